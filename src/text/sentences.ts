import { DIGIT, LOWER, UPPER, formOf, isWordKind, kindAt } from "./characters.ts";
import type { WordConventions } from "./conventions.ts";
import type { WordSpans } from "./words.ts";

/**
 * Where sentences begin in the tokens [first, end) of one paragraph: ascending token indices, `first` among them. Empty for an empty range.
 * A sentence takes the closing marks after its full stop, and has at least one word.
 */
export function sentenceStarts(text: string, words: WordSpans, first: number, end: number, conventions: WordConventions): number[] {
  if (first >= end) return [];
  const begins = [first];
  const page: Page = { text, words, end, conventions };
  let opened = 0;
  let hasWord = false;
  for (let token = first; token < end; token++) {
    if (isWordKind(kindAt(text, words.starts[token]!))) hasWord = true;
    if (isStraightDouble(page, token)) opened++;
    const stop = stopOf(page, token);
    if (stop === null || !hasWord) continue;
    const next = afterClosers(page, token + 1, opened % 2 === 1);
    if (next >= end) break;
    if (!breaks(page, begins[begins.length - 1]!, token, next, stop)) continue;
    for (let i = token + 1; i < next; i++) if (isStraightDouble(page, i)) opened++;
    token = next - 1;
    begins.push(next);
    hasWord = false;
  }
  // What is left without a word ("regime. “" at the end of a paragraph) belongs to the sentence before.
  if (!hasWord && begins.length > 1 && !anyWord(page, begins[begins.length - 1]!)) begins.pop();
  return begins;
}

interface Page {
  readonly text: string;
  readonly words: WordSpans;
  readonly end: number;
  readonly conventions: WordConventions;
}

/** `full`: a full stop. `ask`: "?", "!", "?!". `trail`: an ellipsis. `short`: the stop of an abbreviation, which may end a sentence. */
type Stop = "full" | "ask" | "trail" | "short";

/** The kind of sentence end that a token can be; null for most. */
function stopOf(page: Page, token: number): Stop | null {
  const { text, words, conventions } = page;
  const start = words.starts[token]!;
  const last = words.ends[token]! - 1;
  switch (text[last]) {
    case ".":
      if (start === last) return "full";
      if (text[start] === ".") return "trail";
      return mayEnd(text, start, last, conventions) ? "short" : null;
    case "?":
    case "!":
    case "？":
    case "！":
    case "؟":
      return "ask";
    case "…":
      return "trail";
    case "。":
    case "।":
      return "full";
    default:
      return null;
  }
}

/** False for what always stands before more: "Dr.", "No. 5", "J. Ruiz". */
function mayEnd(text: string, start: number, stop: number, conventions: WordConventions): boolean {
  if (stop - start === 1) return false;
  const kind = conventions.abbreviations.get(formOf(text, start, stop));
  return kind !== "title" && kind !== "number" && kind !== "inner";
}

/** The first token that is no closing mark. `opened`: a straight double mark waits for its partner. */
function afterClosers(page: Page, from: number, opened: boolean): number {
  let waits = opened;
  let token = from;
  while (token < page.end && isCloser(page, token, waits)) {
    if (isStraightDouble(page, token)) waits = !waits;
    token++;
  }
  return token;
}

function isCloser(page: Page, token: number, opened: boolean): boolean {
  const mark = wordOf(page, token);
  if (CLOSERS.has(mark)) return true;
  const before = hasGapBefore(page, token);
  const after = token + 1 >= page.end || hasGapBefore(page, token + 1);
  // "The regime falls. “" with the wrong mark.
  if (mark === "“") return after;
  // ''We did.'' He left / He left. ''We did.''
  if (mark === TYPEWRITER) return after || !before;
  if (!STRAIGHT.has(mark)) return false;
  // "He left." Then / He left. "Then
  if (before !== after) return after;
  return mark === '"' ? opened : !before;
}

const CLOSERS: ReadonlySet<string> = new Set([")", "]", "}", "”", "’", "»", "›"]);
/** Closes as a rule, but opens too where no `` is on the keyboard. */
const TYPEWRITER = "''";
const STRAIGHT: ReadonlySet<string> = new Set(['"', "'"]);
const STOPS = ".,;:";
const OPENING_MARKS = "\"'“‘„«‹([{`—–-•";

/** True when a sentence ends with the stop at `token` and the next begins at `next`. */
function breaks(page: Page, begin: number, token: number, next: number, stop: Stop): boolean {
  const { text, words } = page;
  const at = words.starts[next]!;
  const kind = kindAt(text, at);
  const capital = kind === UPPER || (kind === LOWER && (!isCased(text, at) || hasCapitalInside(text, at + 1, words.ends[next]!)));
  const gap = hasGapBefore(page, next) || next > token + 1;
  // "Lebanon and Iraq.Raisi spoke": the blank was lost.
  if (!gap && next === token + 1) return capital && stop !== "short" && stop !== "trail";
  // "(he laughed!)." goes on with its own stop.
  if (STOPS.includes(text[at]!)) return false;
  switch (stop) {
    case "short":
      return capital && page.conventions.openers.has(formOf(text, at, words.ends[next]!));
    case "trail":
      // “It was ... I cannot say.”
      return (capital && !(text[at] === "I" && words.ends[next]! === at + 1)) || OPENING_MARKS.includes(text[at]!);
    case "ask":
      // “Why now?” Mayor Ana Ruiz asked.
      if (next > token + 1 && capital && isSaidSoon(page, next)) return false;
      return kind !== LOWER || capital;
    case "full":
      if (isListNumber(page, begin, token)) return false;
      if (capital || kind === DIGIT || OPENING_MARKS.includes(text[at]!)) return true;
      if (kind !== LOWER) return true;
      // Careless writing: "was explained. it later". But not “I am ready.” he said, nor an abbreviation that no list has: "approp. size".
      return next === token + 1 && longEnough(page, token - 1);
  }
}

/** "1. The mayor", "2.1. Results": the number that begins a line of a list. */
function isListNumber(page: Page, begin: number, token: number): boolean {
  const { text, words } = page;
  if (token !== begin + 1 || kindAt(text, words.starts[begin]!) !== DIGIT) return false;
  const length = words.ends[begin]! - words.starts[begin]!;
  return length <= 2 || (length <= LONGEST_LIST_NUMBER && text.slice(words.starts[begin], words.ends[begin]).includes("."));
}

const LONGEST_LIST_NUMBER = 6;

/** Tokens between a quotation and the verb of saying: title, given names, surname. */
const SAID_WITHIN = 6;

function isSaidSoon(page: Page, from: number): boolean {
  const { text, words, conventions } = page;
  const last = Math.min(page.end, from + SAID_WITHIN);
  for (let token = from; token < last; token++) {
    const start = words.starts[token]!;
    if (!isWordKind(kindAt(text, start))) return false;
    if (words.ends[token]! - start <= LONGEST_SAYING && conventions.sayings.has(formOf(text, start, words.ends[token]!))) return true;
  }
  return false;
}

const LONGEST_SAYING = 12;
/** A lower-cased word of so many letters before a full stop is hardly an abbreviation. */
const WHOLE_WORD = 5;

function longEnough(page: Page, token: number): boolean {
  return token >= 0 && page.words.ends[token]! - page.words.starts[token]! >= WHOLE_WORD;
}

/** False in scripts without capitals, where any letter may begin a sentence. */
function isCased(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x590 || (code >= 0x10a0 && code < 0x1100) || (code >= 0x1e00 && code < 0x2000) || (code >= 0x2c00 && code < 0x2e00);
}

/** "He left. iPhone sales rose." */
function hasCapitalInside(text: string, at: number, end: number): boolean {
  for (let i = at; i < end && i < at + LONGEST_SAYING; i++) if (kindAt(text, i) === UPPER) return true;
  return false;
}

function anyWord(page: Page, from: number): boolean {
  for (let token = from; token < page.end; token++) if (isWordKind(kindAt(page.text, page.words.starts[token]!))) return true;
  return false;
}

function isStraightDouble(page: Page, token: number): boolean {
  return page.text.charCodeAt(page.words.starts[token]!) === 34;
}

function hasGapBefore(page: Page, token: number): boolean {
  return token > 0 && page.words.ends[token - 1]! < page.words.starts[token]!;
}

/** The token when it is one mark or two; longer words are no marks. */
function wordOf(page: Page, token: number): string {
  const start = page.words.starts[token]!;
  const end = page.words.ends[token]!;
  return end - start <= 2 ? page.text.slice(start, end) : "";
}
