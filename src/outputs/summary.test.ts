import assert from "node:assert/strict";
import { test } from "node:test";
import { letterOf, timeWords } from "./summary.ts";

test("letters go on after Z", () => assert.deepEqual([0, 25, 26, 51, 52, 702].map(letterOf), ["A", "Z", "AA", "AZ", "BA", "AAA"]));

test("a time is shown as precisely as it is known", () => {
  assert.equal(timeWords("2031-09-25T06:40:00+02:00"), "2031-09-25 06:40 +02:00");
  assert.equal(timeWords("2031-09-25T06:40:00.000Z"), "2031-09-25 06:40 UTC");
  assert.equal(timeWords("2031-09-25"), "2031-09-25");
});
