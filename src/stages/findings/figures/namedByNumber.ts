import { ORDINAL_ENDINGS } from "../../../language/en/numbers.ts";
import { hedgesBefore } from "../../../language/en/bounds.ts";
import { MONTHS, WEEKDAYS } from "../../../language/en/calendar.ts";
import { closedWords } from "../../../language/en/closedWords.ts";
import { designators, streetWords } from "../../../language/en/designators.ts";
import { BORDER, formOf, isCapital, LETTERS, MARK, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import type { Reading } from "../../../model/reading.ts";
import { nounPhraseAt } from "./counted.ts";
import { isEnd, isNounAfter, isPluralAfter, type Standing } from "./standing.ts";
import { kindOf } from "./wordKinds.ts";

/** "A320", "G20", "COVID-19", "F-16", "3D", "737s", "CO2", "B2B": letters that touch the number and are no unit, scale or currency. */
export function isPartOfWord({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
  if (amount.unit === "magnitude") return false;
  if (touches(pieces, first)) {
    if (pieces.kinds[first - 1] === LETTERS) return true;
    if (before === "-" && touches(pieces, first - 1) && pieces.kinds[first - 2] === LETTERS && formOf(pieces, first - 2) !== "mid") return true;
    if (before === "@" || before === "_" || before === "=" || before === "\\") return true;
  }
  if (!touches(pieces, end) || pieces.kinds[end - 1] !== NUMBER || amount.unitEnd > amount.end) return false;
  const after = formOf(pieces, end);
  return pieces.kinds[end] === LETTERS || after === "_" || after === "@";
}

/** "Article 5", "Flight 370", "No. 10", "page 12", "#5", "phase two". */
export function isDesignation({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null || amount.kind === "vague" || amount.kind === "fraction") return false;
  const before = formOf(pieces, first - 1);
  // "#13 billion" is how old wires wrote pounds.
  if (before === "#" || before === "\u2116") return amount.numeral.scale === 1;
  const word = before === "." && touches(pieces, first - 1) ? formOf(pieces, first - 2) : before;
  if (before === "." && !NUMBER_SIGNS.has(word)) return false;
  if (NUMBER_SIGNS.has(word)) {
    // "There were no 12 apostles": "No." with its stop, or a capital, or "number".
    if (word === "no" || word === "nos") return before === "." || (isCapital(pieces, first - 1) && pieces.kinds[first - 2] !== BORDER);
    // "the number 12 bus" but "a number 30 times higher".
    const named = word === "number" && formOf(pieces, first - 2) === "the" && isSingularAfter(reading, pieces, end);
    return named || isEnd(formOf(pieces, end)) || !isNounAfter(pieces, end) || word === "nr";
  }
  if (!designators.has(word)) return false;
  // "In the room 12 people sat": a plural after the number is counted, unless the designator has a capital.
  return isCapital(pieces, first - 1) || amount.kind === "words" || !isPluralAfter(pieces, end);
}

const NUMBER_SIGNS: ReadonlySet<string> = new Set(["no", "nos", "nr", "number", "numbers"]);

/** "Boeing 737", "Apollo 11", "Area 51", "Windows 10", "Olympics 2024": digits right behind a name, with nothing counted after them. */
export function isNameWithNumber({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null || amount.kind !== "digits" || formOf(pieces, first).includes(",") || amount.low >= LARGEST_IN_NAMES) return false;
  const name = formOf(pieces, first - 1) === "-" && touches(pieces, first) ? first - 2 : first - 1;
  if (!hasCapital(pieces, name) || pieces.kinds[name] !== LETTERS) return false;
  const form = formOf(pieces, name);
  // "At least 30", "Some 12", "On Monday 12 people", "Police 12".
  if (closedWords.has(form) || HEDGE_WORDS.has(form) || WEEKDAYS.has(form) || MONTHS.has(form)) return false;
  if (pieces.kinds[name - 1] === BORDER || name === 0) {
    const kind = kindOf(reading, pieces, name);
    if (kind !== "name" && kind !== "noun") return false;
  }
  // "Dunport 12 dead": a headline's count.
  if (BEFALLEN.has(formOf(pieces, end))) return false;
  // "In Ardan 12 people were killed", "in Ardan 30 were hurt": a place after its preposition closes a phrase.
  if (PLACE_PREPOSITIONS.has(formOf(pieces, name - 1)) && isCountedNext(pieces, end)) return false;
  return true;
}

/** "iPhone" and "macOS" too. */
function hasCapital(pieces: Pieces, at: number): boolean {
  const word = pieces.words[at];
  return word !== undefined && word !== word.toLowerCase();
}

const BEFALLEN: ReadonlySet<string> = new Set(["dead", "killed", "wounded", "injured", "hurt", "arrested"]);
const LARGEST_IN_NAMES = 10_000;
const HEDGE_WORDS: ReadonlySet<string> = new Set(hedgesBefore.flatMap(([words]) => words.split(" ")));
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "from", "outside", "across", "around", "of"]);

function isCountedNext(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return isPluralAfter(pieces, at) || form === "were" || form === "was" || form === "have" || form === "had" || form === "of" || form === "more" || form === "others";
}

/** "911 calls", "a 999 operator": numbers that one dials. */
export function isEmergencyNumber({ pieces, amount }: Standing): boolean {
  // "text 60022 for help"
  if (amount.kind === "digits" && amount.unit === null && DIALLING.has(formOf(pieces, amount.first - 1)) && amount.low >= SHORTEST_DIALLED && !formOf(pieces, amount.first).includes(",") && !isNounAfter(pieces, amount.end)) return true;
  if (amount.kind !== "digits" || (amount.low !== 911 && amount.low !== 999 && amount.low !== 112 && amount.low !== 101)) return false;
  const after = formOf(pieces, amount.end);
  return after.startsWith("call") || after.startsWith("operator") || after.startsWith("dispatch") || after.startsWith("emergency") || formOf(pieces, amount.first - 1) === "called" || formOf(pieces, amount.first - 1) === "dial" || formOf(pieces, amount.first - 1) === "dialled";
}

const DIALLING: ReadonlySet<string> = new Set(["text", "texting", "dial", "dialled", "dialling", "call", "ring", "phone"]);
/** Short numbers have three digits or more. */
const SHORTEST_DIALLED = 100;

/** "the Group of Seven", "the Gang of Four", "Seven Sisters", "Big Three": a number word with a capital in mid-sentence. */
export function isNumberInName({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const groupOf = formOf(pieces, first - 1) === "of" && isCapital(pieces, first - 2) && NAMED_GROUPS.has(formOf(pieces, first - 2));
  if (groupOf) return true;
  if (pieces.kinds[first] !== LETTERS || !isCapital(pieces, first) || amount.kind !== "words" || amount.unit !== null) return false;
  if (pieces.kinds[first - 1] === BORDER || first === 0 || pieces.kinds[first - 1] === MARK) return false;
  const paragraph = reading.sentences[pieces.sentences[first]!]?.paragraph ?? 0;
  // In a headline every word has a capital.
  if (reading.paragraphs[paragraph]?.kind === "title" || isTitleCase(pieces, first)) return false;
  return isCapital(pieces, first - 1) || isCapital(pieces, end) || formOf(pieces, first - 1) === "the";
}

const NAMED_GROUPS: ReadonlySet<string> = new Set(["group", "gang", "band", "council", "rule", "big", "committee", "fellowship", "league", "house", "game", "sign", "order"]);

/** Most long words around have a capital too. */
function isTitleCase(pieces: Pieces, at: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = at - 6; i <= at + 6; i++) {
    if (i < 0 || pieces.kinds[i] !== LETTERS || pieces.sentences[i] !== pieces.sentences[at] || formOf(pieces, i).length < 4) continue;
    words++;
    if (isCapital(pieces, i)) capitals++;
  }
  return words >= 3 && capitals / words >= 0.75;
}

/** "469 Vermont St.", "10 Downing Street", "P.O. Box 12", "Springfield, IL 62704". */
export function isAddress({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (pieces.kinds[first] !== NUMBER || amount.unit !== null) return false;
  if (formOf(pieces, first - 1) === "box") return true;
  const state = pieces.words[first - 1] ?? "";
  if (/^[A-Z]{2}$/.test(state) && formOf(pieces, first).length === 5 && !formOf(pieces, first).includes(",")) return true;
  for (let i = end; i < end + 5; i++) {
    // "131 West 23rd Street"
    if (i > end && (pieces.kinds[i] === NUMBER || (pieces.kinds[i - 1] === NUMBER && ORDINAL_ENDINGS.has(formOf(pieces, i))))) continue;
    if (!isCapital(pieces, i)) return false;
    if (i > end && streetWords.has(formOf(pieces, i))) return true;
  }
  return false;
}

/**
 * "a 747", "its larger 777 planes", "five 737s", "the 787 Dreamliner": digits that name a model. English puts the count before the
 * adjectives and takes no "a" before it, so a number behind either names something.
 */
export function isModel({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null || (amount.kind !== "digits" && amount.kind !== "range") || formOf(pieces, first).includes(",") || amount.low >= LARGEST_IN_NAMES || amount.low < SMALLEST_MODEL) return false;
  const before = formOf(pieces, first - 1);
  const hyphen = formOf(pieces, end) === "-" && touches(pieces, end);
  if ((before === "a" || before === "an") && !hyphen) return true;
  // "five 737 aircraft": two numbers in a row, the second without a hedge.
  if (kindOf(reading, pieces, first - 1) === "number" && pieces.kinds[first - 1] !== MARK) return true;
  // "the 787 Dreamliner", "Boeing's 787 Dreamliner".
  const owned = before === "the" || before === "its" || before === "their" || (before === "s" && formOf(pieces, first - 2) === "'");
  if (owned && isCapital(pieces, end) && kindOf(reading, pieces, end) === "name" && !formOf(pieces, end).endsWith("s") && !isPluralAfter(pieces, end)) return true;
  // "the final 717 jet", "their 737 airliner": above one, a singular noun is not counted.
  if (amount.low > 1 && (owned || ORDERS.has(before)) && isSingularAfter(reading, pieces, end)) return true;
  // "the 777's", "Boeing's 787, will": owned, with nothing counted.
  if (before === "s" && formOf(pieces, first - 2) === "'" && isEnd(formOf(pieces, end))) return true;
  return kindOf(reading, pieces, first - 1) === "adjective" && !BEFORE_A_COUNT.has(before) && !HEDGE_WORDS.has(before) && !isFigurative(pieces, first);
}

/** Smaller numbers behind an adjective are counts in loose English: "the remaining 12", "a record 9". */
const SMALLEST_MODEL = 100;
const BEFORE_A_COUNT: ReadonlySet<string> = new Set(["additional", "other", "first", "last", "next", "past", "estimated", "whole", "full", "further", "top", "remaining", "extra", "total", "final", "previous", "record", "initial", "latest", "original", "entire", "same", "more", "dead", "some", "reported", "all", "current", "only", "such", "mere", "staggering", "good", "cool", "whopping", "worth", "combined", "roughly", "official", "maximum", "minimum", "average", "required", "necessary", "subsequent", "preliminary"]);

const ORDERS: ReadonlySet<string> = new Set(["first", "final", "last", "next", "new", "another", "latest"]);

/** The phrase behind ends in a singular noun that is not said of many: "jet", not "aircraft", "staff" or "family members". */
function isSingularAfter(reading: Reading, pieces: Pieces, at: number): boolean {
  const phrase = nounPhraseAt(reading, pieces, at, true);
  if (phrase === null || phrase.first !== at) return false;
  return kindOf(reading, pieces, phrase.end - 1) === "noun" && !INVARIANT.has(formOf(pieces, phrase.end - 1));
}

const INVARIANT: ReadonlySet<string> = new Set(["aircraft", "spacecraft", "people", "police", "staff", "personnel", "crew", "dead", "fish", "sheep", "deer", "cattle", "livestock", "poultry", "offspring", "rolling", "percent", "hovercraft", "watercraft", "craft", "head", "military", "infantry", "cavalry", "clergy", "folk", "kin", "youth", "gentry"]);

/** "an impressive 300 people": an article before the adjective speaks of the size. */
function isFigurative(pieces: Pieces, first: number): boolean {
  const before = formOf(pieces, first - 2);
  return before === "a" || before === "an";
}
