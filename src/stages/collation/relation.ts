import type { Pair, Relation } from "../../model/collation.ts";

/** How two cells stand to each other, and why in plain words. */
export interface Judgement {
  readonly relation: Relation;
  readonly because: readonly string[];
}

/** The strongest first. */
const STRENGTH: readonly Relation[] = ["conflict", "update", "differ", "agree", "single"];

export function strongest(relations: readonly Relation[]): Relation {
  return STRENGTH.find((relation) => relations.includes(relation)) ?? "single";
}

export function strengthOf(relation: Relation): number {
  return STRENGTH.indexOf(relation);
}

/** Up to this many cells every two are compared: 16 make 120 pairs. In larger rows each is compared with the first, and the two that `apart` names. */
export const CELLS_ALL_PAIRED = 16;

/**
 * Pairs of a row's cells with their judgement. `columns` ascend; `judge` gets two of their positions.
 * `apart` are positions that must be compared in any row, such as the smallest and the largest number.
 */
export function pairsOf(columns: readonly number[], judge: (a: number, b: number) => Judgement, apart: readonly (readonly [number, number])[] = []): Pair[] {
  const pairs: Pair[] = [];
  const all = columns.length <= CELLS_ALL_PAIRED;
  for (let a = 0; a < columns.length; a++) {
    for (let b = a + 1; b < columns.length; b++) {
      if (!all && a > 0 && !apart.some(([x, y]) => Math.min(x, y) === a && Math.max(x, y) === b)) continue;
      pairs.push({ cells: [columns[a]!, columns[b]!], ...judge(a, b) });
    }
    if (!all && apart.length === 0) break;
  }
  return pairs;
}

/** The reasons of the strongest pairs, each once, at most `REASONS` of them: a row of forty outlets repeats itself. */
export function reasonsOf(pairs: readonly Pair[]): string[] {
  const relation = strongest(pairs.map((pair) => pair.relation));
  return [...new Set(pairs.filter((pair) => pair.relation === relation).flatMap((pair) => pair.because))].slice(0, REASONS);
}

const REASONS = 6;
