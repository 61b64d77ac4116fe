import type { Draft } from "../row.ts";
import { type StoryTexts, unitAt } from "../units.ts";

/** Whether two sentences give one figure or one quotation, by the rows that were made of these. */
export interface Anchors {
  share(a: number, b: number): boolean;
}

/** Sentences that one row of several articles brings together. */
export function anchorsOf(texts: StoryTexts, rows: readonly Draft[]): Anchors {
  const held = new Map<number, Set<number>>();
  rows.forEach(({ said }, row) => {
    if (said.length < 2) return;
    for (const { column, passages } of said) {
      for (const { start } of passages) {
        const unit = unitAt(texts, column, start);
        if (unit !== undefined) held.set(unit.index, (held.get(unit.index) ?? new Set()).add(row));
      }
    }
  });
  return {
    share(a, b) {
      const [ofA, ofB] = [held.get(a), held.get(b)];
      if (ofA === undefined || ofB === undefined) return false;
      for (const row of ofA) if (ofB.has(row)) return true;
      return false;
    },
  };
}
