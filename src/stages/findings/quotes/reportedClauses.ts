import { PARTIAL_STARTS, SUBORDINATE, beginsClause, hasVerb } from "./clauses.ts";
import { contentEnd, contentStart, nonEmpty, withoutTail } from "./contents.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { Line } from "./lines.ts";
import type { Content, Sight } from "./sight.ts";
import { canSpeak, headOf, isDocument } from "./heads.ts";
import type { Kind } from "./wordKinds.ts";

export function ofSource({ line, frame, frames, from }: Sight): Content | null {
  if (frame.verb !== null || frame.subject === null) return null;
  const first = frame.whole.first;
  const after = skipBreaks(line, apposition(line, frame.whole.end));
  const before = withoutTail(line, 0, first);
  // "According to Ruiz, the road is closed": nothing, or no verb, stands before.
  const leading = before === 0 || !hasVerb(line, { first: 0, end: before });
  // "The bridge, according to police, was unsafe."
  if (leading && before > 0 && PARTIAL_STARTS.has(line.kinds[0]!) && line.kinds[first - 1] === "comma" && (line.kinds[after] === "finite" || line.kinds[after] === "modal")) {
    const rest = nonEmpty(line, after, contentEnd(line, after, frames, frame));
    return rest === null ? null : [{ first: 0, end: before }, ...rest];
  }
  if (leading) return after < line.items.length && after > frame.whole.end ? nonEmpty(line, after, contentEnd(line, after, frames, frame)) : null;
  return nonEmpty(line, Math.max(from, contentStart(line, first)), before);
}

/** After a name: past ", the mayor of Arlo," where another clause follows it. */
function apposition(line: Line, end: number): number {
  if (line.kinds[end] !== "comma") return end;
  // "according to an official, who spoke in private, the bridge ..."
  const relative = line.kinds[end + 1] === "wh";
  for (let i = end + 1; i < Math.min(line.items.length, end + 14); i++) {
    const kind = line.kinds[i]!;
    if ((kind === "finite" || kind === "modal") && !relative) return end;
    if (kind === "comma" && relative) return beginsClause(line, i + 1) ? i : end;
    if (kind === "comma") return beginsClause(line, i + 1) && !beginsClause(line, end + 1) ? i : end;
  }
  return end;
}

function skipBreaks(line: Line, at: number): number {
  let next = at;
  while (next < line.items.length && BREAKS.has(line.kinds[next]!)) next++;
  return next;
}

const BREAKS: ReadonlySet<Kind> = new Set<Kind>(["comma", "dash", "mark", "stop"]);

export function clauseBefore({ line, frame, frames, opening, from }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("clause") || frame.group.negated || frame.group.shape !== "finite") return null;
  if (frame.place !== "before" && frame.place !== "after") return null;
  // "The road was unsafe, records show", but not "the road was unsafe, Lee found"
  if (frame.verb.sense === "evidence" && (frame.subject === null || frame.place !== "before" || !isDocument(line.forms[headOf(line, frame.subject)]!))) return null;
  const edge = frame.whole.first - 1;
  const as = line.forms[edge] === "as";
  if (as && edge === 0) return asLeading(line, frame, frames);
  const border = as ? edge - 1 : edge;
  if (!endsStatement(line, border)) return null;
  if (opening.kind !== "end" && opening.kind !== "comma" && !(opening.kind === "other" && CLOSES.has(line.kinds[opening.at]!))) return null;
  const first = Math.max(from, contentStart(line, border));
  const end = withoutTail(line, first, border + 1);
  const verb = hasVerb(line, { first, end });
  const subordinate = SUBORDINATE.has(line.forms[first]!);
  if (opening.kind !== "comma" || (verb && !subordinate)) return verb && width(line, first, end) >= SHORTEST_CLAUSE ? nonEmpty(line, first, end) : null;
  // "The road, Ruiz said, is closed": the statement goes on where the part before has no verb of its own.
  const rest = opening.at + 1;
  const restEnd = contentEnd(line, rest, frames, frame);
  if (!hasVerb(line, { first: rest, end: restEnd })) return null;
  // "But, Ruiz said, the road is closed", "In Arlo, Ruiz said, the road is closed"
  if (end <= first || (!verb && !PARTIAL_STARTS.has(line.kinds[first]!))) return nonEmpty(line, rest, restEnd);
  return [{ first, end }, { first: rest, end: restEnd }];
}

/** Words of a clause that a frame follows: fewer are an adverbial ("In Arlo, Ruiz said"). */
const SHORTEST_CLAUSE = 3;

function width(line: Line, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) {
    const piece = pieceAt(line, i);
    words += piece === undefined ? 1 : piece.words.end - piece.words.first;
  }
  return words;
}

const CLOSES: ReadonlySet<Kind> = new Set<Kind>(["conjunction", "close", "semicolon", "dash", "preposition"]);

function endsStatement(line: Line, at: number): boolean {
  const kind = line.kinds[at];
  return kind === "comma" || kind === "dash" || kind === "piece" || kind === "mark";
}

/** As Ruiz said, the road is closed. */
function asLeading(line: Line, frame: Frame, frames: Frames): Content | null {
  for (let i = frame.whole.end; i < Math.min(line.items.length, frame.whole.end + 14); i++) {
    if (line.kinds[i] === "comma" || line.kinds[i] === "colon") return nonEmpty(line, i + 1, contentEnd(line, i + 1, frames, frame));
  }
  return null;
}

export function thatClause(sight: Sight): Content | null {
  const { line, frame, frames, opening } = sight;
  if (opening.kind !== "that" || frame.verb === null || !(frame.verb.frames.has("clause") || frame.verb.frames.has("that") || isManner(sight)) || !speaks(sight)) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame));
}

/** "Ruiz thundered on the radio that it was a lie": a way of speaking says that, too, when somebody does it. */
function isManner({ line, frame, opening }: Sight): boolean {
  const next = line.kinds[frame.cue.end];
  // "dismissed charges by Lee that it was a lie": the charges say it.
  const atOnce = line.forms[frame.cue.end] === "that" || next === "preposition" || next === "adverb";
  // "an attack that Lee blames on the rebels and that they deny"
  return atOnce && line.kinds[opening.at - 1] !== "conjunction" && frame.verb !== null && frame.verb.sense === "speech" && frame.verb.frames.has("quote") && frame.group.shape === "finite" && frame.place === "before" && frame.subject !== null && canSpeak(line, frame.subject);
}

export function bareClause(sight: Sight): Content | null {
  const { line, frame, frames, opening } = sight;
  if (frame.verb === null || !frame.verb.frames.has("clause") || !speaks(sight) || frame.group.shape === "infinitive") return null;
  // "The poll found voters were tired", but not "what I found there was"
  if (frame.verb.sense === "evidence" && (frame.subject === null || !isDocument(line.forms[headOf(line, frame.subject)]!))) return null;
  const at = opening.kind === "clause" || opening.kind === "colon" ? opening.at : -1;
  if (at < 0 || at >= line.items.length || frame.group.passive) return null;
  return nonEmpty(line, at, contentEnd(line, at, frames, frame));
}

function speaks({ line, frame }: Sight): boolean {
  if (frame.verb === null || frame.group.negated) return false;
  if (frame.verb.sense !== "evidence" || frame.subject === null) return true;
  return isDocument(line.forms[headOf(line, frame.subject)]!) || canSpeak(line, frame.subject);
}

export function question({ line, frame, frames, opening }: Sight): Content | null {
  if (opening.kind !== "question" || frame.group.negated) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame));
}

export function relative({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("clause") || frame.group.negated || frame.group.passive || frame.place !== "before") return null;
  const edge = line.kinds[frame.whole.first - 1];
  const at = frame.cue.end;
  if (edge !== "wh" || (line.kinds[at] !== "finite" && line.kinds[at] !== "modal" && line.kinds[at] !== "participle")) return null;
  return nonEmpty(line, at, mainVerb(line, at + 1, contentEnd(line, at, frames, frame)));
}

/** "which Ruiz said killed two people [went on]": the verb that a noun leads to without any "and", "who" or comma is the main clause's; else the end. */
function mainVerb(line: Line, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const kind = line.kinds[i]!;
    if (kind === "wh" || kind === "conjunction" || kind === "comma" || line.forms[i] === "that") return end;
    if (kind === "finite" && (line.kinds[i - 1] === "noun" || line.kinds[i - 1] === "name")) return i;
  }
  return end;
}
