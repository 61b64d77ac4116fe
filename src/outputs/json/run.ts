import type { Article } from "../../model/article.ts";
import type { Collation } from "../../model/collation.ts";
import type { ArticleReport } from "../../model/report.ts";
import type { ReadArticle, StreamedRun } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { articleReport, collationReport, copyReport, removedReports, storyReport, takenReport } from "../report.ts";
import { arrayPieces, opening } from "./pieces.ts";
import { sharedPieces } from "./copies.ts";
import { listedCopies } from "../sharedText.ts";
import { type SharedArticleReport, sharedArticle } from "./shared.ts";

/** `passages`: of the articles only what the rows and copies quote, so that a report can be shared where the articles may not. */
export const TEXTS = ["full", "passages"] as const;
export type Texts = (typeof TEXTS)[number];

/**
 * The whole run as one JSON object, in pieces that a writer can send on as they come: a run of thousands of articles is never one string.
 * `version` is the program's.
 */
export function* runJson(run: StreamedRun, version: string, texts: Texts = "full"): Generator<string> {
  const byId = textsOf(run);
  yield `${opening(version)}${texts === "full" ? "" : `,"texts":${JSON.stringify(texts)}`},\n"articles":`;
  yield* arrayPieces(run.articles, (article) => reportOf(article, texts));
  yield `,\n"copies":`;
  yield* arrayPieces(listedCopies(run.copies), copyReport);
  yield* sharedPieces(run.copies);
  yield `,\n"stories":`;
  yield* arrayPieces(run.stories, storyReport);
  yield `,\n"collations":`;
  yield* arrayPieces(run.collations, (collation) => collationReport(collation, byId));
  yield `,\n"problems":`;
  yield* arrayPieces(run.problems, (problem) => problem);
  yield "}\n";
}

/** One story a line, each whole in itself: its articles, the copies among them and its collation (null for a story of one). */
export function* storyLines(run: StreamedRun, version: string, texts: Texts = "full"): Generator<string> {
  const byId = textsOf(run);
  const articles = new Map(run.articles.map((read) => [read.reading.article.id, read]));
  const storyOf = new Map(run.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const copies = Map.groupBy(
    listedCopies(run.copies).filter((copy) => storyOf.get(copy.a.article) === storyOf.get(copy.b.article)),
    (copy) => storyOf.get(copy.a.article),
  );
  const collationOf = inTurn(run.collations);
  for (const story of run.stories) {
    const collation = story.articles.length > 1 ? collationOf(story) : null;
    yield `${JSON.stringify({
      format: 1,
      variorum: version,
      ...(texts !== "full" && { texts }),
      story: storyReport(story),
      articles: members(story).map((article) => reportOf(article, texts)),
      copies: (copies.get(story.id) ?? []).map(copyReport),
      collation: collation ? collationReport(collation, byId) : null,
    })}\n`;
  }

  function members(story: Story) {
    return story.articles.flatMap((id) => articles.get(id) ?? []);
  }
}

/** One article a line, with what its page held besides. */
export function* articleLines(articles: Iterable<ReadArticle>): Generator<string> {
  for (const article of articles) yield `${JSON.stringify({ ...articleReport(article), removed: removedReports(article.reading.article) })}\n`;
}

/** One article a line as it was taken in: nothing has been looked for in it yet. */
export function* takenLines(articles: Iterable<Article>): Generator<string> {
  for (const article of articles) yield `${JSON.stringify({ ...takenReport(article), removed: removedReports(article) })}\n`;
}

function reportOf(article: ReadArticle, texts: Texts): ArticleReport | SharedArticleReport {
  const report = articleReport(article);
  return texts === "full" ? report : sharedArticle(report);
}

/** The collation of each story, asked for in the order in which they come; one that comes early is kept. */
function inTurn(collations: Iterable<Collation>): (story: Story) => Collation | null {
  const coming = collations[Symbol.iterator]();
  const early = new Map<string, Collation>();
  return (story) => {
    for (;;) {
      const kept = early.get(story.id);
      if (kept !== undefined) {
        early.delete(story.id);
        return kept;
      }
      const next = coming.next();
      if (next.done) return null;
      early.set(next.value.story, next.value);
    }
  };
}

function textsOf(run: StreamedRun): ReadonlyMap<string, string> {
  return new Map(run.articles.map(({ reading }) => [reading.article.id, reading.article.text]));
}
