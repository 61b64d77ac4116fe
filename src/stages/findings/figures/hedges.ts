import { betweenHedgeAndNumber, hedgesAfter, hedgesBefore } from "../../../language/en/bounds.ts";
import { risenWords } from "../../../language/en/counting.ts";
import type { Bound } from "../../../model/findings.ts";
import { formOf, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";

export interface Hedged {
  readonly bound: Bound;
  /** The first piece of the hedge; the amount's own where there is none. */
  readonly first: number;
}

/** The bound that the words around an amount give it: "at least 313", "nearly 1,000", "500 or more", "as many as 40". */
export function hedged(pieces: Pieces, amount: Amount, countedEnd: number): Hedged {
  const vague = amount.kind === "vague";
  const before = hedgeBefore(pieces, amount.first);
  // "will spend $4 billion over five years": during them.
  if (isDuring(pieces, amount)) return { bound: "exact", first: amount.first };
  if (vague) return { bound: "at-least", first: before.first };
  const after = hedgeAfter(pieces, amount.end) ?? hedgeAfter(pieces, amount.unitEnd) ?? hedgeAfter(pieces, countedEnd);
  return { bound: directed(before.bound, after), first: before.first };
}

/** "over" before a length of time is "during", unless a word before it speaks of length: "for over five years", "well over". */
function isDuring(pieces: Pieces, amount: Amount): boolean {
  if (amount.unit === null || !LENGTHS.has(amount.unit) || formOf(pieces, amount.first - 1) !== "over") return false;
  return !BEFORE_OVER.has(formOf(pieces, amount.first - 2));
}

const LENGTHS: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century"]);
const BEFORE_OVER: ReadonlySet<string> = new Set(["for", "well", "just", "lasted", "lasting", "took", "after", "little", "slightly", "in", "is", "was", "of"]);

/** A direction outweighs "about": "at least some 30 people". */
function directed(before: Bound, after: Bound | null): Bound {
  if (after === null) return before;
  return before === "exact" || before === "about" ? after : before;
}

/** Hedges may stack ("at least another 30", "up to about 500"): the outermost that has a direction wins. */
function hedgeBefore(pieces: Pieces, first: number): Hedged {
  let at = first;
  let bound: Bound = "exact";
  for (let rounds = 0; rounds < MOST_STACKED; rounds++) {
    let end = at;
    let skipped = 0;
    // "below the nearly 120,000": past the first hedge "the" begins another phrase.
    while (skipped < MOST_BETWEEN && !(rounds > 0 && formOf(pieces, end - 1) === "the") && betweenHedgeAndNumber.has(formOf(pieces, end - 1)) && matchBefore(pieces, end) === null) {
      end--;
      skipped++;
    }
    const hedge = matchBefore(pieces, end);
    if (hedge === null) break;
    // "fewer than the 95,000 who came last year": compared, not hedged.
    if (formOf(pieces, end - 1) === "than" && formOf(pieces, end) === "the") break;
    if (bound === "exact" || bound === "about") bound = hedge.bound;
    at = hedge.first;
  }
  return { bound, first: at };
}

/** "at least as many as" has two; three do not occur. */
const MOST_STACKED = 3;
/** "at least another", "about a total of". */
const MOST_BETWEEN = 3;

/** The longest hedge that ends right before `end`. */
function matchBefore(pieces: Pieces, end: number): Hedged | null {
  for (const { words, bound } of BEFORE.get(formOf(pieces, end - 1)) ?? []) {
    let i = 0;
    while (i < words.length && formOf(pieces, end - words.length + i) === words[i]) i++;
    if (i === words.length && !isOtherSense(pieces, end - words.length, words)) return { bound, first: end - words.length };
  }
  return null;
}

/** "above", "over", "past" after a verb of motion stay hedges in news; "walk around 12", "concerns about 12" are too rare to fear. "some" needs no check. */
function isOtherSense(pieces: Pieces, first: number, words: readonly string[]): boolean {
  // "rather than 12", "other than 12" are caught by their own words; "more than 12" with "no" before is "at most".
  const before = formOf(pieces, first - 1);
  // "that takes us up to 314", "brought it up to 40": a way gone, no upper bound.
  if (words[0] === "up") return risenWords.has(before) || UP_TO.has(before);
  return words.length === 2 && words[0] === "more" && before === "no";
}

const UP_TO: ReadonlySet<string> = new Set(["us", "it", "them", "him", "her", "takes", "brings", "brought", "goes", "went", "add", "adds", "added", "moved", "moves", "that", "total"]);

function hedgeAfter(pieces: Pieces, at: number): Bound | null {
  for (const [words, bound] of AFTER) {
    let i = 0;
    while (i < words.length && formOf(pieces, at + i) === words[i]) i++;
    // "four days and more than 30 hours"
    if (i === words.length && formOf(pieces, at + i) !== "than") return bound;
  }
  return null;
}

/** By last word, the longer first. */
const BEFORE: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly bound: Bound }[]> = byLastWord();
const AFTER: readonly (readonly [readonly string[], Bound])[] = hedgesAfter.map(([words, bound]) => [words.split(" "), bound]);

function byLastWord(): Map<string, { words: string[]; bound: Bound }[]> {
  const index = new Map<string, { words: string[]; bound: Bound }[]>();
  for (const [phrase, bound] of hedgesBefore) {
    const words = phrase.split(" ");
    const last = words[words.length - 1]!;
    index.set(last, [...(index.get(last) ?? []), { words, bound }].sort((a, b) => b.words.length - a.words.length));
  }
  return index;
}
