/** Where the words of the answers stand in a text. */
import type { ArticleReport, SpanPair } from "../../src/model/report.ts";
import type { Place, Stretch } from "./shape.ts";

/** Where the words stand; null when they do not. */
export function spanOf(text: string, place: Place): SpanPair | null {
  const { words, nth, in: around } = typeof place === "string" ? { words: place, nth: undefined, in: undefined } : place;
  const from = around === undefined ? 0 : text.indexOf(around);
  if (from < 0) return null;
  let start = text.indexOf(words, from);
  for (let seen = 1; seen < (nth ?? 1) && start >= 0; seen++) start = text.indexOf(words, start + 1);
  return start < 0 ? null : [start, start + words.length];
}

export function spanOfStretch(text: string, stretch: Stretch): SpanPair | null {
  const from = spanOf(text, stretch.from);
  if (from === null) return null;
  const to = typeof stretch.to === "string" ? stretch.to : stretch.to.words;
  const end = text.indexOf(to, from[0]);
  return end < 0 ? null : [from[0], end + to.length];
}

/** What is wrong with a place in this text; null when it stands there and nowhere else can be meant. */
export function faultOf(text: string, place: Place): string | null {
  const { words, nth, in: around } = typeof place === "string" ? { words: place, nth: undefined, in: undefined } : place;
  if (words === "") return "no words";
  if (around !== undefined) {
    if (occurrences(text, around) !== 1) return `the words around it stand there ${occurrences(text, around)} times: ${around}`;
    return around.includes(words) ? null : `${words} is not in ${around}`;
  }
  const found = occurrences(text, words);
  if (nth !== undefined) return found >= nth ? null : `stands there ${found} times, not ${nth}: ${words}`;
  return found === 1 ? null : `stands there ${found} times: ${words}`;
}

/** Length of the overlap over the shorter of the two. */
export function meets(a: SpanPair, b: SpanPair): number {
  return shared(a, b) / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]));
}

/** Length of the overlap over the longer of the two. */
export function equals(a: SpanPair, b: SpanPair): number {
  return shared(a, b) / Math.max(1, a[1] - a[0], b[1] - b[0]);
}

/** The share of `span` that the others cover together. */
export function covered(span: SpanPair, others: readonly SpanPair[]): number {
  let at = span[0];
  let sum = 0;
  for (const other of [...others].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, other[0]);
    const end = Math.min(span[1], other[1]);
    if (end <= start) continue;
    sum += end - start;
    at = end;
  }
  return sum / Math.max(1, span[1] - span[0]);
}

/** The words of a span with what its flags read as. */
export function asRead(article: ArticleReport, span: SpanPair): string {
  let words = "";
  let at = span[0];
  for (const flag of article.flags) {
    if (flag.span[0] < at || flag.span[1] > span[1]) continue;
    words += article.text.slice(at, flag.span[0]) + flag.reads;
    at = flag.span[1];
  }
  return words + article.text.slice(at, span[1]);
}

function shared(a: SpanPair, b: SpanPair): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}
