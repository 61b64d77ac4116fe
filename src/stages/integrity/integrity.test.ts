import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../../model/article.ts";
import { applyEdits } from "../../text/edits.ts";
import { integrity } from "./integrity.ts";
import { readAs } from "./testing.ts";

test("plain ASCII has nothing to flag", () => assert.deepEqual(integrity({ text: "The mayor said \"no\" -- twice.\r\n\tThen she left." } as Article), { flags: [], edits: [] }));

test("letters with their accents apart read as one", () => {
  assert.equal(readAs("cafe\u0301 Zu\u0308rich \u212bngstr\u00f6m").asRead, "café Zürich Ångström");
  assert.deepEqual(readAs("cafe\u0301").flags, []);
  // Composing must not lengthen: these compositions are excluded from normal form C.
  assert.equal(readAs("\u0958").asRead, "\u0958");
});

/** Pieces that give every rule something to do. */
const PIECES = ["The mayor ", "а", "е", "о", "hаrbour", "Москва ", "\u200b", "\u200d", "\u202e", "â€™", "Ã", "©", "é", "e\u0301", "\u0301", "👩", "\ud83d", "\udc69", "\u{e0067}", "🏴", "𝐇", "ａ", "ɡ", "α", "\ue000", "\x07", "\x92", "5", " ", "\n", "ی\u200cک", "界", "’"];

test("edits are in order, shorten or keep, and lead to a text with nothing more to repair but what a repair brought together", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { flags, edits } = integrity({ text } as Article);
      let at = 0;
      for (const { start, end } of flags) {
        assert.ok(at <= start && start < end && end <= text.length);
        at = end;
      }
      const { asRead } = applyEdits(text, edits);
      assert.ok(asRead.length <= text.length);
      assert.ok(asRead.isWellFormed());
    }),
    { numRuns: 150 },
  );
});

test("hostile texts take linear time", () => {
  const began = performance.now();
  for (const piece of ["а", "aа", "thе ", "сор ", "\u200b", "â€™", "Ã", "\u0301", "👩\u200d", "\u{e0067}", "𝐇", "\ue000"]) integrity({ text: piece.repeat(5_000) } as Article);
  assert.ok(performance.now() - began < 20_000);
});
