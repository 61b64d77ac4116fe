import type { Span, Voice } from "./span.ts";

/** One story side by side: a row for each point, a cell for each column. */
export interface Collation {
  /** Story id. */
  readonly story: string;
  /** Article ids: by published time where known, then by name. */
  readonly columns: readonly string[];
  /** Partition of the columns into independent texts. */
  readonly origins: readonly (readonly string[])[];
  /** Sorted by disagreement, then by independent texts, doubtful ones last. */
  readonly rows: readonly Row[];
}

export type RowKind = "statement" | "quote" | "figure" | "date" | "name";
export type Relation = "agree" | "differ" | "update" | "conflict" | "single";

export interface Row {
  /** A hash of its kind and its first passage's article and place. */
  readonly id: string;
  readonly kind: RowKind;
  /** The strongest of its pairs: conflict, update, differ, agree; single with one article. */
  readonly relation: Relation;
  readonly because: readonly string[];
  readonly pairs: readonly Pair[];
  /** Articles that say it, independent texts among them, and named sources they give. */
  readonly articles: number;
  readonly origins: number;
  readonly sources: number;
  /** 0 to 1; under 0.5 the row is shown as doubtful and comes last. */
  readonly confidence: number;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Pair {
  /** Two indices into the cells, ascending. */
  readonly cells: readonly [number, number];
  readonly relation: Relation;
  readonly because: readonly string[];
}

export type Cell =
  | { readonly state: "says"; readonly passages: readonly CellPassage[] }
  | { readonly state: "silent"; readonly nearest: Nearest | null }
  | { readonly state: "unknown"; readonly why: string; readonly nearest: Nearest | null };

export interface CellPassage extends Span {
  readonly voice: Voice;
  /** Who says so, in the article's words. */
  readonly source?: Span | null;
  /** Rows of kind name: how often the article uses this form in this voice. */
  readonly count?: number;
}

export interface Nearest extends Span {
  readonly score: number;
}
