import { MONTHS, MONTHS_SHORT, type UnitOfTime } from "../../../language/en/calendar.ts";
import { formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { bareUnitAt, isAge, LEADS, lengthAt, lengthValue, otherUnit } from "./lengths.ts";
import type { DateRule } from "./when.ts";

/** "the past five years", "the next few days", "the first nine months", "the last decade", "the two weeks". */
export const PERIOD: DateRule = {
  by: "period",
  starts: new Set(["the", "past", "last", "next", "coming", "first", "final", "previous", "recent", "his", "her", "its", "their"]),
  read(pieces, at) {
    const the = formOf(pieces, at) === "the";
    const owner = !the && (formOf(pieces, at) === "his" || formOf(pieces, at) === "her" || formOf(pieces, at) === "its" || formOf(pieces, at) === "their");
    const start = the || owner ? at + 1 : at;
    const lead = LEADS.has(formOf(pieces, start)) ? start + 1 : start;
    const closed = the ? closedAt(pieces, start) : null;
    if (closed !== null) return { first: at, end: closed.end, type: "duration", when: { is: "value", value: lengthValue(closed) }, clock: "" };
    if (lead === at || (owner && lead === start)) return null;
    const recent = formOf(pieces, lead - 1) === "recent" || formOf(pieces, lead - 1) === "coming";
    const bare = bareUnitAt(pieces, lead);
    // "recent weeks", "the coming months".
    if (recent && bare !== null && bare.plural) {
      const value = formOf(pieces, lead - 1) === "recent" ? "PAST_REF" : "FUTURE_REF";
      return { first: at, end: otherUnit(pieces, bare.end), type: "date", when: { is: "value", value }, clock: "" };
    }
    // "the past year", "the last decade": how long it has been; "last year" without "the" is a date.
    // So is "over the next year"; "the last week of May" is a week of May.
    const lasts = formOf(pieces, lead - 1);
    if (the && lasts === "last" && bare !== null && !bare.plural && formOf(pieces, bare.end) === "of") return null;
    if (the && (lasts === "past" || lasts === "last" || (lasts === "next" && AHEAD.has(formOf(pieces, at - 1)))) && bare !== null && !bare.plural && lead > start) {
      return { first: at, end: bare.end, type: "duration", when: { is: "value", value: lengthValue({ unit: bare.unit, amount: 1 }) }, clock: "" };
    }
    const length = lengthAt(pieces, lead);
    if (length === null || isAge(pieces, length.end) || length.article) return null;
    if (the && lead === start && (length.hyphen || length.loose)) return null;
    return { first: owner ? start : at, end: length.end, type: "duration", when: { is: "value", value: lengthValue(length) }, clock: "" };
  },
};

/** Before "the next year" when it is a length of time. */
export const AHEAD: ReadonlySet<string> = new Set(["over", "within", "during"]);

/** "the year ended March 31", "the fiscal year ending in June", "the weeks ahead", "over the years". */
function closedAt(pieces: Pieces, at: number): { readonly unit: UnitOfTime; readonly amount: number | null; readonly end: number } | null {
  const fiscal = formOf(pieces, at) === "fiscal" || formOf(pieces, at) === "financial" ? at + 1 : at;
  const unit = bareUnitAt(pieces, fiscal);
  if (unit === null || unit.unit === "quarter") return null;
  // "The year ended badly" is another year.
  if (!unit.plural) return ENDED.has(formOf(pieces, unit.end)) && isDayAhead(pieces, unit.end + 1) ? { unit: unit.unit, amount: 1, end: unit.end } : null;
  if (formOf(pieces, unit.end) === "ahead") return { unit: unit.unit, amount: null, end: unit.end + 1 };
  if (formOf(pieces, unit.end) === "to" && formOf(pieces, unit.end + 1) === "come") return { unit: unit.unit, amount: null, end: unit.end + 2 };
  return formOf(pieces, at - 2) === "over" && formOf(pieces, unit.end) !== "of" ? { unit: unit.unit, amount: null, end: unit.end } : null;
}

/** "March 31", "in June", "on Sept. 30", "7 October" begin here. */
function isDayAhead(pieces: Pieces, at: number): boolean {
  const start = formOf(pieces, at) === "in" || formOf(pieces, at) === "on" || formOf(pieces, at) === "last" ? at + 1 : at;
  return pieces.kinds[start] === NUMBER || MONTHS.has(formOf(pieces, start)) || MONTHS_SHORT.has(formOf(pieces, start));
}

/** Before the day on which a quarter, a year, a period ends. */
export const ENDED: ReadonlySet<string> = new Set(["ended", "ending"]);
