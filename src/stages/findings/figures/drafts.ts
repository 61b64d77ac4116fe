import type { Reading } from "../../../model/reading.ts";
import { formOf, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import { countedAfter, countedBefore, nounPhraseAt, type PieceRange, predicateAt } from "./counted.ts";
import { type Group, groupOf } from "./groups.ts";
import { happenedTo } from "./happened.ts";
import { kindFor } from "./happenedWords.ts";
import { hedged } from "./hedges.ts";

/** A number that counts, with what its own clause says of it. */
export interface Draft {
  readonly amount: Amount;
  readonly counted: PieceRange | null;
  readonly happened: string | null;
  /** The larger group of which it is a part, as its clause names it. */
  readonly group: Group | null;
}

export function draftOf(reading: Reading, pieces: Pieces, amount: Amount): Draft {
  const { first } = hedged(pieces, amount, amount.unitEnd);
  const group = groupOf(reading, pieces, amount);
  const counted = countedOf(reading, pieces, amount, group, first);
  const state = group === null ? null : kindFor(group.head, "noun") ?? kindFor(group.head, "adjective");
  return { amount, counted, happened: happenedTo(reading, pieces, amount, counted, first) ?? state, group };
}

function countedOf(reading: Reading, pieces: Pieces, amount: Amount, group: Group | null, first: number): PieceRange | null {
  const end = group?.by === "of" || group?.by === "of-them" ? group.end : null;
  const be = end !== null && (formOf(pieces, end) === "were" || formOf(pieces, end) === "are");
  // "nine of the dead were children", "twelve of them were women": they are what they are said to be.
  const predicate = be ? predicateAt(reading, pieces, end! + 1) : null;
  if (predicate !== null) return predicate;
  // "19 of them children": the noun behind says which part.
  if (group?.by === "of-them") return be ? null : nounPhraseAt(reading, pieces, group.end, false);
  return countedAfter(reading, pieces, amount) ?? countedBefore(reading, pieces, first);
}
