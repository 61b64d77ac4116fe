import type { SpanPair } from "../../../src/model/report.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";

/** A stretch of a passage: words that the other side has too, words that it has not, or what stands between the two. */
export interface Stretch {
  readonly span: SpanPair;
  readonly kind: "same" | "alone" | "between";
}

/** Characters of a passage; a longer one is not compared word by word. */
const LONGEST = 100_000;
/** More pairs of words than this are not compared: a passage of 2,000 words against its like. */
const MOST_PAIRS = 4_000_000;

/** Two passages word by word, as they read: what both have in the same order, and what one alone has. One stretch each where they are too long to compare. */
export function changed(a: ArticleView, spanA: SpanPair, b: ArticleView, spanB: SpanPair): { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] } {
  const whole = { a: [{ span: spanA, kind: "same" as const }], b: [{ span: spanB, kind: "same" as const }] };
  if (Math.max(spanA[1] - spanA[0], spanB[1] - spanB[0]) > LONGEST) return whole;
  const [inA, inB] = [wordsIn(a, spanA), wordsIn(b, spanB)];
  const kept = inOrder(inA.map(({ form }) => form), inB.map(({ form }) => form));
  if (kept === null) return whole;
  return { a: stretches(spanA, inA, kept.a), b: stretches(spanB, inB, kept.b) };
}

/** Sentences of an article no part of which is among some spans. */
export function without({ report }: ArticleView, spans: readonly SpanPair[]): SpanPair[] {
  const sentences = report.sentences ?? report.paragraphs.map(({ span }) => span);
  const taken = joined(spans);
  let i = 0;
  return sentences.filter(([start, end]) => {
    while (i < taken.length && taken[i]![1] <= start) i++;
    return !(i < taken.length && taken[i]![0] < end);
  });
}

/** Overlapping spans as one, in order. */
function joined(spans: readonly SpanPair[]): SpanPair[] {
  const found: SpanPair[] = [];
  for (const [start, end] of spans.toSorted((x, y) => x[0] - y[0])) {
    const last = found.at(-1);
    if (last && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
}

interface Word {
  readonly span: SpanPair;
  /** As it reads, in small letters, with straight apostrophes. */
  readonly form: string;
}

/** Letters and digits with what may stand unseen between them, and apostrophes inside. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+)*/gu;

/** The article's own words there, in order. */
function wordsIn(article: ArticleView, [start, end]: SpanPair): Word[] {
  // A passage may run across what stands outside the article: a byline between headline and text is nobody's addition.
  const outside = joined(article.report.furniture.map(({ span }) => span));
  let i = 0;
  return [...article.text.slice(start, end).matchAll(WORD)].flatMap((found): Word[] => {
    const span: SpanPair = [start + found.index, start + found.index + found[0].length];
    while (i < outside.length && outside[i]![1] <= span[0]) i++;
    if (i < outside.length && outside[i]![0] < span[1]) return [];
    return [{ span, form: (readsAt(article, span) ?? wordsAt(article, span)).toLowerCase().replaceAll("’", "'") }];
  });
}

/** Which words of each side belong to the longest row of words that both have in one order; null where that would take too long. */
function inOrder(a: readonly string[], b: readonly string[]): { readonly a: readonly boolean[]; readonly b: readonly boolean[] } | null {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [n, m] = [a.length - head - tail, b.length - head - tail];
  if (n * m > MOST_PAIRS) return null;
  const width = m + 1;
  const longest = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      longest[i * width + j] = a[head + i] === b[head + j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const isEnd = (length: number) => (_: string, i: number) => i < head || i >= length - tail;
  const [keptA, keptB] = [a.map(isEnd(a.length)), b.map(isEnd(b.length))];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a[head + i] === b[head + j]) [keptA[head + i++], keptB[head + j++]] = [true, true];
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return { a: keptA, b: keptB };
}

/** Neighbours of one kind as one stretch, with what stands between them. */
function stretches([start, end]: SpanPair, words: readonly Word[], kept: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  for (let first = 0, last = 0; first < words.length; first = last + 1) {
    last = first;
    while (last + 1 < words.length && kept[last + 1] === kept[first]) last++;
    const span: SpanPair = [words[first]!.span[0], words[last]!.span[1]];
    if (at < span[0]) found.push({ span: [at, span[0]], kind: "between" });
    found.push({ span, kind: kept[first] ? "same" : "alone" });
    at = span[1];
  }
  if (at < end) found.push({ span: [at, end], kind: "between" });
  return found;
}
