import { attributeName } from "./attributes.ts";
import { decoded } from "./references.ts";
import type { Attribute } from "./tree.ts";

/** What is done with the tokens of a page, in order. Places are those of the source. */
export interface TokenReader {
  /** False to read no further. */
  goesOn(): boolean;
  /** Says how the element's content is to be read. */
  open(tag: string, attrs: readonly Attribute[], selfClosing: boolean): "tags" | "words" | "raw";
  close(tag: string): void;
  /** Words between tags; with references, unless they are raw. */
  text(start: number, end: number, raw: boolean): void;
}

/**
 * Cuts a page into tags and the text between them, as the HTML standard's tokenizer does (13.2.5). Comments, declarations and tags that never end
 * are passed over. Each character is looked at a few times at most, whatever stands there.
 */
export function readTokens(source: string, reader: TokenReader): void {
  let at = 0;
  while (at < source.length && reader.goesOn()) {
    const tag = nextTag(source, at);
    if (tag > at) reader.text(at, tag, false);
    at = tag >= source.length ? tag : readTag(source, tag, reader);
  }
}

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUESTION = 63;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;

/** The next "<" that begins something: "1 < 2" is text. */
function nextTag(source: string, from: number): number {
  for (let at = source.indexOf("<", from); at >= 0; at = source.indexOf("<", at + 1)) {
    const next = source.charCodeAt(at + 1);
    if (isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION) return at;
  }
  return source.length;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** The place behind what begins at a "<". */
function readTag(source: string, at: number, reader: TokenReader): number {
  const next = source.charCodeAt(at + 1);
  if (isLetter(next)) return readOpen(source, at + 1, reader);
  if (next === EXCLAMATION && source.startsWith("--", at + 2)) return endOfComment(source, at + 2);
  if (next === SLASH && isLetter(source.charCodeAt(at + 2))) {
    const end = endOfName(source, at + 2);
    const close = behind(source, ">", end);
    if (close <= source.length && source.charCodeAt(close - 1) === GREATER) reader.close(tagName(source, at + 2, end));
    return close;
  }
  return behind(source, ">", at + 2);
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

function endOfComment(source: string, from: number): number {
  COMMENT_END.lastIndex = from;
  return COMMENT_END.test(source) ? COMMENT_END.lastIndex : source.length;
}

const COMMENT_END = /--!?>/g;

function endOfName(source: string, at: number): number {
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return at;
}

/** One string for each name, however often and in whatever letters it is written. */
function tagName(source: string, start: number, end: number): string {
  const written = source.slice(start, end);
  const known = KNOWN.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  if (KNOWN.size < MOST_KNOWN && name.length <= LONGEST_KNOWN) KNOWN.set(written, name);
  return name;
}

const KNOWN = new Map<string, string>();
/** Hostile pages hold any number of different names; real ones a few dozen. */
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 40;

function readOpen(source: string, start: number, reader: TokenReader): number {
  let at = endOfName(source, start);
  const tag = tagName(source, start, at);
  const attrs = new Attributes();
  let selfClosing = false;
  for (;;) {
    selfClosing = false;
    while (at < source.length && (isSpace(source.charCodeAt(at)) || source.charCodeAt(at) === SLASH)) selfClosing = source.charCodeAt(at++) === SLASH;
    // A tag that never ends is none.
    if (at >= source.length) return source.length;
    if (source.charCodeAt(at) === GREATER) break;
    at = readAttribute(source, at, attrs);
  }
  const content = reader.open(tag, attrs.read, selfClosing);
  return content === "tags" ? at + 1 : readRaw(source, at + 1, tag, content === "raw", reader);
}

/** Attributes of one element that are read: more than there are names that are asked for. */
const MOST_ATTRIBUTES = 30;
/** For elements without any; it stays empty. */
const NONE: readonly Attribute[] = [];

/** Those of one element. Made anew with each: most elements have one or two, and a list that grows takes room for many at once. Lives for one tag. */
class Attributes {
  read: readonly Attribute[] = NONE;

  add(attribute: Attribute): void {
    this.read = this.read.length === 0 ? [attribute] : [...this.read, attribute];
  }
}

function readAttribute(source: string, start: number, attrs: Attributes): number {
  let at = start + 1;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
  }
  const name = attrs.read.length < MOST_ATTRIBUTES ? attributeName(source, start, at) : null;
  let next = at;
  while (next < source.length && isSpace(source.charCodeAt(next))) next++;
  if (source.charCodeAt(next) !== EQUALS) {
    if (name !== null) attrs.add({ name, value: "" });
    return at;
  }
  next++;
  while (next < source.length && isSpace(source.charCodeAt(next))) next++;
  const code = source.charCodeAt(next);
  const quoted = code === QUOTE || code === APOSTROPHE;
  let end = next;
  if (quoted) {
    end = source.indexOf(code === QUOTE ? '"' : "'", next + 1);
    if (end < 0) return source.length;
  } else while (end < source.length && source.charCodeAt(end) !== GREATER && !isSpace(source.charCodeAt(end))) end++;
  if (name !== null) attrs.add({ name, value: decoded(source.slice(quoted ? next + 1 : next, end)) });
  return quoted ? end + 1 : end;
}

/** Up to the element's own end tag, nothing is a tag. */
function readRaw(source: string, from: number, tag: string, raw: boolean, reader: TokenReader): number {
  let end = source.length;
  const ending = ENDINGS.get(tag);
  if (ending) {
    ending.lastIndex = from;
    end = ending.exec(source)?.index ?? source.length;
  }
  if (end > from) reader.text(from, end, raw);
  return end;
}

/** `plaintext` has no end. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map(["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"].map((tag) => [tag, new RegExp(`</${tag}(?=[\\t\\n\\f\\r />])`, "gi")]));

