import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { spanInText, toReading } from "../../../text/edits.ts";

/**
 * The tokens cut finer and always in the same way: letters, numbers and single marks.
 * "US$3.5m" is US + $ + 3.5 + m, "12,000" is one number, "1990s" is 1990 + s, however the tokens were cut.
 * Between two sentences stands a border: an empty piece of kind 0, so that no rule reads across.
 */
export interface Pieces {
  readonly count: number;
  readonly kinds: Uint8Array;
  /** As it reads. */
  readonly words: readonly string[];
  /** Lower-cased; a typographic dash is "-", a typographic apostrophe "'". */
  readonly forms: readonly string[];
  /** Index of the token in which the piece begins. */
  readonly tokens: Uint32Array;
  /** Index of the sentence. */
  readonly sentences: Uint32Array;
  /** 1 where white space, a border or the start of the text stands before the piece. */
  readonly gaps: Uint8Array;
  /** [start, end) in the article's text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export const BORDER = 0;
export const LETTERS = 1;
export const NUMBER = 2;
export const MARK = 3;

/** The pieces of a reading; dates and figures ask for the same ones, so they are cut once and kept as long as the reading is. */
export function piecesOf(reading: Reading): Pieces {
  const known = CUT.get(reading);
  if (known !== undefined) return known;
  const pieces = cut(reading);
  CUT.set(reading, pieces);
  return pieces;
}

const CUT = new WeakMap<Reading, Pieces>();

function cut(reading: Reading): Pieces {
  const { tokens, asRead, offsets } = reading;
  const columns: Columns = { kinds: [], words: [], forms: [], tokens: [], sentences: [], gaps: [], starts: [], ends: [] };
  const moved = offsets.read.length > 1;
  // Tokens that touch are cut as one run, so that a number cut in two by the tokens is whole again.
  for (let first = 0, end = 0; first < tokens.count; first = end) {
    end = first + 1;
    while (end < tokens.count && tokens.starts[end] === tokens.ends[end - 1] && tokens.sentences[end] === tokens.sentences[first]) end++;
    const begun = tokens.starts[first]!;
    if (first > 0 && tokens.sentences[first] !== tokens.sentences[first - 1]) add(columns, BORDER, "", first - 1, tokens.sentences[first - 1]!, 1, tokens.ends[first - 1]!, tokens.ends[first - 1]!);
    const start = moved ? toReading(offsets, begun) : begun;
    const last = tokens.ends[end - 1]! - 1;
    const stop = (moved ? toReading(offsets, last) : last) + 1;
    let owner = first;
    let gap = 1;
    for (let at = start; at < stop; ) {
      const kind = kindOf(asRead.charCodeAt(at));
      if (kind === 0) {
        at++;
        gap = 1;
        continue;
      }
      const next = kind === LETTERS ? endOfLetters(asRead, at, stop) : kind === NUMBER ? endOfNumber(asRead, at, stop) : at + 1;
      const span = moved ? spanInText(offsets, { start: at, end: next }) : null;
      const from = span?.start ?? at;
      while (owner + 1 < end && tokens.starts[owner + 1]! <= from) owner++;
      add(columns, kind, asRead.slice(at, next), owner, tokens.sentences[first]!, gap, from, span?.end ?? next);
      at = next;
      gap = 0;
    }
  }
  return {
    count: columns.kinds.length,
    kinds: Uint8Array.from(columns.kinds),
    words: columns.words,
    forms: columns.forms,
    tokens: Uint32Array.from(columns.tokens),
    sentences: Uint32Array.from(columns.sentences),
    gaps: Uint8Array.from(columns.gaps),
    starts: Uint32Array.from(columns.starts),
    ends: Uint32Array.from(columns.ends),
  };
}

/** The columns while they grow. */
type Columns = { readonly [column in "kinds" | "tokens" | "sentences" | "gaps" | "starts" | "ends"]: number[] } & { readonly [column in "words" | "forms"]: string[] };

function add(columns: Columns, kind: number, word: string, token: number, sentence: number, gap: number, start: number, end: number): void {
  columns.kinds.push(kind);
  columns.words.push(word);
  columns.forms.push(form(word));
  columns.tokens.push(token);
  columns.sentences.push(sentence);
  columns.gaps.push(gap);
  columns.starts.push(start);
  columns.ends.push(end);
}

/** Lower-cased form of the piece; empty outside the text. */
export function formOf(pieces: Pieces, at: number): string {
  return pieces.forms[at] ?? "";
}

/** True when the piece follows the one before without a gap. */
export function touches(pieces: Pieces, at: number): boolean {
  return at > 0 && at < pieces.count && pieces.gaps[at] === 0;
}

export function spanOfPieces(pieces: Pieces, first: number, end: number): Span {
  return { start: pieces.starts[first]!, end: pieces.ends[end - 1]! };
}

export function isCapital(pieces: Pieces, at: number): boolean {
  const word = pieces.words[at];
  if (word === undefined || pieces.kinds[at] !== LETTERS) return false;
  const initial = word[0]!;
  return initial !== initial.toLowerCase();
}

function form(word: string): string {
  if (word.length > 1) return word.toLowerCase();
  if (word === "\u2019" || word === "\u2018" || word === "\u02bc") return "'";
  if (word === "\u2010" || word === "\u2011" || word === "\u2012" || word === "\u2013" || word === "\u2014" || word === "\u2212") return "-";
  return word.toLowerCase();
}

/** 0 is white space. Letters beyond Latin count as letters so that "Б-52" is not the number 52 alone. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return NUMBER;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTERS;
  if (code <= 32 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xaa || code === 0xba || code === 0xb5 ? LETTERS : MARK;
  // General punctuation, super- and subscripts, currency signs, letter-like signs, number forms, arrows, symbols.
  if (code >= 0x2000 && code < 0x2c00) return MARK;
  if (code >= 0x3000 && code < 0x3040) return MARK;
  return LETTERS;
}

function endOfLetters(text: string, at: number, stop: number): number {
  let end = at + 1;
  while (end < stop && kindOf(text.charCodeAt(end)) === LETTERS) end++;
  return end;
}

/** "12,000" "1,00,000" "3.5" are one number each; "3,4" and "12,0000" are not. */
function endOfNumber(text: string, at: number, stop: number): number {
  let end = endOfDigits(text, at, stop);
  while (end - at < LONGEST_GROUPED && text[end] === "," && end + 1 < stop && (end - at <= 3 || text.slice(at, end).includes(","))) {
    const next = endOfDigits(text, end + 1, Math.min(stop, end + 5));
    const digits = next - end - 1;
    const more = text[next] === "," && isDigit(text.charCodeAt(next + 1));
    // Thousands, or lakhs written in twos that end in a group of three.
    if (digits !== 3 && !(digits === 2 && more)) break;
    end = next;
  }
  if (text[end] === "." && end + 1 < stop && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1, stop);
  return end;
}

/** Digits and commas of the longest number written in groups: beyond it the commas are a list. */
const LONGEST_GROUPED = 24;

function endOfDigits(text: string, at: number, stop: number): number {
  let end = at;
  while (end < stop && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
