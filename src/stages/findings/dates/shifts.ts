import { UNITS_OF_TIME, type UnitOfTime } from "../../../language/en/calendar.ts";
import { BORDER, formOf, isCapital, type Pieces } from "../numerals/numerals.ts";
import { lengthAt } from "./lengths.ts";
import { DIGITS, type DateRule, type Found, type When, type Year } from "./when.ts";
import { UNITS, TENS, FEW } from "../../../language/en/numbers.ts";
import { LENGTH_HEDGES } from "../../../language/en/calendar.ts";

/** "last week", "this month", "next year", "earlier this year", "later this month", "the weekend", "the previous day", "that year". */
export const SHIFT: DateRule = {
  by: "shift",
  starts: new Set(["last", "this", "next", "the", "that", "early", "earlier", "late", "later", "mid", "sometime", "past"]),
  read(pieces, at) {
    const start = afterEdge(pieces, at);
    const the = formOf(pieces, start) === "the";
    const word = formOf(pieces, the ? start + 1 : start);
    const unitAt = the ? start + 2 : start + 1;
    if (the && (word === "weekend" || SHORT_UNITS.has(word))) return theUnit(pieces, at, start + 1);
    if (the && word === "full" && formOf(pieces, unitAt) === "year") return theUnit(pieces, at, unitAt);
    if (formOf(pieces, unitAt) === "weekend") {
      const lean = word === "last" || word === "past" || word === "previous" ? "last" : word === "this" || word === "coming" ? "this" : word === "next" || word === "following" ? "next" : null;
      return lean === null ? null : found(at, unitAt + 1, { is: "weekend", lean });
    }
    const unit = UNITS_OF_TIME.get(formOf(pieces, unitAt));
    if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour" || unit === "quarter" || formOf(pieces, unitAt).endsWith("s")) return null;
    const when = shiftOf(word, unit, the);
    // "This Week With ..." is the name of a programme.
    if (when === null || (isCapital(pieces, unitAt) && pieces.kinds[at - 1] !== BORDER)) return null;
    return found(at, formOf(pieces, unitAt + 1) === "or" && formOf(pieces, unitAt + 2) === "so" ? unitAt + 3 : unitAt + 1, when);
  },
};

/** "two years ago", "a year earlier", "six weeks later", "10 days from now", "decades ago". */
export const AGO: DateRule = {
  by: "ago",
  starts: new Set([DIGITS, ...UNITS.keys(), ...TENS.keys(), ...FEW.keys(), ...LENGTH_HEDGES.map(([word]) => word!), ...UNITS_OF_TIME.keys(), "a", "an", "half", "dozens", "hundreds", "thousands", "the", "long"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the";
    if (formOf(pieces, at) === "long" && formOf(pieces, at + 1) === "ago") return found(at, at + 2, { is: "value", value: "PAST_REF" });
    if (the && formOf(pieces, at + 2) !== "before" && formOf(pieces, at + 2) !== "after") return null;
    // "the day before", "the day after": from the date named before; not "the day after the vote".
    if (the) {
      const unit = UNITS_OF_TIME.get(formOf(pieces, at + 1));
      const closed = unit === "day" && ENDS.has(formOf(pieces, at + 3));
      return closed ? found(at, at + 3, { is: "step", unit, by: formOf(pieces, at + 2) === "before" ? -1 : 1, from: "before" }) : null;
    }
    const length = lengthAt(pieces, at);
    if (length === null || length.hyphen) return null;
    const turn = turnAt(pieces, length.end);
    if (turn === null) return null;
    if (length.amount === null) {
      const value = turn.sign < 0 ? "PAST_REF" : turn.from === "before" ? null : "FUTURE_REF";
      return found(at, turn.end, value === null ? { is: "unknown" } : { is: "value", value });
    }
    // "two and a half years ago": in months.
    const half = length.amount % 1 !== 0 && length.unit === "year";
    const unit = half ? "month" : length.unit;
    const by = Math.round(half ? length.amount * 12 : length.amount) * turn.sign;
    return found(at, turn.end, { is: "step", unit, by, from: turn.from });
  },
};

/** "last year", "this year", "next year", "the following year" after a month, season or quarter; "that year" is not resolved here. */
export function shiftedYearAt(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  if (formOf(pieces, at + 1) !== "year") return null;
  const shift = YEAR_SHIFTS.get(formOf(pieces, at));
  return shift === undefined ? null : { year: { shift }, end: at + 2 };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([["last", -1], ["this", 0], ["next", 1]]);

function shiftOf(word: string, unit: UnitOfTime, the: boolean): When | null {
  if (word === "previous" || word === "preceding") return the ? { is: "step", unit, by: -1, from: "before" } : null;
  if (word === "following" || (word === "next" && the)) return the ? { is: "step", unit, by: 1, from: "before" } : null;
  if (word === "same" && the) return { is: "same", unit };
  if (word === "that") return { is: "same", unit };
  if (the) return null;
  if (word === "next" && unit === "day") return { is: "step", unit, by: 1, from: "before" };
  const by = YEAR_SHIFTS.get(word);
  if (by === undefined || (unit === "day" && word !== "next")) return null;
  return { is: "step", unit, by, from: "published" };
}

/** "the week", "the year", "the month", "the weekend" where no "of" or "that" makes them some other. */
function theUnit(pieces: Pieces, first: number, at: number): Found | null {
  const after = formOf(pieces, at + 1);
  if (NARROWS.has(after)) return null;
  const word = formOf(pieces, at);
  if (word === "weekend") return found(first, at + 1, { is: "weekend", lean: "free" });
  const before = formOf(pieces, first - 1);
  if (!BEFORE_THE_UNIT.has(before)) return null;
  return found(first, at + 1, { is: "step", unit: UNITS_OF_TIME.get(word)!, by: 0, from: "published" });
}

const SHORT_UNITS: ReadonlySet<string> = new Set(["week", "month", "year"]);
const NARROWS: ReadonlySet<string> = new Set(["of", "that", "when", "in", "before", "after", "to", "-", "since", "which", "he", "she", "they", "it", "we", "i", "the"]);
const BEFORE_THE_UNIT: ReadonlySet<string> = new Set(["of", "for", "in", "during", "this", "through", "later", "by", "over", "throughout", "earlier", "end"]);

/** "ago", "earlier", "later", "from now", "hence". */
function turnAt(pieces: Pieces, at: number): { readonly sign: 1 | -1; readonly from: "published" | "before"; readonly end: number } | null {
  const word = formOf(pieces, at);
  if (word === "ago") return { sign: -1, from: "published", end: at + 1 };
  if (word === "earlier" && formOf(pieces, at + 1) !== "than") return { sign: -1, from: "before", end: at + 1 };
  if (word === "later") return { sign: 1, from: "before", end: at + 1 };
  if (word === "hence") return { sign: 1, from: "published", end: at + 1 };
  if (word === "from" && (formOf(pieces, at + 1) === "now" || formOf(pieces, at + 1) === "today")) return { sign: 1, from: "published", end: at + 2 };
  return null;
}

const ENDS: ReadonlySet<string> = new Set(["", ".", ",", ";", ")", "and", "but", "that", "when", "in", "at", "by"]);

function afterEdge(pieces: Pieces, at: number): number {
  const word = formOf(pieces, at);
  if (word === "mid") return formOf(pieces, at + 1) === "-" ? at + 2 : at + 1;
  if (word === "early" || word === "earlier" || word === "late" || word === "later" || word === "sometime") return formOf(pieces, at + 1) === "in" ? at : at + 1;
  return at;
}

function found(first: number, end: number, when: When): Found {
  return { first, end, type: "date", when, clock: "" };
}
