import { type Anchor, yearOf } from "./anchor.ts";
import { choose, leaning, likely, YEARLESS_QUARTERS } from "./choose.ts";
import { pad } from "./days.ts";
import type { Tense } from "./tense.ts";
import type { Lean, Year } from "./when.ts";

/** The quarter of that number, or, without one, "the quarter": the one named before, else the one last ended. */
export function quarter(number: number | null, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense, before: string | null): string | null {
  const year = yearOf(given, anchor);
  if (number !== null && year !== null) return `${pad(year, 4)}-Q${number}`;
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

/** "the quarter ended Sept. 30" is the third; one that ended on the first days of a month is counted with the month before. */
export function quarterEnding(number: number | null, end: string | null): string | null {
  const parts = end === null ? null : /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(end);
  if (parts === null) return null;
  const month = Number(parts[2]) - (parts[3] !== undefined && Number(parts[3]) <= FIRST_DAYS ? 1 : 0);
  const quarters = Number(parts[1]) * 4 + Math.floor((month - 1) / 3);
  return number === null ? quarterValue(quarters) : `${parts[1]}-Q${number}`;
}

/** Days: companies close their books at a weekend near the end of a month. */
const FIRST_DAYS = 7;

/** "the first half" of a year. */
export function half(number: number, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string | null {
  const year = yearOf(given, anchor);
  if (year !== null) return `${pad(year, 4)}-H${number}`;
  if (anchor === null || anchor.month === null) return `XXXX-H${number}`;
  if (lean === "this") return `${pad(anchor.year, 4)}-H${number}`;
  const now = anchor.year * 2 + (anchor.month > 6 ? 1 : 0);
  const chosen = choose([-1, 0, 1].map((shift) => (anchor.year + shift) * 2 + number - 1), now, leaning(lean, tense));
  return chosen === null ? `XXXX-H${number}` : `${pad(Math.floor(chosen / 2), 4)}-H${(chosen % 2) + 1}`;
}

/** "the same period last year" after a quarter is that quarter of last year; after anything else, last year. */
export function alike(year: number | null, before: string | null): string | null {
  if (year === null) return null;
  const stretch = before === null ? null : /^\d{4}-(Q\d|H\d|\d\d)$/.exec(before);
  return stretch === null ? pad(year, 4) : `${pad(year, 4)}-${stretch[1]}`;
}

/** Of quarters counted from year 0. */
export function quarterValue(quarters: number): string {
  return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`;
}

/** Seasons of the northern half of the year, by the month in which they are usually said to have begun. */
export function season(code: string, given: Year, lean: Lean, anchor: Anchor | null, tense: Tense): string | null {
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
