import { formOf } from "../numerals/numerals.ts";
import { yearOf } from "./months.ts";
import { yearOwner } from "./quarters.ts";
import { DIGITS, type DateRule, type Found, type When, type Year } from "./when.ts";
import { ordinalAt } from "./years.ts";

/** "the first half of 2023", "this year's second half", "first-half profit": halves of years, not of matches. */
export const HALF: DateRule = {
  by: "half",
  starts: new Set([DIGITS, "the", "first", "second", "this", "last", "next"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the" ? at + 1 : at;
    const owner = yearOwner(pieces, the);
    const start = owner?.end ?? the;
    const count = ordinalAt(pieces, formOf(pieces, start) === "fiscal" ? start + 1 : start);
    if (count === null || count.value > 2) return null;
    const noun = formOf(pieces, count.end) === "-" ? count.end + 1 : count.end;
    if (formOf(pieces, noun) !== "half") return null;
    const end = noun + 1;
    if (owner !== null) return found(at, end, half(count.value, owner.year));
    const year = yearOf(pieces, end);
    if (year !== null) return found(at, year.end, half(count.value, year.year));
    if (formOf(pieces, end) === "of" && formOf(pieces, end + 1) === "the" && formOf(pieces, end + 2) === "year") return found(at, end + 3, half(count.value, { shift: 0 }));
    return noun > count.end && RESULTS.has(formOf(pieces, end)) ? found(at, end, half(count.value, null)) : null;
  },
};

/** "profit", "sales" and the like behind "first-half". */
const RESULTS: ReadonlySet<string> = new Set(["profit", "profits", "net", "results", "earnings", "sales", "revenue", "revenues", "loss", "losses", "income", "figures", "growth", "output", "exports", "imports", "deficit", "dividend"]);

function half(number: number, year: Year): When {
  return { is: "half", half: number, year, lean: "free" };
}

function found(first: number, end: number, when: When): Found {
  return { first, end, type: "date", when, clock: "" };
}
