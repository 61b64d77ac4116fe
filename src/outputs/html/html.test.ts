import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escaped } from "./escaped.ts";

test("nothing of an article can end its place on the page", () => {
  assert.equal(escaped(`<b title="x">'&`), "&lt;b title=&quot;x&quot;&gt;&#39;&amp;");
  assert.equal(escaped("a\u0000b\ud800"), "a\ufffdb\ufffd");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (words) => !/[<>"']/.test(escaped(words))));
});
