import assert from "node:assert/strict";
import { test } from "node:test";
import type { Unit } from "../units.ts";
import { withRepeats } from "./repeats.ts";
import { secondRows } from "./secondRows.ts";

/** Items by their articles: "aabc" are two of a, one of b, one of c. */
function itemsOf(articles: string): readonly Unit[] {
  return [...articles].map((article, index) => ({ index, column: article.charCodeAt(0) }) as Unit);
}

const always = (): boolean => true;

test("a sentence that packs two facts stands in a row for each", () => {
  // The long sentence of a is matched with b's first; c tells its second fact alone.
  const rows = secondRows([[0, 1], [2]], [{ a: 0, b: 1, score: 0.9 }, { a: 0, b: 2, score: 0.6 }], itemsOf("abc"), always);
  assert.deepEqual(rows, [[0, 2]]);
});

test("others that tell the second fact join its row", () => {
  const rows = secondRows([[0, 1], [2], [3]], [{ a: 0, b: 2, score: 0.7 }, { a: 0, b: 3, score: 0.6 }], itemsOf("abcd"), always);
  assert.deepEqual(rows, [[0, 2, 3]]);
});

test("no second row for two that stand in one", () => assert.deepEqual(secondRows([[0, 1]], [{ a: 0, b: 1, score: 0.9 }], itemsOf("ab"), always), []));

test("an article that has said it already needs to say much of it again", () => {
  const match = (score: number): number[][] => secondRows([[0, 1], [2]], [{ a: 0, b: 2, score }], itemsOf("abb"), always);
  assert.deepEqual(match(0.5), []);
  assert.deepEqual(match(0.7), [[0, 2]]);
});

test("a sentence left alone joins the row of what it sums up, where it is surely like one of the others", () => {
  const match = (score: number): number[][] => withRepeats([[0], [1, 2]], [{ a: 0, b: 2, score }], itemsOf("aab"));
  assert.deepEqual(match(0.7), [[0, 1, 2]]);
  assert.deepEqual(match(0.5), [[0], [1, 2]]);
});

test("a sentence that stands in a row with others stays there", () => {
  assert.deepEqual(withRepeats([[0, 3], [1, 2]], [{ a: 0, b: 2, score: 0.9 }], itemsOf("aabc")), [[0, 3], [1, 2]]);
});
