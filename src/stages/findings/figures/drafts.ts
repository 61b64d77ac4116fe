import { collectiveNouns } from "../../../language/en/counting.ts";
import { peopleByState } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, type Pieces } from "../numerals/numerals.ts";
import { type Amount, isCurrency } from "./amounts.ts";
import { countedAfter, countedBefore, nounPhraseAt, type PieceRange, predicateAt } from "./counted.ts";
import { type Group, groupOf } from "./groups.ts";
import { happenedTo, ofIllness } from "./happened.ts";
import { kindFor } from "./happenedWords.ts";
import { hedged } from "./hedges.ts";
import { standsAt } from "./standsAt.ts";
import { kindOf } from "./wordKinds.ts";

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
  const own = countedOf(reading, pieces, amount, group, first);
  const stands = own === null && amount.kind !== "fraction" ? standsAt(reading, pieces, first) : null;
  const counted = own ?? (amount.unit === null ? stands?.counted : null) ?? null;
  const state = group === null ? null : kindFor(group.head, "noun") ?? kindFor(group.head, "adjective");
  return { amount, counted, happened: ofIllness(pieces, amount.first, happenedTo(reading, pieces, amount, own, first) ?? state ?? (amount.unit === null ? stands?.happened : stands?.price === true && isCurrency(amount.unit) ? "cost" : null) ?? null), group };
}

function countedOf(reading: Reading, pieces: Pieces, amount: Amount, group: Group | null, first: number): PieceRange | null {
  const end = group?.by === "of" || group?.by === "of-them" ? group.end : null;
  const be = end !== null && (formOf(pieces, end) === "were" || formOf(pieces, end) === "are");
  // "nine of the dead were children", "twelve of them were women": they are what they are said to be.
  const predicate = be ? predicateAt(reading, pieces, end! + 1) : null;
  if (predicate !== null) return predicate;
  // "19 of them children": the noun behind says which part.
  if (group?.by === "of-them") return be ? null : nounPhraseAt(reading, pieces, group.end, false) ?? nounBeside(reading, pieces, first);
  const beside = IN_ALL.has(formOf(pieces, amount.unitEnd + 1)) && formOf(pieces, amount.unitEnd) === "in" ? nounBeside(reading, pieces, first) : null;
  if (beside !== null) return beside;
  const antecedent = antecedentOf(reading, pieces, first);
  if (antecedent !== null && kindOf(reading, pieces, amount.unitEnd) === "mark") return antecedent;
  // "a crowd estimated at 40,000"
  if (formOf(pieces, first) === "estimated" && formOf(pieces, first + 1) === "at" && isMany(reading, pieces, first - 1)) return { first: first - 1, end: first };
  return countedAfter(reading, pieces, amount) ?? countedBefore(reading, pieces, first);
}

const IN_ALL: ReadonlySet<string> = new Set(["all", "total"]);

/** "Residents, about 400 of them, left", "the wounded, 15 in all": the noun right before the comma. */
function nounBeside(reading: Reading, pieces: Pieces, first: number): PieceRange | null {
  return formOf(pieces, first - 1) === "," && isMany(reading, pieces, first - 2) ? { first: first - 2, end: first - 1 } : null;
}

/** "Bin men in Corle, who number about 700, left", "pharmacies, of which there are 118,": the plural that the clause hangs on. */
function antecedentOf(reading: Reading, pieces: Pieces, first: number): PieceRange | null {
  const there = formOf(pieces, first - 2) === "there" && (formOf(pieces, first - 1) === "are" || formOf(pieces, first - 1) === "were");
  const who = there && formOf(pieces, first - 4) === "of" ? first - 4 : NUMBERING.has(formOf(pieces, first - 1)) && WHO.has(formOf(pieces, first - 2)) ? first - 2 : -1;
  if (who < 1) return null;
  for (let i = who - 1; i > who - HANGS_WITHIN && i >= 0; i--) if (isMany(reading, pieces, i) && pieces.kinds[i] !== BORDER) return { first: i, end: i + 1 };
  return null;
}

const NUMBERING: ReadonlySet<string> = new Set(["number", "numbered", "total", "totalled", "totaled"]);
const WHO: ReadonlySet<string> = new Set(["who", "which", "that"]);
/** "men in the town of Corle,": pieces between the plural and its clause. */
const HANGS_WITHIN = 8;

function isMany(reading: Reading, pieces: Pieces, at: number): boolean {
  return kindOf(reading, pieces, at) === "plural" || collectiveNouns.has(formOf(pieces, at)) || peopleByState.has(formOf(pieces, at));
}
