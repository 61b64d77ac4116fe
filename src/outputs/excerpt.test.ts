import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { excerpt } from "./excerpt.ts";

const TEXT = "First one. The flood killed at least 313 people in the lower town, officials said. Last.";
const SENTENCE = { start: 11, end: 82 };

test("a passage takes as much of its sentence as fits, the right side first", () => {
  const at = TEXT.indexOf("313");
  const found = excerpt(TEXT, { start: at, end: at + 3 }, SENTENCE, 25);
  assert.deepEqual(found, { before: "at least ", exact: "313", after: " people in", cutBefore: true, cutAfter: true });
});

test("a passage longer than the room stays whole", () => {
  const { before, exact, after } = excerpt(TEXT, SENTENCE, SENTENCE, 10);
  assert.deepEqual([before, exact, after], ["", TEXT.slice(11, 82), ""]);
});

test("an excerpt is one stretch of the text and never leaves the sentence", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), fc.nat(40), (text, a, b, room) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const { before, exact, after } = excerpt(text, { start, end }, { start: 0, end: text.length }, room);
      assert.equal(text.slice(start - before.length, end + after.length), before + exact + after);
    }),
  );
});
