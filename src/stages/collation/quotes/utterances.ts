import { formAt, gapBefore, tokensIn } from "../../../text/tokens.ts";
import type { Quote, Speaker } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { ALIGNED_WORDS } from "./alignment.ts";
import type { Column } from "../columns.ts";
import type { SaidPassage } from "../row.ts";
import { maybeOneSource, namedWords } from "../sources.ts";
import { type StoryTexts, unitAt, voiceOf, weightOf } from "../units.ts";

/** All pieces of what one person is quoted as saying in one go. */
export interface Utterance {
  readonly column: number;
  readonly passages: readonly SaidPassage[];
  /**
   * Direct when any piece is, else partial, else indirect. `term`: in marks, but nobody's words by themselves ("unfair", a slogan);
   * `unmarked`: the article has the words without marks. These two stand only beside a quote of another article.
   */
  readonly form: Quote["form"] | "term" | "unmarked";
  /** Its words as they read, lower-cased, without marks and apostrophes. */
  readonly words: readonly string[];
  /** The tokens of each word: "can't" is one word of two tokens. */
  readonly tokens: readonly TokenRange[];
  readonly terms: Int32Array;
  readonly weight: number;
  /** Of the sentence that it begins in. */
  readonly unit: number | null;
  readonly speaker: Speaker | null;
  readonly confidence: number;
}

/** Utterances of one article that are compared; no report quotes more, a page of nothing but quotation marks may. */
export const UTTERANCES_COMPARED = 1_000;

/** The story's utterances in the columns' order. */
export function utterancesOf(texts: StoryTexts): Utterance[] {
  return texts.columns.flatMap((column) => {
    const pieces = new Map<string, Quote[]>();
    for (const quote of column.read.findings.quotes) {
      const known = pieces.get(quote.utterance);
      if (known) known.push(quote);
      else pieces.set(quote.utterance, [quote]);
    }
    const quoted = [...pieces.values()].slice(0, UTTERANCES_COMPARED).map((quotes) => utteranceOf(texts, column, quotes));
    const terms = column.read.findings.terms.slice(0, UTTERANCES_COMPARED).map((term) => termOf(texts, column, term));
    return [...quoted, ...terms].filter(({ words }) => words.length > 0);
  });
}

/** True where either has none. */
export function maybeOneSpeaker({ columns, vocabulary }: StoryTexts, a: Utterance, b: Utterance): boolean {
  if (a.speaker === null || b.speaker === null) return true;
  return maybeOneSource(namedWords(columns[a.column]!, a.speaker, vocabulary), namedWords(columns[b.column]!, b.speaker, vocabulary));
}

function utteranceOf(texts: StoryTexts, column: Column, pieces: readonly Quote[]): Utterance {
  const speaker = pieces.find((piece) => piece.speaker !== null)?.speaker ?? null;
  const forms = pieces.map(({ form }) => form);
  return {
    column: column.index,
    passages: pieces.map((piece) => ({ start: piece.start, end: piece.end, voice: voiceOf(piece), ...(piece.speaker && { source: piece.speaker.span }), who: speaker?.name ?? null })),
    form: forms.includes("direct") ? "direct" : forms.includes("partial") ? "partial" : "indirect",
    ...wordsIn(texts, column, pieces),
    unit: unitAt(texts, column.index, pieces[0]!.start)?.index ?? null,
    speaker,
    confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
  };
}

function termOf(texts: StoryTexts, column: Column, term: Span): Utterance {
  const unit = unitAt(texts, column.index, term.start) ?? null;
  const passage: SaidPassage = { start: term.start, end: term.end, voice: "quoted", who: null };
  return { ...wordsIn(texts, column, [term]), column: column.index, passages: [passage], form: "term", unit: unit?.index ?? null, speaker: null, confidence: TERM_CONFIDENCE };
}

/** A term beside another article's quote may be the same words on another occasion. */
const TERM_CONFIDENCE = 0.7;

function wordsIn(texts: StoryTexts, column: Column, pieces: readonly Span[]): Pick<Utterance, "words" | "tokens" | "terms" | "weight"> {
  const { reading } = column.read;
  const tokens = pieces.flatMap((piece) => wordTokens(reading, tokensIn(reading, piece))).slice(0, ALIGNED_WORDS);
  const terms = texts.termsOf(tokens.flatMap((word) => formsOf(reading, word)));
  return { words: tokens.map((word) => wordAs(reading, word)), tokens, terms, weight: weightOf(terms, texts.weights) };
}

/** The words of a range, not its marks; of a long one as many as are compared. */
export function wordTokens(reading: Reading, { first, end }: TokenRange): TokenRange[] {
  const words: TokenRange[] = [];
  for (let token = first; token < end && words.length < ALIGNED_WORDS; token++) {
    if (!/[\p{L}\p{N}]/u.test(formAt(reading, token))) continue;
    const before = words.at(-1);
    // "ca" and "n't", "house" and "'s" are one word, so that an apostrophe left out changes nothing.
    if (before !== undefined && before.end === token && !gapBefore(reading, token) && formAt(reading, token).includes("'")) words[words.length - 1] = { first: before.first, end: token + 1 };
    else words.push({ first: token, end: token + 1 });
  }
  return words;
}

/** A word as it is compared. */
export function wordAs(reading: Reading, word: TokenRange): string {
  return formsOf(reading, word).join("").replaceAll("'", "");
}

export function formsOf(reading: Reading, { first, end }: TokenRange): string[] {
  return Array.from({ length: end - first }, (_, i) => formAt(reading, first + i));
}
