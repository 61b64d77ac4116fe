import { LABELS_WITH_COLON, PUBLISHED_LABELS, UPDATED_LABELS } from "../../language/en/labels.ts";
import type { Span } from "../../model/span.ts";
import { writtenDate } from "./writtenDate.ts";

/** A line that says when the text was published or changed: "Posted on November 18, 2023 by Ana Ruiz". */
export interface LabelledDate extends Span {
  readonly label: "published" | "updated";
  readonly value: string | null;
  /** Label and date as written. */
  readonly raw: string;
}

/** The labelled date with which the span begins. It takes the whole span when nothing but page words follows; running text after it is left out. Null when there is none. */
export function labelledDate(text: string, span: Span): LabelledDate | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  const label = labelOf(words);
  if (!label) return null;
  const date = writtenDate(words.slice(label.length));
  const length = date?.length ?? AGO.exec(words.slice(label.length))?.[0].length;
  if (length === undefined) return null;
  const dated = label.length + length;
  const rest = words.slice(dated);
  const takes = span.end - span.start <= words.length && PAGE_WORDS.test(rest) ? span.end - span.start : beforeRunningText(label, rest, dated);
  return takes === null ? null : { start: span.start, end: span.start + takes, label: label.kind, value: date?.value ?? null, raw: words.slice(0, dated) };
}

/** Characters. */
const LOOKED_AT = 240;
const AGO = /^(?:about )?(?:an?|\d{1,3}) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago/i;
/** After the date on such a line: nothing, who wrote it, where it was filed, how long it takes, a second date. */
const PAGE_WORDS = /^(?:[\s.|·•–—,;()-]{0,6}$|[\s|·•–—,;(-]{1,6}(?:by|in|at|under|\d{1,3} min|updated|last|modified|published|posted|comments?|no comments|share|views?|[A-Z]{2,4}\b|[\d:]{4,5}).{0,120}$)/i;

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
