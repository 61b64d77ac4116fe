import { reachOf } from "./alignment.ts";
import type { Run } from "./runs.ts";
import { SHINGLE, STOCK_RUN } from "./shingles.ts";
import type { Shingles } from "./shingles.ts";
import { NAMED, OPENS, type Words } from "./words.ts";

/** A stretch of words that stands in two articles, equal or nearly so. Places are indices into the words' columns. */
export interface Aligned {
  readonly one: Stretch;
  readonly other: Stretch;
  /** Equal words, and columns of the alignment: their quotient is the similarity. */
  readonly equal: number;
  readonly columns: number;
}

/** Words [first, end). */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** What a word of a passage speaks for copying. A name of many words ("the Natural Resources Defense Council") is shared by all who write of it. */
const WORD_POINTS = 1;
const FUNCTION_WORD_POINTS = 0.5;
const NAME_POINTS = 0.3;
/** Words of a shingle that many articles hold, in a passage that never runs on for long. */
const STOCK_POINTS = 0.1;
const UNEQUAL_POINTS = -0.7;
/** So many points are a copy by themselves, about nine plain words in a row: shorter ones are the common stock of news. */
const SURE_POINTS = 7;
/** A sentence that is whole on both sides needs fewer: "The bridge reopened on Monday at noon." */
const SURE_SENTENCE_POINTS = 5;
/** Between two articles with one sure passage a shorter one counts too: whoever takes one sentence takes others. */
const ACCOMPANIED_POINTS = 5;
/** And so does a short sentence that is whole on either side. */
const SENTENCE_POINTS = 2.5;
/** Under this share of equal words it is not the same text any more. */
const LEAST_SIMILARITY = 0.5;
/** Two passages with at most this many words between them, on both sides, are one passage with something put in. */
const WORDS_BRIDGED = 6;

/** The passages of two articles, from their equal runs: the longest first, each carried on over small differences. In order of place. */
export function alignedPassages(runs: readonly Run[], one: number, other: number, columns: Words, shingles: Shingles): readonly Aligned[] {
  const found: Aligned[] = [];
  const covered = { one: new Set<number>(), other: new Set<number>() };
  for (const run of [...runs].sort((a, b) => b.length - a.length || a.one - b.one || a.other - b.other)) {
    if (isCovered(run, covered)) continue;
    const passage = carriedOn(run, one, other, columns);
    if (passage.equal < LEAST_SIMILARITY * passage.columns) continue;
    found.push(passage);
    for (let place = passage.one.first; place < passage.one.end; place++) covered.one.add(place);
    for (let place = passage.other.first; place < passage.other.end; place++) covered.other.add(place);
  }
  const joined = bridged(found.sort((a, b) => a.one.first - b.one.first || a.other.first - b.other.first));
  if (!joined.some((passage) => isSure(passage, columns, shingles))) return [];
  return joined.filter((passage) => isAccompanied(passage, columns, shingles));
}

function isCovered(run: Run, covered: { readonly one: ReadonlySet<number>; readonly other: ReadonlySet<number> }): boolean {
  for (let i = 0; i < run.length; i++) if (!covered.one.has(run.one + i) || !covered.other.has(run.other + i)) return false;
  return true;
}

function carriedOn(run: Run, one: number, other: number, { words, begins, functional }: Words): Aligned {
  const after = reachOf(
    { words, at: run.one + run.length, step: 1, room: begins[one + 1]! - run.one - run.length },
    { words, at: run.other + run.length, step: 1, room: begins[other + 1]! - run.other - run.length },
    functional,
  );
  const before = reachOf(
    { words, at: run.one - 1, step: -1, room: run.one - begins[one]! },
    { words, at: run.other - 1, step: -1, room: run.other - begins[other]! },
    functional,
  );
  return {
    one: { first: run.one - before.one, end: run.one + run.length + after.one },
    other: { first: run.other - before.other, end: run.other + run.length + after.other },
    equal: before.equal + run.length + after.equal,
    columns: before.columns + run.length + after.columns,
  };
}

/** Neighbours in both articles with few words between them, joined. What lies between is counted as unequal. */
function bridged(passages: readonly Aligned[]): readonly Aligned[] {
  const joined: Aligned[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last === undefined) {
      joined.push(passage);
      continue;
    }
    const gapOne = passage.one.first - last.one.end;
    const gapOther = passage.other.first - last.other.end;
    const near = gapOne >= 0 && gapOther >= 0 && gapOne <= WORDS_BRIDGED && gapOther <= WORDS_BRIDGED;
    const equal = last.equal + passage.equal;
    const length = last.columns + passage.columns + Math.max(gapOne, gapOther);
    if (!near || equal < LEAST_SIMILARITY * length) {
      joined.push(passage);
      continue;
    }
    joined[joined.length - 1] = { one: { first: last.one.first, end: passage.one.end }, other: { first: last.other.first, end: passage.other.end }, equal, columns: length };
  }
  return joined;
}

function isSure(passage: Aligned, columns: Words, shingles: Shingles): boolean {
  const whole = isSentence(passage.one, columns) && isSentence(passage.other, columns);
  return points(passage, columns, shingles) >= (whole ? SURE_SENTENCE_POINTS : SURE_POINTS);
}

function isAccompanied(passage: Aligned, columns: Words, shingles: Shingles): boolean {
  const sum = points(passage, columns, shingles);
  return sum >= ACCOMPANIED_POINTS || (sum >= SENTENCE_POINTS && (isSentence(passage.one, columns) || isSentence(passage.other, columns)));
}

/** The points of the side that has fewer, the unequal words taken off. */
function points(passage: Aligned, { words, functional, marks }: Words, shingles: Shingles): number {
  const unequal = passage.columns - passage.equal;
  const runsOn = passage.equal >= STOCK_RUN * (unequal + 1);
  const sum = ({ first, end }: Stretch): number => {
    let total = 0;
    let stockUntil = first;
    for (let place = first; place < end; place++) {
      if (!runsOn && shingles.isStock(place)) stockUntil = place + SHINGLE;
      total += place < stockUntil ? STOCK_POINTS : functional[words[place]!] === 1 ? FUNCTION_WORD_POINTS : (marks[place]! & NAMED) !== 0 ? NAME_POINTS : WORD_POINTS;
    }
    return (total * passage.equal) / Math.max(passage.equal, end - first);
  };
  return Math.min(sum(passage.one), sum(passage.other)) + UNEQUAL_POINTS * unequal;
}

/** True when the stretch begins and ends with whole sentences. */
function isSentence({ first, end }: Stretch, { articles, begins, marks }: Words): boolean {
  return (marks[first]! & OPENS) !== 0 && (end === begins[articles[first]! + 1] || (marks[end]! & OPENS) !== 0);
}
