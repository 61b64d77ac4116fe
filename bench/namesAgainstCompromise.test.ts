import assert from "node:assert/strict";
import { test } from "node:test";
import { besideCompromise } from "./namesAgainstCompromise.ts";

/** A few articles, so that the bench cannot rot; the figures are for all of them and are printed by the bench itself. */
test("our names beside those of compromise", (context) => {
  const figures = besideCompromise(1, undefined, 5);
  if (figures === null) return context.skip("entities is not there: VARIORUM_DATA names the folder that holds it, VARIORUM_SCORE its scorers");
  const measure = "span+type exact (PER LOC ORG)";
  assert.ok(figures.ours[measure]!.f1 > figures.compromise[measure]!.f1);
  assert.ok(figures.tokens > 0 && Math.min(...Object.values(figures.speed)) > 0);
});
