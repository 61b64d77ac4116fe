import type { Seed } from "./seeds.ts";
import { SHINGLE, type Shingles } from "./shingles.ts";
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
  for (const seed of shingles.withEarlier(article)) {
    const earlier = columns.articles[seed.one]!;
    const found = seeds.get(earlier);
    if (found) found.push(seed);
    else seeds.set(earlier, [seed]);
  }
  return new Map([...seeds].map(([earlier, found]) => [earlier, runsOf(found, earlier, article, columns)]));
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
