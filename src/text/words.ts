import { addressEnd, isNamedAddress } from "./addresses.ts";
import { GAP, UPPER, formOf, isApostrophe, isDigitAt, isLetterAt, isWordAt, isWordKind, kindAt, wordRunEnd } from "./characters.ts";
import type { WordConventions } from "./conventions.ts";
import { markEnd } from "./marks.ts";

/** Token borders in the order of the text; two equal columns. */
export interface WordSpans {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Cuts [start, end) of a text into words and marks as the Penn Treebank does, but keeps hyphenated words whole, and adds them to `into`.
 * Gaps are white space and control characters; nothing else is lost. One look at each character, bounded looks around.
 */
export function cutWords(text: string, start: number, end: number, conventions: WordConventions, into: WordSpans): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === GAP) {
      at++;
      continue;
    }
    if (!isWordKind(kind)) {
      const stop = markEnd(text, at, start, end, conventions);
      add(into, at, stop);
      at = stop;
      continue;
    }
    const stop = wordEnd(text, at, end, conventions);
    addWord(text, at, stop, conventions, into);
    at = stop;
  }
}

/** Where the word that starts here ends, with clitics ("don't"), hyphens and a full stop that belongs to it ("Mr."). */
function wordEnd(text: string, start: number, end: number, conventions: WordConventions): number {
  let at = wordRunEnd(text, start, end);
  // Where the last run of word characters began: "U.S" is a run of one letter after each full stop.
  let run = start;
  while (at < end) {
    const next = wordGoesOn(text, start, run, at, end, conventions);
    if (next < 0) return -next;
    if (next === at) return at;
    run = at + 1;
    at = next;
  }
  return at;
}

/** At the first character that is none of a word's: the end of the next run that belongs to the word; `at` when none does; minus the end when the word ends there for sure. */
function wordGoesOn(text: string, start: number, run: number, at: number, end: number, conventions: WordConventions): number {
  switch (text[at]) {
    case "-":
    case "\u2010":
    case "\u2011":
      return isWordAt(text, at + 1, end) ? wordRunEnd(text, at + 1, end) : at;
    case "'":
    case "’":
    case "ʼ":
    case "`":
      return isLetterAt(text, at + 1, end) ? wordRunEnd(text, at + 1, end) : at;
    case ".":
      return afterStop(text, start, run, at, end, conventions);
    case ",":
      return isDigitAt(text, at - 1, end) && isGroup(text, at + 1, end) ? wordRunEnd(text, at + 1, end) : at;
    case ":":
      if (text[at + 1] === "/" && text[at + 2] === "/") return -addressEnd(text, at, end);
      return isDigitAt(text, at - 1, end) && digitsFrom(text, at + 1, end) === 2 ? wordRunEnd(text, at + 1, end) : at;
    case "/":
      return isDigitAt(text, at - 1, end) && isDigitAt(text, at + 1, end) && digitsFrom(text, run, end) === at - run ? wordRunEnd(text, at + 1, end) : at;
    case "@":
      return isWordAt(text, at + 1, end) ? -addressEnd(text, at, end) : at;
    case "&":
      // "AT&T", "Q&A"
      return at - start <= MOST_INITIALS && allUpper(text, start, at) && isUpperAt(text, at + 1, end) ? wordRunEnd(text, at + 1, end) : at;
    case "$":
      // "US$40 billion"
      return at - start <= MOST_INITIALS && allUpper(text, start, at) && isDigitAt(text, at + 1, end) ? -(at + 1) : at;
    default:
      return at;
  }
}

/** "12,000" and, in India, "1,20,000"; "[13,14]" are two numbers. */
function isGroup(text: string, at: number, end: number): boolean {
  const digits = digitsFrom(text, at, end);
  return digits === 3 || (digits === 2 && text[at + 2] === "," && digitsFrom(text, at + 3, end) >= 2);
}

/** A full stop after [start, at): inside the word ("1.2", "U.S", "example.com"), its last character ("Mr.", "U.S.", "J."), or not of the word. */
function afterStop(text: string, start: number, run: number, at: number, end: number, conventions: WordConventions): number {
  const one = at - run === 1 && isLetterAt(text, run, end);
  if (isDigitAt(text, at - 1, end) && isDigitAt(text, at + 1, end)) return wordRunEnd(text, at + 1, end);
  // "U.S", "e.g": one letter, a full stop, one letter.
  if (one && isLetterAt(text, at + 1, end) && !isWordAt(text, at + 2, end)) return at + 2;
  if (one && run - start >= 2 && text[run - 1] === ".") return -(at + 1);
  const pair = pairEnd(text, start, at, end, conventions);
  if (pair > 0) return -pair;
  const single = text[at + 1] !== ".";
  if (single && isAbbreviation(text, start, run, at, end, conventions)) return -(at + 1);
  if (single && one && start === run && isInitial(text, at, end, conventions)) return -(at + 1);
  return isNamedAddress(text, start, at, end) ? -addressEnd(text, at, end) : at;
}

/** "Ph.D.": the end of an abbreviation of two parts; 0 when there is none. */
function pairEnd(text: string, start: number, at: number, end: number, conventions: WordConventions): number {
  if (at - start > LONGEST_ABBREVIATION || !isLetterAt(text, at + 1, end)) return 0;
  const next = wordRunEnd(text, at + 1, Math.min(end, at + LONGEST_ABBREVIATION));
  if (!conventions.abbreviations.has(formOf(text, start, next))) return 0;
  return text[next] === "." && next < end ? next + 1 : next;
}

/** Longest abbreviation looked up, in characters. */
const LONGEST_ABBREVIATION = 12;
/** "HK$", "AT&T": capitals before "$" and "&". */
const MOST_INITIALS = 3;
/** White space looked over to see what follows an abbreviation. */
const LOOK_AHEAD = 8;

function isAbbreviation(text: string, start: number, run: number, at: number, end: number, conventions: WordConventions): boolean {
  if (at - start > LONGEST_ABBREVIATION) return isHyphenated(text, run, at, end, conventions);
  const kind = conventions.abbreviations.get(formOf(text, start, at));
  if (kind === undefined) return isHyphenated(text, run, at, end, conventions);
  if (kind === "other" || kind === "inner") return true;
  if (kind === "number") return isDigitAt(text, afterGap(text, at + 1, end), end);
  return isUpperAt(text, start, end) && (kind !== "title" || nextWord(text, at + 1, end) !== "");
}

/** "Vice-Adm. Ruiz", "Lt-Gov. Ruiz", "Sen. Ana Ruiz (R-Va.)" */
function isHyphenated(text: string, run: number, at: number, end: number, conventions: WordConventions): boolean {
  if (at - run > LONGEST_ABBREVIATION || at <= run || text[run - 1] !== "-") return false;
  const kind = conventions.abbreviations.get(formOf(text, run, at));
  return kind === "title" || (kind === "proper" && isUpperAt(text, run, end));
}

/** "J. Ruiz" and "J.Ruiz", but not the last word of a sentence: "He chose plan B. The mayor left." */
function isInitial(text: string, at: number, end: number, conventions: WordConventions): boolean {
  if (!isUpperAt(text, at - 1, end)) return false;
  // "[George W.] Ruiz"
  const after = text[at + 1] === "]" || text[at + 1] === ")" ? at + 2 : at + 1;
  const next = afterGap(text, after, end);
  if (isNickname(text, next, end)) return true;
  if (!isUpperAt(text, next, end)) return false;
  return !conventions.openers.has(nextWord(text, after, end));
}

/** Robert C. "Bobby" Vale: one word in marks, then a capital. */
function isNickname(text: string, at: number, end: number): boolean {
  if (at >= end || !OPENS_NICKNAME.includes(text[at]!) || !isUpperAt(text, at + 1, end)) return false;
  const stop = wordRunEnd(text, at + 1, Math.min(end, at + 1 + LONGEST_ABBREVIATION));
  return stop < end && CLOSES_NICKNAME.includes(text[stop]!) && isUpperAt(text, afterGap(text, stop + 1, end), end) && afterGap(text, stop + 1, end) > stop + 1;
}

const OPENS_NICKNAME = "\"“‘'(";
const CLOSES_NICKNAME = "\"”’')";

/** The word after the white space, lower-cased, cut off when it is long; "" when no letter follows. */
function nextWord(text: string, at: number, end: number): string {
  const start = afterGap(text, at, end);
  return formOf(text, start, wordRunEnd(text, start, Math.min(end, start + LONGEST_ABBREVIATION)));
}

function afterGap(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + LOOK_AHEAD && kindAt(text, i) === GAP) i++;
  return i;
}

/** Adds a word, cut before its clitics: "Iran's" is "Iran" and "'s", "wouldn't've" is "would", "n't" and "'ve". */
function addWord(text: string, start: number, end: number, conventions: WordConventions, into: WordSpans): void {
  const cuts: number[] = [];
  for (let stop = end; cuts.length < MOST_CLITICS; ) {
    const cut = cliticStart(text, start, stop, conventions);
    if (cut <= start) break;
    cuts.push(cut);
    stop = cut;
  }
  let from = start;
  for (let i = cuts.length - 1; i >= 0; i--) {
    add(into, from, cuts[i]!);
    from = cuts[i]!;
  }
  add(into, from, end);
}

const MOST_CLITICS = 3;
/** Longest clitic with its apostrophe ("'ll", "n't") and longest joined word ("cannot", "whaddya"), in characters. */
const LONGEST_CLITIC = 3;
const LONGEST_JOINED = 8;

/** Where the last clitic of [start, end) starts; -1 when there is none. */
function cliticStart(text: string, start: number, end: number, conventions: WordConventions): number {
  for (let i = end - 2; i > start && i >= end - LONGEST_CLITIC; i--) {
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const tail = text.slice(i + 1, end).toLowerCase();
    if (tail === "t" && (text[i - 1] === "n" || text[i - 1] === "N")) return i - 1;
    return conventions.clitics.has(tail) ? i : -1;
  }
  if (end - start > LONGEST_JOINED || end - start < 4) return -1;
  const first = conventions.joined.get(text.slice(start, end).toLowerCase());
  return first === undefined ? -1 : start + first;
}

function isUpperAt(text: string, at: number, end: number): boolean {
  return at < end && kindAt(text, at) === UPPER;
}

function allUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (kindAt(text, i) !== UPPER) return false;
  return true;
}

/** How many digits stand here; at most 4 are looked at. */
function digitsFrom(text: string, at: number, end: number): number {
  let i = at;
  while (i < at + 4 && isDigitAt(text, i, end)) i++;
  return i - at;
}

function add(into: WordSpans, start: number, end: number): void {
  into.starts.push(start);
  into.ends.push(end);
}
