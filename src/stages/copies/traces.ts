import type { Reading, TokenRange } from "../../model/reading.ts";
import { wordAt, wordsOf } from "../../text/tokens.ts";
import type { Sides, Vote } from "./evidence.ts";
import type { Placed, Stretch } from "./places.ts";

/**
 * Look-alike letters or hidden characters on one side alone. Words that are pasted keep them, so the clean side was not pasted from this one;
 * who writes them hides that the words are taken.
 */
export function disguised(place: Placed, sides: Sides): readonly Vote[] {
  const [ofA, ofB] = [oddWords(sides.a, place.one), oddWords(sides.b, place.other)];
  if (ofA.length > 0 === ofB.length > 0) return [];
  const [says, reading, words] = ofA.length > 0 ? (["a-from-b", sides.a, ofA] as const) : (["b-from-a", sides.b, ofB] as const);
  const because = `${counted(words.length)} with look-alike or hidden characters on one side alone, first in "${wordAt(reading, words[0]!)}"; pasted from there they would have stayed`;
  return [{ says, rank: "trace", because }];
}

/** The same odd spelling on both sides came from one hand. It does not say whose. */
export function sameOddities(place: Placed, sides: Sides): readonly Vote[] {
  const ofB = new Set(oddWords(sides.b, place.other).map((token) => rawWord(sides.b, token)));
  const same = oddWords(sides.a, place.one).filter((token) => ofB.has(rawWord(sides.a, token)));
  if (same.length === 0) return [];
  return [{ says: null, rank: "trace", because: `${counted(same.length)} with the same look-alike or hidden characters on both sides, first in "${wordAt(sides.a, same[0]!)}"` }];
}

/** One side has words in quotation marks, the other the same words without any: who copies loses marks, who quotes a whole passage sets them around it. */
export function marksLost(place: Placed, sides: Sides): readonly Vote[] {
  const ofA = quotedInside(sides.a, place.one.tokens);
  const ofB = quotedInside(sides.b, place.other.tokens);
  if (ofA !== null && ofB === null && !hasMark(sides.b, place.other.tokens)) return [lost("b-from-a", sides.a, ofA)];
  if (ofB !== null && ofA === null && !hasMark(sides.a, place.one.tokens)) return [lost("a-from-b", sides.b, ofB)];
  return [];
}

/** Words shown of a passage that lost its marks. */
const WORDS_SHOWN = 8;

function lost(says: "a-from-b" | "b-from-a", reading: Reading, inside: TokenRange): Vote {
  const shown = { first: inside.first, end: Math.min(inside.end, inside.first + WORDS_SHOWN) };
  return { says, rank: "trace", because: `quotation marks lost around "${wordsOf(reading, shown)}${shown.end < inside.end ? " ..." : ""}"` };
}

/** The first words in marks that open and close inside the passage, with unquoted words of the passage on at least one side. */
function quotedInside(reading: Reading, tokens: TokenRange): TokenRange | null {
  let open = -1;
  for (let token = tokens.first; token < tokens.end; token++) {
    if (!isMark(reading, token)) continue;
    if (open < 0) {
      open = token;
      continue;
    }
    if (token > open + 1 && (open > tokens.first || token + 1 < tokens.end)) return { first: open + 1, end: token };
    open = -1;
  }
  return null;
}

function hasMark(reading: Reading, tokens: TokenRange): boolean {
  for (let token = tokens.first; token < tokens.end; token++) if (isMark(reading, token)) return true;
  return false;
}

/** Double marks alone: a single one may be an apostrophe. */
const MARKS: ReadonlySet<string> = new Set(['"', "“", "”", "„", "‟", "«", "»", "''", "``", "＂"]);

function isMark(reading: Reading, token: number): boolean {
  return MARKS.has(wordAt(reading, token));
}

/** The tokens of the stretch that are written otherwise than they read. */
function oddWords(reading: Reading, { tokens }: Pick<Stretch, "tokens">): readonly number[] {
  const odd: number[] = [];
  if (reading.flags.length === 0 && reading.asRead === reading.article.text) return odd;
  for (let token = tokens.first; token < tokens.end; token++) {
    if (rawWord(reading, token).replaceAll(SOFT_HYPHEN, "") !== wordAt(reading, token)) odd.push(token);
  }
  return odd;
}

/** Put in by the software that sets a page, not by a person. */
const SOFT_HYPHEN = "\u00ad";

function rawWord({ article, tokens }: Reading, token: number): string {
  return article.text.slice(tokens.starts[token]!, tokens.ends[token]!);
}

function counted(words: number): string {
  return words === 1 ? "1 word" : `${words} words`;
}
