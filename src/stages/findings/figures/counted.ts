import { closedWords } from "../../../language/en/closedWords.ts";
import { changeNouns, collectiveNouns } from "../../../language/en/counting.ts";
import { peopleByState } from "../../../language/en/happened.ts";
import { UNITS_OF_TIME } from "../../../language/en/calendar.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import { durations } from "../../../language/en/measures.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, isCapital, LETTERS, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/** [first, end) in pieces. */
export interface PieceRange {
  readonly first: number;
  readonly end: number;
}

/** The words of what is counted after the amount, without determiners: "new aerial refueling tankers", "people", "Palestinian civilians". */
export function countedAfter(reading: Reading, pieces: Pieces, amount: Amount): PieceRange | null {
  const start = afterLinks(pieces, amount);
  // "a 60-seat council" counts seats.
  if (amount.unit === null && formOf(pieces, amount.end) === "-" && touches(pieces, amount.end) && pieces.kinds[amount.end + 1] === LETTERS && !FILLERS.has(formOf(pieces, amount.end + 1))) return { first: amount.end + 1, end: amount.end + 2 };
  // "45 kilometres north", "310 metres tall": only "12 tonnes of wheat" and "a 12-hour flight" measure a thing they name.
  const hyphen = formOf(pieces, amount.unitEnd - 2) === "-";
  if (amount.unit !== null && amount.unitEnd > amount.end && !start.of && !hyphen && amount.unit !== "percentage point") return null;
  // "45 were children": they are what they are said to be.
  const predicate = amount.unit === null && (formOf(pieces, start.at) === "were" || formOf(pieces, start.at) === "are") ? predicateAt(reading, pieces, start.at + 1) : null;
  if (predicate !== null) return predicate;
  // "10 percent selected Ruiz": a verb, not what the share is of.
  const first = kindOf(reading, pieces, start.at);
  if (amount.unit === "%" && !start.of && (first === "past" || first === "participle" || first === "ing")) return null;
  const noun = nounPhraseAt(reading, pieces, start.at, amount.low === 1 || amount.unit !== null || start.of);
  if (noun === null) return amount.unit === null ? standAlone(reading, pieces, start.at, amount.first) : null;
  // "a 9% jump", "12 percent last month": nothing is counted in hundreds.
  if (amount.unit === "%" && !start.of && (changeNouns.has(formOf(pieces, noun.end - 1)) || durations.has(formOf(pieces, noun.end - 1)))) return null;
  return noun;
}

/** "children", "mill workers" behind "were": what they are said to be. "Were taken hostage", "were minutes away" say something else. */
export function predicateAt(reading: Reading, pieces: Pieces, at: number): PieceRange | null {
  const phrase = nounPhraseAt(reading, pieces, at, false);
  if (phrase === null || (kindOf(reading, pieces, phrase.end - 1) !== "plural" && !collectiveNouns.has(formOf(pieces, phrase.end - 1)))) return null;
  const kind = kindOf(reading, pieces, phrase.first);
  return kind === "plural" || kind === "noun" || kind === "name" || kind === "adjective" ? phrase : null;
}

/** "57 wounded", "nine of the dead", "19 missing": people named by their state alone. "12 wounded the guard" has another subject. */
function standAlone(reading: Reading, pieces: Pieces, at: number, first: number): PieceRange | null {
  if (!peopleByState.has(formOf(pieces, at))) return null;
  const next = kindOf(reading, pieces, at + 1);
  if (next === "determiner" || next === "pronoun" || next === "number" || INSIDE.has(next)) return null;
  // "The 57 wounded", "57 wounded were", "counted 57 wounded" are people; "left 12 dead", "and 30 wounded", "12 dead, 30 hurt" say what became of them.
  if (HAVE.has(formOf(pieces, at + 1))) return { first: at, end: at + 1 };
  let before = first - 1;
  while (before > 0 && HEDGED.has(formOf(pieces, before))) before--;
  // "had taken in 57 wounded"
  if (PARTICLES.has(formOf(pieces, before)) && (kindOf(reading, pieces, before - 1) === "participle" || kindOf(reading, pieces, before - 1) === "past")) before--;
  const kind = kindOf(reading, pieces, before);
  const governed = kind === "determiner" || kind === "verb" || kind === "past" || kind === "participle" || kind === "ing" || formOf(pieces, before) === "of";
  return governed && !isLeftSo(pieces, first) && formOf(pieces, at - 1) !== "more" ? { first: at, end: at + 1 } : null;
}

const HAVE: ReadonlySet<string> = new Set(["were", "are", "have", "had", "was", "remain", "remained"]);
const PARTICLES: ReadonlySet<string> = new Set(["in", "up", "out", "away"]);
const HEDGED: ReadonlySet<string> = new Set(["about", "some", "around", "nearly", "almost", "over", "least", "at", "than", "more", "to", "up", "roughly", "approximately"]);

/** A verb that leaves people in a state: "left 12 dead", "made 1,350 homeless", "found four dead". */
function isLeftSo(pieces: Pieces, first: number): boolean {
  for (let i = first - 1; i >= first - LEFT_WITHIN && pieces.kinds[i] !== BORDER; i--) if (LEAVING.has(formOf(pieces, i))) return true;
  return false;
}

/** "left at least another 12 dead". */
const LEFT_WITHIN = 5;
const LEAVING: ReadonlySet<string> = new Set(["left", "leave", "leaves", "leaving", "made", "make", "makes", "making", "found", "find", "finds", "rendered", "rendering"]);

/** "job cuts of 10,000", "a crowd of 5,000", "a population of 4 million": the noun before "of". Null for tolls and rates, which say what happened. */
export function countedBefore(reading: Reading, pieces: Pieces, first: number): PieceRange | null {
  if (formOf(pieces, first - 1) !== "of") return null;
  const head = first - 2;
  const kind = kindOf(reading, pieces, head);
  if ((kind !== "noun" && kind !== "plural") || EMPTY_HEADS.has(formOf(pieces, head))) return null;
  let start = head;
  while (start > first - LONGEST_PHRASE && INSIDE.has(kindOf(reading, pieces, start - 1)) && !isTimeWord(formOf(pieces, start - 1))) start--;
  return { first: start, end: head + 1 };
}

const EMPTY_HEADS: ReadonlySet<string> = new Set(["toll", "total", "number", "rate", "average", "majority", "minority", "out", "age", "record", "score", "scale", "level", "maximum", "minimum", "turnout", "capacity", "top", "cost", "price", "value", "figure", "count", "report", "reports", "claim", "claims", "estimate", "sum", "excess", "because", "most", "some", "one", "half", "group", "series", "speed", "distance", "range", "magnitude", "area", "height", "depth", "length", "increase", "decrease", "rise", "fall", "drop", "loss", "profit", "fine", "reward", "margin", "vote", "town", "city", "village", "community", "country", "nation", "island", "district", "province", "hamlet", "county", "region"]);

/** Where the noun phrase begins: behind the unit, "of", "more", "-". */
function afterLinks(pieces: Pieces, amount: Amount): { readonly at: number; readonly of: boolean } {
  let at = amount.unitEnd;
  if (formOf(pieces, at) === "+") at++;
  if (formOf(pieces, at) === "-" && touches(pieces, at)) at++;
  // "$6 billion worth of goods", "500km of wiring", "thousands of people", "two of the engines", "40 out of the 60 towns".
  if (formOf(pieces, at) === "worth") at++;
  if (formOf(pieces, at) === "out" && formOf(pieces, at + 1) === "of") at++;
  const of = formOf(pieces, at) === "of";
  if (of) at++;
  // "30,000 head of cattle"
  if (formOf(pieces, at) === "head" && formOf(pieces, at + 1) === "of") at += 2;
  while (FILLERS.has(formOf(pieces, at)) && (of || !DETERMINERS.has(formOf(pieces, at)))) at++;
  // "half the 600 homes"
  if (amount.kind === "fraction" && DETERMINERS.has(formOf(pieces, at)) && pieces.kinds[at + 1] === NUMBER) at += 2;
  // "21 of the 84 hostages".
  if (of && pieces.kinds[at] === NUMBER) at++;
  return { at, of };
}

/** "40 a month" has no month counted; "40 of the towns" has towns. */
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "this", "that"]);
const FILLERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "their", "his", "her", "our", "all", "these", "those", "this", "that", "more", "other", "additional", "further", "extra", "of", "such", "or", "so", "odd", "plus", "strong", "-", "different", "separate"]);

const INSIDE: ReadonlySet<WordKind> = new Set<WordKind>(["noun", "plural", "name", "adjective", "participle", "ing"]);

/** No phrase of what is counted is longer, in pieces. */
const LONGEST_PHRASE = 12;

/**
 * Adjectives and nouns up to the head. After a number above one the first plural ends it ("12 people police found"), unless
 * another noun makes a compound of it ("3 sports clubs"); otherwise the last noun in a row does ("a $40 billion airtanker contract").
 */
export function nounPhraseAt(reading: Reading, pieces: Pieces, at: number, singular: boolean): PieceRange | null {
  // "reached 4,310 last year": a time is not counted.
  if (SAYING_WHEN.has(formOf(pieces, at)) && UNITS_OF_TIME.has(formOf(pieces, at + 1))) return null;
  let end = at;
  let head = -1;
  for (let i = at; i < at + LONGEST_PHRASE; i++) {
    const kind = i === at && isManyOf(reading, pieces, i) ? "plural" : kindOf(reading, pieces, i);
    const form = formOf(pieces, i);
    // "al-Shifa", "long-haul", "mid-size": a hyphen between words keeps them one.
    if (form === "-" && i > at && touches(pieces, i) && touches(pieces, i + 1)) continue;
    // "U.S. air strikes", "Sen. Ruiz's supporters": the stop belongs to the word.
    if (form === "." && head === i - 1 && touches(pieces, i) && (pieces.words[head]!.length === 1 || pieces.tokens[i] === pieces.tokens[head])) {
      end = i + 1;
      head = i;
      continue;
    }
    if (kind === "possessive" && head >= 0 && kindOf(reading, pieces, i - 1) !== "mark") {
      // "12 of Indonesia's carriers": the owner is passed over with its "'s".
      if (form === "'") i++;
      head = -1;
      continue;
    }
    if (isTimeWord(form) && isCapital(pieces, i)) break;
    if (kind === "noun" || kind === "plural" || kind === "name") {
      // "12 people Monday": a plural that is followed by a name has ended.
      if (kind === "name" && head >= 0 && kindOf(reading, pieces, head) === "plural") break;
      head = i;
      end = i + 1;
      if (kind === "plural" && !singular && !goesOn(reading, pieces, i)) break;
      continue;
    }
    if (kind === "adjective") {
      // "South Carolina Republican voters", but "people familiar with it".
      if (head >= 0 && !(kindOf(reading, pieces, head) === "name" && nounSoon(reading, pieces, i + 1))) break;
      continue;
    }
    // "killed at least 100, including children": what is named behind is a part of what is counted.
    if (form === "remain" || form === "remained" || form === "including") break;
    // "IS fighters": capitals are no "is".
    if (closedWords.get(form) === "finite") break;
    if (kind === "past" || kind === "participle" || kind === "ing") {
      // "30 masked men": before a noun a participle describes; "30 killed in", "12 were" ends the phrase.
      if (head >= 0 || !nounSoon(reading, pieces, i + 1)) break;
      continue;
    }
    // "27 Boeing 737 aircraft"
    // "17 of the country's 21 districts"
    if (kind === "number" && i > at && head < 0 && kindOf(reading, pieces, i - 1) === "possessive") continue;
    if (kind === "number" && head === i - 1 && kindOf(reading, pieces, head) === "name" && nounSoon(reading, pieces, i + 1)) continue;
    if (kind === "conjunction" && head < 0 && i > at && form === "and") continue;
    if (kind === "adverb" && head < 0 && nounSoon(reading, pieces, i + 1)) continue;
    break;
  }
  return head < 0 ? null : { first: at, end };
}

/** "just 11 of the 64 stalls", "axe 120 trains": right behind a number the "-s" of a verb is that of a plural. */
function isManyOf(reading: Reading, pieces: Pieces, at: number): boolean {
  const before = kindOf(reading, pieces, at - 1);
  return before === "number" && kindOf(reading, pieces, at) === "verb" && /s$/.test(formOf(pieces, at)) && inflectionsOf(formOf(pieces, at)).includes("p");
}

const SAYING_WHEN: ReadonlySet<string> = new Set(["last", "this", "next", "each", "every", "per", "a", "the"]);

/** "sports clubs", "arms dealers": a plural that is the first half of a compound. */
function goesOn(reading: Reading, pieces: Pieces, at: number): boolean {
  const next = kindOf(reading, pieces, at + 1);
  return (next === "plural" || next === "noun") && COMPOUND_PLURALS.has(formOf(pieces, at));
}

const COMPOUND_PLURALS: ReadonlySet<string> = new Set(["sports", "arms", "sales", "operations", "communications", "news", "savings", "goods", "customs", "securities", "systems", "human", "services"]);

function nounSoon(reading: Reading, pieces: Pieces, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const kind = kindOf(reading, pieces, i);
    if (kind === "noun" || kind === "plural" || kind === "name") return true;
    if (kind !== "adjective" && kind !== "participle" && formOf(pieces, i) !== "-") return false;
  }
  return false;
}

function isTimeWord(form: string): boolean {
  return TIME_WORDS.has(form);
}

const TIME_WORDS: ReadonlySet<string> = new Set(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "yesterday", "today", "tomorrow"]);
