import type { PdfPage } from "../tools.ts";
import { type PageLine, pageLines } from "./pageLines.ts";
import { repeatedLines } from "./repeatedLines.ts";

/** The text of a document of pages, and the lines that are none of it. */
export interface PagesText {
  /** Paragraphs parted by empty lines; the lines of one are joined by a blank, since where they end is the page's affair. */
  readonly text: string;
  /** Heads and feet of pages, in order. */
  readonly leftOut: readonly string[];
  /** Words written sideways. */
  readonly sideways: number;
}

export function textOfPages(pages: readonly PdfPage[]): PagesText {
  const lines = pages.map(pageLines);
  const repeated = repeatedLines(lines);
  const paragraphs: PageLine[][] = [];
  for (const page of lines) {
    const own = page.filter((line) => !repeated.has(line));
    const layout = layoutOf(own);
    for (const [i, line] of own.entries()) {
      const paragraph = paragraphs[paragraphs.length - 1];
      const last = paragraph?.[paragraph.length - 1];
      const isUnder = i > 0 && last !== undefined && last.y < line.y;
      if (paragraph && last && (isUnder ? isNextLine(last, line, layout) : isContinued(last, line))) paragraph.push(line);
      else paragraphs.push([line]);
    }
  }
  return {
    text: paragraphs.map(joined).join("\n\n"),
    leftOut: [...repeated].map(({ words }) => words),
    sideways: pages.reduce((sum, page) => sum + page.filter(({ sideways, words }) => sideways && words.trim() !== "").length, 0),
  };
}

/** What is usual on a page. */
interface Layout {
  /** Between baselines of one paragraph, in the size of the letters. */
  readonly leading: number;
  /** Where lines end at the latest that begin at about the same place, by tens of points. */
  readonly ends: ReadonlyMap<number, number>;
}

function layoutOf(lines: readonly PageLine[]): Layout {
  const steps: number[] = [];
  const ends = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const step = i === 0 ? 0 : (line.y - lines[i - 1]!.y) / Math.max(line.size, 1);
    if (step > 0 && step < MOST_LEADING) steps.push(step);
    ends.set(tens(line.x), Math.max(ends.get(tens(line.x)) ?? 0, line.end));
  }
  steps.sort((a, b) => a - b);
  // Paragraphs have more lines than gaps between them; in a page of single lines the smaller step is still the better guess.
  return { leading: steps[Math.floor(steps.length / 3)] ?? MOST_LEADING, ends };
}

/** Sizes of letters; lines further apart are no neighbours. */
const MOST_LEADING = 3;
/** Times the usual: a paragraph is set apart by half a line at least, and lines differ by less. */
const WIDER = 1.3;
/** Share by which the sizes of letters differ between a heading and the text. */
const OTHER_SIZE = 0.15;
/** Sizes of letters by which the first line of a paragraph is set in. */
const INDENT = 0.8;
/** Of the width of the column: a last line leaves more free. */
const SHORT = 0.12;

/** True for two lines of one paragraph, one under the other. */
function isNextLine(line: PageLine, next: PageLine, { leading, ends }: Layout): boolean {
  if (isOtherSize(line, next)) return false;
  if ((next.y - line.y) / Math.max(next.size, 1) > leading * WIDER) return false;
  if (next.x > line.x + next.size * INDENT || BULLET.test(next.words)) return false;
  const end = Math.max(...[-1, 0, 1].map((by) => ends.get(tens(line.x) + by) ?? 0), next.end);
  return !(endsSentence(line) && end - line.end > (end - line.x) * SHORT);
}

/** True where a paragraph goes on in the next column or on the next page. */
function isContinued(line: PageLine, next: PageLine): boolean {
  return !isOtherSize(line, next) && !endsSentence(line) && /^[\p{Ll}\d“"‘(]/u.test(next.words);
}

function isOtherSize(line: PageLine, next: PageLine): boolean {
  return Math.abs(line.size - next.size) > Math.max(line.size, next.size) * OTHER_SIZE;
}

function endsSentence({ words }: PageLine): boolean {
  return /[.!?:…]["”’»)\]]{0,3}$/.test(words.slice(-4));
}

const BULLET = /^[•▪◦‣●■*]\s/;

function tens(x: number): number {
  return Math.round(x / 10);
}

/** A word that is parted at the end of a line stands as it is written, its hyphen kept: "har-" "bour" is "har-bour", "well-" "known" is "well-known". */
function joined(lines: readonly PageLine[]): string {
  const parts: string[] = [];
  for (const [i, { words }] of lines.entries()) {
    const isParted = i > 0 && /\p{L}[-\u00ad\u2010]$/u.test(lines[i - 1]!.words.slice(-2)) && /^\p{Ll}/u.test(words);
    if (i > 0 && !isParted) parts.push(" ");
    parts.push(words);
  }
  return parts.join("");
}
