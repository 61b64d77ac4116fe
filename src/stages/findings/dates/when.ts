import type { MovableFeast, UnitOfTime } from "../../../language/en/calendar.ts";
import type { Pieces } from "../numerals/numerals.ts";

/** What the words of a date say, before it is asked when they were written. */
export type When =
  /** "October 7", "Oct. 7, 2023", "the 7th of October". */
  | { readonly is: "day"; readonly year: Year; readonly month: number; readonly day: number; readonly lean: Lean }
  /** "June", "June 2023", "last May", "June last year". */
  | { readonly is: "month"; readonly year: Year; readonly month: number; readonly lean: Lean }
  | { readonly is: "year"; readonly year: Year }
  /** `from` "before": "the previous Friday", counted from the day named before. */
  | { readonly is: "weekday"; readonly weekday: number; readonly lean: Lean; readonly from: "published" | "before" }
  | { readonly is: "weekend"; readonly lean: Lean }
  /** `quarter` null: "the quarter", "this quarter". `ends`: "the quarter ended Sept. 30". */
  | { readonly is: "quarter"; readonly quarter: number | null; readonly year: Year; readonly lean: Lean; readonly ends?: When }
  /** "the first half of 2023". */
  | { readonly is: "half"; readonly half: number; readonly year: Year; readonly lean: Lean }
  /** "the 1988 period", "the same month last year", "the year-ago quarter": the quarter, half or month named before, in another year; null is the year before its own. */
  | { readonly is: "alike"; readonly unit: "quarter" | "month"; readonly year: Year }
  /** "Thanksgiving": the `nth` such weekday of a month, -1 the last; `after`: days later. */
  | { readonly is: "feast"; readonly rule: MovableFeast; readonly year: Year; readonly lean: Lean }
  /** `season` is a TIMEX3 code. */
  | { readonly is: "season"; readonly season: string; readonly year: Year; readonly lean: Lean }
  /** `by` units from the day of publication ("yesterday", "two weeks ago") or from the date named before ("a year earlier"). */
  /** `whole`: "the following year" is a year, "a year later" than a month is a month. */
  | { readonly is: "step"; readonly unit: UnitOfTime; readonly by: number; readonly from: "published" | "before"; readonly whole?: true }
  /** "the same day", "that year": the date named before, at this grain. */
  | { readonly is: "same"; readonly unit: UnitOfTime }
  /** Needs no anchor: "P2Y", "PRESENT_REF", "199". */
  | { readonly is: "value"; readonly value: string }
  /** Two readings of digits: "7/8/07". */
  | { readonly is: "either"; readonly first: When; readonly second: When }
  | { readonly is: "unknown" };

/** A year; or years from the anchor's ("June last year"); or not said. */
export type Year = number | { readonly shift: number } | null;

/** Where the words point: "last May", "this May", "next May", or "May" alone, which the tense decides. */
export type Lean = "last" | "this" | "next" | "free";

/** A date found, not yet resolved. [first, end) in pieces. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly type: "date" | "time" | "duration" | "set";
  readonly when: When;
  /** The time of day as TIMEX3 writes it after the date: "TMO", "T19:15", "T08:30Z"; "" without one. */
  readonly clock: string;
  /** It says nothing by itself: it counts only where an earlier date gives it a value ("the latest period"). */
  readonly leaning?: true;
}

/** One way of writing a date: which words it can begin with, and what it reads from there. */
export interface DateRule {
  readonly by: string;
  /** Lower-cased forms; `NUMBERS` for digits. */
  readonly starts: ReadonlySet<string>;
  readonly read: (pieces: Pieces, at: number) => Found | null;
}

/** Stands in `starts` for any piece of digits. */
export const DIGITS = "0";
