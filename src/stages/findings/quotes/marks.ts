import type { Span } from "../../../model/span.ts";
import { isBlank } from "../../../text/spans.ts";

/** One quotation mark. Spans count in the text as it reads. */
export interface Mark extends Span {
  /** `double` also for « », '' and ``; singles are kept apart because most of them are apostrophes. */
  readonly level: "double" | "single";
  /** What the character itself says; straight marks say nothing. */
  readonly shape: "open" | "close" | "either";
  /** What stands around it says: `open` after a blank and before a word, `close` the other way round. */
  readonly leans: "open" | "close" | "either";
  /** A blank or nothing follows: no mark opens there, unless the writer sets blanks inside marks. */
  readonly spaced: boolean;
  /** Singles only: a close beside a stop or comma, or after a letter that no apostrophe ends. "the workers' " is not sure. */
  readonly sure: boolean;
}

/**
 * The quotation marks of [start, end), in order of place; apostrophes are left out as far as the characters beside them tell.
 * Straight, curly, low and angle marks, and the typewriter's pairs: ''so'', ``so''.
 */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    if (!SHAPES.has(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const first = at;
    while (at < end && SHAPES.has(text.charCodeAt(at))) at++;
    // “‘So,’ he said”: marks side by side lean alike, by what stands around all of them.
    pushRun(text, first, at, around(text, first - 1, start, end), around(text, at, start, end), marks);
  }
  return marks;
}

interface Shape {
  readonly level: "double" | "single";
  readonly shape: "open" | "close" | "either";
}

const SHAPES: ReadonlyMap<number, Shape> = new Map([
  ...shapes("double", "open", "“„‟«〝「『"),
  ...shapes("double", "close", "”»〞」』"),
  ...shapes("double", "either", '"＂″'),
  ...shapes("single", "open", "‘‚‛‹`"),
  ...shapes("single", "close", "’›"),
  ...shapes("single", "either", "'＇´′"),
]);

/** Words that begin with an apostrophe: "'em", "’tis". */
const CLIPPED: ReadonlySet<string> = new Set(["em", "tis", "twas", "til", "till", "cause", "cos", "n", "bout", "round", "neath"]);
const CLIPPED_LENGTH = 6;

function shapes(level: Shape["level"], shape: Shape["shape"], characters: string): [number, Shape][] {
  return [...characters].map((character) => [character.charCodeAt(0), { level, shape }]);
}

/** The character there; a blank outside [start, end). */
function around(text: string, at: number, start: number, end: number): number {
  return at < start || at >= end ? BLANK : text.charCodeAt(at);
}

const BLANK = 32;

function pushRun(text: string, first: number, end: number, before: number, after: number, marks: Mark[]): void {
  const leans = leaning(before, after);
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    const shape = SHAPES.get(code)!;
    // ''so'': two equal singles are one double mark.
    // “... ‘by that?’'' and 'that?''': of three that close, the first is the single one.
    const three = at === first && at + 3 === end && leans === "close" && text.charCodeAt(at + 2) === code;
    const doubled = shape.level === "single" && at + 1 < end && text.charCodeAt(at + 1) === code && !three;
    const span = { start: at, end: doubled ? at + 2 : at + 1 };
    if (doubled) at++;
    const mark: Mark = doubled
      ? { ...span, level: "double", shape: shape.shape, leans, spaced: isBlank(after), sure: true }
      : { ...span, ...shape, leans, spaced: isBlank(after), sure: isStop(before) || isStop(after) || (!isWord(after) && isWord(before) && !ENDS_POSSESSIVE.has(before)) };
    const alone = end - first === span.end - span.start;
    if (alone && isNoMark(text, mark, before, after)) continue;
    marks.push(mark);
  }
}

/** "the workers’ rights": an apostrophe after these closes nothing by itself. */
const ENDS_POSSESSIVE: ReadonlySet<number> = new Set(["s", "S", "z", "x", "n"].map((letter) => letter.charCodeAt(0)));

function leaning(before: number, after: number): Mark["leans"] {
  const opens = (isBlank(before) || OPENERS.has(before)) && !isBlank(after) && !CLOSERS.has(after) && !(isStop(after) && after !== ELLIPSIS);
  const closes = !isBlank(before) && (isBlank(after) || CLOSERS.has(after) || isStop(after)) && before !== OPEN_BRACKET;
  if (opens === closes) return "either";
  return opens ? "open" : "close";
}

function isNoMark(text: string, mark: Mark, before: number, after: number): boolean {
  // 6" pipes, 35″ north: a measure, unless it can close something ("in 2020").
  if (mark.level === "double") return mark.shape === "either" && isDigit(before) && isWord(after);
  // "don't", "O’Neil"
  if (isWord(before) && isWord(after)) return true;
  if (mark.leans !== "open") return false;
  // "the ’90s", "’em": a closing shape that opens is an apostrophe.
  return mark.shape === "close" || isDigit(after) && isDecade(text, mark.end) || CLIPPED.has(wordFrom(text, mark.end));
}

function isDecade(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2));
}

function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < at + CLIPPED_LENGTH && isWord(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

const ELLIPSIS = 0x2026;
const OPEN_BRACKET = 40;

/** Brackets and dashes after which a mark opens, and before which it closes. */
const OPENERS: ReadonlySet<number> = new Set([..."([{—–-/:"].map((character) => character.charCodeAt(0)));
const CLOSERS: ReadonlySet<number> = new Set([...")]}—–-/"].map((character) => character.charCodeAt(0)));

function isStop(code: number): boolean {
  return code === 44 || code === 46 || code === 33 || code === 63 || code === 59 || code === 58 || code === ELLIPSIS;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters and digits of any script, cheaply: everything that is no ASCII mark, blank or general punctuation. */
function isWord(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && !isBlank(code) && !(code >= 0x2010 && code <= 0x205e) && !SHAPES.has(code);
}
