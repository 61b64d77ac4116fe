/** Something compared by its terms: a sentence, an utterance. */
export interface Bag {
  /** Distinct, ascending. */
  readonly terms: Int32Array;
}

/** Finds the bags that share terms. */
export interface WordIndex {
  /** Visits each bag that shares a term, in ascending order, with the summed weight of what it shares. */
  sharing(terms: Int32Array, visit: (bag: number, weight: number) => void): void;
}

/** A term that more bags hold says little about any, and would cost the square of a large story. */
const BAGS_OF_A_TERM = 3_000;

export function indexOf(bags: readonly Bag[], weights: Float64Array): WordIndex {
  const holders: number[][] = [];
  bags.forEach(({ terms }, bag) => terms.forEach((term) => (holders[term] ??= []).push(bag)));
  const sums = new Float64Array(bags.length);
  return {
    sharing(terms, visit) {
      const touched: number[] = [];
      for (const term of terms) {
        const holding = holders[term];
        if (holding === undefined || holding.length > BAGS_OF_A_TERM) continue;
        for (const bag of holding) {
          if (sums[bag] === 0) touched.push(bag);
          sums[bag]! += weights[term]!;
        }
      }
      touched.sort((a, b) => a - b);
      for (const bag of touched) {
        visit(bag, sums[bag]!);
        sums[bag] = 0;
      }
    },
  };
}
