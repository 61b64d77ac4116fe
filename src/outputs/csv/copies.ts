import type { Compared } from "../../model/run.ts";
import { quotedCopyReport } from "../report.ts";
import { listedCopies } from "../sharedText.ts";
import { csvLines } from "./lines.ts";

const COLUMNS = ["a", "a_outlet", "a_start", "a_end", "a_words", "b", "b_outlet", "b_start", "b_end", "b_words", "kind", "similarity", "written", "direction", "because"] as const;

/** One copied passage a line, with its words in both articles. Places count UTF-16 code units of the article's text. */
export function copiesCsv({ articles, copies }: Compared): Generator<string> {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return csvLines(COLUMNS, rows());

  function* rows() {
    for (const copy of listedCopies(copies)) {
      const { a, b, kind, similarity, written, direction, because } = quotedCopyReport(copy, texts);
      const sides = [a, b].flatMap(({ article, span, exact }) => [byId.get(article)?.name ?? article, byId.get(article)?.outlet ?? null, ...span, exact]);
      yield [...sides, kind, similarity, written?.join("; ") ?? null, direction, because.join("; ")];
    }
  }
}
