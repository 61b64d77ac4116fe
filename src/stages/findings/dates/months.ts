import { AMBIGUOUS_MONTHS, MONTHS, MONTHS_SHORT, SEASONS } from "../../../language/en/calendar.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { monthNameAt } from "./monthDays.ts";
import { shiftedYearAt } from "./shifts.ts";
import { type DateRule, type Lean, type Year } from "./when.ts";
import { yearAfter } from "./years.ts";

/** "June", "March 1996", "last May", "June last year", "late November", "early September". */
export const MONTH: DateRule = {
  by: "month",
  starts: new Set([...MONTHS.keys(), ...MONTHS_SHORT.keys(), "last", "this", "next", "early", "late", "mid", "earlier", "later"]),
  read(pieces, at) {
    const { lean, start } = ledBy(pieces, at);
    const named = monthNameAt(pieces, start);
    if (named === null) return null;
    const dated = yearOf(pieces, named.end);
    const certain = start > at || dated !== null;
    if (!certain && !isMonthHere(pieces, start, named.end)) return null;
    return { first: at, end: dated?.end ?? named.end, type: "date", when: { is: "month", month: named.month, year: dated?.year ?? null, lean }, clock: "" };
  },
};

/** "summer 2020", "last fall", "the spring of 1998", "this winter", "in the summer". */
export const SEASON: DateRule = {
  by: "season",
  starts: new Set([...SEASONS.keys(), "last", "this", "next", "early", "late", "mid", "the"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the";
    const { lean, start } = ledBy(pieces, the ? at + 1 : at);
    const season = SEASONS.get(formOf(pieces, start));
    if (season === undefined) return null;
    const dated = yearOf(pieces, start + 1);
    // "the fall of the town", "a spring in the bed", "to fall": without a year only after "last" and the like, or "in the".
    const led = lean !== "free" || (the && BEFORE_A_SEASON.has(formOf(pieces, at - 1)) && formOf(pieces, start + 1) !== "of" && !isEvent(pieces, start + 1));
    if (dated === null && !led) return null;
    return { first: at, end: dated?.end ?? start + 1, type: "date", when: { is: "season", season, year: dated?.year ?? null, lean }, clock: "" };
  },
};

/** "before the spring fair", "after the winter games": the season only says which one. */
function isEvent(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at] === LETTERS && !isFunctionWord(formOf(pieces, at)) && !isCapital(pieces, at) && !WITHIN_A_SEASON.has(formOf(pieces, at));
}

const WITHIN_A_SEASON: ReadonlySet<string> = new Set(["months", "month", "season", "semester", "term", "quarter", "period", "holiday", "holidays", "break", "alone", "last", "this", "next"]);

const BEFORE_A_SEASON: ReadonlySet<string> = new Set(["in", "during", "by", "until", "since", "over", "for", "before", "after"]);

/** A year after a month, a season or a quarter: ", 2023", "last year", "of this year". */
export function yearOf(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  const dated = yearAfter(pieces, at);
  if (dated !== null) return dated;
  return shiftedYearAt(pieces, formOf(pieces, at) === "of" ? at + 1 : at);
}

function ledBy(pieces: Pieces, at: number): { readonly lean: Lean; readonly start: number } {
  const word = formOf(pieces, at);
  const hyphen = formOf(pieces, at + 1) === "-" ? at + 2 : at + 1;
  if (word === "early" || word === "late" || word === "mid") return { lean: "free", start: hyphen };
  if ((word === "earlier" || word === "later") && LEANS.has(formOf(pieces, at + 1))) return ledBy(pieces, at + 1);
  // "this past summer"
  if (word === "this" && formOf(pieces, at + 1) === "past") return { lean: "last", start: at + 2 };
  const lean = LEANS.get(word);
  return lean === undefined ? { lean: "free", start: at } : { lean, start: formOf(pieces, at + 1) === "coming" ? at + 2 : at + 1 };
}

const LEANS: ReadonlyMap<string, Lean> = new Map([["last", "last"], ["this", "this"], ["next", "next"]]);

/** Does a month's name alone mean the month here? "May I", "the March on the capital", "April Jones" do not. */
function isMonthHere(pieces: Pieces, at: number, end: number): boolean {
  const before = formOf(pieces, at - 1);
  if (BEFORE_A_MONTH.has(before)) return !isName(pieces, end);
  // "in February and March", "between May and August".
  if ((before === "and" || before === "to" || before === "or" || before === "-" || before === "/") && monthsEndAt(pieces, at - 2)) return true;
  if (AMBIGUOUS_MONTHS.has(formOf(pieces, at))) return formOf(pieces, end) === "'" && formOf(pieces, end + 1) === "s" && before !== "" && !isCapital(pieces, at - 1) && formOf(pieces, at) !== "may";
  // "October's vote", "a September poll"; a capital before or after makes a name of it: "Jan Peters", "Mr January".
  return !(isCapital(pieces, at - 1) && pieces.kinds[at - 1] === LETTERS && at > 1 && pieces.kinds[at - 2] !== 0) && !isName(pieces, end);
}

function monthsEndAt(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return MONTHS.has(form) || (form === "." && MONTHS_SHORT.has(formOf(pieces, at - 1)));
}

/** "June Carter": a capital right after, that is no weekday or month. */
function isName(pieces: Pieces, at: number): boolean {
  return isCapital(pieces, at) && pieces.kinds[at] !== NUMBER && !MONTHS.has(formOf(pieces, at)) && AMBIGUOUS_MONTHS.has(formOf(pieces, at - 1));
}

const BEFORE_A_MONTH: ReadonlySet<string> = new Set(["in", "since", "by", "until", "till", "of", "from", "during", "through", "before", "after", "between", "for", "each", "every", "past", "previous", "following", "coming", "around", "throughout"]);
