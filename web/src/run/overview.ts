import type { Relation, RowKind } from "../../../src/model/collation.ts";
import { cellsIn, type RowView, type StoryView } from "./story.ts";
import { sentenceAt } from "./places.ts";

/** What a person wants to know of one story first. Every row that belongs in a list is in it. */
export interface Overview {
  readonly contradict: readonly RowView[];
  /** Numbers of several articles that differ or move, none of which excludes another. */
  readonly numbers: readonly RowView[];
  readonly dates: readonly RowView[];
  /** Of several articles, and they differ. */
  readonly quotes: readonly RowView[];
  readonly statements: readonly RowView[];
  /** Referents named in the outlets' own voice in more ways than one. */
  readonly named: readonly RowView[];
  /** What several independent texts say and others, read whole, do not. */
  readonly notFound: readonly RowView[];
  /** Rows of several articles that agree. */
  readonly agree: readonly RowView[];
  readonly doubtful: number;
}

/** The doubtful stay out of every list but the first: what may contradict is worth a look even so. */
export function overview(story: StoryView): Overview {
  const all = story.rows();
  const rows = all.filter((row) => !row.doubtful);
  const of = (kinds: readonly RowKind[], relations: readonly Relation[]) => rows.filter(({ row }) => kinds.includes(row.kind) && relations.includes(row.relation));
  return {
    contradict: all.filter(({ row }) => row.relation === "conflict"),
    numbers: of(["figure"], ["update", "differ"]),
    dates: of(["date"], ["update", "differ"]),
    quotes: of(["quote"], ["update", "differ"]),
    statements: of(["statement"], ["update", "differ"]),
    named: of(["name"], ["differ"]).filter((row) => cellsIn(row, "says").some(({ cell }) => cell.passages.some(({ voice }) => voice === "own"))),
    notFound: notFound(rows, story.columns.length),
    agree: of(["figure", "quote", "date", "name", "statement"], ["agree"]),
    doubtful: all.length - rows.length,
  };
}

/** Kinds that can be lacking, in the order in which they are told. */
const LACKING: readonly RowKind[] = ["figure", "quote", "statement"];

/**
 * Of two articles, what the other says; of more, what at least two independent texts say. Numbers and quotes first; a sentence that holds one of them
 * is not told again as a statement.
 */
function notFound(rows: readonly RowView[], articles: number): RowView[] {
  const lacking = rows.filter((row) => LACKING.includes(row.row.kind) && (articles === 2 || row.row.origins > 1) && row.row.cells.some((cell) => cell.state === "silent"));
  const told = new Set(lacking.filter(({ row }) => row.kind !== "statement").flatMap(sentences));
  return lacking
    .filter((row) => row.row.kind !== "statement" || !sentences(row).some((sentence) => told.has(sentence)))
    .toSorted((a, b) => b.row.origins - a.row.origins || LACKING.indexOf(a.row.kind) - LACKING.indexOf(b.row.kind) || a.index - b.index);
}

function sentences(row: RowView): string[] {
  return cellsIn(row, "says").flatMap(({ column, cell }) => cell.passages.map(({ span }) => `${column} ${sentenceAt(row.story.columns[column]!, span)[0]}`));
}
