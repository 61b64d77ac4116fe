import type { TokenRange } from "../../../model/reading.ts";
import { sharedOf } from "../likeness.ts";
import { type StoryTexts, type Unit, weightOf } from "../units.ts";

/** Where two sentences come closest to stating one point. */
export interface Closest {
  readonly a: TokenRange;
  readonly b: TokenRange;
  /** Weighted overlap of the terms of the two (Dice), 0 to 1; less where they share but little weight. */
  readonly likeness: number;
}

/** The two clauses, one of each sentence, that are most alike; both whole sentences where no two share enough. */
export function closestClauses({ weights }: StoryTexts, a: Unit, b: Unit): Closest {
  let best: Closest = { a, b, likeness: 0 };
  for (const own of a.clauses) {
    const weight = weightOf(own.terms, weights);
    for (const other of b.clauses) {
      const shared = sharedOf(own.terms, other.terms, weights);
      if (shared.terms < CLAUSE_SHARED) continue;
      const likeness = ((2 * shared.weight) / (weight + weightOf(other.terms, weights))) * Math.min(1, shared.weight);
      if (likeness > best.likeness) best = { a: own, b: other, likeness };
    }
  }
  return best;
}

/** One word in common is in common with every second clause of the story. */
const CLAUSE_SHARED = 2;
