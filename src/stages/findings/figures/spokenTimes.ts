import { PARTS_OF_DAY, WEEKDAYS } from "../../../language/en/calendar.ts";
import { formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { kindOf } from "./wordKinds.ts";
import type { Standing } from "./standing.ts";

/** "a little after nine on Monday", "shortly before seven that evening", "half past four": an hour of the day. "After nine people left" counts. */
export function isSpokenTime(standing: Standing): boolean {
  const { pieces, amount } = standing;
  const { first, end } = amount;
  // "a quarter to six"
  if (amount.kind === "fraction") return formOf(pieces, end - 1) === "quarter" && LINKS.has(formOf(pieces, end)) && HOURS.has(formOf(pieces, end + 1)) && !isCounted(standing, end + 1);
  if (amount.unit !== null || amount.low < 1 || amount.low > 12 || amount.low % 1 !== 0 || (end !== first + 1 && amount.kind !== "range")) return false;
  const before = formOf(pieces, first - 1);
  if (before === "past" && isPartOfHour(pieces, first - 2)) return !isCounted(standing, end - 1);
  // "It was nine when he left."
  if (before === "was" && formOf(pieces, first - 2) === "it") return formOf(pieces, end) === "when" || isOfDay(pieces, end);
  // "ten past nine", "quarter to five"
  if ((formOf(pieces, end) === "past" || formOf(pieces, end) === "to") && isHourAfter(pieces, end + 1)) return TIMED.has(before);
  if (before === "to" && formOf(pieces, first - 2) === "quarter") return !isCounted(standing, end - 1);
  if (isOfDay(pieces, end)) return TIMED.has(before) && !isStandingAt(pieces, first);
  return AROUND.has(before) && amount.kind === "words" && isOver(standing);
}

/** "At 7.30 the doors opened", "it was 10.15 when", "the 7.40 to Olm", "by 6.15 on Friday": hour and minutes with a stop between them. */
export function isDottedTime(standing: Standing): boolean {
  const { reading, pieces, amount } = standing;
  const { first, end } = amount;
  if (amount.unit !== null || amount.kind !== "digits" || !HOUR_AND_MINUTES.test(formOf(pieces, first))) return false;
  const before = formOf(pieces, first - 1);
  const after = formOf(pieces, end);
  if (before === "the") return RUNS_TO.has(after);
  if (before === "was") return formOf(pieces, first - 2) === "it" && (after === "when" || isOfDay(pieces, end));
  if (!TIMED.has(before)) return false;
  // "By 7.30 the hall", "at 7.30 on Friday", "shortly before 7.30"; "rose to 7.30", "stood at 7.30" are rates.
  const opens = formOf(pieces, first - 2) === "" || formOf(pieces, first - 2) === ",";
  return isOfDay(pieces, end) || (AROUND.has(before) && ENDS.has(after)) || (opens && (after === "," || CLAUSE_OPENS.has(kindOf(reading, pieces, end))));
}

const HOUR_AND_MINUTES = /^(?:1?\d|2[0-3])\.[0-5]\d$/;
/** "the 7.40 to Olm", "the 9.15 train". */
const RUNS_TO: ReadonlySet<string> = new Set(["to", "from", "train", "bus", "ferry", "service", "flight", "bulletin", "news", "kick", "start", "express"]);
const CLAUSE_OPENS: ReadonlySet<string> = new Set(["determiner", "pronoun", "name"]);

const LINKS: ReadonlySet<string> = new Set(["to", "past"]);

/** A noun stands behind the hour: "half past seven people" does not occur, "a quarter to six people" may. */
function isCounted({ reading, pieces }: Standing, hour: number): boolean {
  const kind = kindOf(reading, pieces, hour + 1);
  return kind === "plural" || kind === "adjective" || kind === "number";
}

/** "after nine", "until six" say when by themselves; "at nine" and "by nine" ask for a day behind them. */
const AROUND: ReadonlySet<string> = new Set(["after", "before", "until", "till"]);
const TIMED: ReadonlySet<string> = new Set([...AROUND, "at", "by", "around", "about", "since", "from", "past", "just"]);

function isPartOfHour(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  return form === "half" || form === "quarter" || form === "minutes" || MINUTES.has(form);
}

const MINUTES: ReadonlySet<string> = new Set(["five", "ten", "twenty", "5", "10", "20", "25"]);

/** "past nine." */
function isHourAfter(pieces: Pieces, at: number): boolean {
  return HOURS.has(formOf(pieces, at)) && (ENDS.has(formOf(pieces, at + 1)) || isOfDay(pieces, at + 1));
}

const HOURS: ReadonlySet<string> = new Set(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]);

/** "on Monday", "that evening", "this morning", "in the morning", "local time", "sharp". */
function isOfDay(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (form === "sharp") return true;
  if (form === "local" || form === "on") return WEEKDAYS.has(formOf(pieces, at + 1)) || formOf(pieces, at + 1) === "time" || (form === "on" && formOf(pieces, at + 1) === "the" && DAYS.has(formOf(pieces, at + 2)));
  if (form === "that" || form === "this" || form === "every" || form === "each" || form === "yesterday" || form === "tomorrow") return PARTS_OF_DAY.has(formOf(pieces, at + 1));
  return form === "in" && formOf(pieces, at + 1) === "the" && PARTS_OF_DAY.has(formOf(pieces, at + 2));
}

const DAYS: ReadonlySet<string> = new Set(["morning", "evening", "night", "afternoon", "day"]);

/** Nothing that could be counted follows. */
function isOver({ reading, pieces, amount: { end } }: Standing): boolean {
  return ENDS.has(formOf(pieces, end)) || isOfDay(pieces, end) || (kindOf(reading, pieces, end) === "conjunction" && pieces.kinds[end + 1] !== NUMBER && kindOf(reading, pieces, end + 1) === "pronoun");
}

const ENDS: ReadonlySet<string> = new Set(["", ".", ",", ";", ":", ")", "!", "?", "\u201d", "when"]);

/** "stood at nine on Monday", "put the toll at nine": a count. */
function isStandingAt(pieces: Pieces, first: number): boolean {
  if (formOf(pieces, first - 1) !== "at" && formOf(pieces, first - 1) !== "by" && formOf(pieces, first - 1) !== "from") return false;
  for (let i = first - 2; i >= 0 && i >= first - STANDS_WITHIN && formOf(pieces, i) !== ""; i--) if (STANDS.has(formOf(pieces, i))) return true;
  return false;
}

const STANDS_WITHIN = 6;
const STANDS: ReadonlySet<string> = new Set(["stood", "stands", "stand", "standing", "put", "puts", "remained", "remains", "estimated", "toll", "number", "count", "total", "tally", "figure", "fell", "rose", "dropped", "down", "up", "increased", "decreased", "grew", "cut", "reduced"]);
