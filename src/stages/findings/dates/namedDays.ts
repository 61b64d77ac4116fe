import { PARTS_OF_DAY, WEEKDAY_NAMES_OF_EVENTS, WEEKDAY_NAMES_OF_THINGS, WEEKDAYS, WEEKDAYS_SHORT } from "../../../language/en/calendar.ts";
import { MONTHS, MONTHS_SHORT } from "../../../language/en/calendar.ts";
import { formOf, isCapital, type Pieces, touches } from "../numerals/numerals.ts";
import { calendarDayAt, otherDayAt } from "./monthDays.ts";
import { DIGITS, type DateRule, type Found, type Lean, type When } from "./when.ts";

/** "Friday", "Oct. 7", "late yesterday", "earlier Sunday", "Saturday night", "mid-afternoon yesterday", "this coming Sunday, March eighth". */
export const NAMED_DAY: DateRule = {
  by: "named-day",
  starts: new Set([
    DIGITS, ...WEEKDAYS.keys(), ...WEEKDAYS_SHORT.keys(), ...MONTHS.keys(), ...MONTHS_SHORT.keys(),
    "yesterday", "today", "tomorrow", "the", "last", "next", "this", "previous", "early", "earlier", "late", "later", "mid",
  ]),
  read(pieces, at) {
    const start = afterEdge(pieces, at);
    const day = namedDayAt(pieces, start);
    if (day === null) return null;
    const part = partAt(pieces, day.end);
    const clock = part?.clock ?? (start > at ? middleClock(pieces, at) : "");
    return { first: at, end: part?.end ?? day.end, type: clock === "" ? "date" : "time", when: day.when, clock };
  },
};

/** "this morning", "tonight", "last night", "overnight". */
export const PART_OF_TODAY: DateRule = {
  by: "part-of-day",
  starts: new Set(["this", "tonight", "last", "yesterday", "overnight", "early", "late", "earlier", "later"]),
  read(pieces, at) {
    const start = afterEdge(pieces, at);
    const word = formOf(pieces, start);
    const next = formOf(pieces, start + 1);
    const today = { is: "step", unit: "day", by: 0, from: "published" } as const;
    if (word === "tonight") return { first: at, end: start + 1, type: "time", when: today, clock: "TNI" };
    // "an overnight bus" is a way of travelling; "overnight" after a verb is a time.
    if (word === "overnight" && start === at) return overnight(pieces, at);
    if (word === "last" && next === "night") return { first: at, end: start + 2, type: "time", when: { ...today, by: -1 }, clock: "TNI" };
    const part = word === "this" ? PARTS_OF_DAY.get(next) : undefined;
    return part === undefined ? null : { first: at, end: start + 2, type: "time", when: today, clock: `T${part}` };
  },
};

/** The night before the report, or that of the day named behind it: "overnight Friday". */
function overnight(pieces: Pieces, at: number): Found | null {
  if (formOf(pieces, at - 1) === "an" || formOf(pieces, at - 1) === "the") return null;
  const named = namedDayAt(pieces, at + 1);
  if (named !== null && named.when.is === "weekday") return { first: at, end: named.end, type: "time", when: named.when, clock: "TNI" };
  return { first: at, end: at + 1, type: "time", when: { is: "step", unit: "day", by: -1, from: "published" }, clock: "TNI" };
}

/** A day by its name or number, as precise as its words. */
export function namedDayAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const exact = calendarDayAt(pieces, at) ?? otherDayAt(pieces, at);
  if (exact !== null) return exact;
  const word = formOf(pieces, at);
  const step = DAY_WORDS.get(word);
  // "VOA Today", "USA Today": a capital in mid-sentence is a name.
  if (step !== undefined && !(isCapital(pieces, at) && isCapital(pieces, at - 1))) {
    // "today's world", "today more than ever": nearly always the day of the report in news, so taken as such.
    return { when: { is: "step", unit: "day", by: step, from: "published" }, end: at + 1 };
  }
  const led = leanAt(pieces, at);
  if (led.end > at && led.lean !== "free") {
    // "this coming Sunday, March eighth", "last Oct. 23".
    const dated = calendarDayAt(pieces, led.end);
    if (dated !== null && dated.when.is === "day") return { ...dated, when: { ...dated.when, lean: led.lean } };
  }
  const weekday = WEEKDAYS.get(formOf(pieces, led.end));
  if (weekday === undefined || !isCapital(pieces, led.end) || isNameOfAThing(pieces, led.end)) return null;
  return { when: { is: "weekday", weekday, lean: led.lean, from: led.before ? "before" : "published" }, end: led.end + 1 };
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([["yesterday", -1], ["today", 0], ["tomorrow", 1]]);

/** "last", "next", "this", "this coming", "the previous", "the following" before a weekday. `before`: counted from another date. */
function leanAt(pieces: Pieces, at: number): { readonly lean: Lean; readonly end: number; readonly before: boolean } {
  const the = formOf(pieces, at) === "the";
  const start = the ? at + 1 : at;
  const word = formOf(pieces, start);
  if (word === "previous" || word === "following") return { lean: the ? (word === "previous" ? "last" : "next") : "free", end: the ? start + 1 : at, before: the };
  if (the) return { lean: "free", end: word === "past" || word === "coming" ? start + 1 : at, before: false };
  if (word === "this") return { lean: "this", end: formOf(pieces, start + 1) === "coming" || formOf(pieces, start + 1) === "past" ? start + 2 : start + 1, before: false };
  if (word === "last" || word === "past") return { lean: "last", end: start + 1, before: false };
  if (word === "next" || word === "coming") return { lean: "next", end: start + 1, before: false };
  return { lean: "free", end: at, before: false };
}

/** "the Sunday Times", "Good Friday", "Black Friday sales". */
function isNameOfAThing(pieces: Pieces, at: number): boolean {
  if (WEEKDAY_NAMES_OF_THINGS.has(formOf(pieces, at + 1)) && isCapital(pieces, at + 1)) return true;
  if (WEEKDAY_NAMES_OF_EVENTS.has(formOf(pieces, at - 1)) && isCapital(pieces, at - 1)) return true;
  // “Vale News Sunday,” in marks of its own.
  let first = at;
  while (first > at - LONGEST_NAME && isCapital(pieces, first - 1)) first--;
  const closes = formOf(pieces, at + 1) === "," ? at + 2 : at + 1;
  return first < at && OPENING.has(formOf(pieces, first - 1)) && CLOSING.has(formOf(pieces, closes));
}

const LONGEST_NAME = 4;
const OPENING: ReadonlySet<string> = new Set(["\u201c", "\"", "'"]);
const CLOSING: ReadonlySet<string> = new Set(["\u201d", "\"", "'"]);

/** "morning", "night" after a day. */
function partAt(pieces: Pieces, at: number): { readonly clock: string; readonly end: number } | null {
  const code = PARTS_OF_DAY.get(formOf(pieces, at));
  if (code !== undefined) return { clock: `T${code}`, end: at + 1 };
  if (formOf(pieces, at) === "noon" || formOf(pieces, at) === "midday") return { clock: "T12:00", end: at + 1 };
  return null;
}

/** The piece after "early", "late", "earlier", "mid-afternoon", if one stands here. */
function afterEdge(pieces: Pieces, at: number): number {
  const word = formOf(pieces, at);
  if (word === "early" || word === "earlier" || word === "late" || word === "later") return formOf(pieces, at + 1) === "on" ? at : at + 1;
  if (word !== "mid") return at;
  const part = formOf(pieces, at + 1) === "-" && touches(pieces, at + 1) ? at + 2 : at + 1;
  return PARTS_OF_DAY.has(formOf(pieces, part)) ? part + 1 : at;
}

function middleClock(pieces: Pieces, at: number): string {
  if (formOf(pieces, at) !== "mid") return "";
  return `T${PARTS_OF_DAY.get(formOf(pieces, at + 1)) ?? PARTS_OF_DAY.get(formOf(pieces, at + 2)) ?? ""}`;
}
