import { denialPhrases, denials, negations, notNegatedBefore } from "../../../language/en/negations.ts";
import { formAt, wordsOf } from "../../../text/tokens.ts";
import type { TokenRange } from "../../../model/reading.ts";
import { likenessOf } from "../likeness.ts";
import { type Note, type Side, type Sides, tokenWhere } from "./sides.ts";

/** "denied any involvement" is no agreement with "admitted involvement", whatever else they share. */
export function negated({ texts, a, b }: Sides): Note | null {
  const [inA, inB] = [negationIn(a), negationIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, found, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  // "... without giving details" denies nothing that the other says; it is told, and they still do not agree.
  if (!touches(with_, found, without)) return { relation: "differ", because: `${with_.column.letter} adds a negation: “${found.words}”` };
  const sure = likenessOf(texts, a.unit, b.unit).score >= ONLY_A_NEGATION && !isCorrection(with_, found);
  const relation = sure ? "conflict" : "differ";
  return { relation, because: `negation: ${with_.column.letter} has “${found.words}”, ${without.column.letter} has not` };
}

/** "It was not one person, but several" puts another word in the place of the denied one, and denies no more than "several" does. */
function isCorrection(side: Side, negation: Negation): boolean {
  const { reading } = side.column.read;
  for (let token = negation.end; token < side.unit.end; token++) if (formAt(reading, token) === "but") return true;
  return false;
}

interface Negation extends TokenRange {
  readonly words: string;
}

/** Whether one of the next words, or where none follows the word before, stands in the other sentence too: it is what is denied. */
function touches({ unit, terms }: Side, negation: Negation, other: Side): boolean {
  const at = negation.end - unit.first;
  const after = terms.slice(at, at + DENIED_AFTER).filter((term) => term !== "");
  const denied = after.length > 0 ? after : terms.slice(Math.max(0, negation.first - unit.first - DENIED_BEFORE), negation.first - unit.first);
  return denied.some((term) => term !== "" && other.terms.includes(term));
}

const DENIED_BEFORE = 2;
const DENIED_AFTER = 4;

function negationIn(side: Side): Negation | null {
  const { reading } = side.column.read;
  const token = tokenWhere(side, (form, at) => {
    const next = formAt(reading, at + 1);
    // "hadn’ t": a gap that a print or a copy left in the word.
    if (form.endsWith("n") && (next === "'" || next === "’") && formAt(reading, at + 2) === "t") return true;
    if (negations.has(form) || form.endsWith("n't")) return !notNegatedBefore.has(next);
    return denials.has(form) || denialPhrases.has(`${form} ${next}`);
  });
  if (token === null) return null;
  // "n't" is shown with its verb, "turned" with its "down".
  const first = formAt(reading, token) === "n't" ? token - 1 : token;
  const phrase = denialPhrases.has(`${formAt(reading, token)} ${formAt(reading, token + 1)}`);
  const range = { first, end: token + (phrase ? 2 : 1) };
  return { ...range, words: wordsOf(reading, range) };
}

/** From this likeness on two sentences differ in little but a negation, so that they contradict each other. */
const ONLY_A_NEGATION = 0.8;
