import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReaderRun } from "../../src/model/reader.ts";
import { runView } from "../../web/src/run/run.ts";
import { wireShares } from "../../web/src/run/wire.ts";

const article = (id: string) => ({ id, name: id, outlet: null, title: "T", text: "x".repeat(100), paragraphs: [{ span: [0, 100], kind: "paragraph" }], flags: [], furniture: [], incomplete: [], completeness: "whole", quotes: [], figures: [], dates: [], mentions: [], terms: [] });
const copy = (direction: string, because: readonly string[], kind = "exact") => ({ a: { article: "a", span: [0, 40] }, b: { article: "b", span: [10, 50] }, kind, similarity: 1, direction, because });
const run = (...copies: readonly object[]) => ({ format: 1, articles: [article("a"), article("b")], copies, stories: [], collations: [], shares: [{ article: "a", own: 0.5, copied: 0.5, rewritten: 0, recurring: 0 }], problems: [] }) as unknown as ReaderRun;
const shares = (...copies: readonly object[]) => [...wireShares(run(...copies)).values()];

test("both credit one agency: both have a wire's words", () => assert.deepEqual(shares(copy("common", ['both credit "(Tarn Press)"'])), [0.4, 0.4]));
test("who credits the other has them, the other does not", () => assert.deepEqual(shares(copy("b-from-a", ['"By Ostwire" names the other\'s outlet'])), [0, 0.4]));
test("places are counted once", () => assert.deepEqual(shares(copy("common", ['both credit "A"']), copy("common", ['one credits "A", the other "B"'])), [0.4, 0.4]));
test("a copy without a credit is none, nor is what was told in other words", () => {
  assert.deepEqual(shares(copy("b-from-a", ["published 2031-09-08 before 2031-09-09"])), [0, 0]);
  assert.deepEqual(shares(copy("common", ['both credit "A"'], "rewritten")), [0, 0]);
  assert.deepEqual(shares(copy("common", ["a hidden origin: neither has all of the other's"])), [0, 0]);
});

test("a wire's words are part of what is copied, never more", () => {
  assert.equal(runView(run(copy("common", ['both credit "A"']))).articles.get("a")!.wire, 0.4);
  assert.equal(runView(run(copy("b-from-a", ["x"]))).articles.get("a")!.wire, 0);
});
