import type { Direction } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import { isBefore, momentOf } from "../../text/moments.ts";
import type { Credit, CreditNames } from "./credits.ts";
import { creditNames, creditsOf } from "./credits.ts";
import type { Shared } from "./places.ts";
import { disguised, marksLost, otherCharacters, sameOddities } from "./traces.ts";
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
  const names = creditNames(columns.readings.flatMap(({ article }) => (article.outlet === null ? [] : [article.outlet])));
  const known = new Map<number, readonly Credit[]>();
  const creditsIn = (article: number): readonly Credit[] => {
    const credits = known.get(article) ?? creditsOf(columns.readings[article]!, names);
    known.set(article, credits);
    return credits;
  };
  return ({ a, b, places }, share) => {
    const sides = { a: columns.readings[a]!, b: columns.readings[b]! };
    const credits = { a: creditsIn(a), b: creditsIn(b) };
    const words = places.reduce((sum, place) => sum + place.equal, 0);
    const seen = [...otherCredited(sides, credits, names), ...sameAgency(sides, credits, names), ...publishedAfter(sides)];
    // Two articles months apart may share one sentence of background, though one of them once credits the other.
    const ofPair = words >= DECIDING_WORDS || share >= DECIDING_SHARE ? seen : seen.map((vote) => ({ ...vote, says: null }));
    const ofPassages = places.map((place) => PASSAGE_RULES.flatMap((rule) => rule(place, sides)));
    const all = [...ofPair, ...ofPassages.flat()];
    return { whole: decided(all), passages: ofPassages.map((votes) => decided([...ofPair, ...votes])), byTraces: all.every(({ rank, says }) => rank === "trace" || says === null) };
  };
}

/** So many equal words, or half of either body, and what is known of the articles speaks for their passages too. With less, both may have it from a third. */
const DECIDING_WORDS = 40;
const DECIDING_SHARE = 0.5;

/** What one passage shows, in the order in which it is listed. */
const PASSAGE_RULES: readonly ((place: Shared["places"][number], sides: Sides) => readonly Vote[])[] = [disguised, sameOddities, otherCharacters, marksLost];

const RANKS: readonly Vote["rank"][] = ["own word", "same agency", "trace"];
/** Pieces of evidence listed for one pair. */
const MOST_REASONS = 8;

/** The highest rank that says anything decides, if all of that rank say the same and no trace rules it out. */
function decided(votes: readonly Vote[]): Evidence {
  const because = [...new Set(votes.map((vote) => vote.because))].slice(0, MOST_REASONS);
  for (const rank of RANKS) {
    const said = new Set(votes.flatMap((vote) => (vote.rank === rank && vote.says !== null ? [vote.says] : [])));
    const [only] = said;
    if (only === undefined) continue;
    const ruledOut = said.size > 1 || (rank === "trace" && votes.some(({ never }) => never === only));
    return { direction: ruledOut ? "undecided" : only, because };
  }
  return { direction: "undecided", because };
}

interface BothCredits {
  readonly a: readonly Credit[];
  readonly b: readonly Credit[];
}

/** "according to the Harbour Ledger" in one, and the other is by the Harbour Ledger. */
function otherCredited(sides: Sides, credits: BothCredits, names: CreditNames): readonly Vote[] {
  const votes: Vote[] = [];
  const ownA = outletOf(sides.a, names);
  const ownB = outletOf(sides.b, names);
  if (ownA === ownB) return [];
  for (const credit of credits.a) if (credit.name === ownB) votes.push({ says: "a-from-b", rank: "own word", because: `${quoted(sides.a, credit)} names the other's outlet` });
  for (const credit of credits.b) if (credit.name === ownA) votes.push({ says: "b-from-a", rank: "own word", because: `${quoted(sides.b, credit)} names the other's outlet` });
  return votes;
}

function outletOf(reading: Reading, names: CreditNames): string | null {
  return reading.article.outlet === null ? null : names.shortNameOf(reading.article.outlet);
}

/** Both name one agency that is neither's own: agreement may be one source. */
function sameAgency(sides: Sides, credits: BothCredits, names: CreditNames): readonly Vote[] {
  const own = [outletOf(sides.a, names), outletOf(sides.b, names)];
  const votes: Vote[] = [];
  for (const credit of credits.a) {
    const match = credits.b.find((other) => other.name === credit.name);
    if (match === undefined || own.includes(credit.name)) continue;
    const [one, other] = [quoted(sides.a, credit), quoted(sides.b, match)];
    votes.push({ says: "common", rank: "same agency", because: one === other ? `both credit ${one}` : `one credits ${one}, the other ${other}` });
  }
  return votes;
}

/** Who appeared later may have read the other; who appeared earlier cannot have. */
function publishedAfter({ a, b }: Sides): readonly Vote[] {
  if (a.article.published === null || b.article.published === null) return [];
  const [ofA, ofB] = [a.article.published.value, b.article.published.value];
  const [whenA, whenB] = [momentOf(ofA), momentOf(ofB)];
  if (whenA === null || whenB === null) return [];
  if (isBefore(whenA, whenB)) return [{ says: "b-from-a", rank: "trace", never: "a-from-b", because: `published "${ofB}", after the other's "${ofA}"` }];
  if (isBefore(whenB, whenA)) return [{ says: "a-from-b", rank: "trace", never: "b-from-a", because: `published "${ofA}", after the other's "${ofB}"` }];
  return [];
}

/** Longest credit shown, in characters. */
const CREDIT_SHOWN = 60;

function quoted({ article }: Reading, { span }: Credit): string {
  return `"${article.text.slice(span.start, Math.min(span.end, span.start + CREDIT_SHOWN)).replace(/\s+/g, " ")}"`;
}
