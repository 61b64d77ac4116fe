import { type Happened, happenedWords } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, type Pieces } from "../numerals/numerals.ts";
import { kindFor, phraseAt } from "./happenedWords.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/** The first verb behind the noun, past phrases that hang on it. An unknown verb ends the search: it says something else of them. */
export function happenedBehind(reading: Reading, pieces: Pieces, end: number, money: boolean): string | null {
  // "12 dead", "leaving 30 injured", "12 people missing".
  const state = kindFor(formOf(pieces, end), "adjective");
  if (state !== null && !hasObject(reading, pieces, end + 1)) return state;
  let passive = false;
  for (let i = end; i < end + BEHIND && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    const phrase = phraseAt(pieces, i);
    if (phrase !== null) return phrase.kind;
    // "were among the dead", "are among those arrested".
    if (form === "among" && (formOf(pieces, i + 1) === "the" || formOf(pieces, i + 1) === "those")) return happenedWords.get(formOf(pieces, i + 2))?.[0]?.kind ?? null;
    if (BE.has(form)) {
      passive = true;
      continue;
    }
    if (PASSED_OVER.has(form)) continue;
    if (form === "," || form === "(") {
      const next = pastInsertion(reading, pieces, i);
      if (next === null) return null;
      i = next;
      continue;
    }
    const known = happenedWords.get(form);
    const kind = kindOf(reading, pieces, i);
    // "patients and displaced people were trapped": it describes the next noun.
    if (known?.some((happened) => happened.role === "adjective") && !passive && isNoun(kindOf(reading, pieces, i + 1))) continue;
    if (known !== undefined) {
      const happened = verbSays(reading, pieces, i, known, passive, money);
      if (happened !== undefined) return happened;
    }
    // "two policemen and five militants were killed": one verb for both; another number begins another matter.
    if (i > end && kind === "number" && !LIST_MARKS.has(formOf(pieces, i - 1))) return null;
    if (CLAUSE_ENDS.has(form) || kind === "verb" || kind === "past" || kind === "modal") return null;
  }
  return null;
}

/** Pieces looked at behind what is counted: "people, including 5,000 children, in the Palestinian territory have lost their lives". */
const BEHIND = 26;

/** What a known word says here; undefined when it is a noun or bare verb that says nothing of them, null when it makes them the doers. */
function verbSays(reading: Reading, pieces: Pieces, at: number, known: readonly Happened[], passive: boolean, money: boolean): string | null | undefined {
  const kind = kindOf(reading, pieces, at);
  const base = kind === "verb" || kind === "ing" || isNoun(kind);
  const as = (role: Happened["role"]): string | undefined => known.find((happened) => happened.role === role)?.kind;
  const [object, subject, adjective] = [as("object"), as("subject"), as("adjective")];
  // "were killed", "people killed in", "remain trapped"; but "12 gunmen killed the guard": an object behind makes them the doers.
  if (object !== undefined && (passive || (!base && !hasObject(reading, pieces, at + 1)))) return passive && formOf(pieces, at).endsWith("ing") ? null : object;
  if (passive && adjective !== undefined) return adjective;
  if (subject !== undefined && ((!money && !passive) || formOf(pieces, at) === "dead")) return subject;
  return base ? undefined : null;
}

/** The piece that ends an insertion, or this one when the clause simply goes on; null when another clause begins. */
function pastInsertion(reading: Reading, pieces: Pieces, at: number): number | null {
  if (formOf(pieces, at) === "(") return closeOf(pieces, at, ")");
  const after = formOf(pieces, at + 1);
  const number = kindOf(reading, pieces, at + 1) === "number";
  // ", including 5,000 children,", ", 19 of them children,", ", most of them women,"
  if (INSERTED.has(after) || (number && formOf(pieces, at + 2) === "of")) return closeOf(pieces, at, ",");
  return number || GOES_ON.has(after) || isListedOn(reading, pieces, at + 1) ? at : null;
}

/** "patients, medics and displaced people": nouns up to an "and", without a verb or number between. */
function isListedOn(reading: Reading, pieces: Pieces, at: number): boolean {
  for (let i = at; i < at + LISTED; i++) {
    if (formOf(pieces, i) === "and") return i > at;
    const kind = kindOf(reading, pieces, i);
    if (!isNoun(kind) && kind !== "adjective" && formOf(pieces, i) !== ",") return false;
  }
  return false;
}

const LISTED = 10;

function isNoun(kind: WordKind): boolean {
  return kind === "noun" || kind === "plural" || kind === "name";
}

const BE: ReadonlySet<string> = new Set(["was", "were", "been", "being", "be", "is", "are", "got"]);
const LIST_MARKS: ReadonlySet<string> = new Set(["including", "them", "and", ",", "or", "least", "about", "some", "than", "nearly", "almost", "over"]);
const GOES_ON: ReadonlySet<string> = new Set(["were", "was", "have", "had", "who"]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", ":", "but", "while", "after", "when", "as", "because"]);
/** Auxiliaries, words of report and small words that may stand between a noun and its verb. */
const PASSED_OVER: ReadonlySet<string> = new Set(["have", "has", "had", "also", "who", "that", "which", "reportedly", "confirmed", "reported", "feared", "believed", "presumed", "known", "thought", "said", "left", "remain", "remained", "still", "already", "now", "to", "not", "may", "might", "could", "will", "would", "since", "found", "listed", "declared", "pronounced", "including", "among", "so", "far", "alone", "there", "then", "both", "all", "of", "them", "whom"]);
const INSERTED: ReadonlySet<string> = new Set(["including", "among", "mostly", "mainly", "many", "most", "some", "half", "nearly", "largely", "or", "about", "at", "in", "all"]);

/** True when a noun phrase follows at once: "killed the guard", "killed 12 people". */
function hasObject(reading: Reading, pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (DETERMINERS.has(form)) return true;
  const kind = kindOf(reading, pieces, at);
  return kind === "name" || kind === "noun" || kind === "plural" || kind === "number" || (kind === "adjective" && formOf(pieces, at) !== "");
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "their", "his", "her", "its", "him", "them", "it", "more", "about"]);

/** Where an insertion ends: the next comma or bracket, or null when it runs to the end. */
function closeOf(pieces: Pieces, at: number, mark: string): number | null {
  for (let i = at + 1; i < at + BEHIND && i < pieces.count; i++) {
    if (pieces.kinds[i] === BORDER) return null;
    if (formOf(pieces, i) === mark) return i;
  }
  return null;
}
