import { contentEnd, contentStart, withoutTail } from "./contents.ts";
import { PARTIAL_STARTS, SUBORDINATE, hasVerb } from "./clauses.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { isTitleCased } from "./pieces.ts";
import type { Content, Sight } from "./sight.ts";
import { headOf, isDocument } from "./heads.ts";
import type { Kind } from "./wordKinds.ts";

export function wordsBefore({ line, frame, frames, opening }: Sight): Content | null {
  if (frame.verb === null ? false : !frame.verb.frames.has("quote") || frame.group.negated || frame.group.shape !== "finite") return null;
  if (frame.place !== "before" && frame.place !== "after") return null;
  const last = lastBefore(line, frame);
  if (line.kinds[last] !== "piece") return null;
  const first = firstOfPieces(line, last);
  if (first < 0) return null;
  // Ruiz praised “the plan” Lee said would fail: without a comma the words in marks belong to what stands before.
  if ((opening.kind === "that" || opening.kind === "clause") && !isStopped(line, last)) return null;
  const parts = pieceRanges(line, first, last + 1);
  // The outlet's sentence goes on after the frame with more of the same words: “We won,” she said, “by far.”
  const more = opening.kind === "piece" ? opening.at : pastAside(line, frame, opening.at);
  if (more >= 0 && !anotherBetween(frames, frame.whole.end, more)) return [...parts, ...piecesFrom(line, more)];
  return parts;
}

/** “We won,” said Ruiz, who had led the campaign since May, “by far.”: the piece after the aside and its comma; -1 when there is none. */
function pastAside(line: Line, frame: Frame, comma: number): number {
  if (line.kinds[comma] !== "comma") return -1;
  for (let i = comma + 1; i < Math.min(line.items.length, frame.whole.end + ASIDE_REACH); i++) {
    if (line.kinds[i] === "piece") {
      const { text } = line.reading.article;
      const letter = text[pieceAt(line, i)!.start]!;
      return line.kinds[i - 1] === "comma" && letter === letter.toLowerCase() ? i : -1;
    }
    if (line.kinds[i] === "colon" || line.kinds[i] === "stop" || line.kinds[i] === "semicolon") return -1;
  }
  return -1;
}

/** Items of an aside about the speaker. */
const ASIDE_REACH = 36;

/** The last item before the frame, past commas and dashes. */
function lastBefore(line: Line, frame: Frame): number {
  let at = frame.whole.first - 1;
  while (at >= 0 && BREAKS.has(line.kinds[at]!)) at--;
  return at;
}

const BREAKS: ReadonlySet<Kind> = new Set<Kind>(["comma", "dash", "mark", "stop"]);

function anotherBetween(frames: Frames, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (frames.at.has(at)) return true;
  return false;
}

/** A quotation that ends in a comma, or is followed by one, as those before a cue do. */
function isStopped(line: Line, at: number): boolean {
  const piece = pieceAt(line, at)!;
  return STOPS.has(line.reading.article.text[piece.end - 1]!) || line.kinds[at + 1] === "comma";
}

const STOPS: ReadonlySet<string> = new Set([",", ".", "?", "!", "…", "—", "–", "-"]);

/** The first of several pieces that only "and" or a comma joins, standing at the line's beginning or after a colon; -1 when other words lead to them. */
function firstOfPieces(line: Line, last: number): number {
  let first = last;
  for (let at = last; at >= 0; at--) {
    const kind = line.kinds[at]!;
    if (kind === "piece") first = at;
    else if (kind === "colon") return first;
    else if (kind !== "comma" && kind !== "conjunction" && kind !== "dash" && kind !== "mark" && !(kind === "adverb" && at === 0)) return -1;
  }
  return first;
}

function pieceRanges(line: Line, first: number, end: number): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let i = first; i < end; i++) if (line.kinds[i] === "piece") ranges.push({ first: i, end: i + 1 });
  return ranges;
}

/** A piece and those that "and" or a comma joins to it. */
function piecesFrom(line: Line, at: number): ItemRange[] {
  let end = at + 1;
  while (line.kinds[end] === "piece" || (JOINS.has(line.kinds[end]!) && (line.kinds[end + 1] === "piece" || (JOINS.has(line.kinds[end + 1]!) && line.kinds[end + 2] === "piece")))) end++;
  return pieceRanges(line, at, end);
}

const JOINS: ReadonlySet<Kind> = new Set<Kind>(["comma", "conjunction"]);

/** What stands before "Ruiz said" and the words in marks after it are one sentence: “Costs, she said, were “based on nothing.”” */
export function clauseAround({ line, frame, opening, from }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("clause") || frame.group.negated || frame.place === "shared" || frame.place === "none") return null;
  if (line.kinds[frame.whole.first - 1] !== "comma") return null;
  const first = Math.max(from, contentStart(line, frame.whole.first - 1));
  const end = withoutTail(line, first, frame.whole.first);
  if (end <= first || line.kinds[end - 1] === "piece") return null;
  // Prices rise with wages, she said: “Each one pays.”: a statement and then the words for it.
  const told = opening.kind === "colon" && line.kinds[opening.at] === "piece" && hasVerb(line, { first, end });
  if (told && STATEMENT_STARTS.has(line.kinds[first]!) && !SUBORDINATE.has(line.forms[first]!)) return [{ first, end }, ...piecesFrom(line, opening.at)];
  if ((!PARTIAL_STARTS.has(line.kinds[first]!) || SUBORDINATE.has(line.forms[first]!)) && !(CONDITIONS.has(line.forms[first]!) && hasVerb(line, { first, end }))) return null;
  const at = opening.kind === "piece" ? opening.at : opening.kind === "comma" && line.kinds[opening.at + 2] === "piece" ? opening.at + 2 : -1;
  if (at < 0) return null;
  const piece = pieceAt(line, at)!;
  const letter = line.reading.article.text[piece.start]!;
  return letter === letter.toLowerCase() ? [{ first, end }, ...piecesFrom(line, at)] : null;
}

const STATEMENT_STARTS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "adjective", "number", "conjunction"]);

/** If she wins, he said, “we are lost”. Not: When asked, he said, “we are lost”. */
const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "because", "although", "though", "so"]);

export function wordsAfter({ line, frame, frames, opening }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("quote") || frame.group.negated) return null;
  if (frame.group.passive && frame.verb.sense !== "speech") return null;
  const at = opening.kind === "piece" ? opening.at : opening.kind === "colon" && line.kinds[opening.at] === "piece" ? opening.at : -1;
  if (at < 0) return null;
  const pieces = piecesFrom(line, at);
  const end = pieces[pieces.length - 1]!.end;
  const marked = line.kinds[at - 1] === "comma" || line.kinds[at - 1] === "colon";
  // Ruiz wrote “The Last Train”: a title.
  if (!marked && frame.verb.frames.has("title") && isTitleCased(line.reading, pieceAt(line, at)!) && (frame.subject === null || !isDocument(line.forms[headOf(line, frame.subject)]!))) return null;
  // Ruiz said “no one” would come: the quoted words are a part of what is said.
  const next = line.kinds[end];
  // "People chanting “Open it!” marched on", "What Ruiz called “a gift” was dropped": the verb behind is not theirs.
  if ((next === "finite" || next === "modal" || next === "participle") && (frame.group.shape === "ing" || line.kinds[frame.whole.first - 1] === "wh")) return pieces;
  if (!marked && next === "preposition" && !OCCASIONS.has(line.forms[end]!) && pieces.length === 1 && isFragment(line, at)) return [{ first: at, end: contentEnd(line, at, frames, frame) }];
  // Ruiz said “new rules” and the sale of land would pay for it.
  if (!marked && pieces.length === 1 && next === "conjunction" && isFragment(line, at) && isSubject(line, end + 1)) return [{ first: at, end: contentEnd(line, at, frames, frame) }];
  if (!marked && (next === "finite" || next === "modal" || next === "noun" || next === "name" || next === "participle")) return [{ first: at, end: contentEnd(line, at, frames, frame) }];
  return pieces;
}

/** Nouns and then a verb without any mark between: the second half of a subject. */
function isSubject(line: Line, from: number): boolean {
  if (line.kinds[from] !== "determiner" && line.kinds[from] !== "noun" && line.kinds[from] !== "adjective") return false;
  for (let i = from + 1; i < Math.min(line.items.length, from + SUBJECT_REACH); i++) {
    const kind = line.kinds[i]!;
    if (kind === "modal" || kind === "finite") return true;
    if (kind === "comma" || kind === "piece" || kind === "stop" || kind === "semicolon" || kind === "conjunction" || kind === "wh") return false;
  }
  return false;
}

const SUBJECT_REACH = 12;

/** chanted “no deal, no peace” after the talks: when it was said. */
const OCCASIONS: ReadonlySet<string> = new Set(["after", "before", "during", "while", "when", "until", "since", "as", "on", "upon", "because"]);

/** “the fear is as high as ever” in Arlo: begins without a capital and ends without a stop. */
function isFragment(line: Line, at: number): boolean {
  const piece = pieceAt(line, at)!;
  const { text } = line.reading.article;
  return text[piece.start] === text[piece.start]!.toLowerCase() && !STOPS.has(text[piece.end - 1]!);
}
