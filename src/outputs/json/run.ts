import type { Run } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { articleReport, collationReport, copyReport, storyReport } from "../report.ts";
import { arrayPieces, opening } from "./pieces.ts";

/**
 * The whole run as one JSON object, in pieces that a writer can send on as they come: a run of thousands of articles is never one string.
 * `version` is the program's.
 */
export function* runJson(run: Run, version: string): Generator<string> {
  const texts = textsOf(run);
  yield `${opening(version)},\n"articles":`;
  yield* arrayPieces(run.articles, articleReport);
  yield `,\n"copies":`;
  yield* arrayPieces(run.copies.passages, copyReport);
  yield `,\n"stories":`;
  yield* arrayPieces(run.stories, storyReport);
  yield `,\n"collations":`;
  yield* arrayPieces(run.collations, (collation) => collationReport(collation, texts));
  yield `,\n"problems":`;
  yield* arrayPieces(run.problems, (problem) => problem);
  yield "}\n";
}

/** One story a line, each whole in itself: its articles, the copies among them and its collation (null for a story of one). */
export function* storyLines(run: Run, version: string): Generator<string> {
  const texts = textsOf(run);
  const articles = new Map(run.articles.map((read) => [read.reading.article.id, read]));
  const collations = new Map(run.collations.map((collation) => [collation.story, collation]));
  const storyOf = new Map(run.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const copies = Map.groupBy(
    run.copies.passages.filter((copy) => storyOf.get(copy.a.article) === storyOf.get(copy.b.article)),
    (copy) => storyOf.get(copy.a.article),
  );
  for (const story of run.stories) {
    const collation = collations.get(story.id);
    yield `${JSON.stringify({
      format: 1,
      variorum: version,
      story: storyReport(story),
      articles: members(story).map(articleReport),
      copies: (copies.get(story.id) ?? []).map(copyReport),
      collation: collation ? collationReport(collation, texts) : null,
    })}\n`;
  }

  function members(story: Story) {
    return story.articles.flatMap((id) => articles.get(id) ?? []);
  }
}

/** One article a line. */
export function* articleLines(articles: Iterable<Run["articles"][number]>): Generator<string> {
  for (const article of articles) yield `${JSON.stringify(articleReport(article))}\n`;
}

function textsOf(run: Run): ReadonlyMap<string, string> {
  return new Map(run.articles.map(({ reading }) => [reading.article.id, reading.article.text]));
}
