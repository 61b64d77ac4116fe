import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsSpeed, generatedTexts } from "./findings.ts";

test("all findings of an article are made faster than compromise alone reads it, in the same run", () => {
  const speed = findingsSpeed(generatedTexts(2500), 3);
  // Measured at 2.4 to 2.8 times on whole sets (`node bench/findings.ts`); a ratio of one run leaves room for a busy machine.
  assert.ok(speed.all > speed.compromise, JSON.stringify(speed));
  assert.ok(speed.tokenise > speed.tag && speed.found > 0 && speed.foundByCompromise > 0, JSON.stringify(speed));
});
