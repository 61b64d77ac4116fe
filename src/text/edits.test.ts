import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits, type Edit, spanInText, toReading, toText } from "./edits.ts";

test("edits make the text read as they say", () => {
  const edited = applyEdits("pi\u200ber a\u0441t", [{ start: 2, end: 3, reads: "" }, { start: 7, end: 8, reads: "c" }]);
  assert.equal(edited.asRead, "pier act");
  assert.deepEqual(spanInText(edited.offsets, { start: 0, end: 4 }), { start: 0, end: 5 });
  assert.equal(toText(edited.offsets, 2), 3);
  assert.equal(toReading(edited.offsets, 3), 2);
});

test("edits that overlap or lengthen are a programmer's mistake", () => {
  assert.throws(() => applyEdits("abc", [{ start: 0, end: 2, reads: "x" }, { start: 1, end: 3, reads: "y" }]), RangeError);
  assert.throws(() => applyEdits("abc", [{ start: 0, end: 1, reads: "xy" }]), RangeError);
  assert.throws(() => applyEdits("abc", [{ start: 2, end: 4, reads: "x" }]), RangeError);
});

const edited = fc
  .record({ text: fc.string({ maxLength: 80 }), cuts: fc.array(fc.nat(80), { maxLength: 12 }), replacement: fc.string({ maxLength: 3 }) })
  .map(({ text, cuts, replacement }) => {
    const borders = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < borders.length; i += 2) edits.push({ start: borders[i]!, end: borders[i + 1]!, reads: replacement.slice(0, borders[i + 1]! - borders[i]!) });
    return { text, edits };
  });

test("every character that no edit touched leads back to itself", () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const { asRead, offsets } = applyEdits(text, edits);
      assert.ok(asRead.length <= text.length);
      for (let at = 0; at < text.length; at++) {
        if (edits.some((edit) => edit.start <= at && at < edit.end)) continue;
        const there = toReading(offsets, at);
        assert.equal(asRead[there], text[at]);
        assert.equal(toText(offsets, there), at);
      }
    }),
  );
});

test("spans of the reading are spans of the text", () => {
  fc.assert(
    fc.property(edited, fc.nat(80), fc.nat(80), ({ text, edits }, a, b) => {
      const { asRead, offsets } = applyEdits(text, edits);
      const start = Math.min(a, b, asRead.length);
      const end = Math.min(Math.max(a, b), asRead.length);
      const span = spanInText(offsets, { start, end });
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
    }),
  );
});
