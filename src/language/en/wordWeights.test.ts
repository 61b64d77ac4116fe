import assert from "node:assert/strict";
import { test } from "node:test";
import { isFunctionWord } from "./stopwords.ts";
import { wordWeight } from "./wordWeights.ts";

test("rarer words weigh more", () => {
  const rising = ["the", "government", "parliament", "ferry", "lomvik"];
  for (const [i, word] of rising.entries()) assert.ok(i === 0 || wordWeight(word) > wordWeight(rising[i - 1]!), word);
});

test("weights lie between 0 and 1", () => {
  assert.equal(wordWeight("the"), 0);
  assert.equal(wordWeight("qxzvwk"), 1);
});

test("function words", () => {
  for (const word of ["the", "of", "was", "n't", "'s", "they", "although"]) assert.ok(isFunctionWord(word), word);
});

test("words that news is made of are no function words", () => {
  for (const word of ["hundred", "million", "new", "first", "state", "said", "police", "May"]) assert.ok(!isFunctionWord(word), word);
});
