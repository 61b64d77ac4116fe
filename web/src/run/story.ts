import type { ReaderCell, ReaderCollation, ReaderRow } from "../../../src/model/reader.ts";
import type { StoryReport } from "../../../src/model/report.ts";
import { letterOf } from "../../../src/text/letters.ts";
import type { ArticleView } from "./run.ts";

/** One story, or one article alone (without a collation). */
export interface StoryView {
  readonly id: string;
  /** 1 for the report's first story. */
  readonly number: number;
  readonly report: StoryReport;
  /** In the collation's order: by published time where known, then by name. */
  readonly columns: readonly ArticleView[];
  /** A, B, ... for each column. */
  readonly letters: readonly string[];
  readonly collation: ReaderCollation | null;
  /** Groups of column indices that are one independent text. */
  readonly origins: readonly (readonly number[])[];
  /** The headline of its first article. */
  readonly title: string;
  readonly contradictions: number;
  /** In the collation's order. Made when first asked for. */
  readonly rows: () => readonly RowView[];
  readonly row: (id: string) => RowView | undefined;
}

export interface RowView {
  readonly row: ReaderRow;
  readonly story: StoryView;
  /** Place in the collation's order, from 0. */
  readonly index: number;
  readonly doubtful: boolean;
}

/** Under this a row is shown as doubtful (DESIGN.md: doubtful ones fold away behind the sure ones). */
export const DOUBTFUL = 0.5;

export function storyView(report: StoryReport, number: number, collation: ReaderCollation | null, articles: ReadonlyMap<string, ArticleView>): StoryView {
  const columns = (collation?.columns ?? report.articles).flatMap((id) => articles.get(id) ?? []);
  const indexOf = new Map(columns.map((article, i) => [article.id, i]));
  const rows = once(() => (collation?.rows ?? []).map((row, index): RowView => ({ row, story, index, doubtful: row.confidence < DOUBTFUL })));
  const byId = once(() => new Map(rows().map((row) => [row.row.id, row])));
  const story: StoryView = {
    id: report.id,
    number,
    report,
    columns,
    letters: columns.map((_, i) => letterOf(i)),
    collation,
    origins: (collation?.origins ?? [report.articles]).map((group) => group.flatMap((id) => indexOf.get(id) ?? [])),
    title: titleOf(columns[0]),
    contradictions: (collation?.rows ?? []).filter((row) => row.relation === "conflict").length,
    rows,
    row: (id) => byId().get(id),
  };
  return story;
}

/** The first words of an article without a headline say that they go on. */
function titleOf(article: ArticleView | undefined): string {
  if (!article) return "";
  return article.report.titleKind === "opening" ? `${article.report.title} …` : article.report.title;
}

/** The cells of a row in one state, with their columns. */
export function cellsIn<S extends ReaderCell["state"]>({ row }: RowView, state: S): { readonly column: number; readonly cell: Extract<ReaderCell, { state: S }> }[] {
  return row.cells.flatMap((cell, column) => (cell.state === state ? [{ column, cell: cell as Extract<ReaderCell, { state: S }> }] : []));
}

/** Independent texts among some columns. */
export function textsAmong(story: StoryView, columns: readonly number[]): number {
  return story.origins.filter((group) => group.some((column) => columns.includes(column))).length;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
