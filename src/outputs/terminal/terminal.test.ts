import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { printable } from "./printable.ts";
import { shownWidth, wrapped } from "./wrapped.ts";

const PRINTABLE: readonly (readonly [words: string, shown: string])[] = [
  ["plain words, “quoted”", "plain words, “quoted”"],
  ["two\nlines\tand a tab", "two lines and a tab"],
  ["\x1b[2Jgone", "<U+001B>[2Jgone"],
  ["\u202eyltcaxe", "<U+202E>yltcaxe"],
  ["half \ud800", "half <U+D800>"],
  ["naïve Ångström 你好 👩‍👩‍👧", "naïve Ångström 你好 👩‍👩‍👧"],
];

for (const [words, shown] of PRINTABLE) test(`printable: ${JSON.stringify(words)}`, () => assert.equal(printable(words), shown));

test("nothing that a terminal obeys is left", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (words) => !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u.test(printable(words))));
});

test("lines fit, words stay whole", () => {
  assert.equal(wrapped("one two three four", 9, "  "), "one two\n  three\n  four\n");
  assert.equal(wrapped("a/very/long/path/that/overflows x", 9, "  "), "a/very/long/path/that/overflows\n  x\n");
  assert.equal(shownWidth("\x1b[1mbold\x1b[22m"), 4);
  assert.equal(shownWidth("你好"), 4);
});
