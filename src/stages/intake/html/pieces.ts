import { parseFragment } from "parse5";

/** Stretches of a string with their places in the source, flat: start, end, source start, source end. Equal lengths mean equal characters. */
export type Pieces = number[];

/** Numbers for one piece. */
export const PIECE = 4;

/**
 * Adds the pieces of `words`, which stand from `start` on in a string, and which the parser read from the source [from, to).
 * Character references stand alone; line ends that the parser changed, and anything that cannot be matched, stand in no piece.
 */
export function addPieces(pieces: Pieces, words: string, start: number, source: string, from: number, to: number): void {
  if (to - from === words.length && source.startsWith(words, from)) return addPiece(pieces, start, start + words.length, from, to);
  let at = 0;
  let place = beginning(words, source, from);
  while (place < to && at < words.length) {
    const reference = source[place] === "&" ? referenceAt(source, place, to) : null;
    if (reference && words.startsWith(reference.reads, at)) {
      addPiece(pieces, start + at, start + at + reference.reads.length, place, place + reference.length);
      at += reference.reads.length;
      place += reference.length;
    } else if (source[place] === words[at]) {
      addPiece(pieces, start + at, start + ++at, place, ++place);
    } else if (DROPPED.includes(source[place]!)) {
      // A lone carriage return became a line feed, a NUL a replacement character: no equal character stands there.
      if ((source[place] === "\r" && source[place + 1] !== "\n") || words[at] === "\ufffd") at++;
      place++;
    } else return;
  }
}

/** The parser places words that begin with a character reference at the reference's last character: its "&" stands a little before. */
function beginning(words: string, source: string, from: number): number {
  if (source[from] === words[0]) return from;
  for (let place = from - 1; place >= 0 && place >= from - LONGEST_REFERENCE; place--) {
    if (source[place] !== "&") continue;
    const reference = referenceAt(source, place, source.length);
    if (reference && place + reference.length > from && words.startsWith(reference.reads[0]!)) return place;
  }
  return from;
}

/** Joined with the piece before it when both go on where that ended, character for character. */
export function addPiece(pieces: Pieces, start: number, end: number, from: number, to: number): void {
  const last = pieces.length - PIECE;
  const follows = last >= 0 && pieces[last + 1] === start && pieces[last + 3] === from;
  if (follows && end - start === to - from && pieces[last + 1]! - pieces[last]! === pieces[last + 3]! - pieces[last + 2]!) {
    pieces[last + 1] = end;
    pieces[last + 3] = to;
    return;
  }
  pieces.push(start, end, from, to);
}

/** What the parser may leave out or replace. */
const DROPPED = "\r\n\0";

interface Reference {
  readonly length: number;
  readonly reads: string;
}

/** "&amp;", "&#8217;", "&eacute": what it reads as; null for an "&" that is none. */
function referenceAt(source: string, at: number, to: number): Reference | null {
  REFERENCE.lastIndex = at;
  const words = REFERENCE.exec(source)?.[0];
  if (words === undefined || at + words.length > to) return null;
  const reads = KNOWN.get(words) ?? learn(words);
  if (reads === words) return null;
  // "&notanything;" is "&not" and plain letters.
  let plain = 0;
  while (plain + 1 < reads.length && words.at(-1 - plain) === reads.at(-1 - plain)) plain++;
  return { length: words.length - plain, reads: reads.slice(0, reads.length - plain) };
}

const LONGEST_REFERENCE = 33;
/** The longest name has 31 letters; digits after the 12th say nothing new. */
const REFERENCE = /&(?:#\d{1,12};?|#[xX][\da-fA-F]{1,12};?|[A-Za-z][A-Za-z\d]{1,31};?)/y;

const KNOWN = new Map<string, string>();
/** Hostile pages hold any number of different references; real ones a few dozen. */
const MOST_KNOWN = 10_000;

function learn(words: string): string {
  if (KNOWN.size >= MOST_KNOWN) return words;
  const node = parseFragment(words).childNodes[0];
  const reads = node && "value" in node ? node.value : words;
  KNOWN.set(words, reads);
  return reads;
}
