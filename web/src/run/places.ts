import type { SpanPair } from "../../../src/model/report.ts";
import { type Excerpt, excerpt } from "../../../src/outputs/excerpt.ts";
import type { ArticleView } from "./run.ts";

/** Characters of an excerpt in a list. */
export const ROOM = 150;

/** The exact words at a place. */
export function wordsAt({ text }: ArticleView, [start, end]: SpanPair): string {
  return text.slice(start, end);
}

/** The passage with as much of its sentence as fits. */
export function excerptAt(article: ArticleView, [start, end]: SpanPair, room = ROOM): Excerpt {
  const [from, to] = sentenceAt(article, [start, end]);
  return excerpt(article.text, { start, end }, { start: from, end: to }, room);
}

/** From the start of the sentence in which the place begins to the end of that in which it ends; the paragraph where sentences are not known. */
export function sentenceAt(article: ArticleView, [start, end]: SpanPair): SpanPair {
  const sentences = article.report.sentences ?? article.report.paragraphs.map((paragraph) => paragraph.span);
  const first = sentences[covering(sentences, start)];
  const last = sentences[covering(sentences, Math.max(start, end - 1))];
  return [Math.min(start, first?.[0] ?? start), Math.max(end, last?.[1] ?? end)];
}

/** The paragraph in which the place begins; null in what stands outside the article. */
export function paragraphAt({ report }: ArticleView, [start]: SpanPair): { readonly span: SpanPair; readonly kind: string; readonly number: number } | null {
  const spans = report.paragraphs.map((paragraph) => paragraph.span);
  const i = covering(spans, start);
  return i < 0 ? null : { ...report.paragraphs[i]!, number: i + 1 };
}

/** Index of the span that holds the place, of spans in order without overlap; -1 where none does. */
function covering(spans: readonly SpanPair[], place: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = spans[middle]!;
    if (place < start) high = middle - 1;
    else if (place >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
