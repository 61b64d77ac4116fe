import type { Paragraph } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";

/** A stretch of an article's text that stands by itself: a paragraph, a headline, or something of the page around it. */
export interface Block extends Span {
  /** What the markup says it is; null where there is none and the words must show it. */
  readonly kind: Paragraph["kind"] | null;
  /** Nothing else stands on its lines or directly above it. */
  readonly apart: boolean;
}
