/** A place: half-open [start, end) in UTF-16 code units of one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who answers for the words: the outlet itself, someone it names, or someone inside quotation marks. */
export type Voice = "own" | "attributed" | "quoted";

/** A span of one article with its exact words: `article.text.slice(start, end) === exact`. */
export interface Passage extends Span {
  readonly article: string;
  readonly exact: string;
}
