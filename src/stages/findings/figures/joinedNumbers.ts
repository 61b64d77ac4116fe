import { scoreWords } from "../../../language/en/designators.ts";
import { BORDER, formOf, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { isNounAfter, type Standing } from "./standing.ts";

/** "3-2", "won 52-48", "6-4 6-3", "passed 217 to 213": a pair that falls, or stands beside words of games and votes. */
export function isScore({ pieces, amount }: Standing): boolean {
  const { first, end, kind } = amount;
  if (amount.unit !== null) return false;
  const joined = formOf(pieces, end) === "-" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  const second = formOf(pieces, first - 1) === "-" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER;
  // A range that ascends was read whole; what is left joined by a hyphen is a score, a season or a code.
  if (joined || second) return true;
  if (kind === "range" && formOf(pieces, first + 1) === "-") return hasScoreWord(pieces, first, end);
  // "could win anywhere from 35 to 50"
  if (kind === "range" && formOf(pieces, first - 1) === "from") return false;
  const to = formOf(pieces, end) === "to" && pieces.kinds[end + 1] === NUMBER && formOf(pieces, first - 1) !== "from";
  const fromTo = formOf(pieces, first - 1) === "to" && pieces.kinds[first - 2] === NUMBER && formOf(pieces, first - 3) !== "from";
  return (to || fromTo || kind === "range") && hasScoreWord(pieces, first, end) && !isNounAfter(pieces, end);
}

/** Pieces on either side of a pair in which words of games and votes stand. */
const SCORE_WINDOW = 6;

function hasScoreWord(pieces: Pieces, first: number, end: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - SCORE_WINDOW && pieces.kinds[i] !== BORDER; i--) if (scoreWords.has(formOf(pieces, i))) return true;
  for (let i = end; i < pieces.count && i < end + SCORE_WINDOW && pieces.kinds[i] !== BORDER; i++) if (scoreWords.has(formOf(pieces, i))) return true;
  return false;
}

/** "555-0199", "+44 20 7946 0958", "0800 123": leading noughts, long runs, groups joined by hyphens. */
export function isPhone({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const digits = formOf(pieces, first);
  if (pieces.kinds[first] !== NUMBER) return false;
  if (digits.length > 1 && digits.startsWith("0") && !digits.includes(".")) return true;
  if (digits.length > LONGEST_WRITTEN_OUT && !digits.includes(",") && !digits.includes(".")) return true;
  // "0800 555111"
  if (pieces.kinds[first - 1] === NUMBER && formOf(pieces, first - 1).startsWith("0") && formOf(pieces, first - 1).length > 2) return true;
  if (formOf(pieces, first - 1) === "+" && touches(pieces, first)) return true;
  const hyphens = formOf(pieces, end) === "-" && pieces.kinds[end + 1] === NUMBER && touches(pieces, end) && touches(pieces, end + 1);
  const behind = formOf(pieces, first - 1) === "-" && pieces.kinds[first - 2] === NUMBER && touches(pieces, first);
  if ((hyphens && formOf(pieces, end + 2) === "-" && pieces.kinds[end + 3] === NUMBER) || (behind && formOf(pieces, first - 3) === "-")) return true;
  // "555-0199": a group that begins with nought, or three digits and four that do not ascend as a range would.
  return (hyphens && formOf(pieces, end + 1).startsWith("0") && formOf(pieces, end + 1).length > 1) || (behind && amount.kind !== "range" && digits.length >= 4);
}

/** Numbers of more digits are written in groups or with a scale word. */
const LONGEST_WRITTEN_OUT = 7;

/** "John 3:16", "2:05:12", "3:2": digits with a colon; "at 1353 (1023 GMT)". */
export function isClock({ pieces, amount: { first, end } }: Standing): boolean {
  // "struck at 1353 (1023 GMT)"
  if (formOf(pieces, first - 1) === "at" && formOf(pieces, first).length === 4 && pieces.kinds[first] === NUMBER && formOf(pieces, end) === "(" && pieces.kinds[end + 1] === NUMBER) return true;
  const after = formOf(pieces, end) === ":" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  return after || (formOf(pieces, first - 1) === ":" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER && touches(pieces, first - 1));
}

/** "version 3.5.2", "192.168.0.1". */
export function isVersion({ pieces, amount: { first, end } }: Standing): boolean {
  const after = formOf(pieces, end) === "." && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  return after || (formOf(pieces, first - 1) === "." && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER);
}

/** "9/11", "24/7", "and/or 3/4 time". */
export function isSlash({ pieces, amount: { first, end, kind } }: Standing): boolean {
  if (kind === "fraction" || kind === "mixed") return false;
  const after = formOf(pieces, end) === "/" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER;
  return after || (formOf(pieces, first - 1) === "/" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER);
}
