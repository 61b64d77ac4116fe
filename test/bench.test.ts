/** Every benchmark also runs here at its smallest size, so that it cannot rot. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { measured } from "../bench/collate.ts";
import { timed } from "../bench/collation.ts";
import { generatedArticles } from "../bench/generator.ts";

test("the generator gives the same articles for the same seed, and others for another", () => {
  const texts = (seed: number) => [...generatedArticles(30, seed)].map(({ text }) => text);
  assert.deepEqual(texts(1), texts(1));
  assert.notDeepEqual(texts(1), texts(2));
  assert.equal(texts(1).length, 30);
});

test("the whole way, timed, over a few generated articles", () => {
  const { articles, stories, rows, seconds, peak } = measured(24);
  assert.equal(articles, 24);
  assert.ok(stories >= 2 && stories < 24, `${stories} stories`);
  assert.ok(rows > 10);
  assert.ok(seconds > 0 && peak > 0);
});

test("the collation alone, timed, over one small story", () => {
  const { articles, rows, several } = timed(6);
  assert.equal(articles, 6);
  assert.ok(several > 0 && rows >= several);
});
