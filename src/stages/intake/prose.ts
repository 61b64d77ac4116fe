import type { Span } from "../../model/span.ts";
import { countWords, endsSentence } from "./sentenceEnds.ts";

/** True for running text: a sentence of some length, or a long block. Headlines, menus and form labels are not. */
export function isProse(text: string, span: Span): boolean {
  if (span.end - span.start > LONG) return true;
  return countWords(text, span, FEWEST_WORDS) >= FEWEST_WORDS && endsSentence(text, span);
}

/** Characters: no headline is longer. */
const LONG = 240;
const FEWEST_WORDS = 7;
