/** One story's answers beside the run. */
import type { ArticleReport, CollationReport, RunReport, SpanPair } from "../../src/model/report.ts";
import { spanOf } from "./places.ts";
import { type Answers, type OneOf, pathOf, type Placed } from "./shape.ts";

export interface StoryRun {
  readonly run: RunReport;
  readonly story: string;
  readonly expected: Answers;
  /** The collation that holds most of the answers' articles, so that rows can be looked at even when one article was put elsewhere. */
  readonly collation: CollationReport | null;
  readonly article: (file: string) => ArticleReport | null;
  /** The article and the span of the words in it. */
  readonly find: (item: Placed) => { readonly article: ArticleReport; readonly span: SpanPair } | null;
}

export const CATEGORIES = [
  "spans", "stories", "outlets", "completeness", "flags", "furniture", "furniture kinds", "copies", "directions", "quotes", "speakers",
  "figures", "figure details", "dates", "row cells", "relations", "silent", "unknown", "names",
] as const; // prettier-ignore
export type Category = (typeof CATEGORIES)[number];

/** Notes an answer as found (null) or missed, with the reason. */
export type Note = (category: Category, name: string, missing: string | null) => void;

export function storyRun(run: RunReport, story: string, expected: Answers): StoryRun {
  const article = (file: string) => run.articles.find(({ name }) => name.replaceAll("\\", "/").endsWith(pathOf(story, file))) ?? null;
  const ids = new Set(expected.story.flatMap((file) => article(file)?.id ?? []));
  const shared = ({ columns }: CollationReport) => columns.filter((id) => ids.has(id)).length;
  return {
    run,
    story,
    expected,
    collation: [...run.collations].sort((a, b) => shared(b) - shared(a)).find((candidate) => shared(candidate) > 0) ?? null,
    article,
    find(item) {
      const found = article(item.file);
      const span = found && spanOf(found.text, item);
      return found && span ? { article: found, span } : null;
    },
  };
}

export function accepts<T>(wanted: OneOf<T>, value: T): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}
