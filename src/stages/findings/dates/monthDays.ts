import { MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT } from "../../../language/en/calendar.ts";
import { ORDINAL_ENDINGS, ORDINALS } from "../../../language/en/numbers.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { yearAfter } from "./years.ts";
import { daysIn } from "./days.ts";
import { shiftedYearAt } from "./shifts.ts";
import type { When, Year } from "./when.ts";

/** A day of the calendar: "October 7", "Oct. 7th, 2023", "Saturday, 7 October", "the 7th of October", "2023-10-07", "7/8/07". */
export function calendarDayAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const named = weekdayNameAt(pieces, at);
  if (named !== null) {
    const comma = formOf(pieces, named) === "," ? named + 1 : named;
    // "Friday Oct. 13", "Saturday, April 25", "Sunday the 8th of March": the month and day say all.
    return monthDayAt(pieces, comma) ?? dayMonthAt(pieces, comma);
  }
  return monthDayAt(pieces, at) ?? dayMonthAt(pieces, at) ?? isoAt(pieces, at) ?? slashesAt(pieces, at);
}

/** Where a month's name ends; "Oct." ends behind its full stop. Shortened ones need the stop or a number beside them. */
export function monthNameAt(pieces: Pieces, at: number): { readonly month: number; readonly end: number; readonly short: boolean } | null {
  if (!isCapital(pieces, at)) return null;
  const form = formOf(pieces, at);
  const month = MONTHS.get(form);
  if (month !== undefined) return { month, end: at + 1, short: false };
  const short = MONTHS_SHORT.get(form);
  if (short === undefined) return null;
  const stop = formOf(pieces, at + 1) === "." && touches(pieces, at + 1);
  if (!stop && pieces.kinds[at + 1] !== NUMBER && pieces.kinds[at - 1] !== NUMBER) return null;
  return { month: short, end: stop ? at + 2 : at + 1, short: true };
}

/** Where a weekday's name ends, or null. Shortened ones need a full stop or comma: "Sat., Oct. 7", "Sat, 7 Oct". */
function weekdayNameAt(pieces: Pieces, at: number): number | null {
  if (!isCapital(pieces, at)) return null;
  if (WEEKDAYS.has(formOf(pieces, at))) return at + 1;
  if (!WEEKDAYS_SHORT.has(formOf(pieces, at))) return null;
  const next = formOf(pieces, at + 1);
  return next === "." ? at + 2 : next === "," ? at + 1 : null;
}

/** "October 7", "Oct. 7", "March eighth", "May the 3rd", with a year after it or not. */
function monthDayAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const named = monthNameAt(pieces, at);
  if (named === null) return null;
  const the = formOf(pieces, named.end) === "the" ? named.end + 1 : named.end;
  const day = dayOfMonthAt(pieces, the, named.month);
  if (day === null) return null;
  // "in May 20 people were killed": the number counts.
  if (INSIDE.has(formOf(pieces, at - 1)) && !day.ordinal && COUNTED.has(formOf(pieces, day.end))) return null;
  const year = yearBehind(pieces, day.end);
  // "May 3-5, 2021", "May 3 and 4, 2021": the year behind the second day is the first one's too.
  const shared = year === null && JOINS_DAYS.has(formOf(pieces, day.end)) && dayOfMonthAt(pieces, day.end + 1, named.month) !== null ? yearAfter(pieces, day.end + 2) : null;
  return { when: { is: "day", year: (year ?? shared)?.year ?? null, month: named.month, day: day.day, lean: "free" }, end: year?.end ?? day.end };
}

/** "2023", ", 2023", "of last year", "this year" behind a day. */
function yearBehind(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  return yearAfter(pieces, at) ?? shiftedYearAt(pieces, formOf(pieces, at) === "of" ? at + 1 : at);
}

/** The second day of "May 3-5" and "May 3 and 4, 2021", the first of "3 and 4 May". */
export function otherDayAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const day = pieces.kinds[at] === NUMBER ? dayOfMonthAt(pieces, at, 0) : null;
  if (day === null || day.ordinal) return null;
  return secondDayAt(pieces, at, day) ?? (JOINS_DAYS.has(formOf(pieces, day.end)) && formOf(pieces, day.end) !== "," ? firstDayAt(pieces, day) : null);
}

function secondDayAt(pieces: Pieces, at: number, day: { readonly day: number; readonly end: number }): { readonly when: When; readonly end: number } | null {
  if (!JOINS_DAYS.has(formOf(pieces, at - 1)) || pieces.kinds[at - 2] !== NUMBER) return null;
  const stop = formOf(pieces, at - 3) === "." ? at - 4 : at - 3;
  const named = monthNameAt(pieces, stop);
  const first = Number(formOf(pieces, at - 2));
  if (named === null || named.end !== at - 2 || !(first < day.day) || day.day > daysIn(2000, named.month)) return null;
  // "On May 3 and 4 people died": the number counts.
  if (pieces.kinds[day.end] === LETTERS && !AFTER_DAYS.has(formOf(pieces, day.end))) return null;
  const year = yearAfter(pieces, day.end);
  return { when: { is: "day", year: year?.year ?? null, month: named.month, day: day.day, lean: "free" }, end: year?.end ?? day.end };
}

function firstDayAt(pieces: Pieces, day: { readonly day: number; readonly end: number }): { readonly when: When; readonly end: number } | null {
  const second = dayMonthAt(pieces, day.end + 1);
  if (second === null || second.when.is !== "day" || pieces.kinds[day.end + 1] !== NUMBER || second.when.day <= day.day) return null;
  return { when: { ...second.when, day: day.day }, end: day.end };
}

/** Between two days of one month. */
const JOINS_DAYS: ReadonlySet<string> = new Set(["-", "and", "to", "or"]);
const AFTER_DAYS: ReadonlySet<string> = new Set(["in", "at", "on", "for", "when", "and", "to", "with", "during", "as", "before", "after", "but", "by", "near", "while", "of", "is", "was", "were", "are", "will"]);

const INSIDE: ReadonlySet<string> = new Set(["in", "since", "during"]);
const COUNTED: ReadonlySet<string> = new Set(["people", "persons", "men", "women", "children", "civilians", "soldiers", "percent", "%", "per", "million", "billion", "thousand", "hundred"]);

/** "7 October", "7th of October 2023", "the seventh of October". */
function dayMonthAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const start = formOf(pieces, at) === "the" ? at + 1 : at;
  const day = dayOfMonthAt(pieces, start, 0);
  if (day === null || (start > at && !day.ordinal)) return null;
  const of = formOf(pieces, day.end) === "of" ? day.end + 1 : day.end;
  // "7 of March's runners" is no date; with a bare number the month follows at once.
  if (of > day.end && !day.ordinal) return null;
  const named = monthNameAt(pieces, of);
  if (named === null || day.day > daysIn(2000, named.month)) return null;
  // "the first March on the capital": "first" needs "of" before the month.
  if (of === day.end && ORDINALS.has(formOf(pieces, start))) return null;
  const year = yearBehind(pieces, named.end);
  return { when: { is: "day", year: year?.year ?? null, month: named.month, day: day.day, lean: "free" }, end: year?.end ?? named.end };
}

/** 1 to 31, "3rd", "eighth", "twenty-first"; `month` 0 when not known. */
function dayOfMonthAt(pieces: Pieces, at: number, month: number): { readonly day: number; readonly end: number; readonly ordinal: boolean } | null {
  const form = formOf(pieces, at);
  if (pieces.kinds[at] === NUMBER) {
    const day = Number(form);
    if (form.length > 2 || form.includes(".") || day < 1 || day > (month === 0 ? 31 : daysIn(2000, month))) return null;
    const next = formOf(pieces, at + 1);
    if (touches(pieces, at + 1) && ORDINAL_ENDINGS.has(next)) return { day, end: at + 2, ordinal: true };
    // "May 3:2", "June 5%", "March 5k": something else than a day.
    if (touches(pieces, at + 1) && next !== "" && !AFTER_A_DAY.has(next)) return null;
    return { day, end: at + 1, ordinal: false };
  }
  const tens = form === "twenty" ? 20 : form === "thirty" ? 30 : 0;
  if (tens > 0 && formOf(pieces, at + 1) === "-") {
    const last = ORDINALS.get(formOf(pieces, at + 2));
    return last === undefined || tens + last > 31 || last > 9 ? null : { day: tens + last, end: at + 3, ordinal: true };
  }
  const ordinal = ORDINALS.get(form);
  return ordinal === undefined ? null : { day: ordinal, end: at + 1, ordinal: true };
}

const AFTER_A_DAY: ReadonlySet<string> = new Set([",", ".", ";", ")", "]", "-", "'", "\"", "\u201d", "?", "!", ":", "/"]);

/** "2023-10-07". */
function isoAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const parts = joined(pieces, at, "-");
  if (parts === null || parts[0].length !== 4 || parts[1].length !== 2 || parts[2].length !== 2) return null;
  const when = dayOf(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return when === null ? null : { when, end: at + 5 };
}

/** "10/7/2023" has two readings unless one part is over twelve. "24/7" and "1/2" have two parts and are no dates. */
function slashesAt(pieces: Pieces, at: number): { readonly when: When; readonly end: number } | null {
  const parts = joined(pieces, at, "/") ?? withFullYear(joined(pieces, at, "-"));
  if (parts === null || parts[0].length > 2 || parts[1].length > 2 || (parts[2].length !== 2 && parts[2].length !== 4)) return null;
  const [a, b, c] = [Number(parts[0]), Number(parts[1]), Number(parts[2])];
  const year = parts[2].length === 4 ? c : c + (c < 70 ? 2000 : 1900);
  const american = dayOf(year, a, b);
  const european = dayOf(year, b, a);
  if (american === null && european === null) return null;
  const both = american !== null && european !== null && a !== b;
  return { when: both ? { is: "either", first: american, second: european } : (american ?? european)!, end: at + 5 };
}

/** "10-07-2023", but not "10-07-23", which may be a score or part of a number. */
function withFullYear(parts: readonly [string, string, string] | null): readonly [string, string, string] | null {
  return parts !== null && parts[0].length === 2 && parts[1].length === 2 && parts[2].length === 4 ? parts : null;
}

function joined(pieces: Pieces, at: number, mark: string): readonly [string, string, string] | null {
  for (let i = at; i < at + 5; i++) {
    if (i > at && !touches(pieces, i)) return null;
    if ((i - at) % 2 === 0 ? pieces.kinds[i] !== NUMBER : formOf(pieces, i) !== mark) return null;
  }
  // Longer runs are numbers of another kind: phones, versions, scores.
  if (touches(pieces, at + 5) && (formOf(pieces, at + 5) === mark || pieces.kinds[at + 5] === NUMBER)) return null;
  if (touches(pieces, at) && (formOf(pieces, at - 1) === mark || pieces.kinds[at - 1] !== 3)) return null;
  return [formOf(pieces, at), formOf(pieces, at + 2), formOf(pieces, at + 4)];
}

function dayOf(year: number, month: number, day: number): When | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { is: "day", year, month, day, lean: "free" };
}
