import type { Article } from "../../model/article.ts";
import { csvLines, type Value } from "./lines.ts";

const COLUMNS = ["article", "name", "outlet", "authors", "title", "published", "published_from", "published_raw", "modified", "language", "completeness", "incomplete", "paragraphs", "characters", "url", "licence", "media_type", "file", "record", "captured", "sha256"] as const;

/** One article a line: what was understood of its source. */
export function takenCsv(articles: Iterable<Article>): Generator<string> {
  return csvLines(COLUMNS, rows());

  function* rows(): Generator<Value[]> {
    for (const { id, name, outlet, authors, title, published, modified, language, completeness, paragraphs, text, url, licence, source } of articles) {
      const { within } = source;
      yield [id, name, outlet, authors.join("; "), title.words, published?.value ?? null, published?.from ?? null, published?.raw ?? null, modified?.value ?? null, language, completeness.state, completeness.reasons.join("; "), paragraphs.length, text.length, url, licence, source.mediaType, within?.file ?? null, within?.record?.id ?? null, within?.record?.captured ?? null, source.sha256];
    }
  }
}
