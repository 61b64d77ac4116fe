import { hedgesBefore } from "../../../language/en/bounds.ts";
import { PARTS_OF_DAY, WEEKDAYS } from "../../../language/en/calendar.ts";
import { closedWords } from "../../../language/en/closedWords.ts";
import { cueForms } from "../../../language/en/cues.ts";
import { countedAfterHyphen } from "../../../language/en/measures.ts";
import { ORDINAL_ENDINGS } from "../../../language/en/numbers.ts";
import { isModal, isVerb } from "../../../language/en/tags.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { BORDER, formOf, isCapital, LETTERS, NUMBER, numeralAt, touches } from "../numerals/numerals.ts";
import { type Amount, isDescribing } from "./amounts.ts";
import { kindFor } from "./happenedWords.ts";
import { isPluralAfter, type Standing } from "./standing.ts";
import { kindOf } from "./wordKinds.ts";

/** "October 7", "2023", "7:15 p.m.", "two years ago", "in the past three years". A length of time that stands for itself is a count. */
export function isDate({ pieces, date, amount }: Standing): boolean {
  if (date === null) return false;
  // "two night watchmen"
  if (amount.unit === null && isDescribing(pieces, amount)) return false;
  if (date.type === "duration" && date.by === "length") return amount.unit === null || !isSpelledOut(amount);
  // "15 a year": the rate is the date, the number is not in it.
  return true;
}

function isSpelledOut(amount: Amount): boolean {
  return amount.kind !== "vague" && amount.unitEnd > amount.end;
}

/** "the 5th brigade", "15,599th". */
export function isOrdinal({ pieces, amount }: Standing): boolean {
  return touches(pieces, amount.end) && ORDINAL_ENDINGS.has(formOf(pieces, amount.end)) && pieces.kinds[amount.end - 1] === NUMBER;
}

/** "a two-way street", "one-sided", "a five-star hotel": a hyphen makes it a word of its own; "a 12-member panel" counts. */
export function isDescription({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  // "the 6-foot-9 senior": how tall somebody is.
  if (amount.unit === "foot" && formOf(pieces, amount.unitEnd) === "-") return true;
  if (amount.unit !== null) return false;
  const before = formOf(pieces, first - 1);
  if (before === "-" && touches(pieces, first) && pieces.kinds[first - 2] === LETTERS) return true;
  if (formOf(pieces, end) !== "-" || !touches(pieces, end) || !touches(pieces, end + 1)) return false;
  const next = formOf(pieces, end + 1);
  if (pieces.kinds[end + 1] !== LETTERS || next === "and" || next === "to" || next === "plus" || next === "odd") return false;
  return !countedAfterHyphen.has(next) || amount.low < 2;
}

/** "no one", "one another", "one of the best", "the one who", "one day": a pronoun. "One person was killed" counts. */
export function isPronounOne({ reading, pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (amount.end !== first + 1 || formOf(pieces, first) !== "one") return false;
  const before = formOf(pieces, first - 1);
  // "one morning it rained": no certain morning.
  if (PARTS_OF_DAY.has(formOf(pieces, end)) || WEEKDAYS.has(formOf(pieces, end))) return true;
  // "said one young man"
  if (ONE_AFTER.has(before) || before === "said" || before === "says") return true;
  const after = formOf(pieces, end);
  if (after === "-" && touches(pieces, end)) return true;
  const kind = kindOf(reading, pieces, end);
  // "left one dead and ten hurt"
  if (kindFor(after, "adjective") !== null) return false;
  if (ONE_BEFORE.has(after)) return true;
  // "One resident said": somebody who speaks, not a count.
  if (cueForms.has(formOf(pieces, end + 1)) && kindOf(reading, pieces, end + 1) !== "noun") return true;
  if (kind === "adjective") return kindOf(reading, pieces, end + 1) !== "noun";
  return kind !== "noun";
}

const ONE_AFTER: ReadonlySet<string> = new Set(["no", "any", "every", "some", "each", "the", "this", "that", "which", "another", "a", "an", "only", "first", "last", "next", "number", "day", "phase", "world", "other", "new", "good", "same", "those", "these", "is", "was", "s"]);
const ONE_BEFORE: ReadonlySet<string> = new Set(["of", "another", "day", "thing", "way", "point", "time", "reason", "side", "hand", "side", "such", "can", "who", "that", "more", "side"]);

/** "1. Wash your hands", "(2) the plan", "3) ..." at the start of a paragraph; "[1]" anywhere. */
export function isListNumber({ reading, pieces, amount }: Standing): boolean {
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

/** "(see page 3)", "Psalm 23" are designations; "footnote 4", "ISBN ...", "Resolution 242" too; here what a colon or slash of an address holds. */
export function isReference({ pieces, amount: { first, end } }: Standing): boolean {
  const before = formOf(pieces, first - 1);
  if (before === "isbn" || before === "issn" || before === "doi" || before === "tel" || before === "fax" || before === "zip") return true;
  return (before === "/" || before === "?" || before === "&" || before === "=") && touches(pieces, first) && touches(pieces, first - 1) && pieces.kinds[end] !== BORDER && touches(pieces, end) && formOf(pieces, end) !== "," && formOf(pieces, end) !== ".";
}

/** Four digits that may be a year where no date was read and nothing is counted: "Nineteen Eighty-Four (1984)". */
export function isBareYear({ pieces, amount }: Standing): boolean {
  const { first, end } = amount;
  if (pieces.kinds[first] !== NUMBER || amount.unit !== null || amount.kind !== "digits") return false;
  const digits = formOf(pieces, first);
  // "iLife '11", "the class of '98".
  if (digits.length === 2 && formOf(pieces, first - 1) === "'" && touches(pieces, first) && !touches(pieces, first - 1)) return true;
  return digits.length === 4 && !digits.includes(".") && amount.low >= 1700 && amount.low <= 2100 && !isPluralAfter(pieces, end) && !HEDGE_WORDS.has(formOf(pieces, first - 1));
}

const HEDGE_WORDS: ReadonlySet<string> = new Set(hedgesBefore.flatMap(([words]) => words.split(" ")));

/** "68.8 F", "Dunport 6 \u00b0C, Ardan 11 \u00b0C": a weather box or a running heading that was taken for text. */
export function isWeather({ reading, pieces, amount }: Standing): boolean {
  const sentence = reading.sentences[pieces.sentences[amount.first]!];
  if (sentence === undefined) return false;
  const heading = amount.unit?.startsWith("degree") === true && sentence.end - sentence.first <= MOST_IN_A_HEADING && !hasVerb(reading, sentence);
  if (heading || sentence.end - sentence.first > MOST_IN_A_BOX) return heading;
  const after = formOf(pieces, amount.end);
  return after === "f" || after === "c" || after === "\u00b0" || formOf(pieces, amount.end - 1) === "\u00b0" || amount.unit?.startsWith("degree") === true;
}

/** Tokens: "68.8 F", "Today 20 °C". */
const MOST_IN_A_BOX = 5;
/** Tokens: half a dozen towns with their temperatures. */
const MOST_IN_A_HEADING = 40;

function hasVerb(reading: Reading, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) if (isVerb(reading, token) || isModal(reading, token)) return true;
  return false;
}

/** "the two companies", "these two", "both of the two sides": a pair already named, not a count of it. */
export function isBoth({ pieces, amount }: Standing): boolean {
  const { first } = amount;
  const before = formOf(pieces, first - 1);
  return amount.unit === null && formOf(pieces, first) === "two" && amount.end === first + 1 && (before === "the" || before === "these" || before === "those" || before === "between");
}

/** "shot three poachers and wounded a fourth", "five were found and a sixth is missing": the one after those counted. "Lost a fourth of it" is a share. */
export function isNextOfRow({ pieces, amount }: Standing): boolean {
  const { first, end, kind, low } = amount;
  if (kind !== "fraction" || amount.unit !== null || formOf(pieces, first) !== "a" || formOf(pieces, end) === "of" || low <= 0) return false;
  const before = Math.round(1 / low) - 1;
  for (let i = first - 1; i >= 0 && i >= first - ROW && pieces.kinds[i] !== BORDER; i--) if (numeralAt(pieces, i)?.value === before) return true;
  return false;
}

/** Pieces between the count and the one that follows it. */
const ROW = 24;

/** "two days before the launch", "three years after the war", "within one month": a length that says when. */
export function isPlaceInTime({ pieces, amount, date }: Standing): boolean {
  if (date === null || date.type !== "duration") return false;
  const after = formOf(pieces, amount.unitEnd);
  return PLACES_AFTER.has(after) || formOf(pieces, amount.first - 1) === "within";
}

const PLACES_AFTER: ReadonlySet<string> = new Set(["after", "before", "later", "earlier", "ago", "since", "from", "into", "hence", "following", "previously", "prior"]);
