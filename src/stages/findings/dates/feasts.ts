import { FEASTS, MOVABLE_FEASTS, type MovableFeast } from "../../../language/en/calendar.ts";
import { formOf, isCapital, type Pieces } from "../numerals/numerals.ts";
import { dayNumber, daysIn, weekdayOf } from "./days.ts";
import { yearOf } from "./months.ts";
import type { DateRule, Lean, When, Year } from "./when.ts";

/** "Christmas Eve", "New Year's Day 2024", "last Thanksgiving", "Election Day". */
export const FEAST: DateRule = {
  by: "feast",
  starts: new Set([...FEASTS, ...MOVABLE_FEASTS].map(([words]) => words.split(" ")[0]!.split("'")[0]!).concat("last", "next", "this")),
  read(pieces, at) {
    const lean: Lean = LEANS.get(formOf(pieces, at)) ?? "free";
    const start = lean === "free" ? at : at + 1;
    if (!isCapital(pieces, start)) return null;
    for (const [words, when] of ALL) {
      const end = matchAt(pieces, start, words);
      // "Christmas Island", "the Easter Bunny" name things.
      if (end === null || isCapital(pieces, end)) continue;
      const dated = yearOf(pieces, end);
      return { first: at, end: dated?.end ?? end, type: "date", when: when(dated?.year ?? null, lean), clock: "" };
    }
    return null;
  },
};

const LEANS: ReadonlyMap<string, Lean> = new Map([["last", "last"], ["this", "this"], ["next", "next"]]);

/** Longer names first, as the lists have them. */
const ALL: readonly (readonly [words: string, when: (year: Year, lean: Lean) => When])[] = [
  ...FEASTS.map(([words, month, day]) => [words, (year: Year, lean: Lean): When => ({ is: "day", year, month, day, lean })] as const),
  ...MOVABLE_FEASTS.map(([words, rule]) => [words, (year: Year, lean: Lean): When => ({ is: "feast", rule, year, lean })] as const),
];

/** The day number of a movable feast in a year. */
export function feastIn(year: number, rule: MovableFeast): number {
  if ("easter" in rule) return easter(year) + rule.easter;
  const { month, weekday, nth, after = 0 } = rule;
  if (nth < 0) {
    const last = dayNumber(year, month, daysIn(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7) + after;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + after;
}

/** Easter Sunday of the western churches. Source: the "anonymous Gregorian algorithm" (Nature, 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Where the words end that begin here; "New Year's Eve" is new + year + ' + s + eve. */
function matchAt(pieces: Pieces, at: number, words: string): number | null {
  let next = at;
  for (const word of words.split(" ")) {
    const [stem, owned] = word.split("'");
    if (formOf(pieces, next) !== stem) return null;
    next++;
    if (owned === undefined) continue;
    if (formOf(pieces, next) !== "'" || formOf(pieces, next + 1) !== owned) return null;
    next += 2;
  }
  return next;
}
