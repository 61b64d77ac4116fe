import { isFunctionWord } from "../../language/en/stopwords.ts";
import { stem } from "../../language/en/stems.ts";
import { wordWeight } from "../../language/en/wordWeights.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReadArticle } from "../../model/run.ts";
import { momentOf } from "../../text/moments.ts";
import type { Moment } from "../../text/moments.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { factsOf } from "./facts.ts";
import type { Facts } from "./facts.ts";

/** What an article is about: its weighted terms, seen in several views. Terms are numbers in the order of their spelling, so no sum depends on the run. */
export interface Profile {
  /** Ascending. */
  readonly terms: Uint32Array;
  /** The form by which each term stands first in the article. */
  readonly forms: readonly string[];
  /** What each term weighs by itself; a name more. */
  readonly weights: Float64Array;
  /** The weights of the first term in each view, then those of the second, and so on; each view is a vector of length 1, or of zeros. */
  readonly views: Float64Array;
  /** The share of each term in the sum of the terms that say most of what the article is about; 0 for all others. */
  readonly telling: Float64Array;
  readonly facts: Facts;
  readonly published: Moment | null;
}

/** The profiles of the articles, in their order. */
export function profilesOf(articles: readonly ReadArticle[]): readonly Profile[] {
  const termOf = termsByForm();
  const tallies = articles.map(({ reading }) => tallyOf(reading, termOf));
  const spelled = [...new Set(tallies.flatMap((tally) => [...tally.keys()]))].sort();
  const numbers = new Map(spelled.map((term, number) => [term, number]));
  return tallies.map((tally, i) => profileOf(tally, numbers, articles[i]!));
}

/** The stem or the digits a form stands for, and what it weighs; null for a word that says nothing of the event. */
interface Term {
  readonly spelled: string;
  readonly weight: number;
  readonly number: boolean;
}

interface Tally {
  readonly form: string;
  weight: number;
  number: boolean;
  named: boolean;
  /** How often it stands in the article, as a name; and, leaning to the opening, with each place weighted. */
  all: number;
  names: number;
  leaning: number;
}

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
    for (const word of title.words.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word !== "") count(tally, termOf(word), word, place++, false);
  }
  for (let token = 0; token < reading.tokens.count; token++) {
    const form = formAt(reading, token);
    if (!/[\p{L}\p{N}]/u.test(form)) continue;
    count(tally, termOf(form), form, place++, isNamed(reading, token));
  }
  return tally;
}

/** With a capital that its sentence does not ask for. */
export function isNamed(reading: Reading, token: number): boolean {
  const { tokens, sentences } = reading;
  return hasCapital(reading, token) && token !== sentences[tokens.sentences[token]!]!.first;
}

/** A word that differs from its lower-cased form may also differ in its apostrophe alone: "’s". */
export function hasCapital(reading: Reading, token: number): boolean {
  if (reading.tokens.words[token] === reading.tokens.forms[token]) return false;
  const first = wordAt(reading, token).charAt(0);
  return first !== first.toLowerCase();
}

function count(tally: Map<string, Tally>, term: Term | null, form: string, place: number, named: boolean): void {
  if (term === null) return;
  const found = tally.get(term.spelled) ?? { form, weight: term.weight, number: term.number, named: false, all: 0, names: 0, leaning: 0 };
  const leaning = 1 + LEANING * Math.exp(-place / LEANING_WORDS);
  // Of the forms of one stem the commonest says how much it weighs.
  found.weight = Math.min(found.weight, term.weight);
  found.all++;
  found.leaning += leaning;
  if (named) {
    found.named = true;
    found.names++;
  }
  tally.set(term.spelled, found);
}

function profileOf(tally: ReadonlyMap<string, Tally>, numbers: ReadonlyMap<string, number>, article: ReadArticle): Profile {
  const counted = [...tally].map(([spelled, entry]) => ({ term: numbers.get(spelled)!, ...entry })).sort((a, b) => a.term - b.term);
  const { published } = article.reading.article;
  return {
    terms: Uint32Array.from(counted, ({ term }) => term),
    forms: counted.map(({ form }) => form),
    weights: Float64Array.from(counted, ({ weight, named }) => weight * (named ? NAME_FACTOR : 1)),
    views: viewsOf(counted),
    telling: tellingOf(counted),
    facts: factsOf(article),
    published: published === null ? null : momentOf(published.value),
  };
}

/** Ways to see an article's terms: how often a term counts in each. */
const VIEWS: readonly ((entry: Tally) => number)[] = [
  ({ leaning }) => leaning,
  ({ names }) => names,
  ({ number, all }) => (number ? all : 0),
];
export const VIEW_COUNT = VIEWS.length;
/** The views' places: that which leans to the opening, and that of names. */
export const LEANING_VIEW = 0;
export const NAMES_VIEW = 1;

function viewsOf(counted: readonly Tally[]): Float64Array {
  const views = new Float64Array(counted.length * VIEWS.length);
  for (const [view, seen] of VIEWS.entries()) {
    let squares = 0;
    for (const [i, entry] of counted.entries()) {
      const weight = frequency(seen(entry)) * entry.weight;
      views[i * VIEWS.length + view] = weight;
      squares += weight * weight;
    }
    for (let i = 0; squares > 0 && i < counted.length; i++) views[i * VIEWS.length + view]! /= Math.sqrt(squares);
  }
  return views;
}

/** Terms that tell an article; half a dozen names and half a dozen words name most events. */
const TELLING_TERMS = 12;
/** A name says more about which event it is than another word of its rarity. */
const NAME_FACTOR = 1.5;

function tellingOf(counted: readonly Tally[]): Float64Array {
  const told = counted.map(({ leaning, weight, named }, i) => ({ i, weight: frequency(leaning) * weight * (named ? NAME_FACTOR : 1) }));
  const most = told.sort((a, b) => b.weight - a.weight || a.i - b.i).slice(0, TELLING_TERMS);
  const sum = most.reduce((total, { weight }) => total + weight, 0);
  const shares = new Float64Array(counted.length);
  for (const { i, weight } of most) shares[i] = weight / sum;
  return shares;
}
