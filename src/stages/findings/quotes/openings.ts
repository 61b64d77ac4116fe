import { cueForms } from "../../../language/en/cues.ts";
import { timeWords } from "../../../language/en/speakers.ts";
import { SUBORDINATE, beginsClause, leadsToClause } from "./clauses.ts";
import type { Frame } from "./frames.ts";
import { pieceAt } from "./lines.ts";
import type { Line } from "./lines.ts";
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
    if (kind === "adverb" && (line.kinds[at + 1] === "to" || !beginsClause(line, at))) {
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
    // "said it fell adding that": the next verb's.
    if (kind === "ing" && cueForms.has(line.forms[i]!)) return 0;
  }
  return 0;
}

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

/** "said, in a statement, that": past a short stretch between commas that leads to content. */
const ASIDE = 12;

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

function isTitle(line: Line, at: number): boolean {
  const piece = pieceAt(line, at);
  if (piece === undefined || piece.words.end - piece.words.first > TITLE_LENGTH) return false;
  const first = line.reading.article.text[piece.start]!;
  return first !== first.toLowerCase();
}

/** Words of a title in marks. */
const TITLE_LENGTH = 5;

const FOLLOWS: ReadonlySet<Kind> = new Set<Kind>(["comma", "colon", "piece", "stop", "preposition", "to", "adverb", "conjunction", "dash", "semicolon"]);

function isQuestionWord(line: Line, at: number): boolean {
  return QUESTION_WORDS.has(line.forms[at]!);
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(["whether", "if", "how", "what", "why", "who", "whom", "which", "where", "when", "whose"]);
