import { ORDINAL_ENDINGS, ORDINALS, TENS, UNITS } from "../../../language/en/numbers.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { DIGITS, type DateRule, type Found } from "./when.ts";

/** "2023", "early 2024", "mid-1996", "the 1979 revolution". */
export const YEAR: DateRule = {
  by: "year",
  starts: new Set([DIGITS, "early", "late", "mid", "nineteen", "twenty", "eighteen", "fiscal"]),
  read(pieces, at) {
    const start = edgeBefore(pieces, at);
    const spoken = spokenYearAt(pieces, start);
    if (spoken !== null) return found(at, spoken.end, spoken.year);
    const year = yearAt(pieces, start);
    if (year === null) return null;
    if (start === at && !isYearHere(pieces, start)) return null;
    return found(at, start + 1, year);
  },
};

/** "the 1990s", "the late 1970s", "the early '80s", "the nineties". TIMEX3 writes 199. */
export const DECADE: DateRule = {
  by: "decade",
  starts: new Set([DIGITS, "'", "the", "early", "late", "mid", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the" ? at + 1 : at;
    const start = edgeBefore(pieces, the);
    const decade = decadeAt(pieces, start, the > at);
    return decade === null ? null : { first: at, end: decade.end, type: "date", when: { is: "value", value: decade.value }, clock: "" };
  },
};

/** "the 20th century", "the early nineteenth century". TIMEX3 writes 19. */
export const CENTURY: DateRule = {
  by: "century",
  starts: new Set([DIGITS, "the", "early", "late", "mid", ...ORDINALS.keys(), "twenty"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the" ? at + 1 : at;
    const start = edgeBefore(pieces, the);
    const count = ordinalAt(pieces, start);
    if (count === null) return null;
    const noun = formOf(pieces, count.end) === "-" ? count.end + 1 : count.end;
    if (formOf(pieces, noun) !== "century" || count.value > 21) return null;
    const before = formOf(pieces, noun + 1);
    if (before === "bc" || before === "bce" || before === "b") return null;
    return { first: at, end: noun + 1, type: "date", when: { is: "value", value: String(count.value - 1).padStart(2, "0") }, clock: "" };
  },
};

/** A year right after a day or a month: ", 2023", "2023", "of 2023". */
export function yearAfter(pieces: Pieces, at: number): { readonly year: number; readonly end: number } | null {
  const next = formOf(pieces, at);
  const start = next === "," || next === "of" ? at + 1 : at;
  const year = yearAt(pieces, start);
  if (year === null) return null;
  // "On May 3, 2000 people marched", "in June 1500 soldiers": the number counts.
  if (COUNTED.has(formOf(pieces, start + 1))) return null;
  return { year, end: start + 1 };
}

/** Four digits that can be a year and are not part of something longer. */
function yearAt(pieces: Pieces, at: number): number | null {
  const form = formOf(pieces, at);
  if (pieces.kinds[at] !== NUMBER || form.length !== 4) return null;
  const year = Number(form);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || form.includes(".") || form.includes(",")) return null;
  if (touches(pieces, at) && !BEFORE_TOUCHING.has(formOf(pieces, at - 1))) return null;
  if (touches(pieces, at + 1) && !AFTER_TOUCHING.has(formOf(pieces, at + 1))) return null;
  return year;
}

/** Earlier and later than these, news writes of years in other ways or of other things. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

const BEFORE_TOUCHING: ReadonlySet<string> = new Set(["(", "[", "-", "/", "\"", "\u201c", "'", "\u2018", ".", ","]);
const AFTER_TOUCHING: ReadonlySet<string> = new Set(["*", ")", "]", "-", "/", "\"", "\u201d", "'", ".", ",", ";", ":", "?", "!", "\u2026"]);

/** Is a bare number of four digits a year where it stands? */
function isYearHere(pieces: Pieces, at: number): boolean {
  const year = Number(formOf(pieces, at));
  const before = formOf(pieces, at - 1);
  const after = formOf(pieces, at + 1);
  if (MONEY_AND_NUMBERS.has(before) || COUNTED.has(after)) return false;
  if (NEVER_BEFORE_A_YEAR.has(before) || (NEVER_BEFORE_A_YEAR.has(formOf(pieces, at - 2)) && before === "than")) return false;
  const modern = year >= 1800 && year <= 2070;
  if (SURE_BEFORE_A_YEAR.has(before)) return modern || !isPluralLike(pieces, at + 1);
  if (after === "'" && formOf(pieces, at + 2) === "s") return modern;
  // "the Constitution of 1780", "(1588)".
  if (!modern) return (before === "(" && (after === ")" || after === "-")) || (before === "of" && isCapital(pieces, at - 2) && !isPluralLike(pieces, at + 1));
  // "Boeing 1900", "Highway 2000", "Form 1040": a number after a name belongs to the name, unless it closes a phrase ("Beijing 2008").
  if (isCapital(pieces, at - 1) && pieces.kinds[at - 2] !== 0 && at > 1 && !isEnd(after)) return false;
  // "2000 troops" but "2016 elections": counts without a comma are round.
  if (isPluralLike(pieces, at + 1) && !OWNERS.has(before)) return year >= 1950 && year <= 2050 && year % 10 !== 0;
  return true;
}

function isEnd(form: string): boolean {
  return form === "" || form === "." || form === "," || form === ")" || form === ";" || form === "and" || form === "-";
}

/** "2000 troops", "1500 people": what follows looks like a plural. "2016 elections" does too, so an owner before the year outweighs it. */
function isPluralLike(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return pieces.kinds[at] === LETTERS && form.length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is");
}

const COUNTED: ReadonlySet<string> = new Set([
  "people", "persons", "men", "women", "children", "civilians", "soldiers", "troops", "workers", "jobs", "homes", "houses", "dollars", "euros", "pounds", "percent", "%", "per", "million", "billion", "thousand",
  "hundred", "miles", "km", "kilometres", "kilometers", "metres", "meters", "feet", "tonnes", "tons", "hours", "days", "gmt", "utc", "police", "others", "more", "victims", "students", "square", "residents", "families", "hectares", "acres", "cases", "deaths", "m", "kg",
]);
const MONEY_AND_NUMBERS: ReadonlySet<string> = new Set(["$", "\u00a3", "\u20ac", "\u00a5", "\u20b9", "#", "no", "number", "+", "rs", "nearly", "almost", "some", "over", "approximately", "roughly", "least", "most", "exactly", "another", "at", "only", "room", "page", "flight", "route"]);
const NEVER_BEFORE_A_YEAR: ReadonlySet<string> = new Set(["than", "more", "fewer", "less"]);
const SURE_BEFORE_A_YEAR: ReadonlySet<string> = new Set(["in", "since", "until", "till", "by", "during", "before", "early", "late", "mid", "year", "circa", "summer", "spring", "autumn", "fall", "winter", "fiscal"]);
const OWNERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "our", "a", "this", "s", "that", "these", "those"]);

/** "nineteen seventy-nine", "twenty twenty-three", as broadcasts write it out. */
function spokenYearAt(pieces: Pieces, at: number): { readonly year: number; readonly end: number } | null {
  const head = formOf(pieces, at);
  const century = head === "nineteen" ? 1900 : head === "eighteen" ? 1800 : head === "twenty" ? 2000 : 0;
  if (century === 0) return null;
  const tens = TENS.get(formOf(pieces, at + 1)) ?? (century === 2000 ? teen(formOf(pieces, at + 1)) : undefined);
  if (tens === undefined || touches(pieces, at + 1)) return null;
  const hyphen = formOf(pieces, at + 2) === "-" ? at + 3 : at + 2;
  const ones = UNITS.get(formOf(pieces, hyphen));
  if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10) return { year: century + tens + ones, end: hyphen + 1 };
  // "nineteen fifty people"? Without ones only 19-something decades after a preposition would be sure; leave it.
  return null;
}

function teen(form: string): number | undefined {
  const value = UNITS.get(form);
  return value !== undefined && value >= 10 ? value : undefined;
}

function decadeAt(pieces: Pieces, at: number, the: boolean): { readonly value: string; readonly end: number } | null {
  const form = formOf(pieces, at);
  if (pieces.kinds[at] === NUMBER && form.length === 4 && form.endsWith("0") && !form.includes(".")) {
    const end = pluralEnd(pieces, at + 1);
    const year = Number(form);
    return end === null || year < 1100 || year > 2090 ? null : { value: form.slice(0, 3), end };
  }
  // "'90s", "the 90s".
  const quote = form === "'" || form === "`";
  const digits = quote ? at + 1 : at;
  if (pieces.kinds[digits] === NUMBER && formOf(pieces, digits).length === 2 && formOf(pieces, digits).endsWith("0") && (quote || the)) {
    const end = pluralEnd(pieces, digits + 1);
    // "in the 80s" is also a temperature or an age: without the mark only after "the", and never after "his" or "her".
    return end === null ? null : { value: `${Number(formOf(pieces, digits)) >= 20 ? 19 : 20}${formOf(pieces, digits)[0]}`, end };
  }
  const spelled = the ? SPELLED_DECADES.get(form) : undefined;
  return spelled === undefined ? null : { value: spelled, end: at + 1 };
}

/** Only after "the": "in her thirties" is an age. */
const SPELLED_DECADES: ReadonlyMap<string, string> = new Map([
  ["twenties", "192"], ["thirties", "193"], ["forties", "194"], ["fifties", "195"], ["sixties", "196"], ["seventies", "197"], ["eighties", "198"], ["nineties", "199"],
]);

/** The "s" or "'s" that makes a plural of the digits before it. */
function pluralEnd(pieces: Pieces, at: number): number | null {
  if (!touches(pieces, at)) return null;
  if (formOf(pieces, at) === "s") return at + 1;
  return formOf(pieces, at) === "'" && formOf(pieces, at + 1) === "s" && touches(pieces, at + 1) ? at + 2 : null;
}

/** "20th", "nineteenth", "twenty-first". */
export function ordinalAt(pieces: Pieces, at: number): { readonly value: number; readonly end: number } | null {
  const form = formOf(pieces, at);
  if (pieces.kinds[at] === NUMBER) {
    if (form.length > 4 || form.includes(".") || !touches(pieces, at + 1) || !ORDINAL_ENDINGS.has(formOf(pieces, at + 1))) return null;
    return { value: Number(form), end: at + 2 };
  }
  if (form === "twenty" && formOf(pieces, at + 1) === "-") {
    const last = ORDINALS.get(formOf(pieces, at + 2));
    return last === undefined || last > 9 ? null : { value: 20 + last, end: at + 3 };
  }
  const value = ORDINALS.get(form);
  return value === undefined ? null : { value, end: at + 1 };
}

/** The piece after "early", "late", "mid", "mid-" if one stands here. */
function edgeBefore(pieces: Pieces, at: number): number {
  const form = formOf(pieces, at);
  if (form !== "early" && form !== "late" && form !== "mid" && form !== "fiscal") return at;
  return formOf(pieces, at + 1) === "-" ? at + 2 : at + 1;
}

function found(first: number, end: number, year: number): Found {
  return { first, end, type: "date", when: { is: "year", year }, clock: "" };
}
