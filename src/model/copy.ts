import type { Span } from "./span.ts";

/** Two passages of different articles with the same or nearly the same words. `a.article` sorts before `b.article`. */
export interface Copy {
  readonly a: Place;
  readonly b: Place;
  readonly kind: "exact" | "near" | "rewritten";
  /** Share of aligned tokens that are equal, 0 to 1. */
  readonly similarity: number;
  readonly direction: Direction;
  /** The evidence in words, one each; empty when there is none. */
  readonly because: readonly string[];
  /** Tokens of the longer side. */
  readonly tokens: number;
}

export type Direction = "a-from-b" | "b-from-a" | "common" | "undecided";

export interface Place extends Span {
  readonly article: string;
}

/** All that one pair of articles shares. */
export interface SharedText {
  readonly a: string;
  readonly b: string;
  /** Share of each article's body tokens that stand in the other, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly direction: Direction;
  readonly because: readonly string[];
}

export interface Copies {
  readonly passages: readonly Copy[];
  readonly pairs: readonly SharedText[];
}
