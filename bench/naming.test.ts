import assert from "node:assert/strict";
import { test } from "node:test";
import { namingFigures } from "./naming.ts";

/** Floors half a point under what was measured (F1 0.654, 0.794 and 0.599); the precision of joins is what must never fall. */
const FLOORS = [
  { set: "naming", measure: "chains across with misses, people, groups, countries", f1: 0.646, precision: 0.965 },
  { set: "naming", measure: "chains across, people, groups, countries", f1: 0.785, precision: 0.965 },
  { set: "meantime", measure: "chains across with misses, people, groups, countries", f1: 0.59, precision: 0.985 },
];

for (const set of new Set(FLOORS.map((floor) => floor.set))) {
  test(`names are found and joined as well as before: ${set}`, (context) => {
    const figures = namingFigures(set);
    if (figures === null) return context.skip(`${set} is not there: VARIORUM_DATA names the folder that holds it, VARIORUM_SCORE its scorers`);
    for (const { measure, f1, precision } of FLOORS.filter((floor) => floor.set === set)) {
      const score = figures.scores[measure]!;
      assert.ok(score.f1 >= f1 && score.p >= precision, `${measure}: ${JSON.stringify(score)}, floors ${f1} and ${precision}`);
    }
  });
}
