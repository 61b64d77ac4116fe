import { cueForms } from "../../../language/en/cues.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import { SUBORDINATE, beginsClause, hasVerb } from "./clauses.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt, wordIn } from "./lines.ts";
import type { Line } from "./lines.ts";
import type { Content } from "./sight.ts";
import type { Kind } from "./wordKinds.ts";

/**
 * Where the content that begins at `from` ends: at the line's end, or before the outlet or another speaker goes on. What is `nominal` ("a gift",
 * "him of lying") has no verb of its own, so a finite verb after "and" goes on about the speaker.
 */
export function contentEnd(line: Line, from: number, frames: Frames, frame: Frame, nominal = false): number {
  const fronted = isFronted(line, frame);
  const inRelative = line.kinds[frame.group.first - 1] === "wh" && line.kinds[frame.group.first - 2] === "comma";
  let depth = 0;
  const most = Math.min(line.items.length, from + LONGEST);
  let end = from;
  for (; end < most; end++) {
    const kind = line.kinds[end]!;
    if (kind === "semicolon" || (kind === "colon" && end > from && isAnothersPiece(line, end + 1, frames))) break;
    if (kind === "open") depth++;
    if (kind === "close" && depth-- === 0) break;
    if (kind === "stop" && !goesOn(line, end)) break;
    if (nominal && end > from && kind === "conjunction" && isVerbNext(line, end + 1)) break;
    // "as a gift while denouncing the council"
    if (nominal && end > from && kind === "comma" && CONTRASTS.has(line.forms[end + 1]!)) break;
    if (nominal && end > from && SUBORDINATE.has(line.forms[end]!) && line.forms[end] !== "as" && line.kinds[end + 1] === "ing") break;
    // "out of business,” while trying to explain her plan"
    if (end > from && line.forms[end] === "while" && line.kinds[end + 1] === "ing" && endsInComma(line, end - 1)) break;
    if (inRelative && end > from && kind === "comma" && isMainVerb(line, end + 1)) break;
    if (fronted && end > from && (kind === "comma" || endsInComma(line, end)) && hasVerb(line, { first: from, end: end + 1 }) && beginsMain(line, end + 1)) {
      if (kind === "piece") end++;
      break;
    }
    if (end > from && (kind === "comma" || kind === "conjunction" || kind === "dash" || endsInComma(line, end)) && turnsAway(line, end, from, frames.at)) {
      if (kind === "piece") end++;
      break;
    }
  }
  return withoutTail(line, from, end);
}

/** "Ruiz, who said the road was closed, has left": after the comma that ends the relative clause the main one goes on. */
function isMainVerb(line: Line, at: number): boolean {
  const verb = line.kinds[at] === "adverb" ? at + 1 : at;
  return line.kinds[verb] === "finite" || line.kinds[verb] === "modal";
}

/** "declared the need for change: “Go on,” she said": the words in marks have a frame of their own. */
function isAnothersPiece(line: Line, at: number, frames: Frames): boolean {
  const frame = line.kinds[at] === "piece" ? frames.at.get(at + 1) : undefined;
  return frame !== undefined && frame.verb !== null && frame.verb.frames.has("quote");
}

/** Items of one statement: longer ones are cut. */
export const LONGEST = 160;

function isVerbNext(line: Line, at: number): boolean {
  const next = line.kinds[at] === "adverb" ? at + 1 : at;
  const kind = line.kinds[next];
  // “a gift,” but stopped short of it
  if (kind === "participle" && at > 1 && line.kinds[at - 1] === "conjunction" && endsInComma(line, at - 2)) return true;
  // A past form of saying after "but" is a verb, whatever it was taken for: "a gift but denied it".
  return kind === "finite" || kind === "modal" || ((kind === "participle" || kind === "adjective") && (cueForms.get(line.forms[next]!)?.some(({ shapes }) => shapes.includes("past")) ?? false));
}

/** True when the frame stands in a part that comes before the main clause: "Asked why it was closed, Ruiz said ...", "When Lee accused him of lying, Ruiz ...". */
function isFronted(line: Line, frame: Frame): boolean {
  const first = frame.whole.first;
  if (first > FRONT_REACH) return false;
  const lead = line.kinds[0] === "conjunction" ? 1 : 0;
  const leads = frame.group.shape !== "finite" || SUBORDINATE.has(line.forms[lead]!) || line.kinds[lead] === "preposition";
  if (!leads) return false;
  for (let i = lead; i < first; i++) if (line.kinds[i] === "comma" || line.kinds[i] === "piece" || line.kinds[i] === "colon") return false;
  return frame.verb !== null;
}

/** Items before a frame in a fronted clause. */
const FRONT_REACH = 16;

function beginsMain(line: Line, at: number): boolean {
  return line.kinds[at] !== "preposition" && line.kinds[at] !== "wh" && line.kinds[at] !== "conjunction" && line.kinds[at] !== "ing" && beginsClause(line, at);
}

/** A stop inside a line is no end where more words follow: "the U.S. ... is". */
function goesOn(line: Line, at: number): boolean {
  for (let i = at + 1; i < line.items.length; i++) if (line.kinds[i] !== "stop" && line.kinds[i] !== "mark" && line.kinds[i] !== "close") return true;
  return false;
}

function endsInComma(line: Line, at: number): boolean {
  const piece = pieceAt(line, at);
  return piece !== undefined && line.reading.article.text[piece.end - 1] === ",";
}

/** True when after the mark at `at` the outlet goes on in its own voice or another frame begins. */
function turnsAway(line: Line, at: number, from: number, starts: ReadonlyMap<number, Frame>): boolean {
  const comma = line.kinds[at] !== "conjunction";
  const conjunction = comma ? line.kinds[at + 1] === "conjunction" || CONTRASTS.has(line.forms[at + 1]!) : true;
  const next = at + (comma && conjunction ? 2 : 1);
  const frame = starts.get(next);
  if (frame !== undefined && frame.whole.first > from) {
    if (frame.verb === null) return true;
    if (frame.group.shape === "ing") return true;
    // "and added", "but Lee denies", "while Lee says"; but "he says he is proud and expects to win" is all his.
    if (conjunction) return (frame.place === "shared" && frame.verb.sense === "speech") || frame.place === "before";
    // ", Lee said" at the end
    return comma && (frame.place === "before" || frame.place === "after") && frame.subject !== null && endsThere(line, frame.whole.end);
  }
  // "is “based on opinion,” and welcomed him to visit", "“justice,” but pledged to remain calm"
  if (comma && conjunction && line.kinds[at] === "piece" && isPast(line, next)) return true;
  return comma && line.kinds[next] === "ing" && ASIDES.has(line.forms[next]!);
}

/** A verb in the past without a subject before it: the main clause goes on. */
function isPast(line: Line, at: number): boolean {
  const verb = line.kinds[at] === "adverb" ? at + 1 : at;
  return (line.kinds[verb] === "finite" || line.kinds[verb] === "participle") && line.forms[verb]!.endsWith("ed");
}

const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas", "although", "though", "as"]);

/** Participles by which the outlet goes on about the speaker: ", citing ...", ", speaking in Arlo". */
const ASIDES: ReadonlySet<string> = new Set(["citing", "referring", "speaking", "quoting", "pointing", "echoing", "using", "according", "calling", ...[...cueForms.keys()].filter((form) => form.endsWith("ing"))]);

function endsThere(line: Line, at: number): boolean {
  const kind = line.kinds[at];
  return kind === undefined || kind === "stop" || kind === "comma" || kind === "mark" || timeWords.has(line.forms[at]!) || kind === "preposition";
}

/** Where what stands before a frame begins: at the line's start, after its dateline, or after the last semicolon or colon. */
export function contentStart(line: Line, before: number): number {
  const least = Math.max(0, before - LONGEST);
  for (let i = before - 1; i > least; i--) if (line.kinds[i] === "semicolon" || line.kinds[i] === "colon") return i + 1;
  return least === 0 ? datelineEnd(line) : least;
}

/** Items of a dateline: "DRENNICK, Ardemar, Sept 8 (Ostwire) -" has ten. */
const DATELINE = 14;

/** The item after a dateline or a dash that opens the line; 0 when it has none. */
function datelineEnd(line: Line): number {
  for (let i = 0; i < Math.min(line.items.length, DATELINE); i++) {
    if (line.kinds[i] === "dash") return i + 1;
    // Towns in capitals are tagged as anything.
    if (!IN_DATELINE.has(line.kinds[i]!) && !isCapital(wordIn(line, i))) return 0;
  }
  return 0;
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

const IN_DATELINE: ReadonlySet<Kind> = new Set<Kind>(["name", "comma", "number", "open", "close", "stop"]);

export function nonEmpty(line: Line, first: number, end: number): Content | null {
  const last = withoutTail(line, first, end);
  return last > first ? [{ first, end: last }] : null;
}

/** Without marks, commas and stops at the end. */
export function withoutTail(line: Line, from: number, end: number): number {
  let last = end;
  while (last > from && TAIL.has(line.kinds[last - 1]!)) last--;
  // "make it glow,” for instance"
  if (last - 2 > from && line.forms[last - 2] === "for" && EXAMPLES.has(line.forms[last - 1]!)) return withoutTail(line, from, last - 2);
  return last;
}

const EXAMPLES: ReadonlySet<string> = new Set(["instance", "example"]);

const TAIL: ReadonlySet<Kind> = new Set<Kind>(["comma", "stop", "mark", "colon", "dash", "semicolon", "conjunction"]);
