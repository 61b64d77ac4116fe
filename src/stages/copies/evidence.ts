import type { Direction } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import { type Credit, creditNames, creditsOf } from "./credits.ts";
import { PAIR_RULES } from "./pairEvidence.ts";
import type { Shared } from "./places.ts";
import { sameErrors } from "./sameErrors.ts";
import { appeared } from "./times.ts";
import { disguised, marksLost, sameOddities } from "./traces.ts";
import type { Words } from "./words.ts";

/** Who drew on whom, with every piece of evidence that was seen, in words of the texts; also what decides nothing. */
export interface Evidence {
  readonly direction: Direction;
  readonly because: readonly string[];
}

/** The evidence of a pair of articles and of each of its passages. */
export interface Argued {
  readonly whole: Evidence;
  readonly passages: readonly Evidence[];
  /** True when traces alone decide: then a third article may explain the pair better. */
  readonly byTraces: boolean;
}

/** One piece of evidence and what it speaks for; null where it decides nothing by itself. */
export interface Vote {
  readonly says: Exclude<Direction, "undecided"> | null;
  /** An article's own word on where its text comes from outweighs an agency that both name, and that outweighs traces. */
  readonly rank: "own word" | "same agency" | "trace";
  /** What it rules out among traces: who appeared earlier has not copied what came later. */
  readonly never?: Direction;
  readonly because: string;
}

export interface Sides {
  readonly a: Reading;
  readonly b: Reading;
}

/** Argues each pair of articles and each of its passages; `share` is the larger part of either body. What an article credits is read once. */
export function evidenceBetween(columns: Words): (shared: Shared, share: number) => Argued {
  const names = creditNames(columns.outlets);
  const known = new Map<number, readonly Credit[]>();
  const creditsIn = (article: number): readonly Credit[] => {
    const credits = known.get(article) ?? creditsOf(columns.reading(article), names);
    known.set(article, credits);
    return credits;
  };
  return ({ a, b, places }, share) => {
    const sides = { a: columns.reading(a), b: columns.reading(b), credits: { a: creditsIn(a), b: creditsIn(b) }, names };
    const words = places.reduce((sum, place) => sum + place.equal, 0);
    const seen = PAIR_RULES.flatMap((rule) => rule(sides));
    // Two articles months apart may share one sentence of background, though one of them once credits the other.
    const enough = words >= DECIDING_WORDS || share >= DECIDING_SHARE;
    const ofPair = enough ? seen : seen.map((vote) => ({ ...vote, says: null }));
    const why = seen.some(({ says }) => says !== null) && !enough ? TOO_LITTLE : appeared(sides.a.article.published?.value ?? null, sides.b.article.published?.value ?? null).words;
    const ofPassages = places.map((place) => PASSAGE_RULES.flatMap((rule) => rule(place, sides)));
    const all = [...ofPair, ...ofPassages.flat()];
    return { whole: decided(all, why), passages: ofPassages.map((votes) => decided([...ofPair, ...votes], why)), byTraces: all.every(({ rank, says }) => rank === "trace" || says === null) };
  };
}

/** So many equal words, or half of either body, and what is known of the articles speaks for their passages too. With less, both may have it from a third. */
const DECIDING_WORDS = 40;
const DECIDING_SHARE = 0.5;

/** What one passage shows, in the order in which it is listed. */
const PASSAGE_RULES: readonly ((place: Shared["places"][number], sides: Sides) => readonly Vote[])[] = [disguised, sameOddities, sameErrors, marksLost];

const RANKS: readonly Vote["rank"][] = ["own word", "same agency", "trace"];
/** Pieces of evidence listed for one pair. */
const MOST_REASONS = 8;

/** The highest rank that says anything decides, if all of that rank say the same and no trace rules it out. Who is undecided says why in the last words. */
function decided(votes: readonly Vote[], why: string): Evidence {
  const because = [...new Set(votes.map((vote) => vote.because))].slice(0, MOST_REASONS);
  for (const rank of RANKS) {
    const said = new Set(votes.flatMap((vote) => (vote.rank === rank && vote.says !== null ? [vote.says] : [])));
    const [only] = said;
    if (only === undefined) continue;
    const ruledOut = said.size > 1 || (rank === "trace" && votes.some(({ never }) => never === only));
    return ruledOut ? { direction: "undecided", because: [...because, "undecided: the evidence speaks for both"] } : { direction: only, because };
  }
  return { direction: "undecided", because: [...because, `undecided: ${why}`] };
}

const TOO_LITTLE = "too little is shared word for word for that to decide";
