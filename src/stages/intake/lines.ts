import type { Span } from "../../model/span.ts";
import { isBlank } from "../../text/spans.ts";

/** A line that holds something, without the blanks at its ends. */
export interface Line extends Span {
  /** Blank characters before its first. */
  readonly indent: number;
  /** Empty lines directly before it; the first line of a text has one. */
  readonly gap: number;
}

/** The lines of a text that are not blank. A line ends at LF, CR LF, CR, or Unicode's line and paragraph separators. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let gap = 1;
  let at = 0;
  while (at < text.length) {
    const begin = at;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    let start = begin;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    at++;
    if (start === end) {
      gap++;
      continue;
    }
    found.push({ start, end, indent: start - begin, gap });
    gap = 0;
  }
  return found;
}

const LF = 10;
const CR = 13;

function isLineEnd(code: number): boolean {
  return code === LF || code === CR || code === 0x2028 || code === 0x2029 || code === 12 || code === 11 || code === 0x85;
}
