import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Quote } from "../../../model/findings.ts";
import { findQuotes } from "../quotes/quotes.ts";
import { readingOf } from "../../reading/testing.ts";
import { voicesOf } from "./voices.ts";

/** The voice of the words and whose it is. */
function check(text: string, expected: Readonly<Record<string, readonly [voice: string, source: string | null]>>): void {
  const voices = voicesOf(findQuotes(readingOf(text)).quotes);
  for (const [words, [voice, source]] of Object.entries(expected)) {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    assert.deepEqual([voices.voiceAt(span), voices.sourceAt(span)?.name ?? null], [voice, source], `${words} in: ${text}`);
  }
}

test("own, attributed, quoted", () => {
  check("It rained. The bridge is closed, police said. “Nobody may cross it,” Ana Ruiz said.", {
    "It rained": ["own", null],
    "The bridge": ["attributed", "police"],
    "cross it": ["quoted", "Ana Ruiz"],
    "Ana Ruiz": ["own", null],
  });
});

test("a fragment in a statement is quoted, the rest of it attributed", () => {
  check("Lee said the plan was “a gift” to the town.", { "the plan": ["attributed", "Lee"], "a gift": ["quoted", "Lee"], "the town": ["attributed", "Lee"] });
});

test("the innermost source answers", () => {
  check("According to the Arlo Times, Lee said that 40 people had died.", { "40 people": ["attributed", "Lee"] });
});

test("words across the border of a quotation are the outlet's", () => {
  check("“We won,” Lee said.", { "won,” Lee": ["own", null] });
});

test("any quotes at all: the voice is that of some quote around the span, or own", () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
  const quote = fc.tuple(span, fc.constantFrom("direct", "partial", "indirect")).map(([place, form]) => ({ ...place, form: form as Quote["form"], utterance: "u1", speaker: null, cue: null, confidence: 1, by: "test" }));
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 12 }), span, (quotes, asked) => {
      const around = quotes.filter((each) => each.start <= asked.start && asked.end <= each.end);
      const voice = voicesOf(quotes).voiceAt(asked);
      if (around.length === 0) assert.equal(voice, "own");
      if (voice !== "own") assert.ok(around.some((each) => (each.form === "indirect" ? "attributed" : "quoted") === voice));
      // Quotes that cross are not nested; whatever holds the span may be missed only then.
      const crossing = quotes.some((a) => quotes.some((b) => a.start < b.start && b.start < a.end && a.end < b.end));
      if (!crossing && around.length > 0) assert.notEqual(voice, "own");
    }),
  );
});
