import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { numeralAt, piecesOf, spanOfPieces } from "./numerals.ts";

function numbersOf(text: string): [string, number][] {
  const pieces = piecesOf(readingOf(text));
  const found: [string, number][] = [];
  for (let at = 0; at < pieces.count; ) {
    const numeral = numeralAt(pieces, at);
    if (numeral === null) {
      at++;
      continue;
    }
    const span = spanOfPieces(pieces, numeral.first, numeral.end);
    found.push([text.slice(span.start, span.end), numeral.value]);
    at = numeral.end;
  }
  return found;
}

function check(text: string, expected: readonly [string, number][]): void {
  test(text, () => assert.deepEqual(numbersOf(text), expected));
}

check("12,000 people", [["12,000", 12_000]]);
check("1,00,000 rupees", [["1,00,000", 100_000]]);
check("1.2 million", [["1.2 million", 1_200_000]]);
check("$3.5m", [["3.5m", 3_500_000]]);
check("£2bn", [["2bn", 2e9]]);
check("12bn barrels", [["12bn", 12e9]]);
check("5m people", [["5m", 5e6]]);
check("5m tall", [["5", 5]]);
check("12 000 homes", [["12 000", 12_000]]);
check("twenty-three", [["twenty-three", 23]]);
check("two hundred and five", [["two hundred and five", 205]]);
check("one hundred and twenty-five thousand six hundred", [["one hundred and twenty-five thousand six hundred", 125_600]]);
check("twelve hundred", [["twelve hundred", 1200]]);
check("a hundred and one", [["a hundred and one", 101]]);
check("a dozen", [["a dozen", 12]]);
check("two dozen", [["two dozen", 24]]);
check("half a dozen", [["half a dozen", 6]]);
check("half a million", [["half a million", 500_000]]);
check("a quarter of a million", [["a quarter of a million", 250_000]]);
check("two and a half million", [["two and a half million", 2_500_000]]);
check("2 1/2 years", [["2 1/2", 2.5]]);
check("2\u00bd years", [["2\u00bd", 2.5]]);
check("two-thirds of them", [["two-thirds", 2 / 3]]);
check("a third of them", [["a third", 1 / 3]]);
check("one in five voters", [["one in five", 0.2]]);
check("nine out of ten", [["nine out of ten", 0.9]]);
check("dozens of boats", [["dozens", 24]]);
check("tens of thousands of boats", [["tens of thousands", 20_000]]);
check("hundreds of thousands", [["hundreds of thousands", 200_000]]);
check("several hundred", [["several hundred", 200]]);
check("12 lakh voters", [["12 lakh", 1_200_000]]);
check("3, 4 and 5", [["3", 3], ["4", 4], ["5", 5]]);
check("a score of boats", [["a score", 20]]);

check("a score to settle", []);
check("a third man", []);
check("the first half", []);
check("test scores", []);
check("constructor of toString", []);
check("a few", []);

test("a number is found whole however it is wrapped", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom("(", "“", "", "about ", "\n"), fc.constantFrom(")", ".", ",", "”", " or so"), (value, before, after) => {
      const written = String(value).replace(/\B(?=(\d{3})+$)/g, ",");
      assert.deepEqual(numbersOf(`${before}${written}${after}`), [[written, value]]);
    }),
    { numRuns: 100 },
  );
});

test("pieces hold every character that is no space, once and in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const pieces = piecesOf(readingOf(text));
      let last = 0;
      for (let i = 0; i < pieces.count; i++) {
        assert.ok(pieces.starts[i]! >= last && pieces.ends[i]! >= pieces.starts[i]!);
        last = pieces.ends[i]!;
      }
    }),
    { numRuns: 100 },
  );
});
