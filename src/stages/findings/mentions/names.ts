import { countryOfAdjective, isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { fieldWords, organisationWords } from "../../../language/en/groups.ts";
import { honorifics, rankTitles } from "../../../language/en/titles.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { formAt, spanOfTokens, wordAt, wordsOf } from "../../../text/tokens.ts";
import { isCalendarWord, isNeverName, nameCapitals } from "./capitals.ts";
import { namesInWords } from "./compounds.ts";
import type { NameInWord } from "./compounds.ts";
import { kindOf } from "./kinds.ts";
import { isShortTitle, roleEndingAt } from "./roleWords.ts";
import type { Role } from "./roleWords.ts";
import { capitalRuns } from "./runs.ts";

/** A name where it stands, without its titles, before it is known whose it is. */
export interface Name extends TokenRange {
  /** Its place in the text; part of a token for "US" in "US-backed". */
  readonly span: Span;
  /** As it reads, and its words. */
  readonly name: string;
  readonly words: readonly string[];
  readonly type: EntityType;
  /** The title says so, or the name's own words do; a guess otherwise. */
  readonly sure: boolean;
  /** The role right before it: "Iranian President", "Gen."; null when there is none. */
  readonly role: Role | null;
  /** "Mr." stands before it. */
  readonly honorific: TokenRange | null;
  /** What title, honorific or first name tell. */
  readonly gender: Gender;
}

/**
 * The names of an article in order, without overlap: what capitals, titles and lists tell, and what the trained tagger sees besides.
 * Where the rules only guess, the tagger decides: what it does not see at all is no name, and what it sees has the type it says.
 */
export function names(reading: Reading): Name[] {
  const told: Name[] = [];
  for (const run of capitalRuns(reading, nameCapitals(reading))) addNames(reading, run, null, told);
  const learned: Name[] = [];
  for (const { first, end, type } of reading.names) {
    const range = betweenCapitals(reading, { first, end });
    if (range.end > range.first && (range.end - range.first > 1 || !isNeverName(reading, range.first))) addNames(reading, range, type, learned);
  }
  const found = reading.names.length === 0 ? told : agreed(reading, told, learned);
  const compounds = namesInWords(reading, found);
  const opened = new Set(compounds.map((name) => name.token));
  return [...found.filter((name) => name.end - name.first > 1 || !opened.has(name.first)), ...compounds.map((name) => inWord(name))].sort((a, b) => a.span.start - b.span.start);
}

/** Without small words at its ends and up to the first mark, which the tagger takes along where it has seen too little: "Death to", "Home | News". */
function betweenCapitals(reading: Reading, { first, end }: TokenRange): TokenRange {
  while (first < end && (isCalendarWord(formAt(reading, first)) || !/^\p{Lu}|^\p{N}|^\p{Ll}{1,3}-?\p{Lu}/u.test(wordAt(reading, first)))) first++;
  for (let token = first; token < end; token++) if (BREAKS.has(wordAt(reading, token))) end = token;
  while (end > first && !/\p{Lu}|\p{N}|^-/u.test(wordAt(reading, end - 1))) end--;
  return { first, end };
}

const BREAKS: ReadonlySet<string> = new Set(["|", "/", "•", "·", "—", "–", ";", ":", "»", "«", "<", ">", "*", "+", "=", "(", ")", "[", "]", "“", "”", '"']);

function agreed(reading: Reading, told: readonly Name[], learned: readonly Name[]): Name[] {
  const seen = coverage(reading, learned);
  const taken = coverage(reading, told);
  const same = new Map(learned.map((name) => [`${name.first} ${name.end}`, name.type]));
  // "Masri" where somebody is Khaled al-Masri.
  const parts = new Set(told.flatMap((name) => (name.sure && name.words.length > 1 ? [name.words[0]!, name.words[name.words.length - 1]!].map((word) => word.toLowerCase()) : [])));
  const kept = told.flatMap((name) => {
    if (name.sure || (name.words.length === 1 && parts.has(name.words[0]!.toLowerCase()))) return [name];
    return touches(seen, name) ? [{ ...name, type: same.get(`${name.first} ${name.end}`) ?? name.type }] : [];
  });
  return [...kept, ...learned.filter((name) => !touches(taken, name))].sort((a, b) => a.first - b.first);
}

/** By token: 1 where a name stands. */
function coverage(reading: Reading, ranges: readonly TokenRange[]): Uint8Array {
  const covered = new Uint8Array(reading.tokens.count);
  for (const { first, end } of ranges) covered.fill(1, first, end);
  return covered;
}

function touches(covered: Uint8Array, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) if (covered[token] === 1) return true;
  return false;
}

function inWord({ name, span, token }: NameInWord): Name {
  const type = isKnownPlace(name) ? "place" : isKnownOrganisation(name) ? "organisation" : "other";
  return { first: token, end: token + 1, span, name, words: [name], type, sure: type !== "other", role: null, honorific: null, gender: "" };
}

function addNames(reading: Reading, run: TokenRange, learned: EntityType | null, found: Name[]): void {
  // "Boy Scouts of America" is no boy: only people have titles.
  const title = lastTitleIn(reading, run, learned === null || learned === "person");
  if (title === null) {
    const first = afterAdjectives(reading, run);
    if (first < run.end) found.push(nameAt(reading, { first, end: run.end }, learned));
    return;
  }
  // "FBI Director James Comey" names the bureau too; "Labour Minister Ana Ruiz" names no party.
  const before = { first: run.first, end: title.first };
  if (before.end > before.first && !fieldWords.has(formAt(reading, before.end - 1)) && isBodyOrPlace(reading, before)) found.push(nameAt(reading, before, null));
  if (title.end < run.end) found.push(nameAt(reading, { first: title.end, end: run.end }, learned));
}

/** The last role or honorific of the run that can stand before a name; the run of a body's name ("General Motors", "Justice Department") has none. */
function lastTitleIn(reading: Reading, run: TokenRange, anyRole: boolean): TokenRange | null {
  const words = wordsOf(reading, run);
  if (isKnownOrganisation(words) || isKnownPlace(words)) return null;
  const body = run.end - run.first > 1 && kindOf(reading, run).type !== "person" && kindOf(reading, run).sure;
  if (body) return null;
  for (let token = run.end - 1; token >= run.first; token--) {
    if (honorifics.has(formAt(reading, token).replace(".", "")) && token + 1 < run.end) return { first: token, end: token + 1 };
    const role = roleEndingAt(reading, token);
    if (role === null || role.first < run.first || !isTitle(reading, role, anyRole) || isNameItself(reading, role, run)) continue;
    return role;
  }
  return null;
}

/** A role that stands before names with a capital; where the tagger sees no person, an office or a rank written short at least. */
function isTitle(reading: Reading, role: Role, anyRank: boolean): boolean {
  return role.office || isShortTitle(reading, role.end - 1) || (anyRank && rankTitles.has(role.noun.slice(role.noun.lastIndexOf(" ") + 1)));
}

/** "Maria Prince", "Larry King", "Bishop": a surname that is a role too. */
function isNameItself(reading: Reading, role: Role, run: TokenRange): boolean {
  if (role.end < run.end || role.end - role.first > 1) return false;
  return role.first > run.first && givenNames.has(formAt(reading, role.first - 1));
}

function isBodyOrPlace(reading: Reading, range: TokenRange): boolean {
  const words = wordsOf(reading, range);
  if (isKnownPlace(words) || isKnownOrganisation(words)) return true;
  const last = formAt(reading, range.end - 1);
  return (range.end - range.first > 1 && organisationWords.has(last)) || /^(?:\p{Lu}\.?){2,5}$/u.test(words);
}

/** "Lebanese Hezbollah", "American Jane Doe", and "Iranian" alone: where the name begins. */
function afterAdjectives(reading: Reading, run: TokenRange): number {
  const words = wordsOf(reading, run);
  if (isKnownPlace(words) || isKnownOrganisation(words)) return run.first;
  let first = run.first;
  while (first < run.end) {
    const two = first + 1 < run.end && countryOfAdjective(wordsOf(reading, { first, end: first + 2 })) !== undefined;
    if (!two && !isAdjectiveOfPlace(wordAt(reading, first))) break;
    first += two ? 2 : 1;
  }
  if (first === run.first) return run.first;
  if (first === run.end) return run.end;
  const rest = { first, end: run.end };
  const standsAlone = isKnownOrganisation(wordsOf(reading, rest)) || isKnownPlace(wordsOf(reading, rest)) || kindOf(reading, rest).type === "person";
  return standsAlone ? first : run.first;
}

function nameAt(reading: Reading, range: TokenRange, learned: EntityType | null): Name {
  const honorific = honorificBefore(reading, range.first);
  const role = roleEndingAt(reading, (honorific ?? range).first - 1);
  // "Boy Scouts": with a capital only a title is one.
  const capital = role !== null && /^\p{Lu}/u.test(wordAt(reading, role.end - 1));
  const usable = role !== null && (!capital || isTitle(reading, role, true)) && reading.tokens.sentences[role.first] === reading.tokens.sentences[range.first] ? role : null;
  const given = range.end - range.first > 1 ? (givenNames.get(formAt(reading, range.first).replace(/-.*$/, "")) ?? "") : "";
  const gender = (honorific === null ? "" : (honorifics.get(formAt(reading, honorific.first).replace(".", "")) ?? "")) || (usable?.gender ?? "") || given;
  const kind = kindOf(reading, range);
  const titled = honorific !== null || (usable !== null && !(kind.sure && kind.type !== "person"));
  const words = Array.from({ length: range.end - range.first }, (_, i) => wordAt(reading, range.first + i));
  const type = titled ? "person" : kind.sure || learned === null ? kind.type : learned;
  return { ...range, span: spanOfTokens(reading, range), name: wordsOf(reading, range), words, type, sure: titled || kind.sure, role: titled ? usable : null, honorific, gender };
}

function honorificBefore(reading: Reading, first: number): TokenRange | null {
  const before = first - 1;
  if (before < 0 || reading.tokens.sentences[before] !== reading.tokens.sentences[first]) return null;
  const form = formAt(reading, before).replace(".", "");
  if (!honorifics.has(form) || !/^\p{Lu}/u.test(wordAt(reading, before)) || isShortTitle(reading, before)) return null;
  return { first: before, end: first };
}
