import type { ReadArticle, StreamedRun } from "../../model/run.ts";
import { labelOf, titleWords, warningsOf } from "../labels.ts";
import { articlesById, summary } from "../summary.ts";
import { counted } from "../wording.ts";
import { escaped } from "./escaped.ts";
import { storyMarkdown } from "./story.ts";
import { createWords } from "./words.ts";

/** By which the program knows a page of its own; it stands among its first words. */
export const MARKDOWN_MARK = "Machine reading, checked by nobody yet; every passage in";

/** The stories in GitHub's Markdown, to paste into a note or a ticket: nothing from an article can begin a link, a picture or HTML. */
export function* runMarkdown(run: StreamedRun, version: string): Generator<string> {
  const byId = articlesById(run);
  const words = createWords(byId);
  yield `# Variorum\n\n${counted(run.articles.length, "article", "articles")}, ${counted(run.stories.length, "story", "stories")}. ${MARKDOWN_MARK} “ ” is the article's own words.\n\n`;
  yield* problemLines(run);
  for (const collation of run.collations) yield* storyMarkdown(summary(collation, run, byId), words);
  yield* aloneLines(run, byId);
  yield `Made by variorum ${version}.\n`;
}

function* problemLines({ problems }: StreamedRun): Generator<string> {
  if (problems.length === 0) return;
  yield `## Inputs with problems\n\n`;
  for (const { severity, name, message } of problems) yield `- ${severity === "unread" ? "not read" : "note"}: ${escaped(name)}: ${escaped(message)}\n`;
  yield "\n";
}

function* aloneLines(run: StreamedRun, byId: ReadonlyMap<string, ReadArticle>): Generator<string> {
  const alone = run.stories.filter((story) => story.articles.length === 1).flatMap((story) => byId.get(story.articles[0]!) ?? []);
  if (alone.length === 0) return;
  yield `## ${counted(alone.length, "article that stands alone", "articles that stand alone")}\n\n`;
  for (const read of alone) {
    yield `- ${escaped(labelOf(read.reading.article))}, ${escaped(titleWords(read.reading.article))}\n`;
    for (const warning of warningsOf(read)) yield `  - ⚠ ${escaped(warning)}\n`;
  }
  yield "\n";
}
