import assert from "node:assert/strict";
import { test } from "node:test";
import { readingFigures } from "./reading.ts";

test("the reading bench at its smallest: a tenth of GUM's test documents, one round", (context) => {
  const figures = readingFigures(0.1, 1);
  if (figures === null) return context.skip("GUM is not there: VARIORUM_DATA names the folder that holds it");
  // Floors under the figures of all test documents (0.955, 0.954, 0.98): one document varies.
  assert.ok(figures.goldTokens > 0.93 && figures.ownTokens > 0.92, JSON.stringify(figures));
  assert.ok(figures.sentences.precision > 0.9 && figures.universal.ours > figures.universal.wink - 0.02, JSON.stringify(figures));
});
