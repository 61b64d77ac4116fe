import { isModal, tagAt } from "../../../language/en/tags.ts";
import { DECISIONS, FUTURE_WORDS, INTENTIONS, PAST_FORMS } from "../../../language/en/tenses.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";

export type Tense = "past" | "future" | "unknown";

/**
 * Does the clause speak of what has been or of what is to come? The nearest verb before the date decides,
 * then the nearest after it: "said it will meet Friday" is future, "it will meet, he said Friday" is past.
 */
export function tenseAt(reading: Reading, pieces: Pieces, first: number, end: number): Tense {
  const owns = formOf(pieces, end) === "'" && formOf(pieces, end + 1) === "s";
  return tenseBefore(reading, pieces, first, owns) ?? tenseAfter(reading, pieces, end) ?? "unknown";
}

/** Pieces looked at on either side: a long clause. */
const WINDOW = 24;

/** `owns`: "Monday's debate", which a present verb says nothing of: "He is raising questions about Monday's debate." */
function tenseBefore(reading: Reading, pieces: Pieces, first: number, owns: boolean): Tense | null {
  // "put off until Monday" looks ahead, "closed since Monday" back.
  const preposition = formOf(pieces, first - 1);
  if (preposition === "since") return "past";
  // "in the wake of her Sunday morning fall"
  for (let i = first - 1; i >= first - 2; i--) if (formOf(pieces, i) === "of" && AFTERMATHS.has(formOf(pieces, i - 1))) return "past";
  if ((preposition === "until" || preposition === "till") && pieces.kinds[first - 2] !== BORDER) return "future";
  const ahead = preposition === "by" || preposition === "from" || preposition === "until" || preposition === "till";
  let infinitive = false;
  for (let i = first - 1; i >= 0 && i >= first - WINDOW && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    // "at 11 am on Friday" has no verb.
    if (form === "am" && pieces.kinds[i - 1] === NUMBER) continue;
    if (isFuture(pieces, i, form)) return "future";
    // "is to resume trading Tuesday", "is meeting Friday".
    if (PRESENT_BE.has(form) && owns) return null;
    if (PRESENT_BE.has(form) && (formOf(pieces, i + 1) === "to" || formOf(pieces, i + 1).endsWith("ing"))) return "future";
    // "The deadline is midnight on Sunday"; farther off, the present says nothing: "is one of those freed Sunday".
    if (PRESENT_BE.has(form)) return first - i <= NEAR_BE ? "future" : "unknown";
    if (isInfinitive(reading, pieces, i)) {
      infinitive = true;
      continue;
    }
    // "plans to meet", "agreed to vote": the intention says when, not its tense.
    if (infinitive && INTENTIONS.has(form)) return "future";
    // "expects observers on Thursday", "plans a vote Friday"
    if (INTENTIONS.has(form) && tagAt(reading, pieces.tokens[i]!) === "VBZ") return "future";
    // "told owners to leave by Tuesday", "closed schools from Monday": decided before, meant for later; "was closed from Monday" tells of both.
    if (ahead && DECISIONS.has(form)) return infinitive || (preposition !== "by" && isDecided(reading, pieces, i)) ? "future" : "past";
    if (isPast(reading, pieces, i, form)) return "past";
    const tag = tagAt(reading, pieces.tokens[i]!);
    // "The talks begin Monday", "the ship leaves on Friday".
    if (i === first - 1 || (i === first - 2 && formOf(pieces, first - 1) === "on")) {
      if (tag === "VBZ" || tag === "VBP") return "future";
    }
  }
  return null;
}

const AFTERMATHS: ReadonlySet<string> = new Set(["wake", "aftermath"]);

/** An active past with no "had" before it: somebody decides, the clause does not look back. */
function isDecided(reading: Reading, pieces: Pieces, at: number): boolean {
  if (tagAt(reading, pieces.tokens[at]!) === "VBN") return false;
  for (let i = at - 1; i >= at - AUXILIARY_WITHIN && i >= 0; i--) if (LOOKS_BACK.has(formOf(pieces, i))) return false;
  return true;
}

const AUXILIARY_WITHIN = 2;
const LOOKS_BACK: ReadonlySet<string> = new Set(["had", "was", "were", "been", "being", "is", "are", "has", "have"]);

function tenseAfter(reading: Reading, pieces: Pieces, end: number): Tense | null {
  for (let i = end; i < pieces.count && i < end + WINDOW && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    if (isFuture(pieces, i, form)) return "future";
    // "On Tuesday the council plans to vote."
    if (formOf(pieces, i + 1) === "to" && INTENTIONS.has(form) && (tagAt(reading, pieces.tokens[i]!) === "VBZ" || tagAt(reading, pieces.tokens[i]!) === "VBP")) return "future";
    if (isPast(reading, pieces, i, form)) return "past";
  }
  return null;
}

function isFuture(pieces: Pieces, at: number, form: string): boolean {
  if (form === "ll" && formOf(pieces, at - 1) === "'") return true;
  // "would travel Thursday" looks ahead, "would have died Thursday" back.
  // "must leave by Friday" too: what must have happened lies behind.
  if (form === "would" || form === "must") return formOf(pieces, at + 1) !== "have";
  return FUTURE_WORDS.has(form);
}

/** "is due on", "is midnight on". */
const NEAR_BE = 3;

const PRESENT_BE: ReadonlySet<string> = new Set(["is", "are", "am"]);

function isInfinitive(reading: Reading, pieces: Pieces, at: number): boolean {
  return formOf(pieces, at - 1) === "to" && (tagAt(reading, pieces.tokens[at]!) === "VB" || tagAt(reading, pieces.tokens[at]!) === "");
}

function isPast(reading: Reading, pieces: Pieces, at: number, form: string): boolean {
  const token = pieces.tokens[at]!;
  const tag = tagAt(reading, token);
  if (isModal(reading, token)) return false;
  // "when the case is heard in May": a participle after a present "is" has no past in it.
  if (PRESENT_BE.has(formOf(pieces, at - 1))) return false;
  // "must be signed by Friday", "will be heard Monday": the modal before it says when.
  if (formOf(pieces, at - 1) === "be") return false;
  if (tag === "VBD" || tag === "VBN") return true;
  return PAST_FORMS.has(form) || (tag === "" && form.length > 4 && form.endsWith("ed"));
}
