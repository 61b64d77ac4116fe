import type { ReadArticle, Run } from "../../model/run.ts";
import { labelOf } from "../labels.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./story.ts";
import { wrapped } from "./wrapped.ts";

/** Outlets named in one line of the index. */
const MOST_LABELS = 3;

/** One line a story, the largest first; articles that stand alone are counted at the end. */
export function* storyIndex(run: Run, byId: ReadonlyMap<string, ReadArticle>, { width, paint }: Screen): Generator<string> {
  const conflicts = new Map(run.collations.map((collation) => [collation.story, collation.rows.filter((row) => row.relation === "conflict").length]));
  const several = run.stories.filter((story) => story.articles.length > 1).toSorted((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
  yield `${paint.heading("STORIES")} · ${several.length} of two or more articles · ${run.stories.length - several.length} articles alone\n`;
  for (const story of several) {
    const articles = story.articles.flatMap((id) => byId.get(id) ?? []).map((read) => read.reading.article);
    const labels = [...new Set(articles.map((article) => printable(labelOf(article))))].sort();
    const more = labels.length > MOST_LABELS ? ` and ${labels.length - MOST_LABELS} more` : "";
    const contradictions = conflicts.get(story.id) ?? 0;
    const warning = contradictions > 0 ? ` · ${paint.warning(`${contradictions} ${contradictions === 1 ? "contradiction" : "contradictions"}`)}` : "";
    yield wrapped(`  ${paint.letter(String(articles.length).padStart(3))}  “${printable(articles[0]?.title.words ?? "")}” · ${labels.slice(0, MOST_LABELS).join(", ")}${more}${warning}`, width, "       ");
  }
  yield `${paint.faint("every story with its rows: --format html --out report.html")}\n`;
}
