import assert from "node:assert/strict";
import { test } from "node:test";
import { type Half, measuredFacts } from "./pageFactsOf.ts";

/** In per cent, of each half: one or two pages under what was measured when they were set; raised when the stage gets better, lowered only with a reason. */
const FLOORS: readonly (readonly [measure: string, of: (half: Half) => number, floor: number])[] = [
  ["title", ({ title, pages }) => title / pages, 97],
  ["date", ({ day, dated }) => day / dated, 96],
  ["minute", ({ minute, timed }) => minute / timed, 94],
  ["whole, of all languages", ({ whole, pages }) => whole / pages, 81],
];

test("pages say of their articles what they said before", (context) => {
  const facts = measuredFacts();
  if (facts === null) return context.skip("extraction is not there (VARIORUM_DATA names the folder that holds it)");
  for (const half of facts.halves) {
    for (const [measure, of, floor] of FLOORS) {
      const now = 100 * of(half);
      context.diagnostic(`${half.half}, ${measure}: ${now.toFixed(1)}, floor ${floor}`);
      assert.ok(now >= floor, `${half.half}, ${measure}: ${now.toFixed(1)}, floor ${floor}\n${facts.errors.join("\n")}`);
    }
    assert.equal(half.invented, 0, facts.errors.join("\n"));
  }
});

test("what a reader sees alone gives most titles, and hardly a wrong day", (context) => {
  const facts = measuredFacts({ shownOnly: true });
  if (facts === null) return context.skip("extraction is not there (VARIORUM_DATA names the folder that holds it)");
  for (const { half, title, pages, day, dated } of facts.halves) {
    context.diagnostic(`${half}: titles ${title} of ${pages}, days ${day} of ${dated}`);
    assert.ok(title / pages >= 0.94 && day / dated >= 0.64, facts.errors.join("\n"));
  }
});
