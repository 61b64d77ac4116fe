import { LABELS_WITH_COLON, PUBLISHED_LABELS, UPDATED_LABELS } from "../../language/en/labels.ts";
import type { Span } from "../../model/span.ts";
import { areNames } from "./names.ts";
import { writtenDate } from "./writtenDate.ts";

/** A line that says when the text was published or changed: "Posted on November 18, 2023 by Ana Ruiz". */
export interface LabelledDate extends Span {
  readonly label: "published" | "updated";
  readonly value: string | null;
  /** The zone of its time as written; null where none is named. */
  readonly zone: string | null;
  /** Label and date as written. */
  readonly raw: string;
}

/** The labelled date with which the span begins. It takes the whole span when nothing but page words follows; running text after it is left out. Null when there is none. */
export function labelledDate(text: string, span: Span): LabelledDate | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  const first = labelledAt(words, 0);
  if (!first) return null;
  let end = first.end;
  // "Posted 3 May 2022, 7:21 AM | Updated 3 May 2022, 9:00 PM": what it was updated to matters less.
  for (let i = 1; i < MOST_DATES; i++) end = labelledAt(words, end + SEPARATOR.exec(words.slice(end))![0].length)?.end ?? end;
  const rest = words.slice(end);
  const takes = span.end - span.start <= words.length && isPageWords(rest) ? span.end - span.start : beforeRunningText(first, rest, end);
  return takes === null ? null : { start: span.start, end: span.start + takes, label: first.kind, value: first.value, zone: first.zone, raw: words.slice(0, first.end) };
}

/** Characters. */
const LOOKED_AT = 240;
const MOST_DATES = 3;
const SEPARATOR = /^[\s.|·•–—,;()-]{0,6}/;
const AGO = /^(?:about )?(?:an?|\d{1,3}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago/i;

/** What else stands on such a line: who wrote it, where it was filed, how long it takes to read. */
function isPageWords(rest: string): boolean {
  const words = rest.slice(SEPARATOR.exec(rest)![0].length);
  const named = /^(?:by|in|at|under) (.{1,80})$/i.exec(words);
  return words === "" || (named !== null && areNames(named[1]!)) || PAGE_WORDS.test(words);
}

const PAGE_WORDS = /^(?:\d{1,3}[ -]?min(?:ute)?s?(?: read)?|\d{0,5} ?(?:comments?|views?|shares?)|no comments|share(?: this)?|read more|[A-Z]{2,5}|[\d:]{4,5})[.)]?$/i;

interface Labelled extends Label {
  readonly value: string | null;
  readonly zone: string | null;
  /** Where label and date end in the words. */
  readonly end: number;
}

function labelledAt(words: string, at: number): Labelled | null {
  const label = labelOf(words.slice(at));
  if (!label) return null;
  const from = at + label.length + writerBefore(words.slice(at + label.length));
  const behind = words.slice(from);
  const date = writtenDate(behind);
  const length = date?.length ?? AGO.exec(behind)?.[0].length;
  return length === undefined ? null : { ...label, value: date?.value ?? null, zone: date?.zone ?? null, end: from + length };
}

/** Characters of "by Ana Ruiz on " between label and date: "Posted by Ana Ruiz on 18 November 2023". */
function writerBefore(words: string): number {
  const found = /^by ([^\n,|]{1,40}?)(?: on| at|,| \|) /i.exec(words);
  return found && areNames(found[1]!) ? found[0].length : 0;
}

interface Label {
  readonly kind: "published" | "updated";
  /** Characters, with the colon and blanks behind it. */
  readonly length: number;
  readonly certain: boolean;
}

function labelOf(words: string): Label | null {
  const found = LABEL.exec(words);
  if (!found) return null;
  const label = found[1]!.toLowerCase().replace(/\s+/g, " ");
  const colon = found[2]!.includes(":");
  if (LABELS_WITH_COLON.has(label) && !colon) return null;
  return { kind: UPDATED_LABELS.includes(label) ? "updated" : "published", length: found[0].length, certain: colon || label.includes(" ") };
}

const LABEL = new RegExp(`^(${[...PUBLISHED_LABELS, ...UPDATED_LABELS].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|").replace(/ /g, "\\s{1,2}")})((?:\\s{0,2}[:|–—-])?\\s{0,3})(?=[\\dA-Za-z])`, "i");

/** "Published: 2012-04-04 11:47:35 During the season ...": the date ends where a sentence begins. "Posted on May 3, 2022, the film shows": no label at all. */
function beforeRunningText(label: Label, rest: string, dated: number): number | null {
  return label.certain && /^(?:\s{1,4}|\s{0,2}[|–—-]{1,2}\s{1,3})[\p{Lu}"“]/u.test(rest) ? dated : null;
}
