import type { OwnShare } from "../../../src/model/copy.ts";
import type { ReaderArticle, ReaderRun } from "../../../src/model/reader.ts";
import { labelOf, warningsOf } from "./labels.ts";
import { storyView, type StoryView } from "./story.ts";
import { wireShares } from "./wire.ts";

/** A run with everything a view looks up in it. Made once, when the page opens; what a story holds is worked out when it is first asked for. */
export interface RunView {
  readonly report: ReaderRun;
  readonly articles: ReadonlyMap<string, ArticleView>;
  /** In the order of the report: stories of several articles and of one. */
  readonly stories: readonly StoryView[];
  readonly story: (id: string) => StoryView | undefined;
  readonly storyOf: (article: string) => StoryView | undefined;
}

export interface ArticleView {
  readonly id: string;
  readonly report: ReaderArticle;
  readonly text: string;
  /** Outlet, else the file's name. */
  readonly label: string;
  readonly warnings: readonly string[];
  /** Own, copied, rewritten and recurring parts of its words; null where the report does not say. */
  readonly share: OwnShare | null;
  /** The part of `share.copied` that it credits, to an agency or to the outlet that it is from. */
  readonly wire: number;
}

export function runView(report: ReaderRun): RunView {
  const shares = new Map((report.shares ?? []).map((share) => [share.article, share]));
  const wire = wireShares(report);
  const articles = new Map(report.articles.map((article) => [article.id, articleView(article, shares.get(article.id) ?? null, wire.get(article.id) ?? 0)]));
  const collations = new Map(report.collations.map((collation) => [collation.story, collation]));
  const stories = report.stories.map((story, i) => storyView(story, i + 1, collations.get(story.id) ?? null, articles));
  const byId = new Map(stories.map((story) => [story.id, story]));
  const byArticle = new Map(stories.flatMap((story) => story.columns.map((article) => [article.id, story] as const)));
  return { report, articles, stories, story: (id) => byId.get(id), storyOf: (article) => byArticle.get(article) };
}

function articleView(report: ReaderArticle, share: OwnShare | null, wire: number): ArticleView {
  return { id: report.id, report, text: report.text, label: labelOf(report), warnings: warningsOf(report), share, wire: Math.min(wire, share?.copied ?? 0) };
}
