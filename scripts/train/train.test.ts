import assert from "node:assert/strict";
import { test } from "node:test";
import { TAGGING } from "../../src/language/en/tagging.ts";
import { TAGS } from "../../src/language/en/tags.ts";
import { createLabeller } from "../../src/language/labeller.ts";
import { readPerceptron } from "../../src/language/perceptron.ts";
import { createLexicon } from "../../src/text/lexicon.ts";
import { modelBytes } from "./modelFile.ts";
import { train } from "./perceptron.ts";
import type { Example } from "./perceptron.ts";

const TAUGHT = ["mayors/NNS run/VBP towns/NNS", "a/DT run/NN ends/VBZ", "towns/NNS end/VBP runs/NNS", "the/DT end/NN comes/VBZ"].map(example);
const TRAINING = { rounds: 5, seeds: [1, 2], least: 1 };

function example(tagged: string): Example {
  const pairs = tagged.split(" ").map((pair) => pair.split("/") as [string, string]);
  return { words: pairs.map(([word]) => word), gold: pairs.map(([, tag]) => TAGS.indexOf(tag as never)), sentences: [{ first: 0, end: pairs.length }] };
}

test("the same examples and seeds give the same bytes, other seeds may not", () => {
  const once = modelBytes(train(TAUGHT, TAGGING, TRAINING));
  assert.deepEqual(modelBytes(train(TAUGHT, TAGGING, TRAINING)), once);
});

test("a trained model labels what it was taught, from its bytes", () => {
  const labeller = createLabeller(readPerceptron(modelBytes(train(TAUGHT, TAGGING, TRAINING))), TAGGING);
  const lexicon = createLexicon();
  for (const { words, gold } of TAUGHT) {
    const labels = new Uint8Array(words.length);
    labeller.label(lexicon, Uint32Array.from(words, (word) => lexicon.id(word)), { first: 0, end: words.length }, labels);
    assert.deepEqual([...labels], gold);
  }
});
