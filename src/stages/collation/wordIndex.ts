import type { StoryTexts } from "./units.ts";

/** Finds the sentences of a story that share terms. */
export interface WordIndex {
  /** Visits each sentence that shares a term, in ascending order, with the summed weight of what it shares. */
  sharing(terms: Int32Array, visit: (unit: number, weight: number) => void): void;
}

/** A term that more sentences hold says little about any, and would cost the square of a large story. */
const SENTENCES_OF_A_TERM = 3_000;

export function indexOf(texts: StoryTexts): WordIndex {
  const holders = holdersOf(texts);
  const sums = new Float64Array(texts.units.length);
  return {
    sharing(terms, visit) {
      const touched: number[] = [];
      for (const term of terms) {
        const units = holders[term];
        if (units === undefined || units.length > SENTENCES_OF_A_TERM) continue;
        for (const unit of units) {
          if (sums[unit] === 0) touched.push(unit);
          sums[unit]! += texts.weights[term]!;
        }
      }
      touched.sort((a, b) => a - b);
      for (const unit of touched) {
        visit(unit, sums[unit]!);
        sums[unit] = 0;
      }
    },
  };
}

function holdersOf(texts: StoryTexts): number[][] {
  const holders: number[][] = [];
  for (const unit of texts.units) for (const term of unit.terms) (holders[term] ??= []).push(unit.index);
  return holders;
}
