import { ORDINALS } from "../../../language/en/numbers.ts";
import { formOf, NUMBER, type Pieces, touches } from "../numerals/numerals.ts";
import { lengthAt, lengthValue } from "./lengths.ts";
import { ENDED } from "./periods.ts";
import { yearOf } from "./months.ts";
import { shiftedYearAt } from "./shifts.ts";
import { calendarDayAt } from "./monthDays.ts";
import { DIGITS, type DateRule, type Found, type When, type Year } from "./when.ts";
import { ordinalAt, yearAfter } from "./years.ts";

/** "the third quarter", "third-quarter", "Q3 2023", "the fourth quarter of last year", "this year's third quarter", "the 1988 third quarter". */
export const QUARTER: DateRule = {
  by: "quarter",
  starts: new Set([DIGITS, ...ORDINALS.keys(), "the", "q", "this", "last", "next", "fiscal", "latest", "current"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the" ? at + 1 : at;
    const owner = yearOwner(pieces, the);
    const fiscal = formOf(pieces, owner?.end ?? the) === "fiscal" ? (owner?.end ?? the) + 1 : (owner?.end ?? the);
    const numbered = numberedAt(pieces, formOf(pieces, fiscal) === "-" ? fiscal + 1 : fiscal);
    if (numbered !== null) return dated(pieces, at, numbered.end, numbered.quarter, owner?.year ?? null, fiscal > (owner?.end ?? the));
    // "last year's quarter".
    if (owner !== null) return formOf(pieces, owner.end) === "quarter" && !PARTS.has(formOf(pieces, owner.end + 1)) ? { first: at, end: owner.end + 1, type: "date", when: { is: "alike", unit: "quarter", year: owner.year }, clock: "", leaning: true } : null;
    // "the quarter", "this quarter", "the latest quarter".
    const word = formOf(pieces, the);
    const lean = word === "last" || word === "previous" ? "last" : word === "next" || word === "coming" ? "next" : word === "this" || word === "current" ? "this" : word === "latest" ? "free" : null;
    if (lean !== null && formOf(pieces, the + 1) === "quarter" && !PARTS.has(formOf(pieces, the + 2))) return found(at, the + 2, { is: "quarter", quarter: null, year: null, lean });
    if (the > at && word === "quarter" && !PARTS.has(formOf(pieces, the + 1))) return dated(pieces, at, the + 1, null, null, false);
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
    const numbered = numberedAt(pieces, start + 3);
    if (numbered !== null) return found(at, numbered.end, { is: "quarter", quarter: numbered.quarter, year: { shift: -1 }, lean: "free" });
    const length = lengthAt(pieces, start + 3);
    // "the year-earlier nine months".
    if (length !== null && length.amount !== null) return { first: at, end: length.end, type: "duration", when: { is: "value", value: lengthValue(length) }, clock: "" };
    const end = noun === "quarter" || noun === "period" || noun === "month" ? start + 4 : start + 3;
    return found(end > start + 3 ? at : start, end, { is: "alike", unit: noun === "month" ? "month" : "quarter", year: null });
  },
};

/** "year-end", "year's end". */
export const YEAR_END: DateRule = {
  by: "year-end",
  starts: new Set(["year"]),
  read(pieces, at) {
    const dash = formOf(pieces, at + 1) === "-" && formOf(pieces, at + 2) === "end";
    const owned = formOf(pieces, at + 1) === "'" && formOf(pieces, at + 2) === "s" && formOf(pieces, at + 3) === "end";
    const dated = dash ? yearAfter(pieces, at + 3) : null;
    if (dated !== null) return found(at, dated.end, { is: "day", year: dated.year, month: 12, day: 31, lean: "free" });
    // "rates have risen since year-end": the last one.
    if (dash) return found(at, at + 3, { is: "day", year: { shift: formOf(pieces, at - 1) === "since" ? -1 : 0 }, month: 12, day: 31, lean: "free" });
    return owned ? found(at, at + 4, { is: "year", year: { shift: 0 } }) : null;
  },
};

/** "the quarter of the town", "a quarter-final", "quarter-mile": no time. */
const PARTS: ReadonlySet<string> = new Set(["of", "-", "final", "finals", "mile", "century", "that", "where", "pounder"]);

/** Behind "fourth-quarter": it was played. */
const IN_A_GAME: ReadonlySet<string> = new Set(["touchdown", "touchdowns", "td", "comeback", "comebacks", "interception", "interceptions", "rally", "rallies", "field", "lead", "goal", "goals", "points", "scoring", "drive", "buzzer"]);

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
  if ((formOf(pieces, noun + 1) === "of" && formOf(pieces, noun + 2) === "the") || IN_A_GAME.has(formOf(pieces, noun + 1))) return null;
  return { quarter: count.value, end: noun + 1 };
}

/** "this year's", "next year's", "2023's", "1988" before a quarter. */
export function yearOwner(pieces: Pieces, at: number): { readonly year: Year; readonly end: number } | null {
  const shifted = shiftedYearAt(pieces, at);
  if (shifted !== null) return formOf(pieces, shifted.end) === "'" && formOf(pieces, shifted.end + 1) === "s" ? { year: shifted.year, end: shifted.end + 2 } : null;
  const digits = formOf(pieces, at);
  if (pieces.kinds[at] !== NUMBER || digits.length !== 4 || digits.includes(".")) return null;
  const year = Number(digits);
  if (year < 1900 || year > 2100) return null;
  const owned = formOf(pieces, at + 1) === "'" && formOf(pieces, at + 2) === "s";
  return { year, end: owned ? at + 3 : at + 1 };
}

/** A quarter with what tells its year: "of last year", "a year ago", "ended Sept. 30". */
function dated(pieces: Pieces, first: number, end: number, quarter: number | null, owner: Year, fiscal: boolean): Found {
  const year = owner === null ? quarter === null ? null : yearOf(pieces, end) : null;
  if (owner !== null || year !== null) return found(first, year?.end ?? end, { is: "quarter", quarter, year: owner ?? year!.year, lean: "free" });
  const ago = yearAgoAt(pieces, end);
  if (ago !== null) return found(first, ago, quarter === null ? { is: "alike", unit: "quarter", year: null } : { is: "quarter", quarter, year: { shift: -1 }, lean: "free" });
  const ends = ENDED.has(formOf(pieces, end)) ? calendarDayAt(pieces, end + 1) : null;
  // A fiscal quarter is named for a year that no calendar tells; that of the report is the likeliest.
  return found(first, end, { is: "quarter", quarter, year: fiscal && ends === null ? { shift: 0 } : null, lean: "free", ...(ends === null ? {} : { ends: ends.when }) });
}

/** Where "a year ago", "a year earlier" ends; null without. */
export function yearAgoAt(pieces: Pieces, at: number): number | null {
  if (formOf(pieces, at) !== "a" || formOf(pieces, at + 1) !== "year") return null;
  return formOf(pieces, at + 2) === "ago" || formOf(pieces, at + 2) === "earlier" || formOf(pieces, at + 2) === "before" ? at + 3 : null;
}

function found(first: number, end: number, when: When): Found {
  return { first, end, type: "date", when, clock: "" };
}
