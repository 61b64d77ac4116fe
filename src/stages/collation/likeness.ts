import { type StoryTexts, type Unit, weightOf } from "./units.ts";

/** What two sentences share. */
export interface Likeness {
  /** 0 to 1: how sure it is that the two state the same. */
  readonly score: number;
  /** Distinct terms that stand in both. */
  readonly terms: number;
  /** Their summed weight. */
  readonly weight: number;
}

/** Both ways: what one adds counts against it. */
const BOTH = 0.55;

/** The shorter within the longer: a sentence that two facts were packed into still states each. */
const WITHIN = 0.3;

/** Neighbouring terms that are neighbours in the other too. */
const ORDER = 0.15;

/** With fewer terms than these "within" is chance, and counts in proportion. */
const ENOUGH_TERMS = 6;

/**
 * Weighted overlap of terms (Dice), the share of the shorter that stands in the longer, and shared neighbours.
 * The same for (a, b) and (b, a).
 */
export function likenessOf(texts: StoryTexts, a: Unit, b: Unit): Likeness {
  const shared = sharedOf(a.terms, b.terms, texts.weights);
  if (shared.terms === 0) return { score: 0, terms: 0, weight: 0 };
  const both = (2 * shared.weight) / (a.weight + b.weight);
  const shorter = Math.min(a.terms.length, b.terms.length);
  const within = (shared.weight / Math.min(a.weight, b.weight)) * Math.min(1, shorter / ENOUGH_TERMS);
  return { score: BOTH * both + WITHIN * within + ORDER * sharedNeighbours(a.neighbours, b.neighbours), terms: shared.terms, weight: shared.weight };
}

/** Weighted overlap of two lists of terms both ways (Dice), 0 to 1. */
export function overlapOf(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  const whole = weightOf(a, weights) + weightOf(b, weights);
  return whole === 0 ? 0 : (2 * sharedOf(a, b, weights).weight) / whole;
}

/** What two ascending lists of terms share. */
export function sharedOf(a: Int32Array, b: Int32Array, weights: Float64Array): { readonly weight: number; readonly terms: number } {
  let weight = 0;
  let terms = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) {
      weight += weights[a[i]!]!;
      terms++;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return { weight, terms };
}

/** Share of the fewer neighbouring pairs that the other has too, 0 to 1. */
export function sharedNeighbours(a: Float64Array, b: Float64Array): number {
  const fewer = Math.min(a.length, b.length);
  if (fewer === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / fewer;
}
