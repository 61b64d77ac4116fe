import { isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import { isCalendarWord, isNeverName, nameCapitals } from "./capitals.ts";
import { namesInWords } from "./compounds.ts";
import type { NameInWord } from "./compounds.ts";
import { namesIn } from "./cuts.ts";
import { withParticles } from "./particles.ts";
import type { Role } from "./roleWords.ts";
import { withOneType } from "./oneType.ts";
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
  for (const run of capitalRuns(reading, nameCapitals(reading))) told.push(...namesIn(reading, run, null));
  const learned: Name[] = [];
  for (const { first, end, type } of reading.names) {
    const range = betweenCapitals(reading, { first, end });
    if (range.end > range.first && (range.end - range.first > 1 || !isNeverName(reading, range.first))) learned.push(...namesIn(reading, range, type));
  }
  const found = reading.names.length === 0 ? told : agreed(reading, told, learned);
  const compounds = namesInWords(reading, found);
  const opened = new Set(compounds.map((name) => name.token));
  const all = [...found.filter((name) => name.end - name.first > 1 || !opened.has(name.first)), ...compounds.map((name) => inWord(name))];
  return withParticles(reading, withOneType(reading, all)).sort((a, b) => a.span.start - b.span.start);
}

/** Without small words at its ends and up to the first mark, which the tagger takes along where it has seen too little: "Death to", "Home | News". */
function betweenCapitals(reading: Reading, { first, end }: TokenRange): TokenRange {
  while (first < end && (isCalendarWord(formAt(reading, first)) || !/^\p{Lu}|^\p{N}|^\p{Ll}{1,3}-?\p{Lu}/u.test(wordAt(reading, first)))) first++;
  // "On 29 October 2014 Syrian aircraft struck": a year and an adjective.
  if (end - first === 2 && /^\p{N}/u.test(wordAt(reading, first)) && isAdjectiveOfPlace(wordAt(reading, first + 1))) return { first, end: first };
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
