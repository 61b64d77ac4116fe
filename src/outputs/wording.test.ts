import assert from "node:assert/strict";
import { test } from "node:test";
import { clipped, foldedReasons, timeWords } from "./wording.ts";

test("a time is shown as precisely as it is known", () => {
  assert.equal(timeWords("2031-09-25T06:40:00+02:00"), "2031-09-25 06:40 +02:00");
  assert.equal(timeWords("2031-09-25T06:40:00.000Z"), "2031-09-25 06:40 UTC");
  assert.equal(timeWords("2031-09-25"), "2031-09-25");
});

test("reasons of one shape are said once", () => {
  assert.deepEqual(foldedReasons(['both name "Ostby"', 'share 9 words', 'both name "Tarn"', 'both say "40"']), ['both name "Ostby", "Tarn"', "share 9 words", 'both say "40"']);
});

test("what does not fit is cut at a blank", () => {
  assert.equal(clipped("one two three", 9), "one two…");
  assert.equal(clipped("one two", 9), "one two");
  assert.equal(clipped("overflowing", 4), "over…");
});
