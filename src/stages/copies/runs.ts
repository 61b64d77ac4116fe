import type { Shingles } from "./shingles.ts";
import { SHINGLE } from "./shingles.ts";
import type { Words } from "./words.ts";

/** Words that stand equally in two articles, as long as they go on. Places are indices into the words' columns. */
export interface Run {
  readonly one: number;
  readonly other: number;
  readonly length: number;
}

/** For each earlier article that shares a shingle with this one, all equal runs of the two; `one` lies in the earlier article. */
export function runsWithEarlier(article: number, columns: Words, shingles: Shingles): ReadonlyMap<number, readonly Run[]> {
  const seeds = new Map<number, Seed[]>();
  for (let place = columns.begins[article]!; place < columns.begins[article + 1]!; place++) {
    const stock = shingles.spread(place) > STOCK_ARTICLES;
    for (const earlier of shingles.earlier(place)) {
      if (stock && !runsOn(earlier, place, columns)) continue;
      const found = seeds.get(columns.articles[earlier]!);
      if (found) found.push({ one: earlier, other: place });
      else seeds.set(columns.articles[earlier]!, [{ one: earlier, other: place }]);
    }
  }
  return new Map([...seeds].map(([earlier, found]) => [earlier, runsOf(found, earlier, article, columns)]));
}

/**
 * A shingle in more articles than this is stock ("the chairman of the board of", "residents were moved to a") or one agency's text in many papers.
 * Which of the two, the run tells: stock soon ends.
 */
export const STOCK_ARTICLES = 10;
export const STOCK_RUN = 12;

/** True when the words from both places on are equal for longer than stock is. */
function runsOn(one: number, other: number, { words, articles }: Words): boolean {
  if (articles[one + STOCK_RUN - 1] !== articles[one] || articles[other + STOCK_RUN - 1] !== articles[other]) return false;
  for (let i = SHINGLE; i < STOCK_RUN; i++) if (words[one + i] !== words[other + i]) return false;
  return true;
}

interface Seed {
  readonly one: number;
  readonly other: number;
}

/** Seeds on one diagonal (equal distance of their places) that touch are one run; each run is walked once. */
function runsOf(seeds: Seed[], earlier: number, article: number, { words, begins }: Words): readonly Run[] {
  seeds.sort((a, b) => a.other - a.one - (b.other - b.one) || a.other - b.other);
  const runs: Run[] = [];
  let diagonal = NaN;
  let walked = 0;
  for (const seed of seeds) {
    if (seed.other - seed.one !== diagonal) {
      diagonal = seed.other - seed.one;
      walked = 0;
    }
    if (seed.other < walked) continue;
    let { one, other } = seed;
    while (one > begins[earlier]! && other > Math.max(begins[article]!, walked) && words[one - 1] === words[other - 1]) {
      one--;
      other--;
    }
    let length = seed.other - other + SHINGLE;
    while (one + length < begins[earlier + 1]! && other + length < begins[article + 1]! && words[one + length] === words[other + length]) length++;
    walked = other + length;
    runs.push({ one, other, length });
  }
  return runs;
}
