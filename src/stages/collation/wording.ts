import { tokensIn, wordsOf } from "../../text/tokens.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "./columns.ts";

/** The column's letter with its own words, as they read: A “at least 85”. */
export function said(column: Column, span: Span): string {
  return `${column.letter} “${wordsAt(column, span)}”`;
}

/** The article's words as they read, on one line; of a long passage its beginning. */
export function wordsAt(column: Column, span: Span): string {
  const { first, end } = tokensIn(column.read.reading, span);
  if (end - first <= WORDS_SHOWN) return wordsOf(column.read.reading, { first, end });
  return `${wordsOf(column.read.reading, { first, end: first + WORDS_SHOWN })} …`;
}

/** Enough to recognise a passage in a reason; the cell holds it whole. */
const WORDS_SHOWN = 16;
