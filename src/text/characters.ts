import { isBlank } from "./spans.ts";

/** What a character is to a tokeniser. */
export const GAP = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

export type Kind = typeof GAP | typeof LOWER | typeof UPPER | typeof DIGIT | typeof MARK;

/**
 * The kind of the character at a place. Letters without case, combining marks and "_" count as LOWER; control characters as GAP.
 * Half of a surrogate pair has the kind of the pair; a lone one is a MARK.
 */
export function kindAt(text: string, at: number): Kind {
  const code = text.charCodeAt(at);
  const known = KINDS[code]!;
  return known === 0 ? learnKind(text, at, code) : (known as Kind);
}

/** Code units of the character at a place: 2 for a surrogate pair, otherwise 1. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
}

export function isWordKind(kind: Kind): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

/** Letter, digit, combining mark or "_" at a place before `end`. */
export function isWordAt(text: string, at: number, end: number): boolean {
  return at < end && isWordKind(kindAt(text, at));
}

/** The place after the run of word characters that starts here. */
export function wordRunEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isWordKind(kindAt(text, i))) i++;
  return i;
}

export function isDigitAt(text: string, at: number, end: number): boolean {
  return at < end && kindAt(text, at) === DIGIT;
}

export function isLetterAt(text: string, at: number, end: number): boolean {
  const kind = at < end ? kindAt(text, at) : MARK;
  return kind === LOWER || kind === UPPER;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 96;
}

/** The characters of [start, end) as word lists write them: lower-cased, apostrophes straight. */
export function formOf(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace(/[’ʼ`]/g, "'");
}

/** Kinds of the basic plane, filled as characters are met; always 0 for surrogates, whose kind is the pair's. */
const KINDS = new Uint8Array(0x10000);

function learnKind(text: string, at: number, code: number): Kind {
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at, code);
  const kind = kindOf(code);
  KINDS[code] = kind;
  return kind;
}

function kindOf(code: number): Kind {
  if (isBlank(code) || code < 32 || (code >= 0x7f && code < 0xa0)) return GAP;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return code === 95 ? LOWER : MARK;
  // Joiners stand inside words of Persian and of Indian scripts.
  if (code === 0x200c || code === 0x200d) return LOWER;
  const character = String.fromCodePoint(code);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{L}|\p{M}/u.test(character)) return LOWER;
  return /\p{N}/u.test(character) ? DIGIT : MARK;
}

function kindOfPair(text: string, at: number, code: number): Kind {
  const high = isHigh(code) ? at : at - 1;
  if (!isHigh(text.charCodeAt(high)) || !isLow(text.charCodeAt(high + 1))) return MARK;
  return kindOf(text.codePointAt(high)!);
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
