import type { Relation, RowKind } from "../../../src/model/collation.ts";
import { oneLine } from "../../../src/outputs/wording.ts";
import { searchWords } from "./found.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import { cellsIn, type RowView, type StoryView } from "./story.ts";

export const KINDS: readonly RowKind[] = ["statement", "quote", "figure", "date", "name"];
export const RELATIONS: readonly Relation[] = ["conflict", "update", "differ", "agree", "single"];
export const SORTS = ["disagreement", "place", "texts"] as const;
export type Sort = (typeof SORTS)[number];

/** What a person wants to see of a story's rows. Empty sets mean all. */
export interface RowFilter {
  readonly kinds: readonly RowKind[];
  readonly relations: readonly Relation[];
  /** Columns that say it, every one. */
  readonly says: readonly number[];
  /** Columns in which it was not found, every one. */
  readonly lacks: readonly number[];
  readonly words: string;
  readonly sort: Sort;
}

/** The rows that pass, sure ones and doubtful ones apart, each in the order asked for. */
export function filteredRows(story: StoryView, filter: RowFilter): { readonly sure: readonly RowView[]; readonly doubtful: readonly RowView[] } {
  const words = searchWords(filter.words);
  const passing = story.rows().filter((row) => passes(row, filter, words)).toSorted(ORDERS[filter.sort]);
  return { sure: passing.filter((row) => !row.doubtful), doubtful: passing.filter((row) => row.doubtful) };
}

function passes(row: RowView, { kinds, relations, says, lacks }: RowFilter, words: readonly string[]): boolean {
  const { kind, relation, cells } = row.row;
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  if (relations.length > 0 && !relations.includes(relation)) return false;
  if (!says.every((column) => cells[column]?.state === "says")) return false;
  if (!lacks.every((column) => cells[column]?.state === "silent")) return false;
  if (words.length === 0) return true;
  const said = searched(row);
  return words.every((word) => said.includes(word));
}

const ORDERS: Readonly<Record<Sort, (a: RowView, b: RowView) => number>> = {
  disagreement: (a, b) => a.index - b.index,
  place: (a, b) => firstColumn(a) - firstColumn(b) || firstPlace(a) - firstPlace(b) || a.index - b.index,
  texts: (a, b) => b.row.origins - a.row.origins || b.row.articles - a.row.articles || a.index - b.index,
};

function firstColumn({ row }: RowView): number {
  return row.cells.findIndex((cell) => cell.state === "says");
}

function firstPlace({ row }: RowView): number {
  const cell = row.cells.find((each) => each.state === "says");
  return cell?.state === "says" ? Math.min(...cell.passages.map(({ span }) => span[0])) : 0;
}

const SEARCHED = new WeakMap<RowView, string>();

/** Everything the articles say in a row, as it stands and as it reads, and who says so, in small letters; worked out once. */
function searched(row: RowView): string {
  const known = SEARCHED.get(row);
  if (known !== undefined) return known;
  const said = cellsIn(row, "says").flatMap(({ column, cell }) => {
    const article = row.story.columns[column]!;
    return cell.passages.flatMap(({ span, source }) => [wordsAt(article, span), readsAt(article, span) ?? "", source ? wordsAt(article, source.span) : ""]);
  });
  const words = oneLine(said.join(" ")).toLowerCase();
  SEARCHED.set(row, words);
  return words;
}
