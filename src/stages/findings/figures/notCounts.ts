import { closedWords } from "../../../language/en/closedWords.ts";
import { MONTHS, UNITS_OF_TIME, WEEKDAYS } from "../../../language/en/calendar.ts";
import { designators, scoreWords, streetWords } from "../../../language/en/designators.ts";
import { countedAfterHyphen } from "../../../language/en/measures.ts";
import { hedgesBefore } from "../../../language/en/bounds.ts";
import { ORDINAL_ENDINGS } from "../../../language/en/numbers.ts";
import type { DateFinding } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, isCapital, LETTERS, MARK, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import { kindOf } from "./wordKinds.ts";

/** Where an amount stands, with the date that covers it, if one does. */
export interface Standing {
  readonly reading: Reading;
  readonly pieces: Pieces;
  readonly amount: Amount;
  readonly date: DateFinding | null;
}

/** A reason why a number counts nothing. */
export interface NotCount {
  readonly name: string;
  readonly holds: (standing: Standing) => boolean;
}

/** In order; the first that holds names the reason. An example of each stands at its function. */
export const NOT_COUNTS: readonly NotCount[] = [
  { name: "date", holds: isDate },
  { name: "ordinal", holds: isOrdinal },
  { name: "age", holds: isAge },
  { name: "phone", holds: isPhone },
  { name: "clock or verse", holds: isClock },
  { name: "version", holds: isVersion },
  { name: "slash", holds: isSlash },
  { name: "score", holds: isScore },
  { name: "part of a word", holds: isPartOfWord },
  { name: "designation", holds: isDesignation },
  { name: "name with a number", holds: isNameWithNumber },
  { name: "number in a name", holds: isNumberInName },
  { name: "list number", holds: isListNumber },
  { name: "address", holds: isAddress },
  { name: "reference", holds: isReference },
  { name: "described, not counted", holds: isDescription },
  { name: "one", holds: isPronounOne },
  { name: "bare year", holds: isBareYear },
  { name: "reading of an instrument", holds: isWeather },
];

/** The reason why the amount counts nothing, or null. */
export function whyNotCount(standing: Standing): string | null {
  for (const rule of NOT_COUNTS) if (rule.holds(standing)) return rule.name;
  return null;
}

/** "October 7", "2023", "7:15 p.m.", "two years ago", "in the past three years". A length of time that stands for itself is a count. */
function isDate({ date, amount }: Standing): boolean {
  if (date === null) return false;
  if (date.type === "duration" && date.by === "length") return amount.unit === null || !isSpelledOut(amount);
  // "15 a year": the rate is the date, the number is not in it.
  return true;
}

function isSpelledOut(amount: Amount): boolean {
  return amount.kind !== "vague" && amount.unitEnd > amount.end;
}

/** "the 5th brigade", "15,599th". */
function isOrdinal({ pieces, amount }: Standing): boolean {
  return touches(pieces, amount.end) && ORDINAL_ENDINGS.has(formOf(pieces, amount.end)) && pieces.kinds[amount.end - 1] === NUMBER;
}

/** "Smith, 42, said", "aged 42", "42-year-old", "42 years old", "Ana Ruiz (42)", "in her 40s". */
function isAge({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
  const after = formOf(pieces, end);
  if (before === "aged" || before === "age" || before === "ages") return true;
  if (before === "of" && formOf(pieces, first - 2) === "age") return true;
  if (before === "and" && (formOf(pieces, first - 3) === "aged" || formOf(pieces, first - 3) === "ages")) return true;
  const unit = after === "-" ? end + 1 : end;
  if (UNITS_OF_TIME.has(formOf(pieces, unit)) && isOldAfter(pieces, unit + 1)) return true;
  if (amount.unit !== null || amount.low > OLDEST || amount.low < 1 || amount.low % 1 !== 0) return false;
  // "turned 18", "who is 42," are ages; "is 42 per cent" is not.
  if (before === "turned" || before === "turning" || before === "turns") return isEnd(after);
  if (before === "(" && after === ")" && isCapital(pieces, first - 2)) return true;
  if (before !== ",") return false;
  return (isCapital(pieces, first - 2) || PERSON_NOUNS.has(formOf(pieces, first - 2))) && isEnd(after) && !isCountList(pieces, first);
}

/** "a mother, 34," and "his brother, 12,". */
const PERSON_NOUNS: ReadonlySet<string> = new Set(["man", "woman", "boy", "girl", "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "teacher", "driver", "student", "victim", "suspect", "farmer", "worker", "widow", "officer", "grandmother", "grandfather"]);
/** Nobody in the news is older. */
const OLDEST = 120;

function isOldAfter(pieces: Pieces, at: number): boolean {
  const word = formOf(pieces, at) === "-" ? formOf(pieces, at + 1) : formOf(pieces, at);
  return word === "old" || word === "olds" || (word === "of" && formOf(pieces, at + 1) === "age");
}

function isEnd(form: string): boolean {
  return form === "," || form === "." || form === "" || form === ";" || form === ")" || form === "and" || form === "\u201d" || form === "who" || form === "of" || form === "from";
}

/** "in Ardan, 12, and in Belmor, 30": another count in the same list speaks against an age. */
function isCountList(pieces: Pieces, first: number): boolean {
  return formOf(pieces, first - 3) === "in" || formOf(pieces, first - 3) === "from";
}

/** "555-0199", "+44 20 7946 0958", "0800 123": leading noughts, long runs, groups joined by hyphens. */
function isPhone({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const digits = formOf(pieces, first);
  if (pieces.kinds[first] !== NUMBER) return false;
  if (digits.length > 1 && digits.startsWith("0") && !digits.includes(".")) return true;
  if (digits.length > LONGEST_WRITTEN_OUT && !digits.includes(",") && !digits.includes(".")) return true;
  if (formOf(pieces, first - 1) === "+" && touches(pieces, first)) return true;
  const hyphens = formOf(pieces, end) === "-" && pieces.kinds[end + 1] === NUMBER && touches(pieces, end) && touches(pieces, end + 1);
  const behind = formOf(pieces, first - 1) === "-" && pieces.kinds[first - 2] === NUMBER && touches(pieces, first);
  if ((hyphens && formOf(pieces, end + 2) === "-" && pieces.kinds[end + 3] === NUMBER) || (behind && formOf(pieces, first - 3) === "-")) return true;
  // "555-0199": a group that begins with nought, or three digits and four that do not ascend as a range would.
  return (hyphens && formOf(pieces, end + 1).startsWith("0") && formOf(pieces, end + 1).length > 1) || (behind && amount.kind !== "range" && digits.length >= 4);
}

/** Numbers of more digits are written in groups or with a scale word. */
const LONGEST_WRITTEN_OUT = 7;

/** "John 3:16", "2:05:12", "3:2": digits with a colon. */
function isClock({ pieces, amount: { first, end } }: Standing): boolean {
  const after = formOf(pieces, end) === ":" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  return after || (formOf(pieces, first - 1) === ":" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER && touches(pieces, first - 1));
}

/** "version 3.5.2", "192.168.0.1". */
function isVersion({ pieces, amount: { first, end } }: Standing): boolean {
  const after = formOf(pieces, end) === "." && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  return after || (formOf(pieces, first - 1) === "." && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER);
}

/** "9/11", "24/7", "and/or 3/4 time". */
function isSlash({ pieces, amount: { first, end, kind } }: Standing): boolean {
  if (kind === "fraction" || kind === "mixed") return false;
  const after = formOf(pieces, end) === "/" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER;
  return after || (formOf(pieces, first - 1) === "/" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER);
}

/** "3-2", "won 52-48", "6-4 6-3", "passed 217 to 213": a pair that falls, or stands beside words of games and votes. */
function isScore({ pieces, amount }: Standing): boolean {
  const { first, end, kind } = amount;
  if (amount.unit !== null) return false;
  const joined = formOf(pieces, end) === "-" && touches(pieces, end) && pieces.kinds[end + 1] === NUMBER && touches(pieces, end + 1);
  const second = formOf(pieces, first - 1) === "-" && touches(pieces, first) && pieces.kinds[first - 2] === NUMBER;
  // A range that ascends was read whole; what is left joined by a hyphen is a score, a season or a code.
  if (joined || second) return true;
  if (kind === "range" && formOf(pieces, first + 1) === "-") return hasScoreWord(pieces, first, end);
  const to = formOf(pieces, end) === "to" && pieces.kinds[end + 1] === NUMBER && formOf(pieces, first - 1) !== "from";
  const fromTo = formOf(pieces, first - 1) === "to" && pieces.kinds[first - 2] === NUMBER && formOf(pieces, first - 3) !== "from";
  return (to || fromTo || kind === "range") && hasScoreWord(pieces, first, end) && !isNounAfter(pieces, end);
}

function isNounAfter(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at] === LETTERS && !closedWords.has(formOf(pieces, at));
}

/** Pieces on either side of a pair in which words of games and votes stand. */
const SCORE_WINDOW = 6;

function hasScoreWord(pieces: Pieces, first: number, end: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - SCORE_WINDOW && pieces.kinds[i] !== BORDER; i--) if (scoreWords.has(formOf(pieces, i))) return true;
  for (let i = end; i < pieces.count && i < end + SCORE_WINDOW && pieces.kinds[i] !== BORDER; i++) if (scoreWords.has(formOf(pieces, i))) return true;
  return false;
}

/** "A320", "G20", "COVID-19", "F-16", "3D", "737s", "CO2", "B2B": letters that touch the number and are no unit, scale or currency. */
function isPartOfWord({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
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
function isDesignation({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null || amount.kind === "vague" || amount.kind === "fraction") return false;
  const before = formOf(pieces, first - 1);
  if (before === "#" || before === "\u2116") return true;
  const word = before === "." && touches(pieces, first - 1) ? formOf(pieces, first - 2) : before;
  if (before === "." && !NUMBER_SIGNS.has(word)) return false;
  if (NUMBER_SIGNS.has(word)) {
    // "There were no 12 apostles": "No." with its stop, or a capital, or "number".
    if (word === "no" || word === "nos") return before === "." ? isCapital(pieces, first - 2) || true : isCapital(pieces, first - 1) && pieces.kinds[first - 2] !== BORDER;
    // "the number 12 bus" but "a number 30 times higher".
    return isEnd(formOf(pieces, end)) || !isNounAfter(pieces, end) || word === "nr";
  }
  if (!designators.has(word)) return false;
  // "In the room 12 people sat": a plural after the number is counted, unless the designator has a capital.
  return isCapital(pieces, first - 1) || amount.kind === "words" || !isPluralAfter(pieces, end);
}

const NUMBER_SIGNS: ReadonlySet<string> = new Set(["no", "nos", "nr", "number", "numbers"]);

/** A plural, or "people", within the next three words. */
function isPluralAfter(pieces: Pieces, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const form = formOf(pieces, i);
    if (pieces.kinds[i] !== LETTERS || closedWords.has(form)) return false;
    if (PLURALS.has(form) || (form.length > 3 && form.endsWith("s") && !form.endsWith("ss"))) return true;
  }
  return false;
}

const PLURALS: ReadonlySet<string> = new Set(["people", "children", "men", "women", "police", "dead"]);

/** "Boeing 737", "Apollo 11", "Area 51", "Windows 10", "Olympics 2024": digits right behind a name, with nothing counted after them. */
function isNameWithNumber({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null || amount.kind !== "digits" || formOf(pieces, first).includes(",") || amount.low >= LARGEST_IN_NAMES) return false;
  const name = formOf(pieces, first - 1) === "-" && touches(pieces, first) ? first - 2 : first - 1;
  if (!isCapital(pieces, name) || pieces.kinds[name] !== LETTERS) return false;
  const form = formOf(pieces, name);
  // "At least 30", "Some 12", "On Monday 12 people", "Police 12".
  if (closedWords.has(form) || HEDGE_WORDS.has(form) || WEEKDAYS.has(form) || MONTHS.has(form)) return false;
  if (pieces.kinds[name - 1] === BORDER || name === 0) {
    const kind = kindOf(reading, pieces, name);
    if (kind !== "name" && kind !== "noun") return false;
  }
  // "In Ardan 12 people were killed", "in Ardan 30 were hurt": a place after its preposition closes a phrase.
  if (PLACE_PREPOSITIONS.has(formOf(pieces, name - 1)) && isCountedNext(pieces, end)) return false;
  return true;
}

const LARGEST_IN_NAMES = 10_000;
const HEDGE_WORDS: ReadonlySet<string> = new Set(hedgesBefore.flatMap(([words]) => words.split(" ")));
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "from", "outside", "across", "around", "of"]);

function isCountedNext(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return isPluralAfter(pieces, at) || form === "were" || form === "was" || form === "have" || form === "had" || form === "of" || form === "more" || form === "others";
}

/** "the Group of Seven", "the Gang of Four", "Seven Sisters", "Big Three": a number word with a capital in mid-sentence. */
function isNumberInName({ reading, pieces, amount }: Standing): boolean {
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

/** "1. Wash your hands", "(2) the plan", "3) ..." at the start of a paragraph; "[1]" anywhere. */
function isListNumber({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  const before = formOf(pieces, first - 1);
  const after = formOf(pieces, end);
  if (before === "[" && after === "]") return true;
  if (pieces.kinds[first] !== NUMBER || formOf(pieces, first).length > 2) return false;
  const sentence = reading.sentences[pieces.sentences[first]!];
  const start = sentence !== undefined && reading.paragraphs[sentence.paragraph]?.first === sentence.first;
  const opening = pieces.tokens[first] === sentence?.first;
  if (opening && start && (after === ")" || after === "." || after === ":") && formOf(pieces, end + 1) !== "") return true;
  if (opening && start && after === "." && formOf(pieces, end + 1) === "") return true;
  return before === "(" && after === ")" && (amount.low <= 10 && amount.low >= 1) && !isCapital(pieces, first - 2) && pieces.kinds[end + 1] === LETTERS && (pieces.kinds[first - 2] !== LETTERS || closedWords.has(formOf(pieces, first - 2)));
}

/** "469 Vermont St.", "10 Downing Street", "P.O. Box 12", "Springfield, IL 62704". */
function isAddress({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (pieces.kinds[first] !== NUMBER || amount.unit !== null) return false;
  if (formOf(pieces, first - 1) === "box") return true;
  const state = pieces.words[first - 1] ?? "";
  if (/^[A-Z]{2}$/.test(state) && formOf(pieces, first).length === 5 && !formOf(pieces, first).includes(",")) return true;
  for (let i = end; i < end + 4; i++) {
    if (!isCapital(pieces, i)) return false;
    if (i > end && streetWords.has(formOf(pieces, i))) return true;
  }
  return false;
}

/** "(see page 3)", "Psalm 23" are designations; "footnote 4", "ISBN ...", "Resolution 242" too; here what a colon or slash of an address holds. */
function isReference({ pieces, amount: { first, end } }: Standing): boolean {
  const before = formOf(pieces, first - 1);
  if (before === "isbn" || before === "issn" || before === "doi" || before === "tel" || before === "fax" || before === "zip") return true;
  return (before === "/" || before === "?" || before === "&" || before === "=") && touches(pieces, first) && touches(pieces, first - 1) && pieces.kinds[end] !== BORDER && touches(pieces, end) && formOf(pieces, end) !== "," && formOf(pieces, end) !== ".";
}

/** "a two-way street", "one-sided", "a five-star hotel": a hyphen makes it a word of its own; "a 12-member panel" counts. */
function isDescription({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.unit !== null) return false;
  const before = formOf(pieces, first - 1);
  if (before === "-" && touches(pieces, first) && pieces.kinds[first - 2] === LETTERS) return true;
  if (formOf(pieces, end) !== "-" || !touches(pieces, end) || !touches(pieces, end + 1)) return false;
  const next = formOf(pieces, end + 1);
  if (pieces.kinds[end + 1] !== LETTERS || next === "and" || next === "to" || next === "plus" || next === "odd") return false;
  return !countedAfterHyphen.has(next) || amount.low < 2;
}

/** "no one", "one another", "one of the best", "the one who", "one day": a pronoun. "One person was killed" counts. */
function isPronounOne({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.end !== first + 1 || formOf(pieces, first) !== "one") return false;
  const before = formOf(pieces, first - 1);
  if (ONE_AFTER.has(before)) return true;
  const after = formOf(pieces, end);
  if (after === "-" && touches(pieces, end)) return true;
  const kind = kindOf(reading, pieces, end);
  if (ONE_BEFORE.has(after)) return true;
  if (kind === "adjective") return kindOf(reading, pieces, end + 1) !== "noun";
  return kind !== "noun";
}

const ONE_AFTER: ReadonlySet<string> = new Set(["no", "any", "every", "some", "each", "the", "this", "that", "which", "another", "a", "an", "only", "first", "last", "next", "number", "day", "phase", "world", "other", "new", "good", "same", "those", "these", "is", "was", "s"]);
const ONE_BEFORE: ReadonlySet<string> = new Set(["of", "another", "day", "thing", "way", "point", "time", "reason", "side", "hand", "side", "such", "can", "who", "that", "more", "side"]);

/** Four digits that may be a year where no date was read and nothing is counted: "Nineteen Eighty-Four (1984)". */
function isBareYear({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (pieces.kinds[first] !== NUMBER || amount.unit !== null || amount.kind !== "digits") return false;
  const digits = formOf(pieces, first);
  return digits.length === 4 && !digits.includes(".") && amount.low >= 1700 && amount.low <= 2100 && !isPluralAfter(pieces, end) && !HEDGE_WORDS.has(formOf(pieces, first - 1));
}

/** "68.8 F": a weather box that was taken for text. */
function isWeather({ reading, pieces, amount }: Standing): boolean {
  const sentence = reading.sentences[pieces.sentences[amount.first]!];
  if (sentence === undefined || sentence.end - sentence.first > MOST_IN_A_BOX) return false;
  const after = formOf(pieces, amount.end);
  return after === "f" || after === "c" || after === "\u00b0" || formOf(pieces, amount.end - 1) === "\u00b0" || amount.unit?.startsWith("degree") === true;
}

/** Tokens: "68.8 F", "Today 20 °C". */
const MOST_IN_A_BOX = 5;
