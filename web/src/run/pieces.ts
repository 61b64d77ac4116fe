import type { SpanPair } from "../../../src/model/report.ts";
import type { ArticleView } from "./run.ts";

/** A stretch of words as a page may show it: plain, or a character that does not read as it looks. */
export interface Piece {
  readonly words: string;
  readonly kind: "plain" | "swapped" | "hidden";
  /** What stands there as it reads, or the name of the hidden character. */
  readonly note: string;
  /** Of a hidden character: what is shown in its place. */
  readonly sign?: string;
}

/** Characters that turn the writing direction, and control characters, which show nothing: wherever they stand they are shown by name. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The words at a place of an article, cut at what is flagged there. */
export function piecesAt(article: ArticleView, [start, end]: SpanPair): Piece[] {
  const { flags } = article.report;
  const pieces: Piece[] = [];
  let at = start;
  for (let i = firstEndingAfter(flags, start); i < flags.length && flags[i]!.span[0] < end; i++) {
    const { span, reads, kind } = flags[i]!;
    const from = Math.max(span[0], at);
    const to = Math.min(span[1], end);
    pieces.push(...piecesOf(article.text.slice(at, from)));
    const words = article.text.slice(from, to);
    if (kind === "lookalike" || kind === "mojibake") pieces.push({ words, kind: "swapped", note: reads });
    else pieces.push(...[...words].map(hiddenPiece));
    at = Math.max(at, to);
  }
  pieces.push(...piecesOf(article.text.slice(at, end)));
  return pieces;
}

/** Words that come with no flags (an outlet, a title, a reason): only what turns or breaks the line is set apart. */
export function piecesOf(words: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of words.matchAll(UNSEEN)) {
    if (found.index > at) pieces.push({ words: words.slice(at, found.index), kind: "plain", note: "" });
    pieces.push(hiddenPiece(found[0]));
    at = found.index + found[0].length;
  }
  if (at < words.length) pieces.push({ words: words.slice(at), kind: "plain", note: "" });
  return pieces;
}

/** The words as they read; null where they read as they stand. */
export function readsAt(article: ArticleView, span: SpanPair): string | null {
  const reads = piecesAt(article, span).map((piece) => (piece.kind === "plain" ? piece.words : piece.kind === "swapped" ? piece.note : "")).join("");
  return reads === article.text.slice(...span) ? null : reads;
}

/** What turns the writing direction is named in its place, by the letters that Unicode uses; anything else hidden is a dot. */
const SIGNS: Readonly<Record<string, string>> = {
  "\u061c": "ALM",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
};

function hiddenPiece(character: string): Piece {
  return { words: character, kind: "hidden", note: characterName(character), sign: SIGNS[character] ?? "\u2022" };
}

const NAMES: Readonly<Record<string, string>> = {
  "\u00ad": "soft hyphen",
  "\u061c": "Arabic letter mark",
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "end of direction",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first-strong isolate",
  "\u2069": "end of isolate",
  "\ufeff": "byte-order mark",
};

/** "right-to-left override, U+202E". */
export function characterName(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return `${NAMES[character] ?? "hidden character"}, ${code}`;
}

function firstEndingAfter(flags: ArticleView["report"]["flags"], place: number): number {
  let low = 0;
  let high = flags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flags[middle]!.span[1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
