import { clauseLinks } from "../../language/en/clauseLinks.ts";
import type { TokenRange } from "../../model/reading.ts";

/** A stretch of a sentence that may state a point of its own. */
export interface Clause extends TokenRange {
  /** Distinct, ascending. */
  readonly terms: Int32Array;
}

/** Fewer terms are no point of their own, so a shorter clause is taken with the next: "on Monday, after a quarrel, ..." */
const CLAUSE_TERMS = 3;

/** Clauses of one sentence that are kept apart; all that follows is one. Two sentences are compared clause by clause. */
const CLAUSES = 12;

/** The clauses of a sentence whose words begin at token `first`, in order. `terms` are those of each word, undefined for a word without content. */
export function clausesOf(first: number, forms: readonly string[], terms: readonly (number | undefined)[]): Clause[] {
  const clauses: Open[] = [{ from: 0, terms: new Set() }];
  forms.forEach((form, i) => {
    if (clauseLinks.has(form) && clauses.at(-1)!.terms.size >= CLAUSE_TERMS && clauses.length < CLAUSES) clauses.push({ from: i, terms: new Set() });
    const term = terms[i];
    if (term !== undefined) clauses.at(-1)!.terms.add(term);
  });
  const [last, before] = [clauses.at(-1)!, clauses.at(-2)];
  if (before !== undefined && last.terms.size < CLAUSE_TERMS) {
    for (const term of last.terms) before.terms.add(term);
    clauses.pop();
  }
  return clauses.map(({ from, terms: own }, i) => ({ first: first + from, end: first + (clauses[i + 1]?.from ?? forms.length), terms: Int32Array.from(own).sort() }));
}

interface Open {
  readonly from: number;
  readonly terms: Set<number>;
}
