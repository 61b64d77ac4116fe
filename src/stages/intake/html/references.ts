import { Tokenizer } from "htmlparser2";
import { type Pieces, addPiece } from "./pieces.ts";

/** Adds the source [from, to) to a text that is `length` long, references resolved, each with its place. Gives what was added. */
export function readReferences(source: string, from: number, to: number, length: number, pieces: Pieces): string {
  let added = "";
  let plain = from;
  for (let at = source.indexOf("&", from); at >= 0 && at < to; at = source.indexOf("&", at + 1)) {
    const reference = referenceAt(source, at, to);
    if (!reference) continue;
    if (at > plain) addPiece(pieces, length + added.length, length + added.length + at - plain, plain, at);
    added += source.slice(plain, at);
    plain = at + reference.length;
    pieces.push(length + added.length, length + added.length + reference.reads.length, at, plain);
    added += reference.reads;
  }
  if (to > plain) addPiece(pieces, length + added.length, length + added.length + to - plain, plain, to);
  return added + source.slice(plain, to);
}

/** The value of an attribute as it reads. "?a=1&copy=2" is an address: a reference there needs its semicolon. */
export function decoded(value: string): string {
  if (!value.includes("&")) return value;
  let reads = "";
  let plain = 0;
  for (let at = value.indexOf("&"); at >= 0; at = value.indexOf("&", at + 1)) {
    const reference = referenceAt(value, at, value.length);
    if (!reference) continue;
    const end = at + reference.length;
    if (value[end - 1] !== ";" && /[=A-Za-z\d]/.test(value[end] ?? "")) continue;
    reads += value.slice(plain, at) + reference.reads;
    plain = end;
  }
  return reads + value.slice(plain);
}

interface Reference {
  readonly length: number;
  readonly reads: string;
}

/** "&amp;", "&#8217;", "&eacute": what it reads as; null for an "&" that is none. */
function referenceAt(source: string, at: number, to: number): Reference | null {
  REFERENCE.lastIndex = at;
  const words = REFERENCE.exec(source)?.[0];
  if (words === undefined || at + words.length > to) return null;
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const learned = learn(words);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(words, learned);
  return learned;
}

/** The longest name has 31 letters; digits after the 12th say nothing new. */
const REFERENCE = /&(?:#\d{1,12};?|#[xX][\da-fA-F]{1,12};?|[A-Za-z][A-Za-z\d]{1,31};?)/y;

const KNOWN = new Map<string, Reference | null>();
/** Hostile pages hold any number of different references; real ones a few dozen. */
const MOST_KNOWN = 10_000;

/** By the tokenizer of htmlparser2, which has the standard's table. */
function learn(words: string): Reference | null {
  let reads = "";
  let length = 0;
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontextentity(codePoint, end) {
        reads += String.fromCodePoint(codePoint);
        length = end;
      },
      ontext: ignore, onattribdata: ignore, onattribentity: ignore, onattribend: ignore, onattribname: ignore, oncdata: ignore, onclosetag: ignore, oncomment: ignore,
      ondeclaration: ignore, onend: ignore, onopentagend: ignore, onopentagname: ignore, onprocessinginstruction: ignore, onselfclosingtag: ignore,
    },
  );
  tokenizer.write(words);
  tokenizer.end();
  return length === 0 ? null : { length, reads };
}
