import { PARTING_SLOTS, SLOTS } from "./facts.ts";
import type { Likeness } from "./likeness.ts";

/** Likenesses of many pairs, added: the log-odds first, then for each slot the sum of agreement and disagreement, then how many pairs fill it. */
export type Sums = Float64Array;

export const sumsOf = ({ odds, slots }: Likeness): Sums => Float64Array.from([odds, ...slots, ...slots.map(Math.abs)]);
export const noSums = (): Sums => new Float64Array(1 + 2 * SLOTS);

export function added(one: Sums, other: Sums): Sums {
  return one.map((value, i) => value + other[i]!);
}

/** So many pairs with neither agreement nor disagreement are added: one pair that fills a slot says little, ten say much. */
const PAIRS_OF_DOUBT = 3;
/** So many articles without a say are added: one article that names another year beside ten that agree is one voice, not ten. */
const ARTICLES_OF_DOUBT = 1;

/**
 * How much two groups differ where each agrees with itself, 0 to 6: articles of one group name 2008, December and a woman of 66, those of the other
 * 2013, September and a man of 40. A slot that a group's own articles fill in many ways tells nothing, so what counts is how much less the two agree
 * with each other than among themselves. `larger` is how many articles the larger group has.
 */
export function contrast(between: Sums, within: Sums, larger: number): number {
  let apart = 0;
  for (const slot of PARTING_SLOTS) {
    const across = agreement(between, slot, ARTICLES_OF_DOUBT * larger);
    apart += Math.max(0, agreement(within, slot, PAIRS_OF_DOUBT) - across);
  }
  return apart;
}

/** From -1, no pair agrees, to 1. */
function agreement(sums: Sums, slot: number, doubt: number): number {
  return sums[1 + slot]! / (sums[1 + slot + SLOTS]! + doubt);
}
