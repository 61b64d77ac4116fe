import type { Grouped } from "../../model/run.ts";
import { headReport, storyReport } from "../report.ts";
import { arrayPieces, opening } from "./pieces.ts";

/** Which articles tell one event, as one JSON object in pieces. Texts stay out. */
export function* storiesJson({ articles, stories, problems }: Grouped, version: string): Generator<string> {
  yield `${opening(version)},\n"articles":`;
  yield* arrayPieces(articles, ({ reading }) => headReport(reading.article));
  yield `,\n"stories":`;
  yield* arrayPieces(stories, storyReport);
  yield `,\n"problems":`;
  yield* arrayPieces(problems, (problem) => problem);
  yield "}\n";
}

/** One story a line, with the heads of its articles. */
export function* groupLines({ articles, stories }: Grouped, version: string): Generator<string> {
  const heads = new Map(articles.map(({ reading: { article } }) => [article.id, headReport(article)]));
  for (const story of stories) {
    yield `${JSON.stringify({ format: 1, variorum: version, story: storyReport(story), articles: story.articles.flatMap((id) => heads.get(id) ?? []) })}\n`;
  }
}
