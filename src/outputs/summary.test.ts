import assert from "node:assert/strict";
import { test } from "node:test";
import { timeWords } from "./summary.ts";

test("a time is shown as precisely as it is known", () => {
  assert.equal(timeWords("2031-09-25T06:40:00+02:00"), "2031-09-25 06:40 +02:00");
  assert.equal(timeWords("2031-09-25T06:40:00.000Z"), "2031-09-25 06:40 UTC");
  assert.equal(timeWords("2031-09-25"), "2031-09-25");
});
