import { ORDINALS } from "../../../language/en/numbers.ts";
import { formOf, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { yearOf } from "./months.ts";
import { shiftedYearAt } from "./shifts.ts";
import { DIGITS, type DateRule, type Found, type Lean, type Year } from "./when.ts";
import { ordinalAt } from "./years.ts";

/** "the third quarter", "third-quarter", "Q3 2023", "the fourth quarter of last year", "this year's third quarter", "the 1988 third quarter". */
export const QUARTER: DateRule = {
  by: "quarter",
  starts: new Set([DIGITS, ...ORDINALS.keys(), "the", "q", "this", "last", "next", "fiscal", "latest", "current"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the" ? at + 1 : at;
    const owner = yearOwner(pieces, the);
    const fiscal = formOf(pieces, owner?.end ?? the) === "fiscal" ? (owner?.end ?? the) + 1 : (owner?.end ?? the);
    const numbered = numberedAt(pieces, formOf(pieces, fiscal) === "-" ? fiscal + 1 : fiscal);
    if (numbered !== null) {
      const dated = owner === null ? yearOf(pieces, numbered.end) : null;
      return found(at, dated?.end ?? numbered.end, numbered.quarter, owner?.year ?? dated?.year ?? null, "free");
    }
    if (owner !== null) return null;
    // "the quarter", "this quarter", "the latest quarter".
    const word = formOf(pieces, the);
    const lean = word === "last" || word === "previous" ? "last" : word === "next" || word === "coming" ? "next" : word === "this" || word === "current" ? "this" : word === "latest" ? "free" : null;
    if (lean !== null && formOf(pieces, the + 1) === "quarter" && !PARTS.has(formOf(pieces, the + 2))) return found(at, the + 2, null, null, lean);
    if (the > at && word === "quarter" && !PARTS.has(formOf(pieces, the + 1))) return found(at, the + 1, null, null, "free");
    return null;
  },
};

/** "year-earlier", "the year-ago quarter", "the year-earlier period". */
export const YEAR_EARLIER: DateRule = {
  by: "year-earlier",
  starts: new Set(["year", "the"]),
  read(pieces, at) {
    const start = formOf(pieces, at) === "the" ? at + 1 : at;
    if (formOf(pieces, start) !== "year" || formOf(pieces, start + 1) !== "-" || !touches(pieces, start + 2)) return null;
    if (formOf(pieces, start + 2) !== "ago" && formOf(pieces, start + 2) !== "earlier") return null;
    const noun = formOf(pieces, start + 3);
    const end = numberedAt(pieces, start + 3)?.end ?? (noun === "quarter" || noun === "period" || noun === "month" ? start + 4 : start + 3);
    return { first: end > start + 3 ? at : start, end, type: "date", when: { is: "step", unit: "year", by: -1, from: "before" }, clock: "" };
  },
};

/** "year-end", "year's end". */
export const YEAR_END: DateRule = {
  by: "year-end",
  starts: new Set(["year"]),
  read(pieces, at) {
    const dash = formOf(pieces, at + 1) === "-" && formOf(pieces, at + 2) === "end";
    const owned = formOf(pieces, at + 1) === "'" && formOf(pieces, at + 2) === "s" && formOf(pieces, at + 3) === "end";
    if (dash) return { first: at, end: at + 3, type: "date", when: { is: "day", year: { shift: 0 }, month: 12, day: 31, lean: "free" }, clock: "" };
    return owned ? { first: at, end: at + 4, type: "date", when: { is: "year", year: { shift: 0 } }, clock: "" } : null;
  },
};

/** "the quarter of the town", "a quarter-final", "quarter-mile": no time. */
const PARTS: ReadonlySet<string> = new Set(["of", "-", "final", "finals", "mile", "century", "that", "where", "pounder"]);

/** "third quarter", "third-quarter", "3rd quarter", "Q3". */
function numberedAt(pieces: Pieces, at: number): { readonly quarter: number; readonly end: number } | null {
  if (formOf(pieces, at) === "q" && pieces.kinds[at + 1] === NUMBER && touches(pieces, at + 1)) {
    const quarter = Number(formOf(pieces, at + 1));
    return quarter >= 1 && quarter <= 4 && Number.isInteger(quarter) ? { quarter, end: at + 2 } : null;
  }
  const count = ordinalAt(pieces, at);
  if (count === null || count.value > 4) return null;
  const noun = formOf(pieces, count.end) === "-" ? count.end + 1 : count.end;
  // "the first quarter of the game" is played, "the second quarter-final" too.
  if (formOf(pieces, noun) !== "quarter" || formOf(pieces, noun + 1) === "-" || formOf(pieces, noun + 1) === "final") return null;
  if (formOf(pieces, noun + 1) === "of" && formOf(pieces, noun + 2) === "the") return null;
  return { quarter: count.value, end: noun + 1 };
}

/** "this year's", "next year's", "2023's", "1988" before a quarter. */
function yearOwner(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  const shifted = shiftedYearAt(pieces, at);
  if (shifted !== null) return formOf(pieces, shifted.end) === "'" && formOf(pieces, shifted.end + 1) === "s" ? { year: shifted.year, end: shifted.end + 2 } : null;
  const digits = formOf(pieces, at);
  if (pieces.kinds[at] !== NUMBER || digits.length !== 4 || digits.includes(".")) return null;
  const year = Number(digits);
  if (year < 1900 || year > 2100) return null;
  const owned = formOf(pieces, at + 1) === "'" && formOf(pieces, at + 2) === "s";
  return { year, end: owned ? at + 3 : at + 1 };
}

function found(first: number, end: number, quarter: number | null, year: Year, lean: Lean): Found {
  return { first, end, type: "date", when: { is: "quarter", quarter, year, lean }, clock: "" };
}
