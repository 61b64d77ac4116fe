import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Bound, Figure } from "../../model/findings.ts";
import { canBothHold, nearness, rangeOf, roundingOf } from "./bounds.ts";

function figure(bound: Bound, low: number, high: number | null = low): Figure {
  return { start: 0, end: 1, low, high, bound, unit: null, counted: null, happened: null, where: null, partOf: null, source: null, asOf: null, voice: "own", confidence: 1, by: "test" };
}

const HOLD: readonly (readonly [Figure, Figure])[] = [
  [figure("at-least", 85), figure("exact", 97)],
  [figure("more-than", 100), figure("exact", 240)],
  [figure("about", 100), figure("exact", 95)],
  [figure("exact", 12000), figure("exact", 12240)],
  [figure("at-least", 24, null), figure("exact", 31)],
  [figure("at-least", 24, null), figure("exact", 23)],
  [figure("exact", 10, 20), figure("exact", 15)],
  [figure("at-most", 50), figure("exact", 12)],
  [figure("exact", 3.5), figure("exact", 3.52)],
];

const EXCLUDE: readonly (readonly [Figure, Figure])[] = [
  [figure("exact", 12), figure("exact", 15)],
  [figure("at-least", 313), figure("exact", 298)],
  [figure("more-than", 12), figure("exact", 12)],
  [figure("less-than", 12), figure("at-least", 12)],
  [figure("about", 100), figure("exact", 150)],
  [figure("exact", 313), figure("exact", 314)],
  [figure("exact", 10, 20), figure("exact", 25)],
];

for (const [a, b] of HOLD) test(`${a.bound} ${a.low} and ${b.bound} ${b.low} can both hold`, () => assert.ok(canBothHold(a, b) && canBothHold(b, a)));
for (const [a, b] of EXCLUDE) test(`${a.bound} ${a.low} and ${b.bound} ${b.low} cannot`, () => assert.ok(!canBothHold(a, b) && !canBothHold(b, a)));

test("what is written last tells how far a number may be rounded", () => {
  assert.deepEqual([10, 12, 30, 313, 370, 12000, 1200, 3.5, 0].map(roundingOf), [0, 0, 5, 0, 5, 500, 50, 0.05, 0]);
});

const anyFigure = fc.record({ bound: fc.constantFrom<Bound>("exact", "about", "at-least", "at-most", "more-than", "less-than"), low: fc.integer({ min: 0, max: 1e6 }) }).map(({ bound, low }) => figure(bound, low));

test("both ways alike, and every number can hold with itself", () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (a, b) => {
      assert.equal(canBothHold(a, b), canBothHold(b, a));
      assert.equal(nearness(a, b), nearness(b, a));
      assert.ok(canBothHold(a, a));
      assert.ok(rangeOf(a).low <= rangeOf(a).high);
    }),
  );
});
