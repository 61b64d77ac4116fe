import { overlap } from "../../text/spans.ts";
import { formAt, tokensIn } from "../../text/tokens.ts";
import type { Quote } from "../../model/findings.ts";
import type { RowMark } from "../../model/marks.ts";
import type { TokenRange } from "../../model/reading.ts";
import type { Span, Voice } from "../../model/span.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { Column } from "./columns.ts";
import { matterOf } from "./matter.ts";
import { standingWeight, type Vocabulary, vocabularyOf } from "./terms.ts";

/** A sentence of one column, with what it is compared by. */
export interface Unit extends TokenRange {
  readonly index: number;
  readonly column: number;
  readonly span: Span;
  readonly headline: boolean;
  /** A headline, or the sentence that the article begins with: it tells the event. */
  readonly lead: boolean;
  /** Distinct terms, ascending; the words of what its pronouns and descriptions stand for too. */
  readonly terms: Int32Array;
  /** Each distinct pair of its own words' terms that follow one another, as one number, ascending. */
  readonly neighbours: Float64Array;
  readonly clauses: readonly Clause[];
  /** The summed weight of its terms. */
  readonly weight: number;
  /** The quote that speaks for most of it; null where the outlet does. */
  readonly quote: Quote | null;
}

/** All sentences of a story, in the columns' order, ready to be compared. */
export interface StoryTexts {
  readonly columns: readonly Column[];
  readonly units: readonly Unit[];
  /** [from, to) in units for each column. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** The terms of each column's sentences together. */
  readonly held: readonly ReadonlySet<number>[];
  readonly vocabulary: Vocabulary;
  /** How much each term counts: rarity in the story times its standing weight. */
  readonly weights: Float64Array;
  /** Of each term that tells what happens how rare it is in the language; 0 for names, numbers and words of every newsroom. */
  readonly matter: Float64Array;
  /** The distinct terms of words; words that no sentence of the story holds are left out. */
  termsOf(forms: Iterable<string>): Int32Array;
  idOf(term: string): number | undefined;
  /** The term of each id. */
  readonly termNames: readonly string[];
  /** What a person has decided about rows. */
  readonly marks: readonly RowMark[];
}

/** Sentences of one article that are compared. The longest reports have some 500; what is cut off makes cells `unknown`, never `silent`. */
export const SENTENCES_COMPARED = 2_000;

/** Words of one sentence that are compared; a text without full stops is one sentence. */
const SENTENCE_WORDS = 400;

/** A quote that covers this share of a sentence's words speaks for it. */
const SPEAKS_FOR = 0.5;

/** Sentences that one quote is looked up in; a longer one is many paragraphs of one speech. */
const QUOTE_SENTENCES = 50;

export function textsOf(columns: readonly Column[], marks: readonly RowMark[] = []): StoryTexts {
  const vocabulary = vocabularyOf(columns);
  const ids = new Map<string, number>();
  const idFor = (term: string): number => {
    const known = ids.get(term);
    if (known === undefined) ids.set(term, ids.size);
    return known ?? ids.size - 1;
  };
  const drafts = columns.flatMap((column) => draftsOf(column, vocabulary, idFor));
  const weights = weightsOf(drafts, ids, vocabulary);
  const units = drafts.map((draft, index) => ({ ...draft, index, weight: weightOf(draft.terms, weights) }));
  const idOf = (term: string): number | undefined => ids.get(term);
  const termsOf = (forms: Iterable<string>): Int32Array => distinct([...forms].map((form) => idOf(vocabulary.termOf(form))).filter((id) => id !== undefined));
  const matter = matterOf(drafts, columns, ids, vocabulary);
  return { columns, units, ranges: rangesOf(columns, units), held: heldIn(columns, units), vocabulary, weights, matter, termsOf, idOf, termNames: [...ids.keys()], marks };
}

/** The summed weight of distinct terms. */
export function weightOf(terms: Int32Array, weights: Float64Array): number {
  let sum = 0;
  for (const term of terms) sum += weights[term]!;
  return sum;
}

/** Distinct terms, ascending. */
export function distinct(terms: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(terms)).sort();
}

/** The sentence of a column that a place stands in; undefined past the sentences compared. */
export function unitAt(texts: StoryTexts, column: number, place: number): Unit | undefined {
  const { from, to } = texts.ranges[column]!;
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts.units[middle]!.span.end <= place) low = middle + 1;
    else high = middle;
  }
  const unit = texts.units[low];
  return low < to && unit !== undefined && unit.span.start <= place ? unit : undefined;
}

export function voiceOf(quote: Quote | null): Voice {
  if (quote === null) return "own";
  return quote.form === "indirect" ? "attributed" : "quoted";
}

type Draft = Omit<Unit, "index" | "weight">;

function draftsOf(column: Column, vocabulary: Vocabulary, idFor: (term: string) => number): Draft[] {
  const { reading } = column.read;
  const implied = impliedForms(column);
  const speaking = speakingQuotes(column);
  const opening = reading.sentences.find(({ paragraph }) => !isHeadline(column, paragraph))?.first;
  const idOf = (form: string): number | undefined => {
    const term = vocabulary.termOf(form);
    return term === "" ? undefined : idFor(term);
  };
  const idsOf = (forms: readonly string[]): number[] => forms.map(idOf).filter((id) => id !== undefined);
  return reading.sentences.slice(0, SENTENCES_COMPARED).map((sentence, i) => {
    const end = Math.min(sentence.end, sentence.first + SENTENCE_WORDS);
    const forms = Array.from({ length: end - sentence.first }, (_, k) => formAt(reading, sentence.first + k));
    const ids = forms.map(idOf);
    const sequence = ids.filter((id) => id !== undefined);
    const headline = isHeadline(column, sentence.paragraph);
    return {
      column: column.index,
      first: sentence.first,
      end,
      span: sentence.span,
      headline,
      lead: headline || sentence.first === opening,
      terms: distinct([...sequence, ...idsOf(implied[i] ?? [])]),
      neighbours: neighboursOf(sequence),
      clauses: clausesOf(sentence.first, forms, ids),
      quote: speaking[i] ?? null,
    };
  });
}

function isHeadline({ read }: Column, paragraph: number): boolean {
  const { kind } = read.reading.paragraphs[paragraph]!;
  return kind === "title" || kind === "heading";
}

function neighboursOf(sequence: readonly number[]): Float64Array {
  const pairs = new Set<number>();
  for (let i = 1; i < sequence.length; i++) pairs.add(sequence[i - 1]! * MOST_TERMS + sequence[i]!);
  return Float64Array.from(pairs).sort();
}

/** 2 to the 26th, 67 million distinct terms in one story; its square is still a safe integer. */
const MOST_TERMS = 67_108_864;

/** For each sentence the words of the names that its pronouns, descriptions and short forms stand for: "he" in one is "Mayor Ruiz" in another. */
function impliedForms(column: Column): string[][] {
  const { reading, findings } = column.read;
  const names = new Map(findings.entities.map((entity) => [entity.id, entity.name.toLowerCase().split(/\s+/, NAME_WORDS)]));
  const implied: string[][] = [];
  for (const mention of findings.mentions) {
    const sentence = reading.tokens.sentences[tokenAt(column, mention.start)];
    if (sentence === undefined) continue;
    const forms = names.get(mention.entity) ?? [];
    (implied[sentence] ??= []).push(...forms);
  }
  return implied;
}

/** Words of a name that are compared; a longer one is a sentence taken for a name. */
const NAME_WORDS = 8;

/** For each sentence the quote that covers most of its words, if it covers enough to speak for it. */
function speakingQuotes(column: Column): (Quote | undefined)[] {
  const { reading, findings } = column.read;
  const best: (Quote | undefined)[] = [];
  const most: number[] = [];
  for (const quote of findings.quotes) {
    const first = reading.tokens.sentences[tokenAt(column, quote.start)];
    if (first === undefined) continue;
    for (let i = first; i < Math.min(reading.sentences.length, first + QUOTE_SENTENCES); i++) {
      const { span } = reading.sentences[i]!;
      if (span.start >= quote.end) break;
      const covered = overlap(span, quote) / (span.end - span.start);
      if (covered < SPEAKS_FOR || covered <= (most[i] ?? 0)) continue;
      most[i] = covered;
      best[i] = quote;
    }
  }
  return best;
}

function tokenAt(column: Column, place: number): number {
  return tokensIn(column.read.reading, { start: place, end: place + 1 }).first;
}

/** Rarity among the story's sentences: 1 for a term that one sentence holds, near 0 for one that all hold. */
function weightsOf(drafts: readonly Draft[], ids: ReadonlyMap<string, number>, vocabulary: Vocabulary): Float64Array {
  const sentences = new Float64Array(ids.size);
  for (const draft of drafts) for (const term of draft.terms) sentences[term]!++;
  const weights = new Float64Array(ids.size);
  for (const [term, id] of ids) weights[id] = (Math.log(1 + drafts.length / Math.max(1, sentences[id]!)) / Math.log(1 + drafts.length)) * standingWeight(term, vocabulary);
  return weights;
}

function heldIn(columns: readonly Column[], units: readonly Unit[]): Set<number>[] {
  const held = columns.map(() => new Set<number>());
  for (const { column, terms } of units) for (const term of terms) held[column]!.add(term);
  return held;
}

function rangesOf(columns: readonly Column[], units: readonly Unit[]): { from: number; to: number }[] {
  let at = 0;
  return columns.map(({ index }) => {
    const from = at;
    while (at < units.length && units[at]!.column === index) at++;
    return { from, to: at };
  });
}
