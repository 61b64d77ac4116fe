import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bandingFor, metChance } from "./banding.ts";
import { nearDuplicateIndex } from "./nearDuplicateIndex.ts";
import { SIGNATURE, resemblance, signatureOf } from "./signature.ts";
import { hashOfWord } from "../words.ts";

function words(from: number, count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => hashOfWord(`w${from + i}`));
}

/** Jaccard of two rows of distinct words that share `shared` in a row: shingles of five. */
function jaccard(count: number, shared: number): number {
  const both = shared - 4;
  return both / (2 * (count - 4) - both);
}

test("a signature tells the resemblance of long and short texts within its error", () => {
  for (const [count, shared] of [[400, 380], [400, 300], [400, 200], [400, 40], [60, 50], [60, 30]] as const) {
    let sum = 0;
    const trials = 40;
    for (let trial = 0; trial < trials; trial++) {
      const start = trial * 1000;
      const found = resemblance(signatureOf(words(start, count)), signatureOf(words(start + count - shared, count)));
      // Four standard errors; a short text fills fewer places.
      assert.ok(Math.abs(found - jaccard(count, shared)) < 4 / Math.sqrt(Math.min(SIGNATURE, count)), `${count} ${shared}: ${found}`);
      sum += found;
    }
    assert.ok(Math.abs(sum / trials - jaccard(count, shared)) < 0.04, `${count} ${shared}: ${sum / trials} against ${jaccard(count, shared)}`);
  }
});

test("equal texts have equal signatures, and no words resemble nothing", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xfffffffe }), { maxLength: 40 }), (hashes) => {
    const [one, other] = [signatureOf(Uint32Array.from(hashes)), signatureOf(Uint32Array.from(hashes))];
    assert.equal(resemblance(one, other), hashes.length === 0 ? 0 : 1);
  }));
});

test("bands and rows come from the wanted threshold and recall", () => {
  for (const threshold of [0.2, 0.5, 0.8, 0.9]) {
    const { bands, rows, recall, wasted } = bandingFor(threshold, 0.99);
    assert.ok(bands * rows <= SIGNATURE && recall >= 0.99 && wasted < recall);
    // One row more would fall short.
    assert.ok(metChance(threshold, Math.floor(SIGNATURE / (rows + 1)), rows + 1) < 0.99);
  }
  assert.ok(bandingFor(0.01, 0.99).recall < 0.99);
  assert.equal(bandingFor(0.01, 0.99).rows, 1);
});

test("near-duplicates are met as they are added, others are not", () => {
  const index = nearDuplicateIndex();
  assert.deepEqual(index.add(signatureOf(words(0, 400))), []);
  assert.deepEqual(index.add(signatureOf(words(1000, 400))), []);
  assert.deepEqual(index.add(signatureOf(words(10, 400))).map(({ article }) => article), [0]);
  assert.deepEqual(index.add(signatureOf(words(350, 400))).map(({ article }) => article), []);
});
