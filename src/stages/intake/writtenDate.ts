import { MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT } from "../../language/en/calendar.ts";
import { MONTHS_ELSEWHERE } from "../../language/months.ts";
import { type WrittenTime, TIME_BEFORE_A_DAY, timeAt } from "./writtenTime.ts";

/** A date as a page prints it. */
export interface WrittenDate {
  /** ISO 8601, as precise as the words: "2023-11-18", "2023-11-18T09:30", "2023-11-18T09:30:00+03:00"; null when it may be two dates ("03/04/2023") or none. */
  readonly value: string | null;
  /** Characters it takes. */
  readonly length: number;
  /** The zone of its time as written; null where none is named. */
  readonly zone: string | null;
}

type Day = Pick<WrittenDate, "value" | "length">;

/** How "03/04/2023" is meant where that is known: by the language of the page. */
export type NumberOrder = "day-first" | "month-first" | null;

/** The date with its time that begins the words: "18 Nov 2023", "Sat, November 18, 2023, 09:30 GMT", "9.30pm, 18/11/2023", "22 de octubre de 2010", ISO 8601. Null when none does. */
export function writtenDate(words: string, order: NumberOrder = null): WrittenDate | null {
  const head = words.slice(0, LONGEST);
  const weekday = WEEKDAY_BEFORE.exec(head)?.[0].length ?? 0;
  const timeFirst = TIME_BEFORE_A_DAY.exec(head.slice(weekday));
  if (timeFirst) {
    const time = timeAt(head.slice(weekday));
    const length = weekday + timeFirst[0].length;
    const after = time && dayAt(head.slice(length), order);
    if (time && after) return { value: joined(after.value, time), length: length + after.length, zone: time.zone };
  }
  const unix = unixDate(head);
  if (unix) return unix;
  const day = dayAt(head, order);
  if (!day) return null;
  const between = BETWEEN.exec(head.slice(day.length))![0].length;
  const time = timeAt(head.slice(day.length + between));
  return time ? { value: joined(day.value, time), length: day.length + between + time.length, zone: time.zone } : { ...day, zone: null };
}

/** The date that is all of the words; null when they hold more, or no date. */
export function wholeDate(words: string, order: NumberOrder = null): WrittenDate | null {
  const found = words.length > LONGEST ? null : writtenDate(words, order);
  return found && found.length === words.length ? found : null;
}

/** Characters: "Wednesday, 27th of September, 2023, at 09:30:00 a.m. GMT+03:00 (Eastern European Summer Time)" is 91. */
const LONGEST = 100;

const NAMES = (names: ReadonlyMap<string, number>): string => [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const MONTH_NAMES = NAMES(new Map([...MONTHS, ...MONTHS_SHORT, ...MONTHS_ELSEWHERE]));
const MONTH = `(${MONTH_NAMES})(?![\\p{L}])\\.?`;
const WEEKDAY_NAME = `(?:${NAMES(WEEKDAYS)}|${NAMES(WEEKDAYS_SHORT)})\\.?,?`;
const WEEKDAY = `(?:${WEEKDAY_NAME}\\s{1,3})?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|º|er)?";
/** "20 November 20194:29 AM": two elements without a blank between them. */
const YEAR = "(\\d{4})(?!\\d(?!\\d?[:.]\\d\\d))";

const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY_NAME}\\s{1,3}(?=\\d{1,2}[:.]\\d)`, "i");
const DAY_MONTH_YEAR = new RegExp(`^${WEEKDAY}${DAY}\\.?(?:\\s{1,3}(?:of|de|del|d['’]))?[\\s.-]{0,3}${MONTH}(?:\\s{1,3}(?:de|del))?[\\s,-]{1,3}${YEAR}`, "iu");
const MONTH_DAY_YEAR = new RegExp(`^${WEEKDAY}${MONTH}[\\s-]{1,3}${DAY}[\\s,-]{1,3}${YEAR}`, "iu");
/** "Tue Nov 19 03:05:46 UTC 2019", as Unix prints it. */
const UNIX = new RegExp(`^${WEEKDAY}${MONTH}\\s{1,2}${DAY}\\s(\\d\\d:\\d\\d:\\d\\d\\s(?:[A-Z]{3,4}\\s)?)${YEAR}`, "iu");
const YEAR_MONTH_DAY = new RegExp(`^${WEEKDAY}(\\d{4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)`, "i");
const IN_ONE = /^(\d{4})(\d\d)(\d\d)(?=$|T\d)/;
const NUMBERS = new RegExp(`^${WEEKDAY}(\\d{1,2})([-/.])(\\d{1,2})\\2(?:${YEAR}|(\\d\\d)(?![\\d./-]))`, "i");
const BETWEEN = /^(?:T|[\s,|·•/@–—-]{0,5}(?:(?:at|às|um|om|kl\.?|alle|ore|à)\s{1,2})?)/i;

function unixDate(words: string): WrittenDate | null {
  const found = UNIX.exec(words);
  const time = found && timeAt(found[3]!.trim());
  return time && { value: joined(isoDay(found[4]!, monthOf(found[1]!), Number(found[2])), time), length: found[0].length, zone: time.zone };
}

function dayAt(words: string, order: NumberOrder): Day | null {
  const named = DAY_MONTH_YEAR.exec(words);
  if (named) return { value: isoDay(named[3]!, monthOf(named[2]!), Number(named[1])), length: named[0].length };
  const monthFirst = MONTH_DAY_YEAR.exec(words);
  if (monthFirst) return { value: isoDay(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2])), length: monthFirst[0].length };
  const yearFirst = YEAR_MONTH_DAY.exec(words);
  if (yearFirst) return { value: isoDay(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4])), length: yearFirst[0].length };
  const inOne = IN_ONE.exec(words);
  if (inOne) return { value: isoDay(inOne[1]!, Number(inOne[2]), Number(inOne[3])), length: inOne[0].length };
  const numbers = NUMBERS.exec(words);
  return numbers && { value: fromNumbers(Number(numbers[1]), Number(numbers[3]), numbers[4] ?? century(numbers[5]!), numbers[2]!, order), length: numbers[0].length };
}

function monthOf(name: string): number {
  const form = name.toLowerCase();
  return MONTHS.get(form) ?? MONTHS_SHORT.get(form) ?? MONTHS_ELSEWHERE.get(form) ?? 0;
}

/** "11/18/19": two digits are a year of this century, or of the last one's end. */
function century(digits: string): string {
  return `${Number(digits) < LAST_CENTURY ? "20" : "19"}${digits}`;
}

const LAST_CENTURY = 70;

/** "18/11/2023" can be one date only; "03/04/2023" two, unless the order is known; with full stops the day comes first wherever dates are written so. */
function fromNumbers(one: number, two: number, year: string, mark: string, order: NumberOrder): string | null {
  if (mark === "." && two <= 12) return isoDay(year, two, one);
  if (one > 12 || one === two) return isoDay(year, two, one);
  if (two > 12) return isoDay(year, one, two);
  if (order === null) return null;
  return order === "day-first" ? isoDay(year, two, one) : isoDay(year, one, two);
}

function isoDay(year: string, month: number, day: number): string | null {
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (Number(year) < FIRST_NEWSPAPER || month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Four digits before it are no year of publication. */
const FIRST_NEWSPAPER = 1600;

function joined(day: string | null, time: WrittenTime): string | null {
  return day === null ? null : day + time.value;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
