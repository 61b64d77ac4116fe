import { contentEnd, contentStart, withoutTail } from "./contents.ts";
import { PARTIAL_STARTS } from "./clauses.ts";
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
  if (opening.kind === "piece" && !anotherBetween(frames, frame.whole.end, opening.at)) return [...parts, ...piecesFrom(line, opening.at)];
  return parts;
}

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
  if (end <= first || line.kinds[end - 1] === "piece" || !PARTIAL_STARTS.has(line.kinds[first]!)) return null;
  const at = opening.kind === "piece" ? opening.at : opening.kind === "comma" && line.kinds[opening.at + 2] === "piece" ? opening.at + 2 : -1;
  if (at < 0) return null;
  const piece = pieceAt(line, at)!;
  const letter = line.reading.article.text[piece.start]!;
  return letter === letter.toLowerCase() ? [{ first, end }, ...piecesFrom(line, at)] : null;
}

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
  if (!marked && next === "preposition" && pieces.length === 1 && isFragment(line, at)) return [{ first: at, end: contentEnd(line, at, frames, frame) }];
  if (!marked && (next === "finite" || next === "modal" || next === "noun" || next === "name" || next === "participle")) return [{ first: at, end: contentEnd(line, at, frames, frame) }];
  return pieces;
}

/** “the fear is as high as ever” in Arlo: begins without a capital and ends without a stop. */
function isFragment(line: Line, at: number): boolean {
  const piece = pieceAt(line, at)!;
  const { text } = line.reading.article;
  return text[piece.start] === text[piece.start]!.toLowerCase() && !STOPS.has(text[piece.end - 1]!);
}
