import { closedWords } from "../../../language/en/closedWords.ts";
import { countNouns, totalWords } from "../../../language/en/counting.ts";
import { designators, notNumbered } from "../../../language/en/designators.ts";
import { happenedWords } from "../../../language/en/happened.ts";
import { durations, measures } from "../../../language/en/measures.ts";
import type { Reading } from "../../../model/reading.ts";
import { formOf, isCapital, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import type { Standing } from "./standing.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/**
 * "at stall 41", "market stall 41 burned", "from locker 19 to the gate": a singular common noun without a determiner stands right before
 * bare digits, and nothing is counted behind them. "In the stall 41 people slept" and "by dusk 41 had died" count.
 */
export function isNumberedThing({ reading, pieces, amount }: Standing): boolean {
  if (amount.unit !== null || (amount.kind !== "digits" && amount.kind !== "range") || amount.low % 1 !== 0 || amount.low >= LARGEST_NUMBERED) return false;
  if (pieces.kinds[amount.first] !== NUMBER || formOf(pieces, amount.first).includes(",")) return false;
  if (isSecondOfTwo(pieces, amount.first) && !isCountedNoun(reading, pieces, amount.end)) return true;
  if (isCounting(reading, pieces, amount.end)) return false;
  if (isThingBefore(reading, pieces, amount.first)) return true;
  // "stall 41 or 43": the second number names another of them.
  return LINKS.has(formOf(pieces, amount.first - 1)) && pieces.kinds[amount.first - 2] === NUMBER && isThingBefore(reading, pieces, amount.first - 2);
}

/** "Gates 4 and 7 were shut". */
function isSecondOfTwo(pieces: Pieces, number: number): boolean {
  return LINKS.has(formOf(pieces, number - 1)) && pieces.kinds[number - 2] === NUMBER && isPluralOfNumbered(formOf(pieces, number - 3));
}

function isPluralOfNumbered(form: string): boolean {
  return form.endsWith("s") && designators.has(form.slice(0, -1));
}

/** Houses, stalls and lockers have four digits at most. */
const LARGEST_NUMBERED = 10_000;

/** The noun that the number names, with the nouns that make a compound of it, and what opens its phrase. */
function isThingBefore(reading: Reading, pieces: Pieces, number: number): boolean {
  const noun = number - 1;
  const form = formOf(pieces, noun);
  if (isCapital(pieces, noun) && formOf(pieces, noun - 1) !== "") return false;
  // "gates 4 and 7", "rooms 12 to 14"; other plurals are counted somewhere: "in the towns 41 died".
  if (isPluralOfNumbered(form)) return LINKS.has(formOf(pieces, number + 1));
  if (isNotNumbered(form) || !isNoun(reading, pieces, noun)) return false;
  let first = noun;
  while (first > noun - LONGEST_COMPOUND && kindOf(reading, pieces, first - 1) === "noun") first--;
  return OPENS.has(kindOf(reading, pieces, first - 1));
}

/** "at stall 41": behind a preposition a base form is no verb, whatever it was taken for. */
function isNoun(reading: Reading, pieces: Pieces, at: number): boolean {
  const kind = kindOf(reading, pieces, at);
  if (kind === "noun") return true;
  // "at market stall 41"
  const before = kindOf(reading, pieces, at - 1) === "noun" ? at - 2 : at - 1;
  return kind === "verb" && !closedWords.has(formOf(pieces, at)) && kindOf(reading, pieces, before) === "preposition";
}

const LINKS: ReadonlySet<string> = new Set(["and", "or", "to", "-"]);

/** "steel market stall 41". */
const LONGEST_COMPOUND = 3;

/** What may stand before a noun that only its number makes definite; after a determiner or an adjective English counts: "this year 41 left". */
const OPENS: ReadonlySet<WordKind> = new Set<WordKind>(["preposition", "to", "conjunction", "verb", "past", "participle", "ing", "border", "mark"]);

function isNotNumbered(form: string): boolean {
  return notNumbered.has(form) || countNouns.has(form) || totalWords.has(form) || durations.has(form) || measures.has(form) || happenedWords.has(form);
}

/** True when the words behind the number say that it counts: a noun, "of them", "more", "were", "had", "died", "wounded". */
function isCounting(reading: Reading, pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (COUNTS.has(form)) return true;
  if (happenedWords.get(form)?.some(({ kind }) => BEFALLS_MANY.has(kind)) === true) return true;
  return isCountedNoun(reading, pieces, at);
}

function isCountedNoun(reading: Reading, pieces: Pieces, at: number): boolean {
  if (formOf(pieces, at) === "-" && touches(pieces, at)) return true;
  const kind = kindOf(reading, pieces, at);
  return kind === "noun" || kind === "plural" || kind === "name" || kind === "adjective" || kind === "number";
}

const COUNTS: ReadonlySet<string> = new Set(["of", "more", "others", "other", "were", "are", "have", "had", "people", "remain", "remained", "per", "%"]);
/** "by dusk 41 died", "in hospital 12 wounded": said of people, not of a stall. */
const BEFALLS_MANY: ReadonlySet<string> = new Set(["killed", "injured", "missing", "displaced", "arrested", "rescued", "evacuated", "attended", "infected", "held", "detained", "jailed", "kidnapped", "abducted", "hospitalised", "released", "freed"]);

/** "a 4 may be read as a 9", "an 8": the sign itself. English takes no "a" before a number that counts. */
export function isCharacter({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
  if ((before !== "a" && before !== "an") || amount.unit !== null || amount.kind !== "digits" || amount.low >= MOST_SIGNS || amount.low % 1 !== 0) return false;
  if (formOf(pieces, end) === "-" && touches(pieces, end)) return false;
  const kind = kindOf(reading, pieces, end);
  return kind !== "noun" && kind !== "plural" && kind !== "name" && kind !== "adjective" && kind !== "number" && kind !== "participle";
}

/** "a 9" and "a 42" are signs; with three digits they are models ("a 747"). */
const MOST_SIGNS = 100;
