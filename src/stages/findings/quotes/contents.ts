import { cueForms } from "../../../language/en/cues.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import { phraseStartingAt } from "./nounPhrases.ts";
import type { Kind } from "./wordKinds.ts";

/** What comes after a cue, past listener, time and place: "told reporters in Arlo on Monday [that ...]". */
export interface Opening {
  readonly kind: "that" | "clause" | "question" | "to" | "piece" | "colon" | "comma" | "end" | "other";
  /** First item of the content; of the mark for a comma; the line's length at the end. */
  readonly at: number;
}

/** Items between a cue and what is said: "told a crowd of some five thousand people on the main square of Arlo on Monday night that". */
const OPENING_REACH = 28;

export function openingAfter(line: Line, frame: Frame): Opening {
  const from = frame.whole.end;
  const most = Math.min(line.items.length, from + OPENING_REACH);
  let listener = frame.verb?.frames.has("listener") ?? false;
  let at = from;
  while (at < most) {
    const kind = line.kinds[at]!;
    const form = line.forms[at]!;
    if (kind === "piece") return { kind: "piece", at };
    if (kind === "stop") return { kind: "end", at };
    if (kind === "colon") return { kind: "colon", at: at + 1 };
    if (form === "that") return isRelative(line, from, at) ? { kind: "other", at } : { kind: "that", at };
    if (kind === "comma" && inPlaceName(line, at)) {
      at = inPlaceName(line, at);
      continue;
    }
    if (kind === "comma" || kind === "dash") return afterComma(line, at);
    if (isQuestionWord(line, at) && frame.verb?.frames.has("question")) return { kind: "question", at };
    if (kind === "to" && line.kinds[at + 1] === "base") return { kind: "to", at };
    if (kind === "adverb" && !beginsClause(line, at)) {
      at++;
      continue;
    }
    const past = pastTime(line, at);
    if (past > at) {
      at = past;
      continue;
    }
    if (listener && kind !== "preposition") {
      const person = phraseStartingAt(line, at);
      listener = false;
      if (person !== null) {
        at = listenerEnd(line, at, person.end);
        continue;
      }
    }
    if (SUBORDINATE.has(form) && !leadsToClause(line, at)) {
      const that = thatAhead(line, at, most);
      return that > 0 ? { kind: "that", at: that } : { kind: "other", at };
    }
    if (kind === "preposition" || kind === "to") {
      const end = pastPhrase(line, at);
      if (end > at) {
        at = end;
        continue;
      }
    }
    const that = thatAhead(line, at, most);
    if (that > 0) return { kind: "that", at: that };
    return beginsClause(line, at) ? { kind: "clause", at } : { kind: "other", at };
  }
  return { kind: at >= line.items.length ? "end" : "other", at };
}

/** "a town hall in Salem, New Hampshire, on Monday that": the item after the second part of a place's name; 0 when none stands there. */
function inPlaceName(line: Line, comma: number): number {
  if (line.kinds[comma - 1] !== "name") return 0;
  let end = comma + 1;
  while (line.kinds[end] === "name" && !timeWords.has(line.forms[end]!)) end++;
  if (end === comma + 1 || end > comma + 4) return 0;
  if (line.kinds[end] === "comma") end++;
  const next = line.kinds[end];
  return line.forms[end] === "that" || next === "preposition" || next === "piece" || next === "colon" || timeWords.has(line.forms[end]!) || (next === "noun" && line.kinds[end - 1] === "comma") ? end : 0;
}

/** "responded with a phrase that could have ...": a verb right after "that", and a preposition before, make it a relative clause. */
function isRelative(line: Line, from: number, at: number): boolean {
  if (line.kinds[at + 1] !== "finite" && line.kinds[at + 1] !== "modal") return false;
  for (let i = from; i < at; i++) if (line.kinds[i] === "preposition") return line.kinds[at - 1] === "noun";
  return false;
}

/** "telling a crowd in snowy Arlo that": the item of a "that" before any verb or mark; 0 when none comes. */
function thatAhead(line: Line, from: number, most: number): number {
  for (let i = from + 1; i < most; i++) {
    const kind = line.kinds[i]!;
    if (line.forms[i] === "that") return isRelative(line, from, i) || line.kinds[i + 1] === "noun" ? 0 : i;
    if (kind === "finite" || kind === "modal" || kind === "colon" || kind === "semicolon" || kind === "piece" || kind === "comma" || kind === "stop") return 0;
  }
  return 0;
}

/** "said as she left": words that begin a clause about the saying, not the said. */
const SUBORDINATE: ReadonlySet<string> = new Set(["as", "while", "when", "after", "before", "because", "until", "since", "once", "where", "though", "although", "so", "unless", "than", "if", "during", "whenever", "which", "who"]);

/** "said when he came, the house was empty": a comma and a clause come later. */
function leadsToClause(line: Line, at: number): boolean {
  for (let i = at + 1; i < Math.min(line.items.length, at + OPENING_REACH); i++) {
    if (line.kinds[i] === "comma") return line.kinds[i + 1] !== "preposition" && beginsClause(line, i + 1);
    if (line.kinds[i] === "piece" || line.kinds[i] === "semicolon") return false;
  }
  return false;
}

/** "said, in a statement, that": past a short stretch between commas that leads to content. */
const ASIDE = 12;

function afterComma(line: Line, at: number): Opening {
  if (line.kinds[at + 1] === "piece") return { kind: "piece", at: at + 1 };
  if (line.forms[at + 1] === "that") return { kind: "that", at: at + 1 };
  const start = line.kinds[at + 1];
  if (start === "preposition" || start === "adverb" || start === "ing" || start === "participle") {
    for (let i = at + 2; i < Math.min(line.items.length, at + ASIDE); i++) {
      if (line.kinds[i] === "colon" && line.kinds[i + 1] === "piece") return { kind: "piece", at: i + 1 };
      if (line.kinds[i] !== "comma") continue;
      if (line.forms[i + 1] === "that") return { kind: "that", at: i + 1 };
      if (line.kinds[i + 1] === "piece") return { kind: "piece", at: i + 1 };
      break;
    }
  }
  return { kind: "comma", at };
}

/** "told him she ...": where the listener ends although more nouns follow. "told reporters in Arlo" ends with the reporters. */
function listenerEnd(line: Line, first: number, end: number): number {
  // told ABC's “Good Morning Arlo”
  if (line.kinds[end - 1] === "possessive" && isTitle(line, end)) return end + 1;
  return line.kinds[first] === "pronoun" ? first + 1 : end;
}

/** "on Monday", "last week", "Monday": the item after them; `at` itself when no word of time stands there. */
export function pastTime(line: Line, at: number): number {
  const first = line.kinds[at] === "preposition" ? at + 1 : at;
  for (let i = first; i < first + 4 && i < line.items.length; i++) {
    if (timeWords.has(line.forms[i]!)) {
      // "this week's debate"
      if (line.kinds[i + 1] === "possessive") return at;
      let end = i + 1;
      while (line.kinds[end] === "number" || timeWords.has(line.forms[end]!)) end++;
      return end;
    }
    if (!TIME_LEADERS.has(line.forms[i]!) && line.kinds[i] !== "number") break;
  }
  return at;
}

const TIME_LEADERS: ReadonlySet<string> = new Set(["last", "this", "that", "earlier", "late", "early", "next", "the", "previous", "same", "on", "in"]);

/** The item after a prepositional phrase, if content, a mark or another such phrase follows it; else `at`. */
function pastPhrase(line: Line, at: number): number {
  // on “Meet the Press”, to ABC's “This Week”: the title of a programme.
  if (isTitle(line, at + 1)) return at + 2;
  const phrase = phraseStartingAt(line, at + 1);
  let end = phrase?.end ?? at;
  if (phrase !== null && line.kinds[end - 1] === "possessive" && isTitle(line, end)) end++;
  // "in an interview broadcast on Monday"
  if (phrase !== null && line.kinds[end] === "participle") end++;
  const kind = line.kinds[end];
  if (kind === undefined || phrase === null) return kind === undefined && phrase !== null ? end : at;
  if (FOLLOWS.has(kind) || line.forms[end] === "that" || isQuestionWord(line, end)) return end;
  return beginsClause(line, end) ? end : at;
}

/** Words of a title in marks. */
const TITLE_LENGTH = 5;

function isTitle(line: Line, at: number): boolean {
  const piece = pieceAt(line, at);
  if (piece === undefined || piece.words.end - piece.words.first > TITLE_LENGTH) return false;
  const first = line.reading.article.text[piece.start]!;
  return first !== first.toLowerCase();
}

const FOLLOWS: ReadonlySet<Kind> = new Set<Kind>(["comma", "colon", "piece", "stop", "preposition", "to", "adverb", "conjunction", "dash", "semicolon"]);

const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "if", "how", "what", "why", "who", "whom", "which", "where", "when", "whose"]);

function isQuestionWord(line: Line, at: number): boolean {
  return QUESTION_WORDS.has(line.forms[at]!);
}

/** Items between the start of a clause and its verb. */
const CLAUSE_REACH = 30;

const STARTS: ReadonlySet<Kind> = new Set<Kind>(["noun", "name", "pronoun", "determiner", "adjective", "number", "piece", "ing", "adverb", "wh", "open"]);

/** True when a clause with a subject and a finite verb begins at the item. */
export function beginsClause(line: Line, at: number): boolean {
  const start = line.kinds[at] ?? "stop";
  if (!STARTS.has(start) && !(start === "preposition" && (SUBORDINATE.has(line.forms[at]!) || leadsToClause(line, at)))) return false;
  let noun = false;
  let relatives = 0;
  for (let i = at; i < Math.min(line.items.length, at + CLAUSE_REACH); i++) {
    const kind = line.kinds[i]!;
    if (kind === "semicolon" || kind === "colon" || kind === "stop") return false;
    if (i > at && (kind === "wh" || (line.forms[i] === "that" && line.kinds[i - 1] === "noun"))) relatives++;
    // "reports to the council, and called for a vote": the verb after the conjunction has its subject before the clause.
    if (kind === "conjunction" && (line.kinds[i + 1] === "finite" || line.kinds[i + 1] === "modal" || (line.kinds[i + 1] === "adverb" && line.kinds[i + 2] === "finite"))) return false;
    if (kind === "finite" || kind === "modal") {
      if (noun && relatives === 0) return true;
      relatives = Math.max(0, relatives - 1);
    }
    // "that Lee “has failed”": the verb stands in marks.
    if (kind === "piece" && noun) return true;
    if (kind === "noun" || kind === "name" || kind === "pronoun" || kind === "determiner" || kind === "number" || kind === "piece") noun = true;
  }
  return false;
}

/** True when a finite verb or a quoted stretch stands in the range. */
export function hasVerb(line: Line, range: ItemRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    const kind = line.kinds[i];
    if (kind === "finite" || kind === "modal" || kind === "piece") return true;
  }
  return false;
}

/** Items of one statement: longer ones are cut. */
export const LONGEST = 160;

/**
 * Where the content that begins at `from` ends: at the line's end, or before the outlet or another speaker goes on. What is `nominal` ("a gift",
 * "him of lying") has no verb of its own, so a finite verb after "and" goes on about the speaker.
 */
export function contentEnd(line: Line, from: number, frames: Frames, frame: Frame, nominal = false): number {
  const fronted = isFronted(line, frame);
  let depth = 0;
  const most = Math.min(line.items.length, from + LONGEST);
  let end = from;
  for (; end < most; end++) {
    const kind = line.kinds[end]!;
    if (kind === "semicolon") break;
    if (kind === "open") depth++;
    if (kind === "close" && depth-- === 0) break;
    if (kind === "stop" && !goesOn(line, end)) break;
    if (nominal && end > from && kind === "conjunction" && isVerbNext(line, end + 1)) break;
    // "as a gift while denouncing the council"
    if (nominal && end > from && SUBORDINATE.has(line.forms[end]!) && line.forms[end] !== "as" && line.kinds[end + 1] === "ing") break;
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

function isVerbNext(line: Line, at: number): boolean {
  const next = line.kinds[at] === "adverb" ? at + 1 : at;
  return line.kinds[next] === "finite" || line.kinds[next] === "modal" || (line.kinds[next] === "participle" && (cueForms.get(line.forms[next]!)?.some(({ shapes }) => shapes.includes("past")) ?? false));
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
  return comma && line.kinds[next] === "ing" && ASIDES.has(line.forms[next]!);
}

const CONTRASTS: ReadonlySet<string> = new Set(["while", "whereas", "although", "though", "as"]);
/** Participles by which the outlet goes on about the speaker: ", citing ...", ", speaking in Arlo". */
const ASIDES: ReadonlySet<string> = new Set(["citing", "referring", "speaking", "quoting", "pointing", "echoing", "using", "according", "calling", ...[...cueForms.keys()].filter((form) => form.endsWith("ing"))]);

function endsThere(line: Line, at: number): boolean {
  const kind = line.kinds[at];
  return kind === undefined || kind === "stop" || kind === "comma" || kind === "mark" || timeWords.has(line.forms[at]!) || kind === "preposition";
}

/** Without marks, commas and stops at the end. */
export function withoutTail(line: Line, from: number, end: number): number {
  let last = end;
  while (last > from && TAIL.has(line.kinds[last - 1]!)) last--;
  return last;
}

const TAIL: ReadonlySet<Kind> = new Set<Kind>(["comma", "stop", "mark", "colon", "dash", "semicolon", "conjunction"]);
