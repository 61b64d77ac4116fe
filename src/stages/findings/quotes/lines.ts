import { cueForms } from "../../../language/en/cues.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import type { Piece } from "./pieces.ts";
import type { Kind } from "./wordKinds.ts";

/**
 * A sentence of the outlet in which each quoted stretch is one item: `“We won. They lost,” Ruiz said.` is [piece, Ruiz, said, "."].
 * Positions in a line count items; what stands inside a piece is not looked at.
 */
export interface Line {
  /** Counted from the start of the article. */
  readonly index: number;
  readonly reading: Reading;
  readonly pieces: readonly Piece[];
  /** Token index, or -1 - piece index. */
  readonly items: readonly number[];
  readonly kinds: readonly Kind[];
  /** Lower-cased words; empty for a piece. */
  readonly forms: readonly string[];
  readonly paragraph: number;
  /** Nothing but quoted stretches, marks and "and". */
  readonly bare: boolean;
}

/** [first, end) in items of a line. */
export interface ItemRange {
  readonly first: number;
  readonly end: number;
}

/** The lines of an article in order. A sentence that begins inside a piece begins no line. */
export function linesOf(reading: Reading, pieces: readonly Piece[], kinds: readonly Kind[]): Line[] {
  const lines: Line[] = [];
  let next = 0;
  reading.paragraphs.forEach((paragraph, index) => {
    let items: number[] = [];
    const flush = (): void => {
      if (items.length > 0) lines.push(lineOf(lines.length, reading, pieces, kinds, items, index));
      items = [];
    };
    let token = paragraph.first;
    while (token < paragraph.end) {
      if (startsSentence(reading, token) && !NEVER_FIRST.has(kinds[token]!) && !isSignature(kinds, items, token) && !isTag(reading, kinds, items, token)) flush();
      const piece = pieces[next];
      if (piece === undefined || piece.tokens.first > token) {
        items.push(token++);
        continue;
      }
      if (items.length > 0 && opensSentence(reading, piece, kinds[token - 1]!)) flush();
      items.push(-1 - next++);
      token = Math.max(token + 1, piece.tokens.end);
    }
    flush();
  });
  return lines;
}

/** "Rep. Lee (R-Ar.), for example": what follows a stop and begins so is no sentence. */
const NEVER_FIRST: ReadonlySet<Kind> = new Set<Kind>(["comma", "semicolon", "close"]);

/** “We won.” — Ana Ruiz */
function isSignature(kinds: readonly Kind[], items: readonly number[], token: number): boolean {
  const last = items[items.length - 1];
  return last !== undefined && last < 0 && kinds[token] === "dash" && kinds[token + 1] === "name";
}

/** “We won!” Ruiz said of the vote. What stands after words in marks is nothing but who says them and when, whatever the stop before. */
function isTag(reading: Reading, kinds: readonly Kind[], items: readonly number[], token: number): boolean {
  const last = items[items.length - 1];
  if (last === undefined || last >= 0) return false;
  const end = Math.min(reading.sentences[reading.tokens.sentences[token]!]!.end, token + TAG_REACH);
  let verb = token;
  while (verb < end && IN_TAG.has(kinds[verb]!) && !cueForms.has(formAt(reading, verb))) verb++;
  if (verb === token || (kinds[verb] !== "finite" && kinds[verb] !== "participle")) return false;
  if (!(cueForms.get(formAt(reading, verb)) ?? []).some((form) => form.verb.frames.has("quote"))) return false;
  if (kinds[verb + 1] !== "stop" && kinds[verb + 1] !== "preposition" && !timeWords.has(formAt(reading, verb + 1))) return false;
  for (let i = verb + 1; i < end; i++) if (TELLS.has(kinds[i]!) || formAt(reading, i) === "that") return false;
  return reading.sentences[reading.tokens.sentences[token]!]!.end <= end;
}

/** Tokens of such a sentence. */
const TAG_REACH = 24;
const IN_TAG: ReadonlySet<Kind> = new Set<Kind>(["name", "noun", "pronoun", "determiner", "adjective", "comma", "possessive"]);
/** Kinds with which the sentence tells something of its own. */
const TELLS: ReadonlySet<Kind> = new Set<Kind>(["finite", "modal", "mark", "colon", "ing"]);

function startsSentence(reading: Reading, token: number): boolean {
  return reading.sentences[reading.tokens.sentences[token]!]?.first === token;
}

/** ''We won,'' he said. ''We did'': where a mark that opens was taken for one that closes, the sentence begins with the piece all the same. */
function opensSentence(reading: Reading, piece: Piece, before: Kind): boolean {
  if (before !== "stop") return false;
  for (let token = piece.tokens.first + 1; token <= piece.words.first; token++) if (startsSentence(reading, token)) return true;
  return false;
}

function lineOf(index: number, reading: Reading, pieces: readonly Piece[], kinds: readonly Kind[], items: readonly number[], paragraph: number): Line {
  return {
    index,
    reading,
    pieces,
    items,
    kinds: items.map((item) => (item < 0 ? "piece" : kinds[item]!)),
    forms: items.map((item) => (item < 0 ? "" : formAt(reading, item))),
    paragraph,
    bare: items.every((item) => item < 0 || SMALL.has(kinds[item]!)),
  };
}

const SMALL: ReadonlySet<Kind> = new Set<Kind>(["mark", "stop", "comma", "dash", "conjunction", "close", "open"]);

export function pieceAt(line: Line, at: number): Piece | undefined {
  const item = line.items[at];
  return item === undefined || item >= 0 ? undefined : line.pieces[-1 - item];
}

/** The word with its capitals; empty for a piece. */
export function wordIn(line: Line, at: number): string {
  const item = line.items[at];
  return item === undefined || item < 0 ? "" : wordAt(line.reading, item);
}

/** The place in the text from the first item to the last, a piece at either end with its marks. */
export function spanOfItems(line: Line, range: ItemRange): Span {
  return { start: edgeOf(line, range.first).start, end: edgeOf(line, range.end - 1).end };
}

function edgeOf(line: Line, at: number): Span {
  const piece = pieceAt(line, at);
  if (piece !== undefined) return piece.outer;
  const { starts, ends } = line.reading.tokens;
  const token = line.items[at]!;
  return { start: starts[token]!, end: ends[token]! };
}

/** The pieces of a range of items. */
export function piecesIn(line: Line, range: ItemRange): Piece[] {
  const pieces: Piece[] = [];
  for (let i = range.first; i < range.end; i++) {
    const piece = pieceAt(line, i);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

/** The tokens from the first item to the last. */
export function tokensOfItems(line: Line, range: ItemRange): TokenRange {
  const first = line.items[range.first]!;
  const last = line.items[range.end - 1]!;
  return {
    first: first < 0 ? line.pieces[-1 - first]!.tokens.first : first,
    end: last < 0 ? line.pieces[-1 - last]!.tokens.end : last + 1,
  };
}
