import type { Reading, TokenRange } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** The word as it reads, its letters' case kept. */
export function wordAt(reading: Reading, token: number): string {
  const { lexicon, words } = reading.tokens;
  return token < 0 || token >= reading.tokens.count ? "" : lexicon.word(words[token]!);
}

/** The word lower-cased. */
export function formAt(reading: Reading, token: number): string {
  const { lexicon, forms } = reading.tokens;
  return token < 0 || token >= reading.tokens.count ? "" : lexicon.word(forms[token]!);
}

/** The span in the text from the first token to the last. The range must not be empty. */
export function spanOfTokens(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens.starts[range.first]!, end: reading.tokens.ends[range.end - 1]! };
}

/** The tokens that have any character in the span. */
export function tokensIn(reading: Reading, span: Span): TokenRange {
  const { starts, ends, count } = reading.tokens;
  const first = firstWhere(count, (i) => ends[i]! > span.start);
  const end = firstWhere(count, (i) => starts[i]! >= span.end);
  return { first, end: Math.max(first, end) };
}

/** True when white space (or any gap) stands before the token. */
export function gapBefore(reading: Reading, token: number): boolean {
  return token === 0 || reading.tokens.ends[token - 1]! < reading.tokens.starts[token]!;
}

/** Words of a range as they read, one space where there is a gap. */
export function wordsOf(reading: Reading, range: TokenRange): string {
  let words = "";
  for (let i = range.first; i < range.end; i++) words += (i > range.first && gapBefore(reading, i) ? " " : "") + wordAt(reading, i);
  return words;
}

/** The first index from 0 to count for which the test holds; it must hold from there on. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
