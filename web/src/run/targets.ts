import type { ReaderQuote } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import type { ArticleView } from "./run.ts";
import { wordsAt } from "./places.ts";
import { cellsIn, type RowView } from "./story.ts";

/** The rows of the same kind to which a passage of this one may be moved, in their order, each with the passage that stands for it. */
export function rowsToMoveTo(row: RowView): { readonly row: RowView; readonly article: ArticleView; readonly letter: string; readonly span: SpanPair }[] {
  return row.story
    .rows()
    .filter((other) => other !== row && other.row.kind === row.row.kind)
    .flatMap((other) => {
      const first = cellsIn(other, "says")[0];
      if (!first) return [];
      return [{ row: other, article: row.story.columns[first.column]!, letter: row.story.letters[first.column]!, span: first.cell.passages[0]!.span }];
    });
}

/** Names and descriptions of people and bodies in an article, each words once, in the order of the text: who a speaker may be. */
export function speakersIn(article: ArticleView): { readonly words: string; readonly span: SpanPair }[] {
  const people = article.report.mentions.filter(({ type, form }) => form !== "pronoun" && (type === "person" || type === "organisation"));
  const found = new Map<string, SpanPair>();
  for (const { span } of people) {
    const words = wordsAt(article, span);
    if (!found.has(words)) found.set(words, span);
  }
  return [...found].map(([words, span]) => ({ words, span }));
}

/** The quotation at a place, or the one that holds it. */
export function quoteAt(article: ArticleView, [start, end]: SpanPair): ReaderQuote | null {
  const { quotes } = article.report;
  return quotes.find(({ span }) => span[0] === start && span[1] === end) ?? quotes.find(({ span }) => span[0] <= start && end <= span[1]) ?? null;
}
