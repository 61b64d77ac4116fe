import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stem } from "./stems.ts";

const TOGETHER: readonly (readonly string[])[] = [
  ["demonstrations", "demonstrators", "demonstrated", "demonstrate"],
  ["meeting", "met", "meets"],
  ["held", "holding", "holds"],
  ["child", "children"],
  ["cities", "city"],
  ["hopping", "hopped", "hop"],
  ["relational", "relate"],
  ["agreed", "agree"],
  ["militarily", "military"],
  ["financially", "financial"],
  ["newly", "new"],
];

const APART: readonly (readonly [string, string])[] = [
  ["family", "famous"],
  ["rally", "ral"],
  ["killed", "kilt"],
  ["bus", "but"],
  ["police", "polish"],
];

for (const words of TOGETHER) {
  test(`${words.join(", ")} share a stem`, () => assert.equal(new Set(words.map(stem)).size, 1, words.map(stem).join(" ")));
}

for (const [a, b] of APART) {
  test(`${a} and ${b} do not`, () => assert.notEqual(stem(a), stem(b)));
}

test("the examples of the paper", () => {
  const examples = { caresses: "caress", ponies: "poni", feed: "feed", plastered: "plaster", motoring: "motor", conflated: "conflat", troubled: "troubl", falling: "fall", filing: "file", happy: "happi", sky: "sky", vietnamization: "vietnam", hopeful: "hope", electricity: "electr", revival: "reviv", adjustable: "adjust", probate: "probat", rate: "rate", controlling: "control" }; // prettier-ignore
  for (const [word, expected] of Object.entries(examples)) assert.equal(stem(word), expected, word);
});

test("any word gives one no longer by more than a letter, and other scripts come back as they are", () => {
  fc.assert(fc.property(fc.string(), (word) => stem(word).length <= Math.max(word.length + 1, 10)));
  assert.equal(stem("війна"), "війна");
  assert.equal(stem("y".repeat(30)).length > 0, true);
});
