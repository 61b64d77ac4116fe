import { DAY, timeBetween } from "../../text/moments.ts";
import { VIEW_COUNT } from "./profiles.ts";
import type { Profile } from "./profiles.ts";

/**
 * Coefficients of a logistic regression over pairs of articles that share telling terms, same event or not (scripts/train/storyLikeness.ts):
 * of the cosines of the views - all terms, the opening, leaning to the opening, names, numbers, first words - and of how much of its most
 * telling terms each article finds in the other. Above all names, then numbers and what stands first, tell one event from another of its kind.
 */
const COEFFICIENTS: readonly number[] = [0.8, 3.1, 4.1, 5.5, 4.1, 1.0, 1.0];
const INTERCEPT = -5.5;
/**
 * Log-odds from certainly not to certainly. The likeness is linear in them, since an average of log-odds says more of two groups
 * than an average of chances that are all near 0 or 1.
 */
const ODDS_RANGE = 12;

/** From 0 up; 0.5 is an even chance that both tell one event, 1 and more as good as sure. */
export function likeness(one: Profile, other: Profile): number {
  const spoken = features(one, other);
  let odds = INTERCEPT;
  for (let i = 0; i < spoken.length; i++) odds += COEFFICIENTS[i]! * spoken[i]!;
  return Math.max(0, 0.5 + odds / ODDS_RANGE - timeApart(one, other));
}

/** What speaks for one event, in the order of the coefficients. */
export function features(one: Profile, other: Profile): Float64Array {
  const spoken = new Float64Array(VIEW_COUNT + 1);
  let i = 0;
  let k = 0;
  while (i < one.terms.length && k < other.terms.length) {
    const difference = one.terms[i]! - other.terms[k]!;
    if (difference === 0) {
      for (let view = 0; view < VIEW_COUNT; view++) spoken[view]! += one.views[i * VIEW_COUNT + view]! * other.views[k * VIEW_COUNT + view]!;
      spoken[VIEW_COUNT]! += (one.telling[i]! + other.telling[k]!) / 2;
    }
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return spoken;
}

/** An event is reported for some days; after that, and more so after weeks, the same words are about another one. Chosen, not fitted: the labelled set has no times. */
const DAYS_OF_ONE_EVENT = 3;
const LESS_A_DAY = 0.02;
const MOST_LESS = 0.6;

function timeApart(one: Profile, other: Profile): number {
  if (one.published === null || other.published === null) return 0;
  const days = timeBetween(one.published, other.published) / DAY;
  return Math.max(0, Math.min(MOST_LESS, (days - DAYS_OF_ONE_EVENT) * LESS_A_DAY));
}
