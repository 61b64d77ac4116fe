import { WEEKDAYS } from "../../../language/en/calendar.ts";
import { placesOfCare, takenThere } from "../../../language/en/fates.ts";
import { type Happened, happenedWords } from "../../../language/en/happened.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, NUMBER, type Pieces } from "../numerals/numerals.ts";
import { kindFor, phraseAt } from "./happenedWords.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/** The first verb behind the noun, past phrases that hang on it. An unknown verb ends the search: it says something else of them. */
export function happenedBehind(reading: Reading, pieces: Pieces, end: number, money: boolean, opensWithOf = false, hangs = false): string | null {
  // "12 dead", "leaving 30 injured", "12 people missing".
  const state = kindFor(formOf(pieces, end), "adjective");
  if (state !== null && !hasObject(reading, pieces, end + 1)) return isEither(pieces, end, state) ? "casualties" : state;
  let passive = false;
  let near = true;
  for (let i = end; i < end + BEHIND && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    const phrase = phraseAt(pieces, i);
    if (phrase !== null) return phrase.kind;
    if (isTakenIntoCare(pieces, i)) return "hospitalised";
    // "were among the dead", "are among those arrested".
    if (form === "among" && (formOf(pieces, i + 1) === "the" || formOf(pieces, i + 1) === "those")) return happenedWords.get(formOf(pieces, i + 2))?.[0]?.kind ?? null;
    if (hangs && i > end && (BE.has(form) || kindHasSubject(reading, pieces, i))) return null;
    if (BE.has(form)) {
      passive = true;
      continue;
    }
    if (PASSED_OVER.has(form)) continue;
    if (form === "," || form === "(") {
      // "Of 96 passengers, 71 survived"
      if (opensWithOf && kindOf(reading, pieces, i + 1) === "number") return null;
      const next = pastInsertion(reading, pieces, i);
      if (next === null) return null;
      i = next;
      continue;
    }
    const kind = kindOf(reading, pieces, i);
    // "the year to March"
    const known = kind === "name" ? undefined : happenedWords.get(form);
    // "from the collapsed school": it describes the next noun.
    const describing = known !== undefined || kind === "participle" || kind === "past";
    if (describing && i > end && !passive && DESCRIBED.has(kindOf(reading, pieces, i - 1)) && isNoun(kindOf(reading, pieces, i + 1))) continue;
    // "60 villagers still missing", "12 feared dead".
    const stateHere = near && !passive ? kindFor(form, "adjective") : null;
    if (stateHere !== null && !hasObject(reading, pieces, i + 1)) return stateHere;
    near = false;
    // "9 out of 10 of them never vaccinated": it did not happen.
    if (known !== undefined && isDenied(pieces, i, end)) return null;
    // "patients and displaced people were trapped": it describes the next noun.
    if (known?.some((happened) => happened.role === "adjective") && !passive && isNoun(kindOf(reading, pieces, i + 1))) continue;
    if (known !== undefined) {
      const happened = verbSays(reading, pieces, i, known, passive, money);
      if (happened !== undefined) return happened;
    }
    // "two policemen and five militants were killed": one verb for both; another number begins another matter.
    if (i > end && kind === "number" && !LIST_MARKS.has(formOf(pieces, i - 1))) return null;
    // "31 were ejected and two officers hurt"
    if (passive && known === undefined && (kind === "participle" || kind === "past")) return null;
    if (CLAUSE_ENDS.has(form) || kind === "verb" || kind === "past" || kind === "modal") return null;
  }
  return null;
}

/** "48 killed and injured", "12 killed or wounded": some the one, some the other. */
function isEither(pieces: Pieces, at: number, state: string): boolean {
  const link = formOf(pieces, at + 1);
  const other = link === "and" || link === "or" ? kindFor(formOf(pieces, at + 2), "adjective") : null;
  return other !== null && other !== state && (state === "killed" || state === "injured") && (other === "killed" || other === "injured") && pieces.kinds[at + 3] !== NUMBER;
}

/** A finite verb, which wants a subject. */
function kindHasSubject(reading: Reading, pieces: Pieces, at: number): boolean {
  const kind = kindOf(reading, pieces, at);
  return kind === "past" || kind === "verb" || kind === "modal";
}

/** "never vaccinated", "had not been found". */
function isDenied(pieces: Pieces, at: number, end: number): boolean {
  for (let i = at - 1; i >= end && i >= at - DENIED_WITHIN; i--) if (DENIALS.has(formOf(pieces, i)) || (formOf(pieces, i) === "t" && formOf(pieces, i - 1) === "'")) return true;
  return false;
}

const DENIED_WITHIN = 3;
const DENIALS: ReadonlySet<string> = new Set(["not", "never", "neither"]);

/** "were taken to Clinic No 2", "flown to the hospital". */
function isTakenIntoCare(pieces: Pieces, at: number): boolean {
  if (!takenThere.has(formOf(pieces, at)) || formOf(pieces, at + 1) !== "to") return false;
  for (let i = at + 2; i < at + CARE_WITHIN; i++) if (placesOfCare.has(formOf(pieces, i))) return true;
  return false;
}

/** "taken to the St Olaf university hospital". */
const CARE_WITHIN = 8;

/** Pieces looked at behind what is counted: "people, including 5,000 children, in the Palestinian territory have lost their lives". */
const BEHIND = 26;

/** What a known word says here; undefined when it is a noun or bare verb that says nothing of them, null when it makes them the doers. */
function verbSays(reading: Reading, pieces: Pieces, at: number, known: readonly Happened[], passive: boolean, money: boolean): string | null | undefined {
  const kind = kindOf(reading, pieces, at);
  // "two hurricanes spinning close to the island"
  const base = kind === "verb" || kind === "ing" || isNoun(kind) || ((kind === "adjective" || kind === "adverb") && !/[deq]/.test(inflectionsOf(formOf(pieces, at))) && kindFor(formOf(pieces, at), "adjective") === null);
  const as = (role: Happened["role"]): string | undefined => known.find((happened) => happened.role === role)?.kind;
  const [object, subject, adjective] = [as("object"), as("subject"), as("adjective")];
  // "were killed", "people killed in", "remain trapped"; but "12 gunmen killed the guard": an object behind makes them the doers.
  // "were in shelters": a noun is no participle.
  const noun = isNoun(kind) && !/[deq]/.test(inflectionsOf(formOf(pieces, at)));
  // "are sleeping in the open": what is done has the form of a participle.
  const done = PARTICIPLES.has(kind) || /[deq]/.test(inflectionsOf(formOf(pieces, at))) || formOf(pieces, at).endsWith("ed");
  if (object !== undefined && ((passive && done && !noun) || (!base && !hasObject(reading, pieces, at + 1)))) return passive && formOf(pieces, at).endsWith("ing") ? null : object;
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

const PARTICIPLES: ReadonlySet<WordKind> = new Set<WordKind>(["participle", "past"]);
const DESCRIBED: ReadonlySet<WordKind> = new Set<WordKind>(["determiner", "preposition", "possessive"]);

const BE: ReadonlySet<string> = new Set(["was", "were", "been", "being", "be", "is", "are", "got"]);
const LIST_MARKS: ReadonlySet<string> = new Set(["including", "them", "and", ",", "or", "least", "about", "some", "than", "nearly", "almost", "over"]);
const GOES_ON: ReadonlySet<string> = new Set(["were", "was", "have", "had", "who"]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([";", ":", "but", "while", "after", "when", "as", "because"]);
/** Auxiliaries, words of report and small words that may stand between a noun and its verb. */
const PASSED_OVER: ReadonlySet<string> = new Set(["have", "has", "had", "also", "who", "that", "which", "reportedly", "confirmed", "reported", "feared", "believed", "presumed", "known", "thought", "said", "left", "remain", "remained", "still", "already", "now", "to", "not", "may", "might", "could", "will", "would", "since", "found", "listed", "declared", "pronounced", "including", "among", "so", "far", "alone", "there", "then", "both", "all", "of", "them", "whom"]);
const INSERTED: ReadonlySet<string> = new Set(["including", "among", "mostly", "mainly", "many", "most", "some", "half", "nearly", "largely", "aged", "both", "or", "about", "at", "in", "all"]);

/** True when a noun phrase follows at once: "killed the guard", "killed 12 people". */
function hasObject(reading: Reading, pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (DETERMINERS.has(form)) return true;
  // "strikes killed at least seven"
  if (form === "at" || form === "up") return formOf(pieces, at + 1) === "least" || formOf(pieces, at + 1) === "most" || formOf(pieces, at + 1) === "to";
  if (HEDGES.has(form)) return true;
  // "fired overnight", "arrested Monday"
  if (WHEN.has(form) || WEEKDAYS.has(form)) return false;
  const kind = kindOf(reading, pieces, at);
  return kind === "name" || kind === "noun" || kind === "plural" || kind === "number" || (kind === "adjective" && formOf(pieces, at) !== "");
}

const HEDGES: ReadonlySet<string> = new Set(["some", "nearly", "almost", "around", "over", "approximately", "roughly", "another", "several", "many", "scores", "dozens", "hundreds", "thousands"]);
const WHEN: ReadonlySet<string> = new Set(["overnight", "yesterday", "today", "tonight", "last", "this", "next", "early", "late", "alone", "alive"]);
const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "their", "his", "her", "its", "him", "them", "it", "more", "about"]);

/** Where an insertion ends: the next comma or bracket, or null when it runs to the end. */
function closeOf(pieces: Pieces, at: number, mark: string): number | null {
  for (let i = at + 1; i < at + BEHIND && i < pieces.count; i++) {
    if (pieces.kinds[i] === BORDER) return null;
    if (formOf(pieces, i) === mark) return i;
  }
  return null;
}
