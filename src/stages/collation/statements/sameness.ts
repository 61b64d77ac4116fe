import type { Anchors } from "./anchors.ts";
import { sharedNeighbours, sharedOf } from "../likeness.ts";
import { closestClauses } from "./closestClauses.ts";
import type { StoryTexts, Unit } from "../units.ts";

/** Fewer shared words are chance, however short the sentence. */
export const SHARED_TERMS = 3;

/**
 * How likely two sentences of different articles state one point, 0 to 1; 0 where they share too few words. A logistic regression on the pairs of
 * sentences of the development half (bench/statementRows.ts). The same for (a, b) and (b, a).
 */
export function samenessOf(texts: StoryTexts, anchors: Anchors, a: Unit, b: Unit): number {
  const shared = sharedOf(a.terms, b.terms, texts.weights);
  const anchored = anchors.share(a.index, b.index);
  if (shared.terms < (anchored ? SHARED_TERMS - 1 : SHARED_TERMS)) return 0;
  const matter = sharedOf(a.terms, b.terms, texts.matter).weight;
  if (matter < LEAST_MATTER && !anchored) return 0;
  const sum =
    INTERCEPT +
    BOTH * ((2 * shared.weight) / (a.weight + b.weight)) +
    CLAUSE * closestClauses(texts, a, b).likeness +
    MATTER * Math.log1p(matter) +
    ORDER * sharedNeighbours(a.neighbours, b.neighbours) +
    (anchored ? ANCHORED : 0) +
    (a.lead && b.lead ? BOTH_LEAD : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Two sentences that share names, a number and "said" make no row: one word that tells what happens, and is not among the commonest, must stand in both. */
const LEAST_MATTER = 0.3;

/** Two sentences that share nothing state nothing in common: 0.01. */
const INTERCEPT = -4.75;

/** Weighted overlap of all terms (Dice): what one adds counts against it. */
const BOTH = 6.75;

/** The most alike of their clauses: one point of three is enough, as a long sentence packs several. */
const CLAUSE = 2.71;

/** What they share besides names and numbers, which stand in most sentences of a story: "Ana Ruiz, 49" alone makes no row. */
const MATTER = 2.05;

/** Neighbouring terms that are neighbours in the other too. */
const ORDER = 2.59;

/** "At least 85 deaths have been recorded on the Tollan side" and "Tollan has counted 90 casualties" share a figure and few words. */
const ANCHORED = 1.09;

/** Articles of one story begin with what the story is. */
const BOTH_LEAD = 0.71;
