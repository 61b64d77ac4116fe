import { betweenHedgeAndNumber, hedgesBefore } from "../../../language/en/bounds.ts";
import { durations } from "../../../language/en/measures.ts";
import { type Happened, happenedPhrases, happenedWords, lifeTakers, peopleInAState, tollNouns } from "../../../language/en/happened.ts";
import type { Reading } from "../../../model/reading.ts";
import { BORDER, formOf, LETTERS, MARK, NUMBER, type Pieces } from "../numerals/numerals.ts";
import type { Amount } from "./amounts.ts";
import type { PieceRange } from "./counted.ts";
import { kindOf, type WordKind } from "./wordKinds.ts";

/**
 * What happened to what is counted, from the noun itself ("313 deaths"), the words after it ("12 people were killed", "600 Israelis
 * have died", "40 dead") or the verb before it ("killed an estimated 12,000 people"). Null when nothing near says it.
 */
export function happenedTo(reading: Reading, pieces: Pieces, amount: Amount, counted: PieceRange | null, hedgeFirst: number): string | null {
  const end = counted === null || counted.end < amount.unitEnd ? amount.unitEnd : counted.end;
  return (
    (isInAState(pieces, counted) ? objectOf(reading, pieces, hedgeFirst, isMoney(amount)) : null) ??
    inPhrase(pieces, counted) ??
    objectOf(reading, pieces, hedgeFirst, isMoney(amount) || durations.has(amount.unit ?? "")) ??
    (amount.unit === null || isMoney(amount) ? behind(reading, pieces, end, isMoney(amount)) : null) ??
    before(reading, pieces, hedgeFirst, isMoney(amount), amount.unit === "year" || amount.unit === "month" || amount.unit === "day") ??
    toll(pieces, hedgeFirst)
  );
}

/** The verb right before the number, with nothing but hedges between: "killed about 1,200 people, most of them civilians, and ...". */
function objectOf(reading: Reading, pieces: Pieces, first: number, priced: boolean): string | null {
  let at = first - 1;
  while (at > first - HEDGED && formOf(pieces, at) !== "of" && betweenHedgeAndNumber.has(formOf(pieces, at))) at--;
  if (priced) return null;
  // "shot down three aircraft", "took hostage some 40 villagers".
  for (let start = at - 1; start >= at - LONGEST_OBJECT_PHRASE; start--) {
    const phrase = phraseAt(pieces, start);
    if (phrase !== null && phrase.role === "object" && start + phrase.words.length === at + 1) return phrase.kind;
  }
  const object = happenedWords.get(formOf(pieces, at))?.find((happened) => happened.role === "object");
  if (object === undefined) return null;
  const kind = kindOf(reading, pieces, at);
  return kind === "past" || kind === "participle" || kind === "ing" || kind === "verb" ? object.kind : null;
}

/** "killed yet another total". */
const HEDGED = 5;
const LONGEST_OBJECT_PHRASE = 4;

/** "hostages", "wounded": people in a state, whom something else may befall. */
function isInAState(pieces: Pieces, counted: PieceRange | null): boolean {
  return counted !== null && peopleInAState.has(formOf(pieces, counted.end - 1));
}

function isMoney(amount: Amount): boolean {
  return amount.unit !== null && /^[A-Z]{3}$/.test(amount.unit);
}

/** "deaths", "lives lost", "wounded soldiers", "displaced people". The head speaks before the words that describe it. */
function inPhrase(pieces: Pieces, counted: PieceRange | null): string | null {
  if (counted === null) return null;
  const head = formOf(pieces, counted.end - 1);
  if (head === "lives" || head === "life") return lifeTakers.has(formOf(pieces, counted.end)) || livesTakenBefore(pieces, counted.first) ? "killed" : null;
  const noun = kindFor(head, "noun");
  if (noun !== null) return noun;
  for (let i = counted.first; i < counted.end - 1; i++) {
    const adjective = kindFor(formOf(pieces, i), "adjective");
    if (adjective !== null) return adjective;
  }
  return null;
}

/** "claimed at least 12 lives": within a few words before the number. */
function livesTakenBefore(pieces: Pieces, first: number): boolean {
  for (let i = first - 1; i >= first - 7 && pieces.kinds[i] !== BORDER; i--) if (lifeTakers.has(formOf(pieces, i))) return true;
  return false;
}

function kindFor(form: string, role: Happened["role"]): string | null {
  return happenedWords.get(form)?.find((happened) => happened.role === role)?.kind ?? null;
}

/** Pieces looked at behind what is counted: "people, including 5,000 children, in the Palestinian territory have lost their lives". */
const BEHIND = 26;

/** The first verb behind the noun, past phrases that hang on it. An unknown verb ends the search: it says something else of them. */
function behind(reading: Reading, pieces: Pieces, end: number, money: boolean): string | null {
  let passive = false;
  for (let i = end; i < end + BEHIND && i < pieces.count && pieces.kinds[i] !== BORDER; i++) {
    const form = formOf(pieces, i);
    const phrase = phraseAt(pieces, i);
    if (phrase !== null) return phrase.kind;
    if (i === end || (form !== "," && i === end + 1 && pieces.kinds[end] !== MARK)) {
      const adjective = kindFor(form, "adjective");
      // "12 dead", "leaving 30 injured", "12 people missing".
      if (adjective !== null && i === end && !hasObject(reading, pieces, i + 1)) return adjective;
    }
    if (BE.has(form)) {
      passive = true;
      continue;
    }
    // "were among the dead", "are among those arrested".
    if (form === "among" && (formOf(pieces, i + 1) === "the" || formOf(pieces, i + 1) === "those")) return happenedWords.get(formOf(pieces, i + 2))?.[0]?.kind ?? null;
    if (AUXILIARIES.has(form) || SKIPPED.has(form) || form === "including" || form === "among") continue;
    const known = happenedWords.get(form);
    // "patients and displaced people were trapped": it describes the next noun.
    if (known?.some((happened) => happened.role === "adjective") && !passive && isNoun(kindOf(reading, pieces, i + 1))) continue;
    if (known !== undefined && pieces.kinds[i] === LETTERS) {
      const kind = kindOf(reading, pieces, i);
      const base = kind === "verb" || kind === "ing" || kind === "noun" || kind === "plural";
      const object = known.find((happened) => happened.role === "object");
      const subject = known.find((happened) => happened.role === "subject");
      const adjective = known.find((happened) => happened.role === "adjective");
      // "were killed", "people killed in", "remain trapped"; but "12 gunmen killed the guard": an object behind makes them the doers.
      if (object !== undefined && form !== "cost" && (passive || (!base && !hasObject(reading, pieces, i + 1)))) return passive && form.endsWith("ing") ? null : object.kind;
      if (passive && adjective !== undefined) return adjective.kind;
      if (subject !== undefined && !money && !passive) return subject.kind;
      if (subject !== undefined && form === "dead") return subject.kind;
      if (!base) return null;
    }
    if (form === "," || form === "(") {
      const after = formOf(pieces, i + 1);
      const ofThem = formOf(pieces, i + 2) === "of" && kindOf(reading, pieces, i + 1) === "number";
      if (form === "(" || ofThem || INSERTED.has(after) || (after === "most" && formOf(pieces, i + 2) === "of")) {
        const close = closeOf(pieces, i, form === "(" ? ")" : ",");
        if (close === null) return null;
        i = close;
        continue;
      }
      if (after === "were" || after === "have" || after === "who" || after === "was" || kindOf(reading, pieces, i + 1) === "number" || isListedOn(reading, pieces, i + 1)) continue;
      return null;
    }
    // "two policemen and five militants were killed": one verb for both; another number begins another matter.
    if (i > end && (pieces.kinds[i] === NUMBER || kindOf(reading, pieces, i) === "number")) {
      if (!LIST_MARKS.has(formOf(pieces, i - 1))) return null;
      continue;
    }
    if (form === ";" || form === ":" || form === "but" || form === "while" || form === "after" || form === "when" || form === "as" || form === "because") return null;
    const kind = kindOf(reading, pieces, i);
    if (kind === "verb" || kind === "past" || kind === "modal") return null;
    if (kind === "participle" && !passive) continue;
  }
  return null;
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
const AUXILIARIES: ReadonlySet<string> = new Set(["have", "has", "had", "also", "who", "that", "which", "reportedly", "confirmed", "reported", "feared", "believed", "presumed", "known", "thought", "said", "left", "remain", "remained", "still", "already", "now", "to", "not", "may", "might", "could", "will", "would", "since", "found", "listed", "declared", "pronounced"]);
const SKIPPED: ReadonlySet<string> = new Set(["so", "far", "alone", "there", "then", "both", "all", "of", "them", "whom"]);
const INSERTED: ReadonlySet<string> = new Set(["including", "among", "mostly", "mainly", "many", "most", "some", "half", "nearly", "largely", "or", "about", "two", "three", "one", "at", "in", "all"]);

/** True when a noun phrase follows at once: "killed the guard", "killed 12 people". */
function hasObject(reading: Reading, pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (DETERMINERS.has(form)) return true;
  const kind = kindOf(reading, pieces, at);
  return kind === "name" || kind === "noun" || kind === "plural" || kind === "number" || (kind === "adjective" && formOf(pieces, at) !== "");
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "their", "his", "her", "its", "him", "them", "it", "at", "more", "about"].filter((word) => word !== "at"));

/** Where an insertion ends: the next comma or bracket, or null when it runs to the end. */
function closeOf(pieces: Pieces, at: number, mark: string): number | null {
  for (let i = at + 1; i < at + BEHIND && i < pieces.count; i++) {
    if (pieces.kinds[i] === BORDER) return null;
    if (formOf(pieces, i) === mark) return i;
  }
  return null;
}

interface Phrase extends Happened {
  readonly words: readonly string[];
}

function phraseAt(pieces: Pieces, at: number): Phrase | null {
  for (const phrase of PHRASES.get(formOf(pieces, at)) ?? []) {
    let i = 1;
    while (i < phrase.words.length && formOf(pieces, at + i) === phrase.words[i]) i++;
    if (i === phrase.words.length) return phrase;
  }
  return null;
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirst();

function phrasesByFirst(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [phrase, kind, role] of happenedPhrases) {
    const words = phrase.split(" ");
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { words, kind, role }]);
  }
  return index;
}

/** Pieces looked at before the number: "killed three soldiers, a driver and at least 12 civilians". */
const BEFORE = 18;

/** The nearest verb before the number that takes it as its object. A preposition between them breaks the tie, "by" above all. */
function before(reading: Reading, pieces: Pieces, first: number, money: boolean, time: boolean): string | null {
  let crossed = false;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    // "sentenced him to 25 years", "jailed for 12 years".
    if (time && (form === "to" || form === "for")) continue;
    if (form === "of" && TOTALS.has(formOf(pieces, i - 1))) continue;
    if (isHedgeWord(pieces, i) || (form !== "of" && betweenHedgeAndNumber.has(form))) continue;
    if (BREAKS.has(form)) {
      // "the deaths of 12", "the killing of 12", "the arrest of 40": the noun before "of" says it.
      if (form === "of" && !crossed) {
        const noun = formOf(pieces, i - 1);
        return OF_NOUNS.get(noun) ?? kindFor(noun, "noun") ?? ingKind(noun) ?? (noun === "lives" && lifeTakers.has(formOf(pieces, i - 3)) ? "killed" : null);
      }
      return null;
    }
    const known = happenedWords.get(form);
    if (known !== undefined && pieces.kinds[i] === LETTERS) {
      const object = known.find((happened) => happened.role === "object");
      const subject = known.find((happened) => happened.role === "subject");
      const kind = kindOf(reading, pieces, i);
      const verb = kind !== "adjective" && kind !== "noun";
      if (time && object !== undefined && object.kind !== "sentenced" && object.kind !== "arrested" && object.kind !== "held hostage") return null;
      if (money) return form.startsWith("cost") ? "cost" : object !== undefined && verb ? object.kind : null;
      if (object !== undefined && (verb || form.endsWith("ing"))) return object.kind;
      // "Among the dead were 12 children", "killed in the blast were 12".
      if (crossed && (subject !== undefined || known.some((happened) => happened.role === "adjective"))) return known[0]!.kind;
      if (subject !== undefined && kind !== "noun" && kind !== "plural") return null;
    }
    if (form === "worth" || form === "valued" || form === "priced") return money ? "cost" : null;
    if (BE.has(form)) {
      crossed = true;
      continue;
    }
    if (form === "and" || form === "or" || form === "," || form === "as" || form === "including") {
      if (form === "including") return null;
      continue;
    }
    const kind = kindOf(reading, pieces, i);
    if (kind === "verb" || kind === "past" || kind === "modal" || kind === "wh") return null;
    if (pieces.kinds[i] === MARK && form !== "-" && form !== "$" && form !== "'") return null;
  }
  return null;
}

/** "a total of 12", "some hundreds of": the word before "of" only counts. */
const TOTALS: ReadonlySet<string> = new Set(["total", "number", "minimum", "maximum", "dozens", "scores", "hundreds", "thousands", "tens", "couple", "pair", "group", "estimated"]);

/** "at least", "up to" and the like among earlier items: "killed at least three soldiers and 12 civilians". */
function isHedgeWord(pieces: Pieces, at: number): boolean {
  const form = formOf(pieces, at);
  if (form === "at") return formOf(pieces, at + 1) === "least" || formOf(pieces, at + 1) === "most";
  if (form === "to") return formOf(pieces, at - 1) === "up" || formOf(pieces, at - 1) === "close";
  return HEDGES.has(form);
}

const HEDGES: ReadonlySet<string> = new Set(hedgesBefore.flatMap(([words]) => words.split(" ")).filter((word) => !["of", "at", "to", "in", "on", "exceeded", "topped", "surpassed"].includes(word)));
const BREAKS: ReadonlySet<string> = new Set(["by", "of", "with", "in", "from", "for", "on", "at", "after", "against", "since", "between", "among", "but", "while", "when", "that", "to"].filter((word) => word !== "among"));
const OF_NOUNS: ReadonlyMap<string, string> = new Map([["killing", "killed"], ["killings", "killed"], ["murder", "killed"], ["arrest", "arrested"], ["detention", "arrested"], ["kidnapping", "held hostage"], ["abduction", "held hostage"], ["evacuation", "evacuated"], ["displacement", "displaced"], ["release", "released"], ["rescue", "rescued"], ["toll", "killed"], ["purchase", "bought"], ["sale", "sold"], ["cost", "cost"], ["price", "cost"]]);

function ingKind(form: string): string | null {
  return form.endsWith("ing") ? kindFor(form, "object") : null;
}

/** "the number of people" right before a participle. */
function isNumberOf(pieces: Pieces, at: number): boolean {
  for (let i = at - 1; i >= at - NUMBER_OF && i >= 0 && pieces.kinds[i] !== BORDER; i--) if (formOf(pieces, i) === "number" && formOf(pieces, i + 1) === "of") return true;
  return false;
}

const NUMBER_OF = 6;

/** "the death toll rose to 40", "the number of dead stood at 12", "a toll of 313". */
function toll(pieces: Pieces, first: number): string | null {
  for (let i = first - 1; i >= 0 && i >= first - BEFORE && pieces.kinds[i] !== BORDER; i--) {
    const form = formOf(pieces, i);
    if (form === "," || form === ";" || form === ":") return null;
    // "the number of people rescued rose to 89"
    const object = happenedWords.get(form)?.find((happened) => happened.role === "object")?.kind;
    if (object !== undefined && isNumberOf(pieces, i)) return object;
    const kind = tollNouns.get(form);
    if (kind === undefined) continue;
    if (form !== "toll" && formOf(pieces, i - 1) !== "of" && formOf(pieces, i - 2) !== "of") return null;
    if (form === "toll" && formOf(pieces, i - 1) === "casualty") return "casualties";
    if (form === "toll" && (formOf(pieces, i - 1) === "injury" || formOf(pieces, i - 1) === "injured")) return "injured";
    return kind;
  }
  return null;
}
