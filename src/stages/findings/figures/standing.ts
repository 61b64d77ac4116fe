import type { DateFinding } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { closedWords } from "../../../language/en/closedWords.ts";
import { formOf, LETTERS, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";

/** Where an amount stands, with the date that covers it, if one does. */
export interface Standing {
  readonly reading: Reading;
  readonly pieces: Pieces;
  readonly amount: Amount;
  readonly date: DateFinding | null;
}

/** A plural, or "people", within the next three words. */
export function isPluralAfter(pieces: Pieces, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const form = formOf(pieces, i);
    if (pieces.kinds[i] !== LETTERS || closedWords.has(form)) return false;
    if (PLURALS.has(form) || (form.length > 3 && form.endsWith("s") && !form.endsWith("ss"))) return true;
  }
  return false;
}

const PLURALS: ReadonlySet<string> = new Set(["people", "children", "men", "women", "police", "dead"]);

export function isEnd(form: string): boolean {
  return form === "," || form === "." || form === "" || form === ";" || form === ")" || form === "and" || form === "\u201d" || form === "who" || form === "of" || form === "from";
}

export function isNounAfter(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at] === LETTERS && !closedWords.has(formOf(pieces, at));
}
