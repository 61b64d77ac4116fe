import { spellingKey } from "../../language/en/nameSpelling.ts";
import { newsroomWords } from "../../language/en/newsroomWords.ts";
import { TENS, UNITS } from "../../language/en/numbers.ts";
import { countries } from "../../language/en/places.ts";
import { sameMeaning } from "../../language/en/sameMeaning.ts";
import { stem } from "../../language/en/stems.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { isAdjective, isAdverb, isNoun, isProper, isVerb } from "../../language/en/tags.ts";
import { nameParticles } from "../../language/en/titles.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import type { Reading } from "../../model/reading.ts";
import type { Column } from "./columns.ts";

/** What the words of one story stand for when its articles are compared. */
export interface Vocabulary {
  /** The term of a lower-cased word: its stem or that of a word of the same meaning, the country of a nationality, a name however it is spelled, the digits of a number; "" for a word without content. */
  termOf(form: string): string;
  isName(term: string): boolean;
  /** The part of speech that a term mostly has in the story; "other" where nothing is tagged. */
  kindOf(term: string): WordKind;
}

export type WordKind = "noun" | "verb" | "adjective" | "adverb" | "other";

/** Nationality endings, longest first; "Arnoans" and "Arnoan" go back to "Arno" when the story writes that name too. */
const NATIONALITY_ENDINGS: readonly string[] = ["ians", "eans", "ian", "ean", "ans", "ese", "ish", "an", "ns", "is", "n", "i"];

/** What a nationality ending may have replaced: "Ukrainian" and "Ukraine", "Cuban" and "Cuba". */
const LOST_ENDINGS: readonly string[] = ["", "a", "e", "y", "o"];

/** Shorter roots are chance: "Oman" is not of "Om". */
const SHORTEST_ROOT = 3;

/** The vocabulary of the story's articles together; their order does not matter. */
export function vocabularyOf(columns: readonly Column[]): Vocabulary {
  const names = namesOf(columns);
  const terms = new Map<string, string>();
  const nameTerms = new Set<string>();
  const termOf = (form: string): string => {
    const known = terms.get(form);
    if (known !== undefined) return known;
    const term = termFor(form, names);
    terms.set(form, term);
    if (names.has(form) && term !== "") nameTerms.add(term);
    return term;
  };
  for (const name of names) termOf(name);
  const kinds = kindsOf(columns, termOf);
  return { termOf, isName: (term) => nameTerms.has(term), kindOf: (term) => kinds.get(term) ?? "other" };
}

/**
 * How much a term counts besides its rarity in the story: a number or a name pins a sentence to its event, "said" and "Monday" hardly do.
 * Who tells a thing again keeps its names and nouns, and finds verbs and adjectives of his own.
 */
export function standingWeight(term: string, vocabulary: Vocabulary): number {
  if (isDigits(term)) return NUMBER_WEIGHT;
  if (newsroomStems.has(term)) return NEWSROOM_WEIGHT;
  return vocabulary.isName(term) ? NAME_WEIGHT : KIND_WEIGHTS[vocabulary.kindOf(term)];
}

/** Words of no newsroom: they tell something of the event. */
export function isTelling(term: string): boolean {
  return term !== "" && !newsroomStems.has(term);
}

/** Words that tell what happens: no name, no number, no word of every newsroom. */
export function isMatter(term: string, vocabulary: Vocabulary): boolean {
  return isTelling(term) && !isDigits(term) && !vocabulary.isName(term);
}

const KIND_WEIGHTS: Readonly<Record<WordKind, number>> = { noun: 1, other: 1, verb: 0.8, adjective: 0.7, adverb: 0.5 };

const NUMBER_WEIGHT = 1.4;
const NAME_WEIGHT = 1.2;
const NEWSROOM_WEIGHT = 0.4;

const newsroomStems: ReadonlySet<string> = new Set([...newsroomWords].map(stem));

/** "Norwegian" and "Norwegians" to "norway". A state of several words, or an adjective of several, stays with its words. */
const nationalities: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, adjectives, people }) => (name.includes(" ") ? [] : [...adjectives, ...people].filter((word) => !word.includes(" ")).map((word) => [word.toLowerCase(), name.toLowerCase()] as const))),
);

function termFor(form: string, names: ReadonlySet<string>): string {
  const word = withoutPossessive(form);
  if (!hasLetterOrDigit(word)) return "";
  if (isDigits(word)) return word.replaceAll(",", "");
  const counted = UNITS.get(word) ?? TENS.get(word);
  if (counted !== undefined && counted > 1) return String(counted);
  // "Omar al Sabri" is "Omar al-Sabri"; of longer particles some are words of their own.
  if (word.length <= 2 && nameParticles.has(word)) return "";
  if (names.has(form) || names.has(word)) return spellingKey(nationalities.get(word) ?? rootAmong(word, names) ?? word);
  if (isFunctionWord(word)) return "";
  const own = stem(word);
  return meanings.get(own) ?? own;
}

/** From the stem of a word to that of the one which stands for its meaning. */
const meanings: ReadonlyMap<string, string> = new Map(sameMeaning.flatMap(([first, ...others]) => others.map((word) => [stem(word), stem(first!)] as const)));

function rootAmong(word: string, names: ReadonlySet<string>): string | null {
  for (const ending of NATIONALITY_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_ROOT) continue;
    for (const lost of LOST_ENDINGS) {
      const root = word.slice(0, -ending.length) + lost;
      if (root !== word && names.has(root)) return root;
    }
  }
  return null;
}

/** Words that are written with a capital where the sentence does not ask for one. Headlines set capitals everywhere and do not count. */
function namesOf(columns: readonly Column[]): Set<string> {
  const tally = new Map<string, number>();
  const opening = new Set<string>();
  for (const { read } of columns) {
    for (const sentence of read.reading.sentences) {
      const kind = read.reading.paragraphs[sentence.paragraph]!.kind;
      if (kind === "title" || kind === "heading") continue;
      for (let token = sentence.first; token < sentence.end; token++) count(read.reading, token, token === sentence.first || followsMark(read.reading, token), tally, opening);
    }
  }
  const names = new Set<string>();
  for (const [form, balance] of tally) if (balance > 0) names.add(form);
  for (const form of opening) if (!tally.has(form)) names.add(form);
  return names;
}

function count(reading: Reading, token: number, first: boolean, tally: Map<string, number>, opening: Set<string>): void {
  const form = formAt(reading, token);
  const word = wordAt(reading, token);
  // "US" and "WHO" are names, "We" after a mark that the sentence cut does not know is none.
  if (isFunctionWord(form) && !isAllCapitals(word)) return;
  const capital = isCapital(word);
  // "Crowds waved flags.": a capital that the sentence asks for counts only where the tagger sees a name, and then the least.
  if (first) {
    if (capital && isProper(reading, token)) opening.add(form);
    return;
  }
  tally.set(form, (tally.get(form) ?? 0) + (capital ? 1 : -1));
}

/** Of each term the part of speech that most of its words are tagged with; of equal ones the first in the list below. */
function kindsOf(columns: readonly Column[], termOf: (form: string) => string): ReadonlyMap<string, WordKind> {
  const tallies = new Map<string, number[]>();
  for (const { read } of columns) {
    for (let token = 0; token < read.reading.tokens.count; token++) {
      const kind = KINDS.findIndex(({ is }) => is(read.reading, token));
      if (kind < 0) continue;
      const term = termOf(formAt(read.reading, token));
      const tally = tallies.get(term) ?? KINDS.map(() => 0);
      tally[kind]!++;
      tallies.set(term, tally);
    }
  }
  return new Map([...tallies].map(([term, tally]) => [term, KINDS[tally.indexOf(Math.max(...tally))]!.kind]));
}

const KINDS: readonly { readonly kind: WordKind; is(reading: Reading, token: number): boolean }[] = [
  { kind: "noun", is: isNoun },
  { kind: "verb", is: isVerb },
  { kind: "adjective", is: isAdjective },
  { kind: "adverb", is: isAdverb },
];

/** After a quotation mark, a colon or a dash a new sentence may begin; after a comma none does. */
function followsMark(reading: Reading, token: number): boolean {
  const before = formAt(reading, token - 1);
  return before !== "," && !hasLetterOrDigit(before);
}

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

function withoutPossessive(form: string): string {
  return form.endsWith("'s") && form.length > 2 ? form.slice(0, -2) : form;
}

/** "12", "12,000", "3.5". */
function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const digit = code >= 48 && code <= 57;
    if (!digit && (i === 0 || (code !== 44 && code !== 46))) return false;
  }
  return word.length > 0;
}

function hasLetterOrDigit(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}
