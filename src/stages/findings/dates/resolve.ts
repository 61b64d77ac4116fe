import type { UnitOfTime } from "../../../language/en/calendar.ts";
import { dayNumber, daysIn, dayValue, monthValue, pad, weekdayOf, weekValue } from "./days.ts";
import type { Tense } from "./tense.ts";
import type { Lean, When, Year } from "./when.ts";

/** When the article was published, as precisely as that is known. `day` is a day number, null when only a month or year is. */
export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** "2023-11-18T09:30:00+03:00" is the 18th where it was published. Null when it cannot be read. */
export function anchorOf(published: string | undefined): Anchor | null {
  const parts = published === undefined ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month === null || month < 1 || month > 12) return { year, month: null, day: null };
  const day = parts[3] === undefined ? null : Number(parts[3]);
  return { year, month, day: day === null || day < 1 || day > daysIn(year, month) ? null : dayNumber(year, month, day) };
}

/** The value of a date without its time of day; `before` is the value of the date named before it. Null when it cannot be known. */
export function resolved(when: When, anchor: Anchor | null, tense: Tense, before: string | null): string | null {
  switch (when.is) {
    case "value":
      return when.value;
    case "year": {
      const year = yearOf(when.year, anchor);
      return year === null ? null : pad(year, 4);
    }
    case "day":
      return calendarDay(when.month, when.day, when.year, when.lean, anchor, tense);
    case "month":
      return calendarMonth(when.month, when.year, when.lean, anchor, tense);
    case "weekday":
      return weekday(when.weekday, when.lean, when.from === "published" ? anchor : before === null ? null : anchorOf(before), tense);
    case "weekend":
      return weekend(when.lean, anchor, tense);
    case "quarter":
      return quarter(when.quarter, when.year, when.lean, anchor, tense, before);
    case "season":
      return season(when.season, when.year, when.lean, anchor, tense);
    case "step":
      return when.from === "published" ? stepFrom(when.unit, when.by, anchor) : stepFromValue(when.unit, when.by, before, anchor);
    case "same":
      return same(when.unit, before) ?? (when.unit === "day" && anchor !== null && anchor.day !== null && before === null ? dayValue(anchor.day) : null);
    case "either":
      return nearer(when.first, when.second, anchor);
    case "unknown":
      return null;
  }
}

function yearOf(year: Year, anchor: Anchor | null): number | null {
  if (typeof year === "number") return year;
  return year === null || anchor === null ? null : anchor.year + year.shift;
}

function calendarDay(month: number, day: number, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string {
  const year = yearOf(given, anchor);
  if (year !== null) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const open = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  if (anchor === null || anchor.day === null) return open;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].filter((y) => day <= daysIn(y, month));
  const days = years.map((y) => dayNumber(y, month, day));
  const chosen = lean === "free" ? likely(days, anchor.day, tense, YEARLESS_DAYS) : choose(days, anchor.day, leaning(lean, tense));
  return chosen === null ? open : dayValue(chosen);
}

function calendarMonth(month: number, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string {
  const year = yearOf(given, anchor);
  if (year !== null) return monthValue(year, month);
  if (anchor === null || anchor.month === null) return `XXXX-${pad(month, 2)}`;
  if (lean === "this") return monthValue(anchor.year, month);
  const now = anchor.year * 12 + anchor.month;
  const months = [-1, 0, 1].map((shift) => (anchor.year + shift) * 12 + month);
  // "last May" written in May is a year ago; "in May" is now.
  // "exports rose in January", written in November: a past month of the same year needs no year.
  const chosen = lean === "free" ? likely(months, now, tense, tense === "past" ? Math.max(YEARLESS_MONTHS, anchor.month - 1) : YEARLESS_MONTHS) : choose(months.filter((m) => m !== now), now, leaning(lean, tense));
  return chosen === null ? `XXXX-${pad(month, 2)}` : monthValue(Math.floor((chosen - 1) / 12), ((chosen - 1) % 12) + 1);
}

/** Weekdays of a report lie behind it, the same day included, unless its clause speaks of what is to come. */
function weekday(day: number, lean: Lean, anchor: Anchor | null, tense: Tense): string {
  if (anchor === null || anchor.day === null) return `XXXX-WXX-${day}`;
  const back = (weekdayOf(anchor.day) - day + 7) % 7;
  if (lean === "last") return dayValue(anchor.day - (back === 0 ? 7 : back));
  const ahead = (7 - back) % 7;
  if (lean === "next") return dayValue(anchor.day + (ahead === 0 ? 7 : ahead));
  const future = lean === "this" ? tense !== "past" : tense === "future";
  return dayValue(future ? anchor.day + ahead : anchor.day - back);
}

function weekend(lean: Lean, anchor: Anchor | null, tense: Tense): string | null {
  if (anchor === null || anchor.day === null) return null;
  const today = weekdayOf(anchor.day);
  // "the weekend" on a Monday is the one just gone; in a clause about the future, the one ahead.
  const week = lean === "last" ? -1 : lean === "next" ? (today >= 6 ? 1 : 0) : lean === "this" || tense === "future" || today >= 6 ? 0 : -1;
  return `${weekValue(anchor.day + 7 * week)}-WE`;
}

function quarter(number: number | null, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense, before: string | null): string | null {
  const year = yearOf(given, anchor);
  if (number !== null && year !== null) return `${pad(year, 4)}-Q${number}`;
  // "the quarter": the one named before, else the one last ended.
  if (number === null && lean === "free" && before !== null && /^\d{4}-Q\d$/.test(before)) return before;
  if (anchor === null || anchor.month === null) return number === null ? null : `XXXX-Q${number}`;
  const now = anchor.year * 4 + Math.floor((anchor.month - 1) / 3);
  if (number === null) {
    const shift = lean === "last" ? -1 : lean === "next" ? 1 : lean === "this" ? 0 : -1;
    return quarterValue(now + shift);
  }
  const quarters = [-1, 0, 1].map((shift) => (anchor.year + shift) * 4 + number - 1);
  const chosen = likely(quarters, now, tense, YEARLESS_QUARTERS);
  return chosen === null ? `XXXX-Q${number}` : quarterValue(chosen);
}

function quarterValue(quarters: number): string {
  return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`;
}

/** Seasons of the northern half of the year, by the month in which they are usually said to have begun. */
function season(code: string, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string | null {
  const year = yearOf(given, anchor);
  if (year !== null) return `${pad(year, 4)}-${code}`;
  if (anchor === null || anchor.month === null) return `XXXX-${code}`;
  if (lean === "this") return `${pad(anchor.year, 4)}-${code}`;
  const begins = code === "SP" ? 3 : code === "SU" ? 6 : code === "FA" ? 9 : 12;
  const now = anchor.year * 12 + anchor.month;
  const starts = [-1, 0, 1].map((shift) => (anchor.year + shift) * 12 + begins);
  // "last fall" in November is a year ago: a season lasts three months.
  const usable = lean === "last" ? starts.filter((start) => start + 3 <= now) : starts;
  const chosen = choose(usable, now, leaning(lean, tense));
  return chosen === null ? null : `${pad(Math.floor((chosen - 1) / 12), 4)}-${code}`;
}

/**
 * A date written without its year is seldom more than nine months away, whatever the tense: "the dividend is payable Jan. 2" in
 * November means the coming January. Days, months and quarters of nine months.
 */
const YEARLESS_DAYS = 270;
const YEARLESS_MONTHS = 9;
const YEARLESS_QUARTERS = 2;

function likely(places: readonly number[], now: number, tense: Tense, farthest: number): number | null {
  const chosen = choose(places, now, tense);
  return chosen !== null && Math.abs(chosen - now) <= farthest ? chosen : choose(places, now, "unknown");
}

function leaning(lean: Lean, tense: Tense): Tense {
  return lean === "last" ? "past" : lean === "next" ? "future" : tense;
}

/** Of several places in time the latest that is not ahead, the earliest that is not behind, or, when nothing says which, the nearest. */
function choose(places: readonly number[], now: number, tense: Tense): number | null {
  const behind = places.filter((place) => place <= now);
  const ahead = places.filter((place) => place >= now);
  const past = behind.length === 0 ? null : Math.max(...behind);
  const future = ahead.length === 0 ? null : Math.min(...ahead);
  if (tense === "past") return past;
  if (tense === "future") return future;
  if (past === null || future === null) return past ?? future;
  return now - past <= future - now ? past : future;
}

function stepFrom(unit: UnitOfTime, by: number, anchor: Anchor | null): string | null {
  if (anchor === null) return null;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return null;
    case "day":
      return anchor.day === null ? null : dayValue(anchor.day + by);
    case "week":
      return anchor.day === null ? null : weekValue(anchor.day + 7 * by);
    case "month":
      return anchor.month === null ? null : monthsFrom(anchor.year, anchor.month, by);
    case "quarter":
      return anchor.month === null ? null : quarterValue(anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + by);
    case "year":
      return pad(anchor.year + by, 4);
    case "decade":
      return pad(Math.floor(anchor.year / 10) + by, 3);
    case "century":
      return pad(Math.floor(anchor.year / 100) + by, 2);
  }
}

function monthsFrom(year: number, month: number, by: number): string {
  const months = year * 12 + month - 1 + by;
  return monthValue(Math.floor(months / 12), (months % 12) + 1);
}

/** "a year earlier" than a quarter is a quarter, than a day a day's year; "two days later" needs a day. */
function stepFromValue(unit: UnitOfTime, by: number, before: string | null, anchor: Anchor | null): string | null {
  const quarterly = before === null ? null : /^(\d{4})-Q(\d)$/.exec(before);
  if (unit === "year" && quarterly !== null && quarterly !== undefined) return `${pad(Number(quarterly[1]) + by, 4)}-Q${quarterly[2]}`;
  if (unit === "year" && before !== null && /^\d{4}-\d\d$/.test(before)) return monthsFrom(Number(before.slice(0, 4)) + by, Number(before.slice(5)), 0);
  const from = before === null ? null : anchorOf(before);
  if (from === null) return unit === "year" && by === -1 && anchor !== null ? pad(anchor.year - 1, 4) : null;
  return stepFrom(unit, by, from);
}

/** "that year" of 1998-06-12 is 1998. */
function same(unit: UnitOfTime, before: string | null): string | null {
  if (before === null || !/^\d{4}/.test(before)) return null;
  if (unit === "year") return before.slice(0, 4);
  if (unit === "month") return /^\d{4}-\d\d/.test(before) ? before.slice(0, 7) : null;
  if (!/^\d{4}-\d\d-\d\d/.test(before)) return unit === "week" && /^\d{4}-W\d\d/.test(before) ? before.slice(0, 8) : null;
  if (unit === "day") return before.slice(0, 10);
  const { day } = anchorOf(before)!;
  return unit === "week" && day !== null ? weekValue(day) : null;
}

/** "7/8/07": the reading within two weeks of publication, if only one is. */
function nearer(first: When, second: When, anchor: Anchor | null): string | null {
  if (first.is !== "day" || second.is !== "day" || anchor === null || anchor.day === null) return null;
  const away = [first, second].map((when) => Math.abs(dayNumber(when.year as number, when.month, when.day) - anchor.day!));
  if (away[0]! <= NEAR && away[1]! > NEAR) return resolved(first, anchor, "past", null);
  if (away[1]! <= NEAR && away[0]! > NEAR) return resolved(second, anchor, "past", null);
  return null;
}

/** Days: an article names dates near its own far more often than others, and the two readings lie a month or more apart. */
const NEAR = 14;
