import type { MovableFeast } from "../../../language/en/calendar.ts";
import { type Anchor, anchorOf, yearOf } from "./anchor.ts";
import { choose, leaning, likely, YEARLESS_DAYS, YEARLESS_MONTHS } from "./choose.ts";
import { dayNumber, daysIn, dayValue, monthValue, pad, weekdayOf, weekValue } from "./days.ts";
import { feastIn } from "./feasts.ts";
import { same, stepFrom, stepFromValue } from "./steps.ts";
import { alike, half, quarter, quarterEnding, season } from "./stretches.ts";
import type { Tense } from "./tense.ts";
import type { Lean, When, Year } from "./when.ts";

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
      return (when.ends === undefined ? null : quarterEnding(when.quarter, resolved(when.ends, anchor, tense, before))) ?? quarter(when.quarter, when.year, when.lean, anchor, tense, before);
    case "half":
      return half(when.half, when.year, when.lean, anchor, tense);
    case "alike":
      return when.year === null ? stepFromValue("year", -1, before, anchor) : alike(yearOf(when.year, anchor), before);
    case "feast":
      return feast(when.rule, when.year, when.lean, anchor, tense);
    case "season":
      return season(when.season, when.year, when.lean, anchor, tense);
    case "step":
      if (when.from === "published") return stepFrom(when.unit, when.by, anchor);
      return stepFromValue(when.unit, when.by, when.whole && before !== null ? before.slice(0, YEAR_LENGTH) : before, anchor);
    case "same":
      return same(when.unit, before) ?? (when.unit === "day" && anchor !== null && anchor.day !== null && before === null ? dayValue(anchor.day) : null);
    case "either":
      return nearer(when.first, when.second, anchor);
    case "unknown":
      return null;
  }
}

/** "2023" of "2023-10". */
const YEAR_LENGTH = 4;

function calendarDay(month: number, day: number, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string {
  const year = yearOf(given, anchor);
  if (year !== null) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const open = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  if (anchor === null || anchor.day === null) return open;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].filter((y) => day <= daysIn(y, month));
  const days = years.map((y) => dayNumber(y, month, day));
  // "thousands of them since January 1", written in December: a past day of the same year needs no year.
  const farthest = tense === "past" ? Math.max(YEARLESS_DAYS, anchor.day - dayNumber(anchor.year, 1, 1)) : YEARLESS_DAYS;
  const chosen = lean === "free" ? likely(days, anchor.day, tense, farthest) : choose(days, anchor.day, leaning(lean, tense));
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
  // "last February" in March is a year ago too: a month that has just gone is called last month.
  const chosen = lean === "free" ? likely(months, now, tense, tense === "past" ? Math.max(YEARLESS_MONTHS, anchor.month - 1) : YEARLESS_MONTHS) : choose(months.filter((m) => m !== now && !(lean === "last" && m === now - 1)), now, leaning(lean, tense));
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

function feast(rule: MovableFeast, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string | null {
  const year = yearOf(given, anchor);
  if (year !== null) return dayValue(feastIn(year, rule));
  if (anchor === null || anchor.day === null) return null;
  const days = [-1, 0, 1].map((shift) => feastIn(anchor.year + shift, rule));
  const chosen = lean === "free" ? likely(days, anchor.day, tense, YEARLESS_DAYS) : choose(days.filter((day) => day !== anchor.day), anchor.day, leaning(lean, tense));
  return chosen === null ? null : dayValue(chosen);
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
