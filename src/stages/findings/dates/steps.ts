import type { UnitOfTime } from "../../../language/en/calendar.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { dayValue, monthValue, pad, weekValue } from "./days.ts";
import { quarterValue } from "./stretches.ts";

/** `by` units from the anchor, at the grain of the unit. */
export function stepFrom(unit: UnitOfTime, by: number, anchor: Anchor | null): string | null {
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
export function stepFromValue(unit: UnitOfTime, by: number, before: string | null, anchor: Anchor | null): string | null {
  const quarterly = before === null ? null : /^(\d{4})-([QH]\d)$/.exec(before);
  if (unit === "year" && quarterly !== null && quarterly !== undefined) return `${pad(Number(quarterly[1]) + by, 4)}-${quarterly[2]}`;
  if (unit === "year" && before !== null && /^\d{4}-\d\d$/.test(before)) return monthsFrom(Number(before.slice(0, 4)) + by, Number(before.slice(5)), 0);
  const from = before === null ? null : anchorOf(before);
  if (from === null) return unit === "year" && by === -1 && anchor !== null ? pad(anchor.year - 1, 4) : null;
  return stepFrom(unit, by, from);
}

/** "that year" of 1998-06-12 is 1998. */
export function same(unit: UnitOfTime, before: string | null): string | null {
  if (before === null || !/^\d{4}/.test(before)) return null;
  if (unit === "year") return before.slice(0, 4);
  if (unit === "quarter") return /^\d{4}-[QH]\d$/.test(before) ? before : null;
  if (unit === "month") return /^\d{4}-\d\d/.test(before) ? before.slice(0, 7) : null;
  if (!/^\d{4}-\d\d-\d\d/.test(before)) return unit === "week" && /^\d{4}-W\d\d/.test(before) ? before.slice(0, 8) : null;
  if (unit === "day") return before.slice(0, 10);
  const { day } = anchorOf(before)!;
  return unit === "week" && day !== null ? weekValue(day) : null;
}
