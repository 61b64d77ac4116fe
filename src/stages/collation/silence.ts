import type { Cell, Nearest, RowKind } from "../../model/collation.ts";
import { HOUR, isBefore, type Moment, timeBetween } from "../../text/moments.ts";
import type { Column } from "./columns.ts";
import { SENTENCES_COMPARED, type StoryTexts, weightOf } from "./units.ts";
import type { WordIndex } from "./wordIndex.ts";

/** What keeps a column from being called silent, for each kind of row. */
export interface SilenceLimits {
  /** A column whose best sentence holds this share of what was looked for, or of one of its clauses, may say it in other words. */
  readonly nearMiss: number;
  /** So may a column that holds this share of it scattered over all its sentences. */
  readonly scattered: number;
  /** Fewer terms find themselves everywhere or nowhere by chance. */
  readonly leastTerms: number;
}

/**
 * A statement is told again with hardly a word in common: with a limit of 0.15 for the nearest alone one silent cell in six was said after all. These are chosen
 * on the development half, where none of 87 was; of 66 of the other half one was, and stricter limits did not take it out (bench/statementRows.ts).
 * Quotations keep their words: of 30 below 0.4 none was there. Numbers keep theirs less: four in seven cells from 0.3 to 0.45 were said after all, and below
 * it one in four where words alone were asked; so a number is silent only where nothing else there could count it either (figures/mayTell.ts).
 */
export const SILENCE: Readonly<Record<RowKind, SilenceLimits>> = {
  statement: { nearMiss: 0.13, scattered: 0.2, leastTerms: 5 },
  date: { nearMiss: 0.2, scattered: Infinity, leastTerms: 1 },
  quote: { nearMiss: 0.4, scattered: Infinity, leastTerms: 1 },
  figure: { nearMiss: 0.3, scattered: Infinity, leastTerms: 1 },
  name: { nearMiss: 0.4, scattered: Infinity, leastTerms: 1 },
};

/** An article that appeared a day before anybody reported the point could not have it. */
const TOO_EARLY_HOURS = 24;

/** What is not found in a column, and what comes nearest. */
export interface Sought {
  readonly limits: SilenceLimits;
  /** The whole first, then its clauses. */
  readonly parts: readonly Int32Array[];
  /** When the point was first reported; null where no article that says it tells its time. */
  readonly since: Moment | null;
  /** Reasons of the row's own to think that the column may say it after all: the same number elsewhere. */
  doubt?(column: Column): string | null;
}

/** The cells of the columns that do not say it: `silent` only where the article could and would have shown it, otherwise `unknown` with why. */
export function unsaid(texts: StoryTexts, index: WordIndex, sought: Sought, columns: readonly Column[]): Map<number, Cell> {
  const nearest = nearestIn(texts, index, sought.parts);
  return new Map(columns.map((column) => [column.index, cellOf(texts, column, sought, nearest.get(column.index) ?? null)]));
}

/** The sentence of each column that holds most of what is looked for, or of one of its clauses, by weight. */
export function nearestIn(texts: StoryTexts, index: WordIndex, parts: readonly Int32Array[]): Map<number, Nearest> {
  const best = new Map<number, { unit: number; share: number }>();
  for (const terms of parts) {
    const whole = weightOf(terms, texts.weights);
    index.sharing(terms, (unit, weight) => {
      const { column } = texts.units[unit]!;
      const share = weight / whole;
      if (share > (best.get(column)?.share ?? 0)) best.set(column, { unit, share });
    });
  }
  return new Map([...best].map(([column, { unit, share }]) => [column, { ...texts.units[unit]!.span, score: rounded(share) }]));
}

function cellOf(texts: StoryTexts, column: Column, sought: Sought, nearest: Nearest | null): Cell {
  for (const rule of RULES) {
    const why = rule(column, sought, nearest, texts);
    if (why !== null) return { state: "unknown", why, nearest };
  }
  return { state: "silent", nearest };
}

type Rule = (column: Column, sought: Sought, nearest: Nearest | null, texts: StoryTexts) => string | null;

/** Why a column that does not say it is not called silent. The first that holds is given. */
const RULES: readonly Rule[] = [
  ({ article }) => (isRead(article.language) ? null : `its language (${article.language}) is not read`),
  ({ article: { completeness } }) => (completeness.state === "partial" ? `cut off: ${completeness.reasons.join("; ")}` : null),
  ({ article: { completeness } }) => (completeness.state === "unknown" ? `may not be whole: ${completeness.reasons.join("; ")}` : null),
  ({ read }) => (read.reading.sentences.length > SENTENCES_COMPARED ? `only its first ${SENTENCES_COMPARED} sentences are compared` : null),
  ({ published }, { since }) => {
    if (published === null || since === null) return null;
    const hours = timeBetween(published, since) / HOUR;
    return isBefore(published, since) && hours >= TOO_EARLY_HOURS ? `published before: ${Math.floor(hours)} hours earlier than any article that says it` : null;
  },
  (_, { parts, limits }) => (parts[0]!.length < limits.leastTerms ? "its words are too few or too common to be looked for" : null),
  (column, sought) => sought.doubt?.(column) ?? null,
  (_, { limits }, nearest) => (nearest !== null && nearest.score >= limits.nearMiss ? "a near miss: its nearest sentence may say it in other words" : null),
  ({ index }, { parts, limits }, _, texts) => (limits.scattered < 1 && heldShare(texts, index, parts[0]!) >= limits.scattered ? "its words stand in several sentences, which together may say it" : null),
];

/** The weighted share of the terms that the column's sentences hold together. */
function heldShare({ held, weights }: StoryTexts, column: number, terms: Int32Array): number {
  return weightOf(terms.filter((term) => held[column]!.has(term)), weights) / weightOf(terms, weights);
}

function isRead(language: string): boolean {
  return language === "en" || language.startsWith("en-");
}

/** Two decimals are what a reader can use; more would only make files differ. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
