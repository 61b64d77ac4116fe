import type { RowKind } from "./collation.ts";
import type { Span } from "./span.ts";

/** What a person has said about the machine's work; it outranks the machine on every later run (docs/formats.md). */
export type Mark = RowMark | SpeakerMark;

/** About what belongs in one row. Of kind `name` the passages are mentions, and a row is one referent. */
export interface RowMark {
  readonly kind: RowKind;
  /**
   * `right`: these belong in one row; one alone is what its kind says. `wrong`: no two of these belong in one row; one alone is nothing of its kind.
   * `moved`: these leave the rows in which they stand and join that of `to`, or without `to` make one of their own.
   */
  readonly mark: "right" | "wrong" | "moved";
  readonly passages: readonly MarkedPassage[];
  readonly to?: MarkedPassage;
}

/** About who is quoted. */
export interface SpeakerMark {
  readonly kind: "speaker";
  /** `wrong`: nobody knows who says it. `moved`: the words of `to` name the speaker. */
  readonly mark: "right" | "wrong" | "moved";
  /** Quotations. */
  readonly passages: readonly MarkedPassage[];
  readonly to?: MarkedPassage;
}

/** A place in an article, with the words that stood there when it was marked. */
export interface MarkedPassage extends Span {
  /** Article id. */
  readonly article: string;
  readonly exact: string;
}
