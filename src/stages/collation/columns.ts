import { letterOf } from "../../text/letters.ts";
import { type Moment, momentOf } from "../../text/moments.ts";
import { compareWords } from "../../text/order.ts";
import type { Article } from "../../model/article.ts";
import type { ReadArticle } from "../../model/run.ts";

/** One article of the story, at its place among the others. */
export interface Column {
  readonly index: number;
  /** "A" for the first column, "AA" for the 27th: what `because` calls it. */
  readonly letter: string;
  readonly read: ReadArticle;
  readonly article: Article;
  /** When it may have appeared; null where nothing tells. */
  readonly published: Moment | null;
}

/** By published time where known, then by name; the articles' own order does not matter. */
export function columnsOf(articles: readonly ReadArticle[]): Column[] {
  return articles
    .map((read) => ({ read, article: read.reading.article, published: momentOf(read.reading.article.published?.value ?? "") }))
    .sort(byTimeThenName)
    .map((column, index) => ({ ...column, index, letter: letterOf(index) }));
}

type Unplaced = Omit<Column, "index" | "letter">;

function byTimeThenName(a: Unplaced, b: Unplaced): number {
  if (a.published !== null && b.published !== null && a.published.from !== b.published.from) return a.published.from - b.published.from;
  if ((a.published === null) !== (b.published === null)) return a.published === null ? 1 : -1;
  return compareWords(a.article.name, b.article.name) || compareWords(a.article.id, b.article.id);
}
