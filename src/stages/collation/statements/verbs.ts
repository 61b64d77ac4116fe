import { modals } from "../../../language/en/hedges.ts";
import { isFinite, isModal, isVerb } from "../../../language/en/tags.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import { likenessOf } from "../likeness.ts";
import type { Note, Side, Sides } from "./sides.ts";
import { isTelling } from "../terms.ts";

/** "met the leaders" against "spoke with the leaders": the verb that leads each sentence stands nowhere in the other. */
export function otherVerb({ texts, a, b }: Sides): Note | null {
  const [verbA, verbB] = [leadingVerb(a), leadingVerb(b)];
  if (verbA === null || verbB === null) return null;
  if (b.terms.includes(a.terms[verbA - a.unit.first]!) || a.terms.includes(b.terms[verbB - b.unit.first]!)) return null;
  // In sentences that are alike but for the verb it is another act; in looser matches it is another way to tell.
  const relation = likenessOf(texts, a.unit, b.unit).score >= ANOTHER_ACT ? "differ" : "agree";
  return { relation, because: `verb: ${a.column.letter} “${wordAt(a.column.read.reading, verbA)}”, ${b.column.letter} “${wordAt(b.column.read.reading, verbB)}”` };
}

/** The verb of what both state, if it has content: in "had been charged" the last of the three. */
function leadingVerb({ unit, column, focus, terms }: Side): number | null {
  const { reading } = column.read;
  let verb = focus.first;
  while (verb < focus.end && !isFinite(reading, verb)) verb++;
  // An auxiliary leads to its verb: "was quickly charged", "may be closed".
  for (let token = verb; token < Math.min(focus.end, verb + VERB_GROUP); token++) {
    if (isVerb(reading, token) && isTelling(terms[token - unit.first]!)) return token;
  }
  return null;
}

/** "had not yet been charged". */
const VERB_GROUP = 5;

/** "may close the plant" is not "closed the plant"; "may say little of" and "pulled a gun" are two acts, and neither is less certain. */
export function possible({ a, b }: Sides): Note | null {
  const [inA, inB] = [modalIn(a), modalIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, found, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  if (!isDone(without, found.term)) return null;
  return { relation: "differ", because: `certainty: ${with_.column.letter} has “${found.word}”, ${without.column.letter} has not` };
}

/** Only of the verb that leads: "would" in a clause behind it says nothing of the rest. */
function modalIn(side: Side): { readonly word: string; readonly term: string } | null {
  const { reading } = side.column.read;
  const verb = leadingVerb(side);
  if (verb === null) return null;
  for (let token = Math.max(side.unit.first, verb - MODAL_WITHIN); token < verb; token++) {
    if (modals.has(formAt(reading, token)) && isModal(reading, token) && formAt(reading, token + 1) !== "n't") return { word: wordAt(reading, token), term: side.terms[verb - side.unit.first]! };
  }
  return null;
}

/** Whether the verb stands there as done: "closed the plant", not "is to close the plant" or "says it would soon close". */
function isDone({ unit, column, terms }: Side, term: string): boolean {
  const { reading } = column.read;
  const open = (token: number): boolean => formAt(reading, token) === "to" || isModal(reading, token);
  return terms.some((own, i) => {
    const verb = unit.first + i;
    if (own !== term || !isVerb(reading, verb)) return false;
    for (let token = Math.max(unit.first, verb - MODAL_WITHIN); token < verb; token++) if (open(token)) return false;
    return true;
  });
}

/** "may soon be closed". */
const MODAL_WITHIN = 3;

/** From this likeness on two sentences tell of the same people and things, so that another verb is another act. */
const ANOTHER_ACT = 0.5;
