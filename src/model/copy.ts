import type { Span } from "./span.ts";

/** Two passages of different articles with the same or nearly the same words. `a.article` sorts before `b.article`. */
export interface Copy {
  readonly a: Place;
  readonly b: Place;
  readonly kind: "exact" | "near" | "rewritten";
  /** Share of aligned tokens that are equal, 0 to 1; of a rewritten passage its likeness by weighted words. */
  readonly similarity: number;
  readonly direction: Direction;
  /** The evidence in words, one each; of an undecided one the last says why. */
  readonly because: readonly string[];
  /** Tokens of the longer side. */
  readonly tokens: number;
  /** Of an exact passage: in what its characters differ, though it reads the same. Left out where they are equal. */
  readonly written?: readonly WrittenOtherwise[];
}

/** Look-alike letters and hidden characters are evidence; the rest is a matter of house style. */
export type WrittenOtherwise = "look-alike letters" | "hidden characters" | "case" | "quotation marks" | "spacing";

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
  /**
   * Sentences that tell the same in other words, kind "rewritten". A list of their own: two who report one event need not have read each other,
   * so these join no texts and count in no pair.
   */
  readonly rewritten?: readonly Copy[];
  /** The same, less sure: many only report the same event. */
  readonly perhapsRewritten?: readonly Copy[];
  /** What stands in many stories and belongs to none. It is in no passage and counts in no pair. */
  readonly recurring?: readonly Recurring[];
  /** Articles that are nearly one text, each group of two or more ascending. */
  readonly groups?: readonly (readonly string[])[];
  /** One for each article, ascending by id. */
  readonly shares?: readonly OwnShare[];
}

export interface Recurring {
  /** `credit`: a line of credit, rights or invitation. `background`: a paragraph that an outlet or agency repeats from story to story. */
  readonly kind: "credit" | "background";
  readonly articles: number;
  /** Ascending by article, then place. */
  readonly places: readonly Place[];
}

/** What an article's body words are, 0 to 1; the four sum to 1 (an article without words is all own). */
export interface OwnShare {
  readonly article: string;
  /** Found nowhere else, or copied from here by all who have it. */
  readonly own: number;
  /** In the words of another article, which did not copy them from here. */
  readonly copied: number;
  /** Told in other words by another article, which did not have it from here; only what is surely the same counts. */
  readonly rewritten: number;
  readonly recurring: number;
}
