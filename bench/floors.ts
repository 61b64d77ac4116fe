/** Accuracy floors: what a scorer measures on a labelled set must not sink below them. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Reading } from "../src/model/reading.ts";
import { hasScorer, labelled, readingOfLabelled, scored } from "./labelled.ts";

/** Measure, as the scorer's table names it, and the least that its last column may show, in per cent. */
export type Floors = Readonly<Record<string, number>>;

/** Reads the set, scores what `line` finds in each article and holds every measure against its floor. Skips with a message where set or scorer is absent. */
export function holdFloors(context: TestContext, set: string, scorer: string, line: (reading: Reading) => object, floors: Floors): void {
  if (!hasScorer(scorer)) return context.skip("the scorers are not there (VARIORUM_SCORE names the folder that holds them)");
  const articles = labelled(set);
  if (articles === null) return context.skip(`${set} is not there (VARIORUM_DATA names the folder that holds it)`);
  const table = scored(set, scorer, articles.map((article) => line(readingOfLabelled(article))));
  const sunk = Object.entries(floors).flatMap(([measure, floor]) => {
    const now = measured(table, measure);
    context.diagnostic(`${set}, ${measure}: ${now ?? "not measured"}, floor ${floor}`);
    return now !== null && now >= floor ? [] : [`${measure}: ${now ?? "not measured"}, floor ${floor}`];
  });
  assert.deepEqual(sunk, [], table);
}

/** The F1 of "span relaxed   89.9   93.7   91.8   134 ...", the share of "recall money   accuracy 100.0 (33 of 33)". */
export function measured(table: string, measure: string): number | null {
  const row = table.split("\n").find((each) => each.startsWith(measure + " "));
  if (row === undefined) return null;
  const [first, , f1] = row.slice(measure.length).match(/\d+\.\d/g) ?? [];
  const value = row.includes("accuracy") ? first : f1;
  return value === undefined ? null : Number(value);
}
