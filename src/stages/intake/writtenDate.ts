import { MONTHS, MONTHS_SHORT, TIME_ZONES, WEEKDAYS, WEEKDAYS_SHORT } from "../../language/en/calendar.ts";

/** A date as a page prints it. */
export interface WrittenDate {
  /** ISO 8601, as precise as the words: "2023-11-18", "2023-11-18T09:30", "2023-11-18T09:30:00+03:00"; null when it may be two dates ("03/04/2023") or none. */
  readonly value: string | null;
  /** Characters it takes. */
  readonly length: number;
}

/** The date with its time that begins the words: "18 Nov 2023", "Sat, November 18, 2023, 09:30 GMT", "9.30pm, 18/11/2023", ISO 8601. Null when none does. */
export function writtenDate(words: string): WrittenDate | null {
  const head = words.slice(0, LONGEST);
  const timeFirst = TIME_FIRST.exec(head);
  if (timeFirst) {
    const time = timeAt(head);
    const after = time && dayAt(head.slice(timeFirst[0].length));
    if (time && after) return { value: joined(after.value, time), length: timeFirst[0].length + after.length };
  }
  const day = dayAt(head);
  if (!day) return null;
  const between = BETWEEN.exec(head.slice(day.length))![0].length;
  const time = timeAt(head.slice(day.length + between));
  return time ? { value: joined(day.value, time), length: day.length + between + time.length } : day;
}

/** The date that is all of the words; null when they hold more, or no date. */
export function wholeDate(words: string): WrittenDate | null {
  const found = words.length > LONGEST ? null : writtenDate(words);
  return found && found.length === words.length ? found : null;
}

/** Characters: "Wednesday, 27th of September, 2023, at 09:30:00 a.m. GMT+03:00" is 61. */
const LONGEST = 90;

const NAMES = (names: ReadonlyMap<string, number>): string => [...names.keys()].join("|");
const MONTH = `(${NAMES(MONTHS)}|${NAMES(MONTHS_SHORT)})\\.?`;
const WEEKDAY = `(?:(?:${NAMES(WEEKDAYS)}|${NAMES(WEEKDAYS_SHORT)})\\.?,?\\s{1,3})?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4})(?!\\d)";

const DAY_MONTH_YEAR = new RegExp(`^${WEEKDAY}${DAY}(?:\\s{1,3}of)?[\\s.-]{1,3}${MONTH}[\\s,-]{1,3}${YEAR}`, "i");
const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH}[\\s-]{1,3}${DAY}[\\s,-]{1,3}${YEAR}`, "i");
const YEAR_MONTH_DAY = new RegExp(`^${WEEKDAY}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, "i");
const NUMBERS = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/.])(\\d{1,2})\\2${YEAR}`, "i");
const BETWEEN = /^(?:T|[\s,|·•–—-]{0,5}(?:at\s{1,2})?)/;
const TIME = /^(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?(?:\s?([ap])\.?m\.?)?(?![\d:])/i;
const HUNDREDS = /^([01]\d|2[0-3])([0-5]\d)(?=\s?(?:GMT|UTC|h\b))/;
const ZONE = /^(?:\s?(?:GMT|UTC)(?=[+-]))?\s?([+-]\d{2}:?\d{2}|Z\b)|^\s?\(?([A-Z]{2,4})\b\)?/;
const TIME_FIRST = /^(?:\d{4}(?=\s?(?:GMT|UTC|h\b))|\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?)(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?[\s,|·•–—-]{1,5}(?:on\s)?/i;

function dayAt(words: string): WrittenDate | null {
  const named = DAY_MONTH_YEAR.exec(words);
  if (named) return { value: isoDay(named[3]!, monthOf(named[2]!), Number(named[1])), length: named[0].length };
  const monthFirst = MONTH_DAY_YEAR.exec(words);
  if (monthFirst) return { value: isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2])), length: monthFirst[0].length };
  const yearFirst = YEAR_MONTH_DAY.exec(words);
  if (yearFirst) return { value: isoDay(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4])), length: yearFirst[0].length };
  const numbers = NUMBERS.exec(words);
  return numbers && { value: fromNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4]!, numbers[2]!), length: numbers[0].length };
}

function monthOf(name: string): number {
  const form = name.toLowerCase();
  return MONTHS.get(form) ?? MONTHS_SHORT.get(form) ?? 0;
}

/** "18/11/2023" can be one date only; "03/04/2023" two; with full stops the day comes first wherever dates are written so. */
function fromNumbers(one: number, two: number, year: string, mark: string): string | null {
  if (mark === "." || one > 12 || one === two) return isoDay(year, two, one);
  return two > 12 ? isoDay(year, one, two) : null;
}

function isoDay(year: string, month: number, day: number): string | null {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (Number(year) < FIRST_NEWSPAPER || month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Four digits before it are no year of publication. */
const FIRST_NEWSPAPER = 1600;

interface WrittenTime {
  /** "T09:30", "T09:30:00+03:00". */
  readonly value: string;
  readonly length: number;
}

function timeAt(words: string): WrittenTime | null {
  const hundreds = HUNDREDS.exec(words);
  const found = hundreds ?? TIME.exec(words);
  if (!found) return null;
  const [all, hours, minutes, seconds, half] = found;
  // A bare number after a date is no time: "18 November 2023, 3 min read".
  if (minutes === undefined && half === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && Number(hours) > 12)) return null;
  const zone = zoneAt(words.slice(all.length));
  return { value: `T${two(hour)}:${minutes ?? "00"}${seconds === undefined ? "" : `:${seconds}`}${zone.value}`, length: all.length + zone.length };
}

function zoneAt(words: string): { readonly value: string; readonly length: number } {
  const found = ZONE.exec(words);
  if (found?.[1]) {
    const digits = found[1].replace(":", "");
    return { value: digits === "Z" ? "Z" : `${digits.slice(0, 3)}:${digits.slice(3)}`, length: found[0].length };
  }
  const offset = found?.[2] === undefined ? undefined : TIME_ZONES.get(found[2].toLowerCase());
  return offset === undefined ? { value: "", length: 0 } : { value: offset, length: found![0].length };
}

function joined(day: string | null, time: WrittenTime): string | null {
  return day === null ? null : day + time.value;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
