import { isFunctionWord } from "../../language/en/stopwords.ts";
import { stem } from "../../language/en/stems.ts";
import { wordWeight } from "../../language/en/wordWeights.ts";
import type { Reading } from "../../model/reading.ts";
import { momentOf } from "../../text/moments.ts";
import type { Moment } from "../../text/moments.ts";
import { formAt } from "../../text/tokens.ts";

/** What an article is about: its weighted terms, seen six ways. Terms are numbers in the order of their spelling, so no sum depends on the run. */
export interface Profile {
  /** Ascending. */
  readonly terms: Uint32Array;
  /** What each term weighs by itself; a name more. */
  readonly weights: Float64Array;
  /** For each view the weight of each term; each view is a vector of length 1, or of zeros. */
  readonly views: readonly Float64Array[];
  /** The terms that say most of what it is about, ascending, with the share that each has in their sum. */
  readonly telling: readonly { readonly term: number; readonly share: number }[];
  readonly published: Moment | null;
}

/** Ways to see an article's terms, in the order of `Profile.views`. */
export const VIEWS = ["all", "opening", "leaning to the opening", "names", "numbers", "first words"] as const;

/** The profiles of the articles, in their order. */
export function profilesOf(readings: readonly Reading[]): readonly Profile[] {
  const termOf = termsByForm();
  const tallies = readings.map((reading) => tallyOf(reading, termOf));
  const spelled = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].sort();
  const numbers = new Map(spelled.map((term, number) => [term, number]));
  return tallies.map((tally, i) => profileOf(tally, numbers, readings[i]!));
}

/** The stem or the digits a form stands for, and what it weighs; null for a word that says nothing of the event. */
interface Term {
  readonly spelled: string;
  readonly weight: number;
  readonly number: boolean;
}

interface Tally {
  weight: number;
  number: boolean;
  named: boolean;
  /** How often it stands in the article, in its opening, in its first words, as a name; and, leaning to the opening, with each place weighted. */
  all: number;
  opening: number;
  first: number;
  names: number;
  leaning: number;
}

/** Words of the opening: headline and lead. */
const OPENING_WORDS = 60;
/** Words of a headline, or of the first sentence's beginning where there is none. */
const FIRST_WORDS = 14;
/** The first word counts for five of the last ones, the thirtieth for two and a half: news tells the event first. */
const LEANING = 4;
const LEANING_WORDS = 30;
/** A number weighs like a rare word: "12,000" and "6.1" pin an event down, though many texts hold some number. */
const NUMBER_WEIGHT = 0.8;
/** A term counts once more for each time its frequency grows e-fold (the usual logarithmic term frequency). */
const frequency = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0);

function termsByForm(): (form: string) => Term | null {
  const known = new Map<string, Term | null>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const term = termFor(form);
    known.set(form, term);
    return term;
  };
}

function termFor(form: string): Term | null {
  if (!/[\p{L}\p{N}]/u.test(form) || isFunctionWord(form)) return null;
  if (/\d/.test(form)) return { spelled: form.replaceAll(",", ""), weight: NUMBER_WEIGHT, number: true };
  const weight = wordWeight(form);
  return weight > 0 ? { spelled: stem(form), weight, number: false } : null;
}

function tallyOf(reading: Reading, termOf: (form: string) => Term | null): Map<string, Tally> {
  const tally = new Map<string, Tally>();
  let place = 0;
  const { title } = reading.article;
  if (title.kind === "given" && title.span === null) {
    for (const word of title.words.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word !== "") count(tally, termOf(word), place++, false);
  }
  for (let token = 0; token < reading.tokens.count; token++) {
    const form = formAt(reading, token);
    if (!/[\p{L}\p{N}]/u.test(form)) continue;
    count(tally, termOf(form), place++, isNamed(reading, token));
  }
  return tally;
}

/** With a capital that its sentence does not ask for. */
export function isNamed({ tokens, sentences }: Reading, token: number): boolean {
  return tokens.words[token] !== tokens.forms[token] && token !== sentences[tokens.sentences[token]!]!.first;
}

function count(tally: Map<string, Tally>, term: Term | null, place: number, named: boolean): void {
  if (term === null) return;
  const found = tally.get(term.spelled) ?? { weight: term.weight, number: term.number, named: false, all: 0, opening: 0, first: 0, names: 0, leaning: 0 };
  const leaning = 1 + LEANING * Math.exp(-place / LEANING_WORDS);
  // Of the forms of one stem the commonest says how much it weighs.
  found.weight = Math.min(found.weight, term.weight);
  found.all++;
  found.leaning += leaning;
  if (place < OPENING_WORDS) found.opening++;
  if (place < FIRST_WORDS) found.first++;
  if (named) {
    found.named = true;
    found.names++;
  }
  tally.set(term.spelled, found);
}

function profileOf(tally: ReadonlyMap<string, Tally>, numbers: ReadonlyMap<string, number>, reading: Reading): Profile {
  const counted = [...tally].map(([spelled, entry]) => ({ term: numbers.get(spelled)!, ...entry })).sort((a, b) => a.term - b.term);
  const view = (seen: (entry: Tally) => number): Float64Array => unit(counted.map((entry) => frequency(seen(entry)) * entry.weight));
  const { published } = reading.article;
  return {
    terms: Uint32Array.from(counted, ({ term }) => term),
    weights: Float64Array.from(counted, ({ weight, named }) => weight * (named ? NAME_FACTOR : 1)),
    views: [
      view(({ all }) => all),
      view(({ opening }) => opening),
      view(({ leaning }) => leaning),
      view(({ names }) => names),
      view(({ number, all }) => (number ? all : 0)),
      view(({ first }) => first),
    ],
    telling: tellingOf(counted),
    published: published === null ? null : momentOf(published.value),
  };
}

function unit(weights: readonly number[]): Float64Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return Float64Array.from(weights, (weight) => (length > 0 ? weight / length : 0));
}

/** Terms that tell an article; half a dozen names and half a dozen words name most events. */
const TELLING_TERMS = 12;
/** A name says more about which event it is than another word of its rarity. */
const NAME_FACTOR = 1.5;

function tellingOf(counted: readonly (Tally & { readonly term: number })[]): Profile["telling"] {
  const told = counted.map(({ term, leaning, weight, named }) => ({ term, weight: frequency(leaning) * weight * (named ? NAME_FACTOR : 1) }));
  const most = told.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, TELLING_TERMS);
  const sum = most.reduce((total, { weight }) => total + weight, 0);
  return most.map(({ term, weight }) => ({ term, share: weight / sum })).sort((a, b) => a.term - b.term);
}
