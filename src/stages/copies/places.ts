import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Aligned } from "./passages.ts";
import type { Words } from "./words.ts";

/** Words missed at the edge of a sentence that is otherwise copied: "... the mayor said Monday." for "... the mayor said." */
const EDGE_WORDS = 3;

/** A passage where it stands in both texts, and what was added at its edges. */
export interface Placed {
  readonly one: Stretch;
  readonly other: Stretch;
  readonly equal: number;
  readonly columns: number;
}

/** Words [first, end) of the columns, the tokens from the first of them to the last with their punctuation, and the span of these. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly tokens: { readonly first: number; readonly end: number };
  readonly span: Span;
}

/** What two articles share; `one` of each place lies in article `a`, `a` < `b`, both indices of the columns. In order of place in `a`. */
export interface Shared {
  readonly a: number;
  readonly b: number;
  readonly places: readonly Placed[];
}

/**
 * A passage that stops a few words before the same sentence edge on both sides goes up to it, and one that reaches the edge
 * takes the punctuation there along: the full stop, the quotation marks.
 */
export function placed(passage: Aligned, oneArticle: number, otherArticle: number, columns: Words): Placed {
  const one = edgesOf(passage.one, oneArticle, columns);
  const other = edgesOf(passage.other, otherArticle, columns);
  const front = one.front.words <= EDGE_WORDS && other.front.words <= EDGE_WORDS;
  const back = one.back.words <= EDGE_WORDS && other.back.words <= EDGE_WORDS;
  const added = (front ? Math.max(one.front.words, other.front.words) : 0) + (back ? Math.max(one.back.words, other.back.words) : 0);
  return { one: stretch(passage.one, one, { front, back }, columns), other: stretch(passage.other, other, { front, back }, columns), equal: passage.equal, columns: passage.columns + added };
}

interface Edge {
  /** Words between the passage and its sentence's edge; Infinity where less than two thirds of the sentence are in the passage. */
  readonly words: number;
  /** The token that begins the sentence, or the one behind its last. */
  readonly token: number;
}

interface Edges {
  readonly reading: Reading;
  readonly front: Edge;
  readonly back: Edge;
}

function edgesOf(words: { readonly first: number; readonly end: number }, article: number, columns: Words): Edges {
  const { tokens } = columns;
  const reading = columns.reading(article);
  const opening = reading.sentences[reading.tokens.sentences[tokens[words.first]!]!]!;
  const closing = reading.sentences[reading.tokens.sentences[tokens[words.end - 1]!]!]!;
  let before = 0;
  while (words.first - before - 1 >= columns.begins[article]! && tokens[words.first - before - 1]! >= opening.first && before <= EDGE_WORDS) before++;
  let after = 0;
  while (words.end + after < columns.begins[article + 1]! && tokens[words.end + after]! < closing.end && after <= EDGE_WORDS) after++;
  const copied = tokens[words.end - 1]! + 1 - tokens[words.first]!;
  const held = (sentence: { readonly first: number; readonly end: number }): boolean => 2 * copied >= sentence.end - sentence.first;
  return {
    reading,
    front: { words: before === 0 || held(opening) ? before : Infinity, token: opening.first },
    back: { words: after === 0 || held(closing) ? after : Infinity, token: closing.end },
  };
}

function stretch(words: { readonly first: number; readonly end: number }, edges: Edges, reached: { readonly front: boolean; readonly back: boolean }, columns: Words): Stretch {
  const first = reached.front ? words.first - edges.front.words : words.first;
  const end = reached.back ? words.end + edges.back.words : words.end;
  const tokens = {
    first: reached.front ? edges.front.token : columns.tokens[first]!,
    end: reached.back ? edges.back.token : columns.tokens[end - 1]! + 1,
  };
  const { starts, ends } = edges.reading.tokens;
  return { first, end, tokens, span: { start: starts[tokens.first]!, end: ends[tokens.end - 1]! } };
}
