import type { DateFinding } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { formOf, MARK, NUMBER, type Pieces, piecesOf, spanOfPieces } from "../numerals/numerals.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { dayValue } from "./days.ts";
import { ENDED } from "./periods.ts";
import { resolved } from "./resolve.ts";
import { RULES } from "./rules.ts";
import { tenseAt } from "./tense.ts";
import { DIGITS, type DateRule, type Found, type When } from "./when.ts";

/**
 * The dates, times, lengths of time and repetitions of an article, in order, with TIMEX3 values.
 * They are resolved against the published time alone; without one they stay open ("XXXX-10-07", "XXXX-WXX-6") or null.
 * Source of the value forms: ISO-TimeML (ISO 24617-1), TIMEX3.
 */
export function findDates(reading: Reading): DateFinding[] {
  const pieces = piecesOf(reading);
  const anchor = anchorOf(reading.article.published?.value);
  const dates: DateFinding[] = [];
  const years = new Map<number, number>();
  let before: Named = NOTHING_NAMED;
  for (let at = 0; at < pieces.count; ) {
    const match = readAt(pieces, at);
    if (match === null) {
      at++;
      continue;
    }
    const found = withKnownYear(match.found, years);
    const value = valueOf(reading, pieces, found, anchor, before);
    if (value === null && found.leaning) {
      at++;
      continue;
    }
    dates.push({ ...spanOfPieces(pieces, found.first, found.end), type: found.type, value, by: match.by });
    before = namedNow(before, found, value, pieces);
    at = found.end;
  }
  return dates;
}

/** "on Feb. 8, 2017 ... at that Feb. 8 meeting": a day of which the article has told the year keeps it. `years` by month and day. */
function withKnownYear(found: Found, years: Map<number, number>): Found {
  const { when } = found;
  if (when.is !== "day") return found;
  const day = when.month * DAYS_AT_MOST + when.day;
  if (typeof when.year === "number") years.set(day, when.year);
  const year = years.get(day);
  return when.year !== null || when.lean !== "free" || year === undefined ? found : { ...found, when: { ...when, year } };
}

/** More than the days of any month. */
const DAYS_AT_MOST = 32;

/** The date last named, from which "a year earlier" and "that day" count. */
interface Named {
  readonly date: string | null;
  readonly day: string | null;
  /** The quarter or half-year last named. */
  readonly quarter: string | null;
  /** The sentence in which the day was named. */
  readonly sentence: number;
}

const NOTHING_NAMED: Named = { date: null, day: null, quarter: null, sentence: 0 };

/** Rules by the words they can begin with, so that a word that begins none costs one look-up. */
const BY_START: ReadonlyMap<string, readonly DateRule[]> = indexed();

function indexed(): Map<string, DateRule[]> {
  const index = new Map<string, DateRule[]>();
  for (const rule of RULES) {
    for (const start of rule.starts) {
      const rules = index.get(start);
      if (rules === undefined) index.set(start, [rule]);
      else rules.push(rule);
    }
  }
  return index;
}

function readAt(pieces: Pieces, at: number): { readonly found: Found; readonly by: string } | null {
  const digits = pieces.kinds[at] === NUMBER;
  const rules = BY_START.get(digits ? DIGITS : formOf(pieces, at));
  if (rules === undefined || (digits && isBareNumber(pieces, at))) return null;
  for (const rule of rules) {
    const found = rule.read(pieces, at);
    if (found !== null) return { found, by: rule.by };
  }
  return null;
}

/** "12," and "3.5)" begin no date; only a year of four digits may stand before such a mark. */
function isBareNumber(pieces: Pieces, at: number): boolean {
  if (pieces.kinds[at + 1] !== MARK || formOf(pieces, at).length === 4 || MARKS_IN_DATES.has(formOf(pieces, at + 1))) return false;
  // "May 3-5, 2021"
  return pieces.kinds[at - 2] !== NUMBER;
}

const MARKS_IN_DATES: ReadonlySet<string> = new Set(["-", "/", ":", "'", "\u00bd", "\u00bc", "\u00be"]);

function valueOf(reading: Reading, pieces: Pieces, found: Found, anchor: Anchor | null, before: Named): string | null {
  const { when } = found;
  const tense = when.is === "value" || when.is === "year" ? "unknown" : tenseAt(reading, pieces, found.first, found.end);
  // "The following morning" counts from the last day named, not from a month named since.
  const day = (when.is === "same" && when.unit === "day") || when.is === "weekday" || (when.is === "step" && when.from === "before" && found.clock !== "");
  // "at 10 p.m." takes its day from a sentence nearby; from farther off, the day of the report is likelier.
  const near = found.clock === "" || pieces.sentences[found.first]! - before.sentence <= DAY_WITHIN;
  const compared = comparedWithQuarter(pieces, found, before);
  const unlikely = found.clock !== "" && when.is === "same" && tense === "past" && before.day !== null && isAhead(before.day, anchor);
  if (unlikely) return `XXXX-XX-XX${found.clock}`;
  const base = resolved(compared, anchor, tense, day ? (near ? before.day : null) : asksForQuarter(compared) ? (before.quarter ?? before.date) : before.date);
  if (found.clock === "") return base;
  if (base === null) return anchor === null ? `XXXX-XX-XX${found.clock}` : null;
  if (base.length !== DAY_LENGTH) return base;
  const early = when.is === "same" && tense === "past" && isLaterThanPublished(base, found.clock, anchor);
  return (early ? dayValue(anchor!.day! - 1) : base) + found.clock;
}

/** "They have until Monday. ... They left at 9:50 p.m.": not on that Monday. */
function isAhead(day: string, anchor: Anchor | null): boolean {
  return anchor !== null && anchor.day !== null && day > dayValue(anchor.day);
}

/** "were seen shortly before midnight", "left at 11 p.m.", published at noon: the night before. */
function isLaterThanPublished(base: string, clock: string, anchor: Anchor | null): boolean {
  return anchor !== null && anchor.day !== null && anchor.clock !== "" && !clock.endsWith("Z") && base === dayValue(anchor.day) && clock > anchor.clock;
}

/** Sentences. */
const DAY_WITHIN = 2;

/** "the quarter", "the latest period", "the year-ago quarter": whatever was named since. */
function asksForQuarter(when: When): boolean {
  return (when.is === "alike" && when.unit === "quarter") || (when.is === "same" && when.unit === "quarter") || (when.is === "quarter" && when.quarter === null);
}

/** "Profit fell to $2 million in the third quarter from $3 million a year ago": not a year ago today, but that quarter's. */
function comparedWithQuarter(pieces: Pieces, { when, end }: Found, before: Named): When {
  if (when.is !== "step" || when.unit !== "year" || when.by !== -1 || formOf(pieces, end - 1) !== "ago" || !isQuarter(before.date)) return when;
  return { ...when, from: "before" };
}

function isQuarter(value: string | null): boolean {
  return value !== null && /^\d{4}-[QH]\d$/.test(value);
}

/** "2023-10-07" and "XXXX-10-07": a time of day hangs on a day alone. */
const DAY_LENGTH = 10;

function namedNow(before: Named, found: Found, value: string | null, pieces: Pieces): Named {
  // Dates counted from another do not become the one that others are counted from: "a year earlier" twice is one year.
  const { when } = found;
  const counted = when.is === "alike" || (when.is === "step" && (when.from === "before" || comparedWithQuarter(pieces, found, before) !== when));
  if (counted || (found.type !== "date" && found.type !== "time") || value === null || !/^\d{4}/.test(value)) return before;
  const date = found.type === "time" ? value.slice(0, DAY_LENGTH) : value;
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return { ...before, date, quarter: isQuarter(value) ? value : before.quarter };
  // "the quarter ended Sept. 30": what follows is compared with the quarter.
  const ends = ENDED.has(formOf(pieces, found.first - 1)) && isQuarter(before.date);
  return { ...before, date: ends ? before.date : date, day: value.slice(0, DAY_LENGTH), sentence: pieces.sentences[found.first]! };
}
