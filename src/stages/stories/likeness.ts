import { DAY, timeBetween } from "../../text/moments.ts";
import type { Profile } from "./profiles.ts";

/** What speaks for one event: the cosines of the six views of two articles' terms, and how much of its most telling terms each finds in the other. */
export type Features = readonly number[];

/**
 * Coefficients of a logistic regression over pairs of articles that share a word, same event or not (bench/stories.ts --fit; Hosmer, Lemeshow),
 * in the order of the features. The log-odds are scaled so that 0.5 is an even chance and 0 and 1 are far from it: an average of
 * log-odds says more of two groups than an average of near-certain chances.
 */
export const COEFFICIENTS: readonly number[] = [2.1, 2.4, 2.8, 5.3, 1.9, 2.0, 3.8, 2.7];
export const INTERCEPT = -8.5;
/** Log-odds from certainly not to certainly. */
const ODDS_RANGE = 12;

/** 0 to 1; 0.5 is an even chance that both tell one event. */
export function likeness(one: Profile, other: Profile): number {
  let odds = INTERCEPT;
  for (const [i, value] of features(one, other).entries()) odds += COEFFICIENTS[i]! * value;
  return Math.max(0, Math.min(1, 0.5 + odds / ODDS_RANGE - timeApart(one, other)));
}

export function features(one: Profile, other: Profile): Features {
  const sums = new Float64Array(one.views.length);
  let i = 0;
  let k = 0;
  while (i < one.terms.length && k < other.terms.length) {
    const difference = one.terms[i]! - other.terms[k]!;
    if (difference === 0) for (let view = 0; view < sums.length; view++) sums[view]! += one.views[view]![i]! * other.views[view]![k]!;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return [...sums, (told(one, other) + told(other, one)) / 2];
}

/** The share of one's most telling terms that the other has at all. */
function told({ telling }: Profile, { terms }: Profile): number {
  let share = 0;
  for (const { term, share: of } of telling) if (has(terms, term)) share += of;
  return share;
}

function has(terms: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (terms[middle] === wanted) return true;
    if (terms[middle]! < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** An event is reported for some days; after that, and more so after weeks, the same words are about another one. Chosen, not fitted: the labelled set has no times. */
const DAYS_OF_ONE_EVENT = 3;
const LESS_A_DAY = 0.01;
const MOST_LESS = 0.3;

function timeApart(one: Profile, other: Profile): number {
  if (one.published === null || other.published === null) return 0;
  const days = timeBetween(one.published, other.published) / DAY;
  return Math.max(0, Math.min(MOST_LESS, (days - DAYS_OF_ONE_EVENT) * LESS_A_DAY));
}
