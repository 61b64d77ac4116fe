import { DAY, timeBetween } from "../../text/moments.ts";
import { haveCommon, SLOTS, TIME_SLOTS } from "./facts.ts";
import type { Facts, Slot } from "./facts.ts";
import { VIEW_COUNT } from "./profiles.ts";
import type { Profile } from "./profiles.ts";

/**
 * Coefficients of a logistic regression over pairs of articles, one event or not (scripts/train/storyLikeness.ts fits and cross-checks them), in the
 * order of `features`. What the words say: all words, those near the opening most; the names; the numbers. Then what tells alike events apart:
 * people named; other years, months and weekdays (against it); ages (the same for it, others against); the same count of killed or
 * injured or the same magnitude; and the share of text that one has from the other.
 */
const COEFFICIENTS: readonly number[] = [7.9, 4.1, 3.9, 2.6, 0.3, 0.7, 1.0, 1.5, 2.6, 1.5];
const INTERCEPT = -4.4;

/** How alike two articles or groups are: sums that may be added and averaged. */
export interface Likeness {
  /** Log-odds that both tell one event: 0 is an even chance. */
  readonly odds: number;
  /** For each slot: 1 where both fill it with something alike, -1 where with nothing alike, 0 where one says nothing of it. */
  readonly slots: readonly number[];
}

export function likeness(one: Profile, other: Profile, shared: number): Likeness {
  return likenessOf(features(one, other, shared), timeApart(one, other));
}

/** `apart` is what the time between the two takes from the odds. */
export function likenessOf(spoken: Float64Array, apart: number, coefficients = COEFFICIENTS, intercept = INTERCEPT): Likeness {
  let odds = intercept - apart;
  for (let i = 0; i < spoken.length; i++) odds += coefficients[i]! * weighed(spoken[i]!, i);
  return { odds: Math.max(-CERTAIN, Math.min(CERTAIN, odds)), slots: [...spoken.subarray(FIRST_SLOT, FIRST_SLOT + SLOTS)] };
}

/** All that a day's papers tell names one year and one month: that two name the same says nothing, only that they name different ones. */
export function weighed(spoken: number, feature: number): number {
  return feature >= FIRST_SLOT && feature < FIRST_SLOT + TIME_SLOTS ? Math.min(0, spoken) : spoken;
}

/** Beyond these log-odds (1 in 400) one pair says no more about two groups: a single odd article must not outweigh ten. */
const CERTAIN = 6;

/** From 0 to 1, linear in the log-odds; 0.5 is an even chance. */
export function scoreOf(odds: number): number {
  return 0.5 + odds / (2 * CERTAIN);
}

/** What speaks for one event, in the order of the coefficients. `shared` is the larger share of either text that stands in the other, 0 to 1. */
export function features(one: Profile, other: Profile, shared: number): Float64Array {
  const spoken = new Float64Array(FEATURE_COUNT);
  let i = 0;
  let k = 0;
  while (i < one.terms.length && k < other.terms.length) {
    const difference = one.terms[i]! - other.terms[k]!;
    if (difference === 0) {
      for (let view = 0; view < VIEW_COUNT; view++) spoken[view]! += one.views[i * VIEW_COUNT + view]! * other.views[k * VIEW_COUNT + view]!;
    }
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  spoken[VIEW_COUNT] = people(one.facts, other.facts);
  for (let slot = 0; slot < SLOTS; slot++) spoken[FIRST_SLOT + slot] = slotAlike(one.facts.slots[slot]!, other.facts.slots[slot]!);
  spoken[FIRST_SLOT + SLOTS] = haveCommon(one.facts.happened, other.facts.happened) ? 1 : 0;
  spoken[FIRST_SLOT + SLOTS + 1] = shared;
  return spoken;
}

const FIRST_SLOT = VIEW_COUNT + 1;
export const FEATURE_COUNT = FIRST_SLOT + SLOTS + 2;

/** Two articles that name people alike to this degree are as often on one event as not; an article that names nobody speaks neither way. */
const EVEN_PEOPLE = 0.2;

function people(one: Facts, other: Facts): number {
  if (one.people.size === 0 || other.people.size === 0) return 0;
  const [fewer, more] = one.people.size <= other.people.size ? [one.people, other.people] : [other.people, one.people];
  let cosine = 0;
  for (const [word, weight] of fewer) cosine += weight * (more.get(word) ?? 0);
  return cosine - EVEN_PEOPLE;
}

function slotAlike(one: Slot, other: Slot): number {
  if (haveCommon(one.told, other.told)) return 1;
  return one.sure.size > 0 && other.sure.size > 0 ? -1 : 0;
}

/** An event is reported for some days; after that, and more so after weeks, the same words are about another one. Chosen, not fitted: the labelled set has no times. */
const DAYS_OF_ONE_EVENT = 3;
const LESS_A_DAY = 0.24;
const MOST_LESS = 7;

/** In log-odds. */
function timeApart(one: Profile, other: Profile): number {
  if (one.published === null || other.published === null) return 0;
  const days = timeBetween(one.published, other.published) / DAY;
  return Math.max(0, Math.min(MOST_LESS, (days - DAYS_OF_ONE_EVENT) * LESS_A_DAY));
}
