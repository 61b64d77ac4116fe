import type { Article, Flag, Paragraph } from "./article.ts";
import type { Span } from "./span.ts";

/** One article as it reads: look-alikes repaired, hidden characters gone, cut into sentences and tokens. */
export interface Reading {
  readonly article: Article;
  readonly flags: readonly Flag[];
  /** The whole text as it reads; never longer than the text. */
  readonly asRead: string;
  readonly offsets: OffsetMap;
  /** The article's paragraphs (no furniture), each with its tokens. */
  readonly paragraphs: readonly ReadParagraph[];
  readonly sentences: readonly Sentence[];
  /** Tokens of the paragraphs alone: nothing in furniture has a token, so no finding can lie there. */
  readonly tokens: Tokens;
  /** Noun chunks, in order, without overlap. */
  readonly chunks: readonly Chunk[];
  /** Names found in running text, in order, without overlap. */
  readonly names: readonly NameSpan[];
}

/** Token columns. All spans count in the article's text; words are as they read. */
export interface Tokens {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Lexicon id of the word as it reads. */
  readonly words: Uint32Array;
  /** Lexicon id of the word as it reads, lower-cased, typographic apostrophes made straight. */
  readonly forms: Uint32Array;
  /** Index into the tag set of the language; 0 is untagged. */
  readonly tags: Uint8Array;
  /** Index of the sentence each token stands in. */
  readonly sentences: Uint32Array;
  readonly lexicon: Lexicon;
}

/** Words of a run, each known by a small number. Numbers depend on the order of reading and never leave the program. */
export interface Lexicon {
  id(word: string): number;
  word(id: number): string;
  readonly size: number;
}

/** [first, end) in token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** `first` and `end` count tokens, as in every range; the place in the text is `span`. */
export interface Sentence extends TokenRange {
  /** From its first token to its last. */
  readonly span: Span;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

/** One for each of the article's paragraphs, in their order; a paragraph of hidden characters alone has no tokens. */
export interface ReadParagraph extends TokenRange {
  readonly kind: Paragraph["kind"];
  /** The paragraph's place in the text. */
  readonly span: Span;
}

export interface Chunk extends TokenRange {
  /** The head noun's token. */
  readonly head: number;
}

export interface NameSpan extends TokenRange {
  readonly type: "person" | "organisation" | "place" | "event" | "other";
}

/** Steps of equal distance between text and reading: read[i] and text[i] start stretch i; both ascend from 0. */
export interface OffsetMap {
  readonly read: Uint32Array;
  readonly text: Uint32Array;
}
