import { PUBLISHED_LABELS, UPDATED_LABELS } from "../../../../language/en/labels.ts";
import { PUBLISHED_ELSEWHERE, UPDATED_ELSEWHERE } from "../../../../language/months.ts";
import { areNames } from "../../names.ts";
import { isPlaceholder } from "../../published.ts";
import { type NumberOrder, type WrittenDate, writtenDate } from "../../writtenDate.ts";

/** A date in a line that tells of its text. */
export interface LineDate extends WrittenDate {
  readonly value: string;
  readonly raw: string;
  readonly label: "published" | "updated" | null;
}

/** The dates of a line that holds little else, below the line `above`: "By Ana Ruiz | 18 November 2023, 09:30 GMT | Updated 10:15 GMT, 19 November 2023". Empty for running text, and for a caption with a date in it. */
export function datesOfLine(line: string, order: NumberOrder, above = ""): LineDate[] {
  if (line.length > LONGEST || !YEAR_OR_NUMBERS.test(line)) return [];
  const dates: LineDate[] = [];
  const labelBefore = labelLine(above);
  let rest = "";
  // "sexta-feira, 22 de outubro de 2010": the weekday in any language.
  let from = /^\s*\p{L}[\p{L}-]{2,14},\s(?=\d)/u.exec(line)?.[0].length ?? 0;
  const begin = from;
  let tries = 0;
  for (const { index } of line.matchAll(WORD_START)) {
    if (index < from || ++tries > MOST_WORDS) continue;
    const found = writtenDate(line.slice(index), order);
    if (found?.value == null || isPlaceholder(found.value)) continue;
    const before = line.slice(from, index);
    const label = labelAtEnd(before);
    rest += ` ${before.slice(0, before.length - label.length)} | `;
    dates.push({ value: found.value, length: found.length, zone: found.zone, raw: line.slice(index, index + found.length), label: label.kind ?? (from === begin && before.trim() === "" ? labelBefore : null) });
    from = index + found.length;
  }
  if (dates.length === 0) return [];
  const begins = rest.replace(/[\s|]+/g, "") === "";
  rest += line.slice(from);
  return isLittle(rest) || (begins && isSetOff(line.slice(from))) ? dates : [];
}

/** What a line that is a label alone says of the date below it; null for any other line. */
function labelLine(line: string): LineDate["label"] {
  if (line.length > LONGEST_LABEL) return null;
  const { kind, length } = labelAtEnd(line);
  return length >= line.trim().length ? kind : null;
}

/** Characters of a line of dates, words of it at which a date is looked for, characters of a label. */
const LONGEST = 200;
const MOST_WORDS = 60;
const LONGEST_LABEL = 40;
/** What every date has: a year, or numbers with marks between them. */
const YEAR_OR_NUMBERS = /\d{4}|\d[./-]\d{1,2}[./-]\d\d/;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

const LABELS: readonly (readonly [words: string, kind: "published" | "updated"])[] = [
  ...[...UPDATED_LABELS, ...UPDATED_ELSEWHERE].map((words) => [words, "updated"] as const),
  ...[...PUBLISHED_LABELS, ...PUBLISHED_ELSEWHERE].map((words) => [words, "published"] as const),
];

/** The label with which the words end, and how many characters it takes with the marks behind it. */
function labelAtEnd(words: string): { readonly kind: "published" | "updated" | null; readonly length: number } {
  const bare = words.toLowerCase().replace(/[\s:|–—([-]+$/u, "");
  for (const [label, kind] of LABELS) {
    if (!bare.endsWith(label) || /[\p{L}\p{N}]/u.test(bare[bare.length - label.length - 1] ?? " ") || / (?:be|been|being|was|is|are|were|first|originally)$/.test(bare.slice(0, -label.length).trimEnd())) continue;
    return { kind, length: words.length - bare.length + label.length };
  }
  return { kind: null, length: 0 };
}

/** Names, places and the words that pages set beside a date. */
function isLittle(rest: string): boolean {
  const words = rest.replace(OTHER_CLOCK, " ").replace(PAGE_WORDS, " ").replace(/[^\p{L}\p{N}@]+/gu, " ").trim();
  return words.length <= MOST_BESIDE && areNames(words);
}

/** Characters of names and places beside a date. */
const MOST_BESIDE = 90;
/** "04:05 pm PT (07:05 pm ET)". */
const OTHER_CLOCK = /\(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\)/gi;
const PAGE_WORDS =
  /\b\d{1,3}[ -]?min(?:ute)?s?(?: read)?\b|\b\d{0,6} ?(?:comments?|views?|shares?|likes?)\b|\b(?:an?|\d{1,3}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:updated|published|posted|written|leave an?|print this article|publish|date|original|no|on|filed|under|read|time|est|first)\b/gi;

/** "05/10/2018 - Publicado por: ...": a mark parts the date from what follows, which is no sentence. */
function isSetOff(behind: string): boolean {
  return /^(?:\s*$|\s{0,3}[-–—|•·/,]|\s{1,3}by\b)/i.test(behind) && !/[.!?]["”’]?$/.test(behind.trimEnd());
}
