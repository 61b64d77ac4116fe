import { MONTHS, MONTHS_SHORT } from "../../language/en/calendar.ts";
import { FUTURE_WORDS } from "../../language/en/tenses.ts";
import { tagAt } from "../../language/en/tags.ts";
import type { Reading, Sentence, TokenRange } from "../../model/reading.ts";
import { type Moment, momentOf } from "../../text/moments.ts";
import { formAt, wordAt, wordsOf } from "../../text/tokens.ts";

/** A day, written out with its year, on which an article says that something happened. */
export interface KnownDay {
  readonly moment: Moment;
  /** "on 16 May 2031" without the preposition, as written. */
  readonly words: string;
}

/** "Two men were arrested on 16 May 2031.": full dates in sentences of the past. One that also looks ahead ("will open on ...") tells no day for sure. */
export function knownDays(reading: Reading): readonly KnownDay[] {
  return reading.sentences.slice(0, SENTENCES).flatMap((sentence) => (tellsThePast(reading, sentence) ? daysIn(reading, sentence) : []));
}

/** Sentences looked at; the news stands in the first of them. */
const SENTENCES = 200;

function tellsThePast(reading: Reading, { first, end }: Sentence): boolean {
  let past = false;
  for (let token = first; token < end; token++) {
    const form = formAt(reading, token);
    // "May" is a month, "may" looks ahead.
    if (wordAt(reading, token) === form && (FUTURE_WORDS.has(form) || AHEAD.has(form))) return false;
    if (tagAt(reading, token) === "VBD") past = true;
  }
  return past;
}

/** Words of plans, terms and of what is only supposed: "set for 20 May", "valid until 20 May", "could by 20 May". */
const AHEAD: ReadonlySet<string> = new Set("would could should may might must to until till by before next planned set for from valid deadline coming".split(" "));

function daysIn(reading: Reading, { first, end }: Sentence): readonly KnownDay[] {
  const found: KnownDay[] = [];
  for (let token = first; token < end; token++) {
    const month = monthAt(reading, token);
    const date = month === null ? null : dateAround(reading, token);
    if (date === null || date.range.first < first || date.range.end > end) continue;
    const moment = momentOf(`${date.year}-${String(month).padStart(2, "0")}-${date.day.padStart(2, "0")}`);
    if (moment !== null) found.push({ moment, words: wordsOf(reading, date.range) });
  }
  return found;
}

/** With its capital: "may" and "march" are words. */
function monthAt(reading: Reading, token: number): number | null {
  const form = formAt(reading, token);
  if (wordAt(reading, token) === form) return null;
  return MONTHS.get(form) ?? MONTHS_SHORT.get(form.endsWith(".") ? form.slice(0, -1) : form) ?? null;
}

interface WrittenDate {
  readonly day: string;
  readonly year: string;
  readonly range: TokenRange;
}

/** "16 May 2031", "May 16, 2031", "May 16 2031" around the month. */
function dateAround(reading: Reading, month: number): WrittenDate | null {
  const [before, after] = [formAt(reading, month - 1), formAt(reading, month + 1)];
  if (isDay(before) && isYear(after)) return { day: before, year: after, range: { first: month - 1, end: month + 2 } };
  const year = month + (formAt(reading, month + 2) === "," ? 3 : 2);
  return isDay(after) && isYear(formAt(reading, year)) ? { day: after, year: formAt(reading, year), range: { first: month, end: year + 1 } } : null;
}

function isDay(form: string): boolean {
  return /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(form);
}

function isYear(form: string): boolean {
  return /^(?:19|20)\d\d$/.test(form);
}
