import assert from "node:assert/strict";
import { test } from "node:test";
import { createLexicon } from "../text/lexicon.ts";
import { createLabeller } from "./labeller.ts";
import type { Design } from "./labeller.ts";
import { addFeature, pairFeature, readPerceptron, textFeature } from "./perceptron.ts";

/** A model of two features: "sun" speaks for label 1, "moon" for label 2. Weights 3 and 5 stand for 9 and 25. */
const MODEL = file([
  { hash: textFeature(0, "sun"), cells: [[1, 3]] },
  { hash: textFeature(0, "moon"), cells: [[1, -3], [2, 5]] },
]);

function file(rows: { hash: number; cells: [label: number, weight: number][] }[]): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.hash - b.hash);
  const cells = sorted.flatMap((row) => row.cells);
  const number = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
  return Uint8Array.from([...Buffer.from("VPC1"), ...number(rows.length), ...number(cells.length), ...sorted.flatMap((row) => number(row.hash)), ...sorted.map((row) => row.cells.length), ...cells.map(([label]) => label), ...cells.map(([, weight]) => weight & 255)]);
}

test("weights are the stored ones times their size; unknown features add nothing", () => {
  const model = readPerceptron(MODEL);
  const scores = new Int32Array(3);
  addFeature(model, textFeature(0, "moon"), scores, 0);
  addFeature(model, textFeature(0, "rain"), scores, 0);
  assert.deepEqual([...scores], [0, -9, 25]);
});

test("bytes that are no model are refused with what was expected", () => {
  assert.throws(() => readPerceptron(new Uint8Array(3)), /begins with VPC1/);
  assert.throws(() => readPerceptron(MODEL.slice(0, -1)), /has 28 bytes; these are 27/);
});

test("features tell templates, texts and orders apart", () => {
  assert.equal(new Set([textFeature(0, "a"), textFeature(1, "a"), textFeature(0, "b"), textFeature(0, ""), pairFeature(0, 1, 2), pairFeature(0, 2, 1), pairFeature(1, 1, 2)]).size, 7);
});

test("a labeller gives the best label, the plain one without a look, and never a forbidden one", () => {
  const design: Design = {
    labels: 3,
    reach: 0,
    wordFeatures: (word) => [[textFeature(0, word)]],
    keys: () => [0, 0],
    labelFeatures: () => [],
    history: () => 0,
    plainLabel: (word) => (word === "night" ? 2 : 0),
    // Label 2 does not follow itself.
    forbidden: [new Uint8Array(3), new Uint8Array(3), Uint8Array.of(0, 0, 1)],
  };
  const labeller = createLabeller(readPerceptron(MODEL), design);
  const lexicon = createLexicon();
  const words = Uint32Array.from(["sun", "moon", "moon", "night", "night"], (word) => lexicon.id(word));
  const labels = new Uint8Array(5);
  labeller.label(lexicon, words, { first: 0, end: 5 }, labels);
  assert.deepEqual([...labels], [1, 2, 1, 2, 1]);
});
