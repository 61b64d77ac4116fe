import { formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { yearOf } from "./months.ts";
import { yearAgoAt, yearOwner } from "./quarters.ts";
import { shiftedYearAt } from "./shifts.ts";
import type { DateRule, Found, When, Year } from "./when.ts";

/** "the latest period", "the 1988 period", "the same month last year", "the corresponding quarter a year earlier": what was named before, now or in another year. */
export const ALIKE: DateRule = {
  by: "alike",
  starts: new Set(["the", "latest"]),
  read(pieces, at) {
    const start = formOf(pieces, at) === "the" ? at + 1 : at;
    const word = formOf(pieces, start);
    if (word === "latest") {
      const named = formOf(pieces, start + 1) === "period" && formOf(pieces, start + 2) !== "of" && formOf(pieces, start + 2) !== "in";
      return named ? { ...found(at, start + 2, { is: "same", unit: "quarter" }), leaning: true } : null;
    }
    if (pieces.kinds[start] === NUMBER && start > at) {
      const owner = yearOwner(pieces, start);
      return owner !== null && formOf(pieces, owner.end) === "period" ? found(at, owner.end + 1, { is: "alike", unit: "quarter", year: owner.year }) : null;
    }
    if (!LIKE.has(word) || start === at) return null;
    const noun = formOf(pieces, start + 1) === "year" && formOf(pieces, start + 2) === "-" ? start + 4 : start + 1;
    if (!STRETCHES.has(formOf(pieces, noun))) return null;
    const unit = formOf(pieces, noun) === "month" ? "month" : "quarter";
    const other = otherYearAt(pieces, noun + 1);
    if (other !== null) return found(at, other.end, { is: "alike", unit, year: other.year });
    return noun > start + 1 ? found(at, noun + 1, { is: "alike", unit, year: null }) : null;
  },
};

const LIKE: ReadonlySet<string> = new Set(["same", "corresponding", "comparable", "similar", "like", "equivalent"]);
const STRETCHES: ReadonlySet<string> = new Set(["period", "quarter", "month", "week", "half", "time", "day"]);

/** "last year", "of 1988", "in 1988"; null where it is the year before: "a year ago", "the previous year". */
function otherYearAt(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  const ago = yearAgoAt(pieces, at);
  if (ago !== null) return { year: null, end: ago };
  const inside = formOf(pieces, at) === "of" || formOf(pieces, at) === "in" ? at + 1 : at;
  const named = shiftedYearAt(pieces, inside) ?? (inside > at ? yearOf(pieces, inside) : null);
  if (named !== null) return named;
  const previous = formOf(pieces, inside) === "the" && (formOf(pieces, inside + 1) === "previous" || formOf(pieces, inside + 1) === "prior") && formOf(pieces, inside + 2) === "year";
  return previous ? { year: null, end: inside + 3 } : null;
}

function found(first: number, end: number, when: When): Found {
  return { first, end, type: "date", when, clock: "" };
}
