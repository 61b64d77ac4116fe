import { LENGTH_HEDGES, TIME_ZONES, type UnitOfTime, UNITS_OF_TIME } from "../../../language/en/calendar.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { FEW, TENS, UNITS } from "../../../language/en/numbers.ts";
import { formOf, NUMBER, numeralAt, type Pieces, touches } from "../numerals/numerals.ts";
import { DIGITS, type DateRule } from "./when.ts";

/** "two years", "nearly 40 years", "a week", "10-hour", "several months", "two and a half years", "5 hours and 20 minutes". */
export const LENGTH: DateRule = {
  by: "length",
  starts: new Set([
    DIGITS, ...UNITS.keys(), ...TENS.keys(), ...FEW.keys(), ...LENGTH_HEDGES.map(([word]) => word!), ...UNITS_OF_TIME.keys(),
    "a", "an", "half", "the", ...["hour", "day", "night", "week", "month", "year", "decade"].map((unit) => `${unit}long`), "hundreds", "dozens", "tens", "thousands", "many", "quarter",
  ]),
  read(pieces, at) {
    const word = formOf(pieces, at);
    const whole = word.endsWith("long") ? UNITS_OF_TIME.get(word.slice(0, -"long".length)) : undefined;
    if (whole !== undefined) return { first: at, end: at + 1, type: "duration", when: { is: "value", value: lengthValue({ unit: whole, amount: 1 }) }, clock: "" };
    const length = lengthAt(pieces, at);
    // "about 1100 hrs IST" is a time of day.
    if (length !== null && length.unit === "hour" && TIME_ZONES.has(formOf(pieces, length.end))) return null;
    if (length === null || length.amount === 0 || isAge(pieces, length.end) || (length.loose && !isHeld(pieces, at, length))) return null;
    return { first: at, end: length.end, type: "duration", when: { is: "value", value: lengthValue(length) }, clock: "" };
  },
};

/** Before a length: which one it is. */
export const LEADS: ReadonlySet<string> = new Set(["past", "last", "next", "coming", "first", "final", "previous", "recent", "following", "opening"]);

export interface Length {
  readonly unit: UnitOfTime;
  /** Null where the words give none: "several years", "decades". */
  readonly amount: number | null;
  readonly end: number;
  /** Written as one word with hyphens: "10-year". */
  readonly hyphen: boolean;
  /** "a", "an" alone stand for one. */
  readonly article: boolean;
  /** No number and no "several": counts as a length only if something beside it says so. */
  readonly loose: boolean;
  /** The second part of "5 hours and 20 minutes". */
  readonly and?: { readonly unit: UnitOfTime; readonly amount: number };
}

/** A length of time with the hedge that belongs to it. */
export function lengthAt(pieces: Pieces, at: number): Length | null {
  const start = pieces.kinds[at] === NUMBER ? at : afterHedge(pieces, at);
  const bare = start === at || formOf(pieces, at) === "some" ? null : bareUnitAt(pieces, start);
  if (bare !== null) return null;
  const amount = amountAt(pieces, start);
  if (amount === null) {
    const alone = bareUnitAt(pieces, at);
    // "three quarters of them" are no months.
    if (alone === null || !alone.plural || alone.unit === "quarter") return null;
    const end = formOf(pieces, alone.end) === "or" ? otherUnit(pieces, alone.end) : alone.end;
    return withTail(pieces, { ...alone, end, amount: null, hyphen: false, article: false, loose: true });
  }
  let next = amount.end;
  const hyphen = formOf(pieces, next) === "-" && touches(pieces, next);
  if (hyphen) next++;
  else while (next < amount.end + 2 && BETWEEN.has(formOf(pieces, next))) next++;
  const unit = bareUnitAt(pieces, next);
  if (unit === null) return null;
  // "a second", "one second goal", "a third quarter": ordinals and quarters of games; only with a number and plural or hyphen.
  if (unit.unit === "second" && !unit.plural && !hyphen) return null;
  if (unit.unit === "quarter" && !(unit.plural && amount.value !== null && amount.value > 1 && !amount.article)) return null;
  // "an hours-long siege"
  if (amount.article && unit.plural) return null;
  if (hyphen && unit.plural && pieces.kinds[start] !== NUMBER) return null;
  // "one day we shall win".
  if (formOf(pieces, start) === "one" && unit.unit === "day" && !hyphen && start === at && !HOLDS_BEFORE.has(formOf(pieces, at - 1)) && !HOLDS_AFTER.has(formOf(pieces, unit.end))) return null;
  const length: Length = { unit: unit.unit, amount: amount.value, end: unit.end, hyphen, article: amount.article, loose: amount.article && start === at };
  return withTail(pieces, length);
}

/** TIMEX3: "P2Y", "PT10H", "P2Y6M", "PXM". A decade is ten years, a century a hundred. */
export function lengthValue(length: Pick<Length, "unit" | "amount" | "and">): string {
  const [code, times] = CODES[length.unit];
  const clock = length.unit === "hour" || length.unit === "minute" || length.unit === "second";
  const { and } = length;
  const tail = and === undefined ? "" : `${and.amount}${CODES[and.unit][0]}`;
  const between = and !== undefined && !clock && (and.unit === "hour" || and.unit === "minute") ? "T" : "";
  if (length.amount === null) return `P${clock ? "T" : ""}X${length.unit === "decade" ? "E" : length.unit === "century" ? "C" : code}`;
  const amount = length.amount * times;
  const whole = Math.floor(amount);
  const part = amount - whole;
  // "two and a half years" is two years and six months.
  const halves = part === 0.5 ? HALVES[code] : undefined;
  if (halves !== undefined && tail === "") return `P${clock ? "T" : ""}${whole === 0 ? "" : `${whole}${code}`}${halves}`.replace("PTP", "PT");
  return `P${clock ? "T" : ""}${amount}${code}${between}${tail}`;
}

const CODES: Readonly<Record<UnitOfTime, readonly [code: string, times: number]>> = {
  second: ["S", 1], minute: ["M", 1], hour: ["H", 1], day: ["D", 1], week: ["W", 1], month: ["M", 1], quarter: ["M", 3], year: ["Y", 1], decade: ["Y", 10], century: ["Y", 100],
};
const HALVES: Readonly<Record<string, string>> = { Y: "6M", H: "30M", D: "T12H" };

function withTail(pieces: Pieces, length: Length): Length {
  // "an hour and a half", "a year and a half".
  if (length.amount !== null && !length.hyphen && formOf(pieces, length.end) === "and" && formOf(pieces, length.end + 1) === "a" && formOf(pieces, length.end + 2) === "half") return { ...length, amount: length.amount + 0.5, end: length.end + 3, loose: false };
  // "a year or so", "a week or two".
  if (formOf(pieces, length.end) === "or" && (formOf(pieces, length.end + 1) === "so" || (length.article && formOf(pieces, length.end + 1) === "two"))) return { ...length, end: length.end + 2 };
  if (length.amount === null || length.hyphen) return length;
  // "5 hours and 20 minutes", "two years, three months".
  const next = formOf(pieces, length.end) === "and" || formOf(pieces, length.end) === "," ? length.end + 1 : length.end;
  const amount = next === length.end && formOf(pieces, next) !== "and" && pieces.kinds[next] !== NUMBER ? null : amountAt(pieces, next);
  if (amount === null || amount.value === null || amount.article) return length;
  const unit = bareUnitAt(pieces, amount.end);
  if (unit === null || ORDER.indexOf(unit.unit) >= ORDER.indexOf(length.unit) || unit.unit === "quarter") return length;
  return { ...length, end: unit.end, and: { unit: unit.unit, amount: amount.value } };
}

const ORDER: readonly UnitOfTime[] = ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"];

/** "two", "2 1/2", "a", "several", "a few", "a couple of", "half a", "many". */
function amountAt(pieces: Pieces, at: number): { readonly value: number | null; readonly end: number; readonly article: boolean } | null {
  const word = formOf(pieces, at);
  const next = formOf(pieces, at + 1);
  if (word === "half" && (next === "a" || next === "an" || next === "-")) return { value: 0.5, end: at + 2, article: false };
  if (word === "a" && next === "half") return { value: 0.5, end: formOf(pieces, at + 2) === "-" ? at + 3 : at + 2, article: false };
  if (word === "quarter" && next === "of" && formOf(pieces, at + 2) === "a") return { value: 0.25, end: at + 3, article: false };
  const few = word === "a" ? at + 1 : at;
  const vague = formOf(pieces, few);
  if (vague === "couple") return { value: 2, end: formOf(pieces, few + 1) === "of" ? few + 2 : few + 1, article: false };
  if (vague === "few" || vague === "several" || (vague === "many" && few === at)) {
    const scaled = numeralAt(pieces, few);
    if (scaled === null) return { value: null, end: few + 1, article: false };
  }
  const numeral = numeralAt(pieces, at);
  if (numeral !== null) {
    if (numeral.kind === "vague") return { value: null, end: formOf(pieces, numeral.end) === "of" ? numeral.end + 1 : numeral.end, article: false };
    // "the next three quarters" are nine months, "three quarters of them" a fraction.
    if (numeral.kind === "fraction") {
      const whole = UNITS.get(word);
      return whole !== undefined && LEADS.has(formOf(pieces, at - 1)) && formOf(pieces, at + 1) === "quarters" ? { value: whole, end: at + 1, article: false } : null;
    }
    // "1998 years" is no length; "4-2 weeks" no amount.
    if (touches(pieces, at) && pieces.kinds[at] === NUMBER && formOf(pieces, at - 1) !== "(" && formOf(pieces, at - 1) !== "\u201c" && formOf(pieces, at - 1) !== "\"") return null;
    return { value: numeral.value, end: numeral.end, article: false };
  }
  return word === "a" || word === "an" ? { value: 1, end: at + 1, article: true } : null;
}

/** "weeks", "month": a unit alone. */
export function bareUnitAt(pieces: Pieces, at: number): { readonly unit: UnitOfTime; readonly end: number; readonly plural: boolean } | null {
  const word = formOf(pieces, at);
  const unit = UNITS_OF_TIME.get(word);
  if (unit === undefined) return null;
  return { unit, end: at + 1, plural: word.endsWith("s") };
}

/** Behind "or months", "and months" after a bare plural: "days or weeks" is one expression. */
export function otherUnit(pieces: Pieces, at: number): number {
  const joined = formOf(pieces, at) === "or" || formOf(pieces, at) === "and" ? bareUnitAt(pieces, at + 1) : null;
  return joined !== null && joined.plural ? joined.end : at;
}

const BETWEEN: ReadonlySet<string> = new Set(["more", "full", "straight", "consecutive", "additional", "whole", "long", "entire", "calendar", "business", "working", "further", "extra", "other", "or"]);

function afterHedge(pieces: Pieces, at: number): number {
  for (const hedge of LENGTH_HEDGES) {
    let i = 0;
    while (i < hedge.length && formOf(pieces, at + i) === hedge[i]) i++;
    if (i === hedge.length) return at + i;
  }
  return at;
}

/** "8-month-old", "42 years old", "25 years of age": not a length. "The 8-month-old truce" is one: it has lasted so long. */
export function isAge(pieces: Pieces, at: number): boolean {
  const next = formOf(pieces, at);
  if (next === "-") return formOf(pieces, at + 1).startsWith("old") && !LASTING.has(formOf(pieces, at + 2)) && !LASTING.has(formOf(pieces, at + 3));
  return next === "old" || next === "olds" || (next === "of" && formOf(pieces, at + 1) === "age");
}

/** What lasts rather than grows old. */
const LASTING: ReadonlySet<string> = new Set([
  "truce", "ceasefire", "war", "conflict", "dispute", "siege", "blockade", "strike", "embargo", "uprising", "insurgency", "rebellion", "crisis", "occupation", "standoff", "feud", "investigation", "inquiry", "trial", "campaign", "offensive", "protest", "protests",
  "ban", "treaty", "agreement", "regime", "dictatorship", "drought",
]);

/** "a week", "years" count when a word beside them makes them a length: "for a week", "years of war", "a day after". */
function isHeld(pieces: Pieces, at: number, length: Length): boolean {
  const before = formOf(pieces, at - 1);
  const after = formOf(pieces, length.end);
  // "just minutes apart": how far two things lie from each other; "the early hours of Friday" is a part of the day.
  if (after === "apart" || (length.unit === "hour" && PARTS_NAMED_HOURS.has(before))) return false;
  // "gave them a week to leave", "has a day to answer".
  // "for a night patrol", "on a night train"
  if (length.article && formOf(pieces, length.end - 1) === "night" && after !== "" && !isFunctionWord(after) && !after.endsWith("ing") && /^\p{Ll}/u.test(after)) return false;
  if (after === "to" && length.article && (GIVES_TIME.has(before) || GIVES_TIME.has(formOf(pieces, at - 2)))) return true;
  if (HOLDS_BEFORE.has(before) || HOLDS_AFTER.has(after) || after === "-" && formOf(pieces, length.end + 1) === "long") return true;
  return false;
}

const PARTS_NAMED_HOURS: ReadonlySet<string> = new Set(["early", "small", "wee", "late", "rush", "opening", "working", "business", "office", "visiting", "evening", "morning", "night", "daylight"]);
const GIVES_TIME: ReadonlySet<string> = new Set(["give", "gives", "gave", "given", "have", "has", "had", "offer", "offered", "allow", "allowed", "need", "needs", "needed", "get", "got", "takes", "took", "take"]);
const HOLDS_BEFORE: ReadonlySet<string> = new Set([
  "for", "in", "within", "after", "over", "than", "nearly", "almost", "about", "took", "take", "takes", "taking", "spent", "spend", "lasted", "last", "lasting", "through", "throughout", "during", "around", "under",
  "once", "twice", "many", "least", "half", "of", "waited", "these",
]);
const HOLDS_AFTER: ReadonlySet<string> = new Set(["of", "after", "before", "later", "ago", "earlier", "away", "or", "since", "into", "ahead"]);
