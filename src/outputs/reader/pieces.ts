import type { ReaderArticle, ReaderCell, ReaderCollation, ReaderRun } from "../../model/reader.ts";
import type { ArticleReport, CellReport, CollationReport, SpanPair } from "../../model/report.ts";
import type { ReadArticle, StreamedRun } from "../../model/run.ts";
import { articleReport, collationReport, copyReport, recurringReport, shareReport, storyReport } from "../report.ts";
import { listedCopies } from "../sharedText.ts";

/**
 * The run as the reader takes it (`ReaderRun`), as one JSON object in pieces: each article's text once, every other place a span in it.
 * `version` is the program's; `decisions` what a person has marked before, as the file holds it.
 */
export function* readerPieces(run: StreamedRun, version: string, decisions?: unknown): Generator<string> {
  const texts = new Map(run.articles.map(({ reading }) => [reading.article.id, reading.article.text]));
  const { recurring = [], groups = [], shares = [] } = run.copies;
  yield `{"format":1,"variorum":${JSON.stringify(version)}`;
  yield* list("articles", run.articles, readerArticle);
  yield* list("copies", listedCopies(run.copies), copyReport);
  yield* list("recurring", recurring, recurringReport);
  yield* list("nearDuplicates", groups, (group) => group);
  yield* list("shares", shares, shareReport);
  yield* list("stories", run.stories, storyReport);
  yield* list("collations", run.collations, (collation) => readerCollation(collationReport(collation, texts)));
  yield* list("problems", run.problems, (problem) => problem);
  if (decisions !== undefined) yield `,\n"decisions":${JSON.stringify(decisions)}`;
  yield "}\n";
}

/** One item a line, so that thousands are never one string. */
function* list<T>(name: keyof ReaderRun, items: Iterable<T>, report: (item: T) => unknown): Generator<string> {
  yield `,\n"${name}":[`;
  let first = true;
  for (const item of items) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(report(item))}`;
    first = false;
  }
  yield "]";
}

function readerArticle(read: ReadArticle): ReaderArticle {
  const { body: _, source, ...article } = articleReport(read);
  const { runs: __, ...origin } = source;
  return {
    ...article,
    source: origin,
    sentences: read.reading.sentences.map(({ span }): SpanPair => [span.start, span.end]),
    quotes: article.quotes.map(({ fragments, ...quote }) => ({ ...wordless(quote), ...(fragments && { fragments: fragments.map(wordless) }) })),
    figures: article.figures.map(wordless),
    dates: article.dates.map(wordless),
    mentions: article.mentions.map(wordless),
    terms: article.terms.map(wordless),
  };
}

function readerCollation({ rows, ...collation }: CollationReport): ReaderCollation {
  return { ...collation, rows: rows.map((row) => ({ ...row, cells: row.cells.map(readerCell) })) };
}

function readerCell(cell: CellReport): ReaderCell {
  if (cell.state !== "says") return { ...cell, nearest: cell.nearest && wordless(cell.nearest) };
  return { state: "says", passages: cell.passages.map(({ source, ...passage }) => ({ ...wordless(passage), ...(source && { source: wordless(source) }) })) };
}

function wordless<T extends { readonly span: ArticleReport["paragraphs"][number]["span"]; readonly exact: string }>({ exact: _, ...place }: T): Omit<T, "exact"> {
  return place;
}
