/** Checks a run over the examples against their answers: what was found, what was missed, what must not be there. */
import type { ArticleReport, RunReport } from "../src/model/report.ts";
import { scoreArticles } from "./answers/articles.ts";
import { scoreCopies } from "./answers/copies.ts";
import { scoreFindings } from "./answers/findings.ts";
import { brokenNevers } from "./answers/nevers.ts";
import { scoreNames, scoreRows } from "./answers/rows.ts";
import type { Answers } from "./answers/shape.ts";
import { CATEGORIES, type Category, type Note, storyRun } from "./answers/storyRun.ts";

export { oracle } from "./answers/oracle.ts";
export { faultOf } from "./answers/places.ts";
export { type Answers, pathOf, placesOf, readAnswers } from "./answers/shape.ts";
export { CATEGORIES, type Category } from "./answers/storyRun.ts";

export interface Score {
  readonly tallies: Readonly<Record<Category, Tally>>;
  /** What is there and must not be. */
  readonly broken: readonly string[];
}

/** Names of answers; a missed one with its reason. */
export interface Tally {
  readonly found: string[];
  readonly missed: string[];
}

/** `answers` by the name of the story's folder; the run's article names end in `<folder>/<file>`. */
export function score(run: RunReport, answers: ReadonlyMap<string, Answers>): Score {
  const tallies = Object.fromEntries(CATEGORIES.map((category) => [category, { found: [], missed: [] }])) as unknown as Record<Category, Tally>;
  const note: Note = (category, name, missing) => {
    if (missing === null) tallies[category].found.push(name);
    else tallies[category].missed.push(`${name} -- ${missing}`);
  };
  const broken: string[] = [];
  for (const article of run.articles) note("spans", article.name, wrongSpan(run, article));
  for (const [story, expected] of answers) {
    const at = storyRun(run, story, expected);
    scoreArticles(at, note);
    scoreCopies(at, note);
    scoreFindings(at, note);
    scoreRows(at, note);
    scoreNames(at, note);
    broken.push(...brokenNevers(at));
  }
  return { tallies, broken };
}

function wrongSpan(run: RunReport, { id, text, quotes, figures, dates, mentions, terms }: ArticleReport): string | null {
  const rows = run.collations.flatMap(({ columns, rows }) => rows.flatMap((row) => row.cells.flatMap((cell, i) => (columns[i] === id && cell.state === "says" ? cell.passages : []))));
  const wrong = [...quotes, ...figures, ...dates, ...mentions, ...terms, ...rows].find(({ span, exact }) => text.slice(span[0], span[1]) !== exact || exact === "");
  return wrong ? `not at [${wrong.span.join(", ")}): ${wrong.exact}` : null;
}
