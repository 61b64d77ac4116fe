import type { ReadParagraph, Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { spanInText, toReading } from "../../../text/edits.ts";
import { tokensIn, wordAt } from "../../../text/tokens.ts";
import { marksIn } from "./marks.ts";
import type { Mark } from "./marks.ts";
import { pairsOf } from "./pairs.ts";
import type { Pair } from "./pairs.ts";

/** One unbroken stretch of words in quotation marks, inside one paragraph. The span excludes the marks. */
export interface Piece extends Span {
  readonly outer: Span;
  /** Index into the reading's paragraphs. */
  readonly paragraph: number;
  /** The words, without the marks. Never empty. */
  readonly words: TokenRange;
  /** The words and the marks. */
  readonly tokens: TokenRange;
  /** How its ends are known; `block` is a paragraph set as a quotation, without marks. */
  readonly ends: "closed" | "unclosed" | "unopened" | "block";
  readonly level: Mark["level"];
  /** Goes on with the piece before it: a quotation that was not closed at the end of its paragraph and opens again at the next. */
  readonly goesOn: boolean;
}

/** The quoted stretches of an article, outermost only, in order of place, none across a paragraph's end. */
export function piecesOf(reading: Reading): Piece[] {
  const pieces: Piece[] = [];
  const marks = reading.paragraphs.map((paragraph) => marksOf(reading, paragraph));
  let running = false;
  reading.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "block-quote") {
      pushPiece(reading, index, blockOf(reading, paragraph), running, pieces);
      return;
    }
    const { pairs, runsOn } = closedPairs(reading, paragraph, marks[index]!, opensWithMark(reading, reading.paragraphs[index + 1], marks[index + 1]));
    for (const pair of pairs) pushPiece(reading, index, pair, running && pair === pairs[0], pieces);
    running = runsOn;
  });
  return pieces;
}

function marksOf(reading: Reading, paragraph: ReadParagraph): Mark[] {
  return marksIn(reading.asRead, toReading(reading.offsets, paragraph.span.start), toReading(reading.offsets, paragraph.span.end));
}

type Found = Pair & { readonly ends: Piece["ends"] };

function blockOf(reading: Reading, paragraph: ReadParagraph): Found {
  const span = { start: toReading(reading.offsets, paragraph.span.start), end: toReading(reading.offsets, paragraph.span.end) };
  return { outer: span, inner: span, level: "double", closed: true, ends: "block" };
}

function opensWithMark(reading: Reading, paragraph: ReadParagraph | undefined, marks: readonly Mark[] | undefined): boolean {
  const first = marks?.[0];
  return paragraph !== undefined && first !== undefined && first.level === "double" && first.leans === "open" && first.start === toReading(reading.offsets, paragraph.span.start);
}

/** "The Last Train to Arlo": most of its longer words begin with a capital. */
export function isTitleCased(reading: Reading, piece: Piece): boolean {
  let capitals = 0;
  let long = 0;
  for (let token = piece.words.first; token < piece.words.end; token++) {
    const word = wordAt(reading, token);
    if (word.length < LONGER) continue;
    long++;
    if (word[0] !== word[0]!.toLowerCase()) capitals++;
  }
  return long > 0 && capitals >= MOSTLY * long;
}

/** Letters of the words that a title writes with a capital; "of" and "the" stay small. */
const LONGER = 4;
const MOSTLY = 0.7;

/** All pairs of one paragraph, with ends found for marks that have no partner. */
function closedPairs(reading: Reading, paragraph: ReadParagraph, marks: readonly Mark[], reopened: boolean): { readonly pairs: readonly Found[]; readonly runsOn: boolean } {
  if (marks.length === 0) return { pairs: [], runsOn: false };
  const { pairs, unclosed, unopened } = pairsOf(marks);
  const found: Found[] = pairs.map((pair) => ({ ...pair, ends: "closed" }));
  if (unclosed.length === 0 && unopened.length === 0) return { pairs: found, runsOn: false };
  const end = toReading(reading.offsets, paragraph.span.end);
  const start = toReading(reading.offsets, paragraph.span.start);
  const last = unclosed[unclosed.length - 1];
  for (const mark of unclosed) {
    // A quotation over several paragraphs opens each and closes only the last. One that opens its paragraph and holds no other runs to its end too.
    const whole = (reopened && mark === last) || (mark.start === start && !pairs.some((pair) => pair.outer.start > mark.start));
    const stop = whole ? end : Math.min(sentenceEnd(reading, mark.end), end);
    if (stop > mark.end) found.push({ outer: { start: mark.start, end: stop }, inner: { start: mark.end, end: stop }, level: "double", closed: false, ends: "unclosed" });
  }
  for (const mark of unopened) {
    // "We won,” said Ruiz": from the start of its sentence, where nothing else stands in marks.
    const from = Math.max(sentenceStart(reading, mark.start), start);
    const said = UNOPENED_AFTER.has(reading.asRead.charCodeAt(mark.start - 1));
    const clear = said && !pairs.some((pair) => pair.outer.end > from && pair.outer.start < mark.start);
    if (clear && from < mark.start) found.push({ outer: { start: from, end: mark.end }, inner: { start: from, end: mark.start }, level: "double", closed: false, ends: "unopened" });
  }
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  return { pairs: withoutNested(found), runsOn: reopened && last !== undefined };
}

/** A mark that closes words whose opening mark was lost stands after one of these; after others it is a measure (6") or a slip. */
const UNOPENED_AFTER: ReadonlySet<number> = new Set([...",.?!…"].map((stop) => stop.charCodeAt(0)));

function withoutNested(found: readonly Found[]): Found[] {
  let end = -1;
  return found.filter((pair) => {
    if (pair.outer.start < end) return false;
    end = pair.outer.end;
    return true;
  });
}

/** In the text as it reads. */
function sentenceEnd(reading: Reading, position: number): number {
  const sentence = sentenceAt(reading, position);
  return sentence === undefined ? position : toReading(reading.offsets, sentence.end);
}

function sentenceStart(reading: Reading, position: number): number {
  const sentence = sentenceAt(reading, position);
  return sentence === undefined ? position : toReading(reading.offsets, sentence.start);
}

/** The sentence that has the first word at or after a position of the text as it reads. */
function sentenceAt(reading: Reading, position: number): Span | undefined {
  const { start } = spanInText(reading.offsets, { start: position, end: position + 1 });
  const { first } = tokensIn(reading, { start, end: start + 1 });
  return first < reading.tokens.count ? reading.sentences[reading.tokens.sentences[first]!]?.span : undefined;
}

function pushPiece(reading: Reading, paragraph: number, pair: Found, goesOn: boolean, pieces: Piece[]): void {
  const outer = spanInText(reading.offsets, pair.outer);
  const words = wordsIn(reading, spanInText(reading.offsets, pair.inner));
  if (words.end <= words.first) return;
  const { starts, ends } = reading.tokens;
  pieces.push({
    start: starts[words.first]!,
    end: ends[words.end - 1]!,
    outer,
    paragraph,
    words,
    tokens: tokensIn(reading, outer),
    ends: pair.ends,
    level: pair.level,
    goesOn: goesOn && pair.ends !== "block",
  });
}

/** The tokens that lie wholly in the span. */
function wordsIn(reading: Reading, span: Span): TokenRange {
  let { first, end } = tokensIn(reading, span);
  while (first < end && reading.tokens.starts[first]! < span.start) first++;
  while (end > first && reading.tokens.ends[end - 1]! > span.end) end--;
  return { first, end };
}
