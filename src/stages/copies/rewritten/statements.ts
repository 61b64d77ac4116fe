import { NAMED, OPENS, type Words } from "../words.ts";
import { NO_TERM, type Terms } from "./terms.ts";

/** A sentence as what it tells: its distinct terms with their weights, and the order in which they come. */
export interface Statement {
  /** Words [first, end) of the columns. */
  readonly first: number;
  readonly end: number;
  /** Ascending. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Place of each term's first word among the sentence's. */
  readonly order: Uint16Array;
  /** 1 for a word of a name, 2 for a number, 0 for any other. */
  readonly kinds: Uint8Array;
  readonly weight: number;
  /** The weight of those that are neither names nor numbers. */
  readonly plain: number;
  /** How many of the terms are numbers. */
  readonly numbers: number;
}

export const NAME_KIND = 1;
export const NUMBER_KIND = 2;

/** The sentences of an article that tell enough to be compared, in order. */
export function statementsOf(article: number, columns: Words, terms: Terms): readonly Statement[] {
  const found: Statement[] = [];
  const end = columns.begins[article + 1]!;
  for (let first = columns.begins[article]!; first < end && found.length < MOST_STATEMENTS; ) {
    let after = first + 1;
    while (after < end && (columns.marks[after]! & OPENS) === 0) after++;
    const statement = after - first <= MOST_WORDS ? statementOf(first, after, columns, terms) : null;
    if (statement !== null && statement.terms.length >= LEAST_TERMS) found.push(statement);
    first = after;
  }
  return found;
}

/** The longest reports have some five hundred. */
const MOST_STATEMENTS = 1_000;
/** "The mayor resigned on Monday." is told in many ways, and alike of many mayors. */
const LEAST_TERMS = 4;
/** A longer one is a list or a text without full stops. */
const MOST_WORDS = 120;

/** The first word of a name says which; the words that follow, the surname and the title, say it again. */
const FIRST_OF_NAME = 1.25;
const WITHIN_NAME = 0.6;

function statementOf(first: number, end: number, { words, marks }: Words, terms: Terms): Statement {
  const seen = new Map<number, { weight: number; order: number; kind: number }>();
  const headline = isInCapitals(first, end, words, marks, terms);
  for (let place = first; place < end; place++) {
    const word = words[place]!;
    const term = terms.ofWord[word]!;
    if (term === NO_TERM || seen.has(term)) continue;
    const named = !headline && (marks[place]! & NAMED) !== 0;
    const within = named && place > first && (marks[place - 1]! & NAMED) !== 0;
    const weight = terms.weights[word]! * (terms.numbers[word] === 1 || !named ? 1 : within ? WITHIN_NAME : FIRST_OF_NAME);
    seen.set(term, { weight, order: place - first, kind: terms.numbers[word] === 1 ? NUMBER_KIND : named ? NAME_KIND : 0 });
  }
  const sorted = [...seen].sort(([a], [b]) => a - b);
  return {
    first,
    end,
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, { weight }]) => weight),
    order: Uint16Array.from(sorted, ([, { order }]) => order),
    kinds: Uint8Array.from(sorted, ([, { kind }]) => kind),
    weight: sorted.reduce((sum, [, { weight }]) => sum + weight, 0),
    plain: sorted.reduce((sum, [, { weight, kind }]) => sum + (kind === 0 ? weight : 0), 0),
    numbers: sorted.filter(([, { kind }]) => kind === NUMBER_KIND).length,
  };
}

/** From this share of words with capitals on the sentence is a headline in capitals, which do not tell names from other words. */
const CAPITALS = 0.6;

function isInCapitals(first: number, end: number, words: Uint32Array, marks: Uint8Array, terms: Terms): boolean {
  let named = 0;
  let telling = 0;
  for (let place = first + 1; place < end; place++) {
    if (terms.ofWord[words[place]!] === NO_TERM) continue;
    telling++;
    if ((marks[place]! & NAMED) !== 0) named++;
  }
  return named > CAPITALS * telling;
}
