import { EDGES, PARTS_OF_DAY, UNITS_OF_TIME, type UnitOfTime } from "../../../language/en/calendar.ts";
import { BORDER, formOf, isCapital, LETTERS, type Pieces } from "../numerals/numerals.ts";
import { lengthAt } from "./lengths.ts";
import { AHEAD, ENDED } from "./periods.ts";
import { DIGITS, type DateRule, type Found, type When, type Year } from "./when.ts";
import { UNITS, TENS, FEW } from "../../../language/en/numbers.ts";
import { LENGTH_HEDGES } from "../../../language/en/calendar.ts";

/** "last week", "this month", "next year", "earlier this year", "later this month", "the weekend", "the previous day", "that year". */
export const SHIFT: DateRule = {
  by: "shift",
  starts: new Set(["last", "this", "next", "the", "that", "early", "earlier", "late", "later", "mid", "sometime", "past"]),
  read(pieces, at) {
    const apart = besideTomorrow(pieces, at) ?? withinUnit(pieces, at);
    if (apart !== null) return apart;
    const start = afterEdge(pieces, at);
    const the = formOf(pieces, start) === "the";
    const word = formOf(pieces, the ? start + 1 : start);
    const unitAt = the ? start + 2 : start + 1;
    if (the && (word === "weekend" || SHORT_UNITS.has(word))) return theUnit(pieces, at, start + 1);
    if (the && word === "full" && formOf(pieces, unitAt) === "year") return theUnit(pieces, at, unitAt);
    // "this past weekend", "this coming week".
    if (!the && word === "this" && (formOf(pieces, unitAt) === "past" || formOf(pieces, unitAt) === "coming") && (formOf(pieces, unitAt + 1) === "weekend" || SHORT_UNITS.has(formOf(pieces, unitAt + 1)))) {
      const gone = formOf(pieces, unitAt) === "past";
      const coming = UNITS_OF_TIME.get(formOf(pieces, unitAt + 1));
      return found(at, unitAt + 2, coming === undefined ? { is: "weekend", lean: gone ? "last" : "this" } : { is: "step", unit: coming, by: gone ? -1 : 1, from: "published" });
    }
    if (formOf(pieces, unitAt) === "weekend") {
      const lean = word === "last" || word === "past" || word === "previous" ? "last" : word === "this" || word === "coming" ? "this" : word === "next" || word === "following" ? "next" : null;
      return lean === null ? null : found(at, unitAt + 1, { is: "weekend", lean });
    }
    const part = partAfter(pieces, at, word, the, unitAt);
    if (part !== null) return part;
    const fiscal = FISCAL.has(formOf(pieces, unitAt)) && formOf(pieces, unitAt + 1) === "year";
    if (fiscal && (word === "past" || word === "current" || YEAR_SHIFTS.has(word))) {
      const ended = ENDED.has(formOf(pieces, unitAt + 2));
      return ended ? null : found(at, unitAt + 2, { is: "year", year: { shift: word === "past" ? -1 : (YEAR_SHIFTS.get(word) ?? 0) } });
    }
    const unit = UNITS_OF_TIME.get(formOf(pieces, unitAt));
    if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour" || unit === "quarter" || formOf(pieces, unitAt).endsWith("s")) return null;
    const when = shiftOf(word, unit, the);
    // "the last week of May", "over the next year".
    if ((word === "last" && formOf(pieces, start - 1) === "the") || (the && word === "next" && AHEAD.has(formOf(pieces, at - 1)))) return null;
    // "This Week With ..." is the name of a programme.
    if (when === null || (isCapital(pieces, unitAt) && pieces.kinds[at - 1] !== BORDER)) return null;
    return found(at, formOf(pieces, unitAt + 1) === "or" && formOf(pieces, unitAt + 2) === "so" ? unitAt + 3 : unitAt + 1, when);
  },
};

/** "that night", "the next morning", "the same evening", "the previous afternoon": from the day named before. */
function partAfter(pieces: Pieces, first: number, word: string, the: boolean, at: number): Found | null {
  const part = PARTS_OF_DAY.get(formOf(pieces, at));
  const by = word === "that" && !the ? 0 : !the ? undefined : word === "same" ? 0 : word === "next" || word === "following" ? 1 : word === "previous" ? -1 : undefined;
  if (part === undefined || by === undefined || formOf(pieces, at).endsWith("s")) return null;
  const when: When = by === 0 ? { is: "same", unit: "day" } : { is: "step", unit: "day", by, from: "before" };
  return { first, end: at + 1, type: "time", when, clock: `T${part}` };
}

/** "later in the day", "earlier in the week": the unit of the report, the day of the date named before. */
function withinUnit(pieces: Pieces, at: number): Found | null {
  if (!EDGES.has(formOf(pieces, at)) || formOf(pieces, at + 1) !== "in" || formOf(pieces, at + 2) !== "the") return null;
  const unit = UNITS_OF_TIME.get(formOf(pieces, at + 3));
  if (unit === "day" && formOf(pieces, at + 3) === "day") return found(at + 2, at + 4, { is: "same", unit });
  return (unit === "week" || unit === "month" || unit === "year") && SHORT_UNITS.has(formOf(pieces, at + 3)) && formOf(pieces, at + 4) !== "of" ? found(at + 2, at + 4, { is: "step", unit, by: 0, from: "published" }) : null;
}

/** "the day before yesterday", "the day after tomorrow". */
function besideTomorrow(pieces: Pieces, at: number): Found | null {
  if (formOf(pieces, at) !== "the" || formOf(pieces, at + 1) !== "day") return null;
  const words = `${formOf(pieces, at + 2)} ${formOf(pieces, at + 3)}`;
  const by = words === "before yesterday" ? -2 : words === "after tomorrow" ? 2 : 0;
  return by === 0 ? null : found(at, at + 4, { is: "step", unit: "day", by, from: "published" });
}

const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial"]);

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
      if (unit === undefined || !(unit === "day" || SHORT_UNITS.has(unit)) || !ENDS.has(formOf(pieces, at + 3))) return null;
      const night = formOf(pieces, at + 1) === "night";
      const step = found(at, at + 3, { is: "step", unit, by: formOf(pieces, at + 2) === "before" ? -1 : 1, from: "before" });
      return formOf(pieces, at + 1).endsWith("s") ? null : night ? { ...step, type: "time", clock: "TNI" } : step;
    }
    const length = lengthAt(pieces, at);
    if (length === null || length.hyphen) return null;
    // "up from 40 a year before."
    const before = formOf(pieces, length.end) === "before" && length.amount !== null && CLOSES.has(formOf(pieces, length.end + 1));
    const turn = before ? { sign: -1, from: "before", end: length.end + 1 } as const : turnAt(pieces, length.end);
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
  const by = word === "previous" || word === "preceding" ? -1 : word === "following" || (word === "next" && the) ? 1 : 0;
  if (by !== 0) return the ? { is: "step", unit, by, from: "before", ...(unit === "year" ? { whole: true } : {}) } : null;
  if (word === "same" && the) return { is: "same", unit };
  if (word === "that") return { is: "same", unit };
  if (word === "current" && the) return unit === "day" ? null : { is: "step", unit, by: 0, from: "published" };
  if (the) return null;
  if (word === "next" && unit === "day") return { is: "step", unit, by: 1, from: "before" };
  const shift = YEAR_SHIFTS.get(word);
  if (shift === undefined || (unit === "day" && word !== "next")) return null;
  return { is: "step", unit, by: shift, from: "published" };
}

/** "the week", "the year", "the month", "the weekend" where no "of" or "that" makes them some other. */
function theUnit(pieces: Pieces, first: number, at: number): Found | null {
  const after = formOf(pieces, at + 1);
  // "the year's first storm", "a high for the year of $42".
  const owns = after === "'" && formOf(pieces, at + 2) === "s";
  // "By the end of the year it will open", but not "the year it opened".
  const whole = formOf(pieces, first - 1) === "of" && PARTS_OF_UNITS.has(formOf(pieces, first - 2));
  if (NARROWS.has(after) && !(after === "of" && pieces.kinds[at + 2] !== LETTERS) && !(whole && SUBJECTS.has(after))) return null;
  const word = formOf(pieces, at);
  if (word === "weekend") return found(first, at + 1, { is: "weekend", lean: "free" });
  const before = formOf(pieces, first - 1);
  if (!BEFORE_THE_UNIT.has(before) && !owns) return null;
  return found(first, at + 1, { is: "step", unit: UNITS_OF_TIME.get(word)!, by: 0, from: "published" });
}

const SHORT_UNITS: ReadonlySet<string> = new Set(["week", "month", "year"]);
const NARROWS: ReadonlySet<string> = new Set(["of", "that", "when", "in", "before", "after", "to", "-", "since", "which", "he", "she", "they", "it", "we", "i", "the", ...ENDED]);
const PARTS_OF_UNITS: ReadonlySet<string> = new Set(["end", "beginning", "start", "rest", "remainder", "middle", "close", "course", "most"]);
const SUBJECTS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "i", "the"]);
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

const CLOSES: ReadonlySet<string> = new Set(["", ".", ",", ";", ")"]);
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
