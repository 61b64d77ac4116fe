import type { Span } from "../model/span.ts";
import { isBlank } from "../text/spans.ts";

/** A passage with the words around it, all from one stretch of the article's text. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** Words of the sentence were left out at this end. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The passage with as many whole words of its sentence around it as fit in `room` characters.
 * A passage that is longer than the room is given whole: its words are the evidence.
 */
export function excerpt(text: string, passage: Span, sentence: Span, room: number): Excerpt {
  let start = passage.start;
  let end = passage.end;
  const low = Math.min(sentence.start, start);
  const high = Math.max(sentence.end, end);
  for (let grown = true; grown; ) {
    grown = false;
    // What follows a number says what is counted, so the right side grows first.
    const right = wordEnd(text, end, high);
    if (right > end && right - start <= room) {
      end = right;
      grown = true;
    }
    const left = wordStart(text, start, low);
    if (left < start && end - left <= room) {
      start = left;
      grown = true;
    }
  }
  return {
    before: text.slice(start, passage.start),
    exact: text.slice(passage.start, passage.end),
    after: text.slice(passage.end, end),
    cutBefore: start > low,
    cutAfter: end < high,
  };
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charCodeAt(at))) at++;
  while (at < limit && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isBlank(text.charCodeAt(at - 1))) at--;
  while (at > limit && !isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
