import { namedThings } from "../../../language/en/cueNouns.ts";
import { LONGEST, beginsClause, contentEnd, hasVerb, pastTime, withoutTail } from "./contents.ts";
import type { Opening } from "./contents.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { phraseStartingAt } from "./nounPhrases.ts";
import { canSpeak, headOf, isDocument } from "./subjects.ts";
import { isTitleCased } from "./pieces.ts";
import type { Kind } from "./wordKinds.ts";

/** What one frame reports: one range for each unbroken stretch; a range of a single piece is a quotation in marks. */
export type Content = readonly ItemRange[];

export interface Rule {
  readonly name: string;
  readonly confidence: number;
  /** True when what stands up to the end of frame and content is told: a later frame of the line reports nothing of it. */
  readonly closes: boolean;
  /** Share of a reported stretch that must stand in marks for the quoted words alone to be the quotation. */
  readonly mostlyQuoted: number;
  /** The content of the frame, or null when the rule does not apply. */
  content(sight: Sight): Content | null;
}

/** What a rule looks at. */
export interface Sight {
  readonly line: Line;
  readonly frame: Frame;
  readonly frames: Frames;
  readonly opening: Opening;
  /** First item of the line that no earlier frame has closed. */
  readonly from: number;
}

/** Of a clause: the words around a long quotation are only its beginning ("that he “will never ...”"). */
const MOST = 0.8;
/** Of a description: in "hailed the attacks as a “success”" the word in marks is what was said. */
const SOME = 0.3;

/** In order: the first that gives content decides. */
export const rules: readonly Rule[] = [
  // “We won,” Ruiz said, “by far.” / “We won,” said Ruiz.
  // The plan, Ruiz said, was “never going to work.”
  { name: "clause-around", confidence: 0.9, closes: true, mostlyQuoted: MOST, content: (sight) => clauseAround(sight) },
  { name: "words-before", confidence: 0.95, closes: true, mostlyQuoted: MOST, content: (sight) => wordsBefore(sight) },
  // Ruiz said: “We won.”
  { name: "words-after", confidence: 0.95, closes: false, mostlyQuoted: MOST, content: (sight) => wordsAfter(sight) },
  // According to Ruiz, the road is closed. / The road is closed, according to Ruiz.
  { name: "source", confidence: 0.9, closes: true, mostlyQuoted: MOST, content: (sight) => ofSource(sight) },
  // The road, Ruiz said, is closed. / The road is closed, said Ruiz.
  { name: "clause-before", confidence: 0.85, closes: true, mostlyQuoted: MOST, content: (sight) => clauseBefore(sight) },
  // a plan which Ruiz said was a gift
  { name: "relative", confidence: 0.75, closes: false, mostlyQuoted: MOST, content: (sight) => relative(sight) },
  // Ruiz said that the road is closed.
  { name: "that-clause", confidence: 0.9, closes: false, mostlyQuoted: MOST, content: (sight) => thatClause(sight) },
  // Ruiz said the road is closed.
  { name: "bare-clause", confidence: 0.8, closes: false, mostlyQuoted: MOST, content: (sight) => bareClause(sight) },
  // Ruiz asked whether the road is closed.
  { name: "question", confidence: 0.8, closes: false, mostlyQuoted: MOST, content: (sight) => question(sight) },
  // Ruiz promised to close the road.
  { name: "promise", confidence: 0.75, closes: false, mostlyQuoted: MOST, content: (sight) => promise(sight) },
  // Ruiz urged the council to close the road.
  { name: "appeal", confidence: 0.75, closes: false, mostlyQuoted: MOST, content: (sight) => appeal(sight) },
  // Ruiz accused the council of sleeping, blamed it for sleeping.
  { name: "accusation", confidence: 0.75, closes: false, mostlyQuoted: MOST, content: (sight) => accusation(sight) },
  // Ruiz described the plan as a gift. / Ruiz called the plan a gift.
  { name: "description", confidence: 0.75, closes: false, mostlyQuoted: SOME, content: (sight) => description(sight) },
  // Ruiz called for a ban, warned of floods.
  { name: "topic", confidence: 0.7, closes: false, mostlyQuoted: MOST, content: (sight) => topic(sight) },
  // Ruiz denied the charges.
  { name: "object", confidence: 0.6, closes: false, mostlyQuoted: MOST, content: (sight) => object(sight) },
];

const BREAKS: ReadonlySet<Kind> = new Set<Kind>(["comma", "dash", "mark", "stop"]);

/** The last item before the frame, past commas and dashes. */
function lastBefore(line: Line, frame: Frame): number {
  let at = frame.whole.first - 1;
  while (at >= 0 && BREAKS.has(line.kinds[at]!)) at--;
  return at;
}

function wordsBefore({ line, frame, frames, opening }: Sight): Content | null {
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

/** What stands before "Ruiz said" and the words in marks after it are one sentence: “Costs, she said, were “based on nothing.”” */
function clauseAround({ line, frame, opening, from }: Sight): Content | null {
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

/** What can be the beginning of a sentence that is broken off by "Ruiz said". */
const PARTIAL_STARTS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "adjective", "number", "wh", "ing"]);

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

function wordsAfter({ line, frame, frames, opening }: Sight): Content | null {
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

function ofSource({ line, frame, frames, from }: Sight): Content | null {
  if (frame.verb !== null || frame.subject === null) return null;
  const first = frame.whole.first;
  const after = skipBreaks(line, apposition(line, frame.whole.end));
  const before = withoutTail(line, 0, first);
  // "According to Ruiz, the road is closed": nothing, or no verb, stands before.
  const leading = before === 0 || !hasVerb(line, { first: 0, end: before });
  if (leading) return after < line.items.length && after > frame.whole.end ? nonEmpty(line, after, contentEnd(line, after, frames, frame)) : null;
  return nonEmpty(line, Math.max(from, contentStart(line, first)), before);
}

/** After a name: past ", the mayor of Arlo," where another clause follows it. */
function apposition(line: Line, end: number): number {
  if (line.kinds[end] !== "comma") return end;
  for (let i = end + 1; i < Math.min(line.items.length, end + 14); i++) {
    const kind = line.kinds[i]!;
    if (kind === "finite" || kind === "modal") return end;
    if (kind === "comma") return beginsClause(line, i + 1) && !beginsClause(line, end + 1) ? i : end;
  }
  return end;
}

function skipBreaks(line: Line, at: number): number {
  let next = at;
  while (next < line.items.length && BREAKS.has(line.kinds[next]!)) next++;
  return next;
}

/** Where what stands before a frame begins: at the line's start or after the last semicolon or colon. */
function contentStart(line: Line, before: number): number {
  const least = Math.max(0, before - LONGEST);
  for (let i = before - 1; i > least; i--) if (line.kinds[i] === "semicolon" || line.kinds[i] === "colon") return i + 1;
  return least;
}

function nonEmpty(line: Line, first: number, end: number): Content | null {
  const last = withoutTail(line, first, end);
  return last > first ? [{ first, end: last }] : null;
}

/** Words of a clause that a frame follows: fewer are an adverbial ("In Arlo, Ruiz said"). */
const SHORTEST_CLAUSE = 3;

function clauseBefore({ line, frame, frames, opening, from }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("clause") || frame.group.negated || frame.group.shape !== "finite") return null;
  if (frame.place !== "before" && frame.place !== "after") return null;
  if (frame.verb.sense === "evidence") return null;
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

function width(line: Line, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) {
    const piece = pieceAt(line, i);
    words += piece === undefined ? 1 : piece.words.end - piece.words.first;
  }
  return words;
}

const SUBORDINATE: ReadonlySet<string> = new Set(["if", "when", "while", "as", "because", "although", "though", "since", "after", "before", "unless", "until", "once"]);

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

function speaks({ line, frame }: Sight): boolean {
  if (frame.verb === null || frame.group.negated) return false;
  if (frame.verb.sense !== "evidence" || frame.subject === null) return true;
  return isDocument(line.forms[headOf(line, frame.subject)]!) || canSpeak(line, frame.subject);
}

function relative({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("clause") || frame.group.negated || frame.group.passive || frame.place !== "before") return null;
  const edge = line.kinds[frame.whole.first - 1];
  const at = frame.cue.end;
  if (edge !== "wh" || (line.kinds[at] !== "finite" && line.kinds[at] !== "modal" && line.kinds[at] !== "participle")) return null;
  return nonEmpty(line, at, contentEnd(line, at, frames, frame));
}

function thatClause(sight: Sight): Content | null {
  const { line, frame, frames, opening } = sight;
  if (opening.kind !== "that" || frame.verb === null || !(frame.verb.frames.has("clause") || frame.verb.frames.has("that")) || !speaks(sight)) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame));
}

function bareClause(sight: Sight): Content | null {
  const { line, frame, frames, opening } = sight;
  if (frame.verb === null || !frame.verb.frames.has("clause") || !speaks(sight) || frame.group.shape === "infinitive") return null;
  const at = opening.kind === "clause" || opening.kind === "colon" ? opening.at : -1;
  if (at < 0 || at >= line.items.length || frame.group.passive) return null;
  return nonEmpty(line, at, contentEnd(line, at, frames, frame));
}

function question({ line, frame, frames, opening }: Sight): Content | null {
  if (opening.kind !== "question" || frame.group.negated) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame));
}

function promise({ line, frame, frames, opening }: Sight): Content | null {
  if (opening.kind !== "to" || frame.verb === null || !frame.verb.frames.has("to") || frame.group.negated || frame.group.passive) return null;
  return nonEmpty(line, opening.at, contentEnd(line, opening.at, frames, frame, true));
}

/** Items between "urged" and its "to". */
const OBJECT_REACH = 24;

function appeal({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("person-to") || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const object = phraseStartingAt(line, frame.whole.end);
  if (object === null) return null;
  const to = wordAfter(line, object, "to");
  if (to < 0 || (line.kinds[to + 1] !== "base" && line.kinds[to + 1] !== "adverb")) return null;
  return nonEmpty(line, object.first, contentEnd(line, object.first, frames, frame, true));
}

/** The word at the end of the object, or further on before any verb or mark; -1 when it does not come. */
function wordAfter(line: Line, object: ItemRange, word: string): number {
  for (let i = object.first + 1; i < Math.min(line.items.length, object.first + OBJECT_REACH); i++) {
    const kind = line.kinds[i]!;
    if (line.forms[i] === word && i >= object.first + 1) return i;
    if (kind === "finite" || kind === "modal" || kind === "stop" || kind === "colon" || kind === "semicolon") break;
  }
  return -1;
}

function accusation({ line, frame, frames }: Sight): Content | null {
  const word = frame.verb?.frames.has("of") ? "of" : frame.verb?.frames.has("person-for") ? "for" : "";
  if (word === "" || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const object = phraseStartingAt(line, frame.cue.end);
  if (object === null) return null;
  const at = wordAfter(line, object, word);
  // "praised Ruiz for Arlo" says nothing; "for saving Arlo" does.
  if (at < 0 || (word === "for" && line.kinds[at + 1] !== "ing")) return null;
  return nonEmpty(line, object.first, contentEnd(line, object.first, frames, frame, true));
}

function description({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const as = frame.verb.frames.has("as");
  const called = frame.verb.frames.has("called");
  if (!as && !called) return null;
  const from = frame.cue.end;
  const object = phraseStartingAt(line, from);
  if (object === null && line.kinds[from] !== "piece") return null;
  const end = contentEnd(line, from, frames, frame, true);
  if (as && wordAfter(line, { first: from - 1, end: from }, "as") >= 0) return nonEmpty(line, from, end);
  if (!called) return null;
  // "called the plan a gift" and "called it unfair", not "called the police".
  const rest = pastTime(line, object?.end ?? from);
  const kind = line.kinds[rest];
  // "called the operation “Storm”": its name, nobody's words.
  if (kind === "piece" && object !== null && namedThings.has(line.forms[object.end - 1]!)) return null;
  const predicate = kind === "determiner" || kind === "adjective" || kind === "piece" || kind === "participle" || kind === "noun" || kind === "name";
  return predicate && rest < end ? nonEmpty(line, from, end) : null;
}

const TOPIC_WORDS: ReadonlySet<string> = new Set(["of", "about", "against"]);

function topic({ line, frame, frames }: Sight): Content | null {
  if (frame.verb === null || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive") return null;
  const word = line.forms[frame.cue.end]!;
  const applies = (word === "for" && frame.verb.frames.has("for")) || (TOPIC_WORDS.has(word) && frame.verb.frames.has("about"));
  if (!applies) return null;
  return nonEmpty(line, frame.cue.end + 1, contentEnd(line, frame.cue.end + 1, frames, frame, true));
}

function object({ line, frame, frames, opening }: Sight): Content | null {
  if (frame.verb === null || !frame.verb.frames.has("object") || frame.group.negated || frame.group.passive || frame.group.shape === "infinitive" || frame.place === "after") return null;
  if (opening.at > frame.cue.end + 1 || frame.subject === null || !canSpeak(line, frame.subject)) return null;
  const phrase = phraseStartingAt(line, frame.cue.end);
  return phrase === null ? null : nonEmpty(line, phrase.first, contentEnd(line, phrase.first, frames, frame, true));
}
