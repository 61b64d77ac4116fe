import { collectiveNouns } from "../../../language/en/counting.ts";
import { peopleByState } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import { nounPhraseAt, type PieceRange } from "./counted.ts";
import { kindOf } from "./wordKinds.ts";

/** The larger group that a number's clause names without a number: [first, end) are its words, `head` its last noun. */
export interface Group extends PieceRange {
  readonly head: string;
  /** `of`: "nine of the dead". `of-them`: "nine of them". `among`: "among the dead were nine children". */
  readonly by: "of" | "of-them" | "among";
}

/** "nine of the dead", "38 of the passengers", "twelve of them", "of the dead, nine were children", "nine children were among the dead". */
export function groupOf(reading: Reading, pieces: Pieces, amount: Amount): Group | null {
  if (amount.unit !== null) return null;
  // "half of them children"
  if (amount.kind === "fraction") return THEM.has(formOf(pieces, amount.unitEnd + 1)) ? behindOf(reading, pieces, amount.unitEnd) : null;
  return behindOf(reading, pieces, amount.unitEnd) ?? opening(reading, pieces, amount.first) ?? amongBehind(reading, pieces, amount.unitEnd);
}

function behindOf(reading: Reading, pieces: Pieces, at: number): Group | null {
  if (formOf(pieces, at) !== "of") return null;
  const form = formOf(pieces, at + 1);
  if (!THEM.has(form)) return named(reading, pieces, at + 1, "of");
  // "two of those arrested"
  const kind = kindOf(reading, pieces, at + 2);
  const told = form === "those" && (kind === "participle" || kind === "past");
  // "15 of these needed care"
  if (kind === "past" && form === "these") return { first: at + 1, end: at + 2, head: form, by: "of-them" };
  // "these ships", "those people"
  const phrase = told || (form !== "these" && form !== "those") ? null : named(reading, pieces, at + 1, "of");
  return phrase ?? { first: at + 1, end: told ? at + 3 : at + 2, head: formOf(pieces, told ? at + 2 : at + 1), by: "of-them" };
}

const THEM: ReadonlySet<string> = new Set(["them", "whom", "these", "those", "which"]);

/** "the dead", "its 20-odd ships" has a number and is none. */
function named(reading: Reading, pieces: Pieces, at: number, by: Group["by"]): Group | null {
  if (!DEFINITE.has(formOf(pieces, at))) return null;
  const phrase = nounPhraseAt(reading, pieces, at + 1, false);
  const state = phrase === null && peopleByState.has(formOf(pieces, at + 1)) ? at + 2 : null;
  const end = phrase?.end ?? state;
  if (end === null) return null;
  for (let i = at + 1; i < end; i++) if (pieces.kinds[i] === NUMBER || kindOf(reading, pieces, i) === "number") return null;
  const head = formOf(pieces, end - 1);
  // "six of the town's roofs" has many; "two of the bread" none.
  return state !== null || kindOf(reading, pieces, end - 1) === "plural" || collectiveNouns.has(head) ? { first: at, end, head, by } : null;
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "those", "its", "their", "his", "her", "our"]);

/** "Among the dead were 12 children", "Of those killed, nine were women": the group opens the sentence. */
function opening(reading: Reading, pieces: Pieces, first: number): Group | null {
  let start = first;
  while (start > 0 && start > first - OPENS_WITHIN && pieces.kinds[start - 1] !== BORDER) start--;
  if (formOf(pieces, start) !== "among" && formOf(pieces, start) !== "of") return null;
  const those = formOf(pieces, start + 1) === "those" && (kindOf(reading, pieces, start + 2) === "participle" || kindOf(reading, pieces, start + 2) === "past");
  const group = those ? ({ first: start + 1, end: start + 3, head: formOf(pieces, start + 2), by: "among" } as const) : named(reading, pieces, start + 1, "among");
  if (group === null || group.end > first) return null;
  const after = formOf(pieces, group.end);
  return after === "," || after === "were" || after === "are" ? group : null;
}

/** Pieces from the sentence's start to the number. */
const OPENS_WITHIN = 14;

/** "Nine children were among the dead." */
function amongBehind(reading: Reading, pieces: Pieces, from: number): Group | null {
  for (let i = from; i < from + AMONG_WITHIN && pieces.kinds[i] !== BORDER && formOf(pieces, i) !== ","; i++) {
    if (i > from && pieces.kinds[i] === NUMBER) return null;
    if (formOf(pieces, i) === "among" && (formOf(pieces, i - 1) === "were" || formOf(pieces, i - 1) === "are")) return named(reading, pieces, i + 1, "among");
  }
  return null;
}

const AMONG_WITHIN = 8;
