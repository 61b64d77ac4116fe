import type { DateFinding } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { formOf, MARK, NUMBER, type Pieces, piecesOf, spanOfPieces } from "../numerals/numerals.ts";
import { type Anchor, anchorOf, resolved } from "./resolve.ts";
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
  let before: Named = NOTHING_NAMED;
  for (let at = 0; at < pieces.count; ) {
    const match = readAt(pieces, at);
    if (match === null) {
      at++;
      continue;
    }
    const { found, by } = match;
    const value = valueOf(reading, pieces, found, anchor, before);
    dates.push({ ...spanOfPieces(pieces, found.first, found.end), type: found.type, value, by });
    before = namedNow(before, found, value, pieces.sentences[found.first]!);
    at = found.end;
  }
  return dates;
}

/** The date last named, from which "a year earlier" and "that day" count. */
interface Named {
  readonly date: string | null;
  readonly day: string | null;
  /** The sentence in which the day was named. */
  readonly sentence: number;
}

const NOTHING_NAMED: Named = { date: null, day: null, sentence: 0 };

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
  return pieces.kinds[at + 1] === MARK && formOf(pieces, at).length !== 4 && !MARKS_IN_DATES.has(formOf(pieces, at + 1));
}

const MARKS_IN_DATES: ReadonlySet<string> = new Set(["-", "/", ":", "'", "\u00bd", "\u00bc", "\u00be"]);

function valueOf(reading: Reading, pieces: Pieces, found: Found, anchor: Anchor | null, before: Named): string | null {
  const { when } = found;
  const tense = when.is === "value" || when.is === "year" ? "unknown" : tenseAt(reading, pieces, found.first, found.end);
  const day = (when.is === "same" && when.unit === "day") || when.is === "weekday";
  // "at 10 p.m." takes its day from a sentence nearby; from farther off, the day of the report is likelier.
  const near = found.clock === "" || pieces.sentences[found.first]! - before.sentence <= DAY_WITHIN;
  const base = resolved(comparedWithQuarter(when, before), anchor, tense, day ? (near ? before.day : null) : before.date);
  if (found.clock === "") return base;
  if (base === null) return anchor === null ? `XXXX-XX-XX${found.clock}` : null;
  return base.length === DAY_LENGTH ? base + found.clock : base;
}

/** Sentences. */
const DAY_WITHIN = 2;

/** "Profit fell to $2 million in the third quarter from $3 million a year ago": not a year ago today, but that quarter's. */
function comparedWithQuarter(when: When, before: Named): When {
  if (when.is !== "step" || when.unit !== "year" || when.by !== -1 || before.date === null || !/^\d{4}-Q\d$/.test(before.date)) return when;
  return { ...when, from: "before" };
}

/** "2023-10-07" and "XXXX-10-07": a time of day hangs on a day alone. */
const DAY_LENGTH = 10;

function namedNow(before: Named, found: Found, value: string | null, sentence: number): Named {
  // Dates counted from another do not become the one that others are counted from: "a year earlier" twice is one year.
  const counted = found.when.is === "step" && (found.when.from === "before" || comparedWithQuarter(found.when, before) !== found.when);
  if (counted || (found.type !== "date" && found.type !== "time") || value === null || !/^\d{4}/.test(value)) return before;
  const date = found.type === "time" ? value.slice(0, DAY_LENGTH) : value;
  return /^\d{4}-\d\d-\d\d/.test(value) ? { date, day: value.slice(0, DAY_LENGTH), sentence } : { ...before, date };
}
