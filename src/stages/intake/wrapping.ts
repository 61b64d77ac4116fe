import type { Line } from "./lines.ts";
import { endsSentence } from "./sentenceEnds.ts";

/** Lines [first, end) that are one paragraph. */
export interface LineRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Which lines belong together. Text was wrapped to a width when the next line's first word would not have fitted on the line before
 * and sentences run across the line ends. Otherwise a line is a paragraph, unless the next one goes on in mid-sentence.
 */
export function paragraphsOfLines(text: string, lines: readonly Line[]): LineRange[] {
  const stretches = stretchesOf(lines);
  const widths = stretches.map((stretch) => wrappedWidth(text, lines, stretch));
  // One surely wrapped stretch lends its width to the others: "said President / Ruiz on Monday." alone shows too little.
  const width = widths.reduce((widest, own) => Math.max(widest, own), 0);
  const found: LineRange[] = [];
  for (let i = 0; i < stretches.length; i++) cut(text, lines, stretches[i]!, widths[i]! || width, found);
  return found;
}

/** Columns. Narrower lines are menus and verses; in wider ones a line is a paragraph. */
const NARROWEST = 30;
const WIDEST = 120;
/** Share of line ends that must be full: ends of short paragraphs within a stretch are not. */
const FULL_LINES = 0.6;
/** Spaces at which a first line counts as indented. */
const INDENT = 2;
/** A line shorter than this, in characters, is no sentence cut in two. */
const SHORTEST_CUT = 20;

/** Runs of lines with no empty line between them. */
function stretchesOf(lines: readonly Line[]): LineRange[] {
  const found: LineRange[] = [];
  let first = 0;
  for (let i = 1; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.gap === 0) continue;
    if (i > first) found.push({ first, end: i });
    first = i;
  }
  return found;
}

/** The width to which a stretch was wrapped: its longest line; 0 when it does not look wrapped. */
function wrappedWidth(text: string, lines: readonly Line[], { first, end }: LineRange): number {
  if (end - first < 2) return 0;
  let width = 0;
  for (let i = first; i < end; i++) width = Math.max(width, lengthOf(lines[i]!));
  if (width < NARROWEST || width > WIDEST) return 0;
  let full = 0;
  let runsOn = 0;
  for (let i = first; i + 1 < end; i++) {
    if (isFull(text, lines[i]!, lines[i + 1]!, width)) full++;
    else if (!endsSentence(text, lines[i]!)) return 0;
    if (goesOn(text, lines[i]!, lines[i + 1]!)) runsOn++;
  }
  return runsOn > 0 && full >= (end - first - 1) * FULL_LINES ? width : 0;
}

function cut(text: string, lines: readonly Line[], { first, end }: LineRange, width: number, found: LineRange[]): void {
  let begin = first;
  for (let i = first; i + 1 < end; i++) {
    if (belongTogether(text, lines[i]!, lines[i + 1]!, width)) continue;
    found.push({ first: begin, end: i + 1 });
    begin = i + 1;
  }
  found.push({ first: begin, end });
}

function belongTogether(text: string, line: Line, next: Line, width: number): boolean {
  if (goesOn(text, line, next)) return true;
  if (width === 0 || next.indent >= line.indent + INDENT || lengthOf(line) > width) return false;
  return isFull(text, line, next, width);
}

/** The line ends within a sentence and the next begins in lower case. */
function goesOn(text: string, line: Line, next: Line): boolean {
  return lengthOf(line) >= SHORTEST_CUT && !endsSentence(text, line) && !";:".includes(text[line.end - 1]!) && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** The next line's first word would not have fitted on this line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  while (end < next.end && end - next.start <= width && text[end] !== " ") end++;
  return lengthOf(line) + 1 + (end - next.start) > width;
}

function lengthOf(line: Line): number {
  return line.end - line.start;
}
