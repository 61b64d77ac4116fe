import { MOST_FEATURES, outsideFeature } from "../../src/language/labeller.ts";
import type { ContextFeatures, Design } from "../../src/language/labeller.ts";
import type { TokenRange } from "../../src/model/reading.ts";
import { seeded, shuffled } from "./random.ts";

/** One article (or sentence) to learn from. Gold 0: a token whose label is not known; it changes nothing. */
export interface Example {
  readonly words: readonly string[];
  readonly sentences: readonly TokenRange[];
  readonly gold: ArrayLike<number>;
  /** Features that need more than single words; it may read the labels given to the tokens before. */
  context?(labels: Uint8Array): ContextFeatures;
}

export interface Training {
  /** Times that all examples are seen. */
  readonly rounds: number;
  /** One model is trained for each, in another order of the examples; their weights are averaged, which is worth a quarter of a point. */
  readonly seeds: readonly number[];
  /** Features of words seen less often are dropped. */
  readonly least: number;
}

/** Weights by feature hash, one a label. */
export type Weights = Map<number, Float64Array>;

/** Trains greedy averaged perceptrons, which see their own labels as history, and gives the average of their weights. */
export function train(examples: readonly Example[], design: Design, training: Training): Weights {
  const prepared = examples.map((example) => prepare(example, design));
  const counts = new Map<number, number>();
  for (const { fixed } of prepared) for (const features of fixed) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = prepared.map((example) => ({ ...example, fixed: example.fixed.map((features) => features.filter((feature) => counts.get(feature)! >= training.least)) }));
  const total: Weights = new Map();
  for (const seed of training.seeds) {
    for (const [feature, row] of trainOnce(kept, design, training.rounds, seed)) {
      const sum = total.get(feature) ?? new Float64Array(design.labels);
      for (let label = 0; label < design.labels; label++) sum[label]! += row[label]! / training.seeds.length;
      total.set(feature, sum);
    }
  }
  return total;
}

interface Prepared {
  readonly example: Example;
  readonly fixed: readonly (readonly number[])[];
  readonly keys: readonly (readonly [number, number])[];
  readonly plain: readonly number[];
}

function prepare(example: Example, design: Design): Prepared {
  const { words, sentences } = example;
  const { reach } = design;
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const told = words.map((word) => design.wordFeatures(word));
  const fixed = sentences.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, i) => offsets.flatMap((offset) => (first + i + offset < first || first + i + offset >= end ? [outsideFeature(offset)] : told[first + i + offset]![offset + reach]!))),
  );
  return { example, fixed, keys: words.map((word) => design.keys(word)), plain: words.map((word) => design.plainLabel?.(word) ?? 0) };
}

/** `sum` is the integral of `now` up to the step `at`. */
interface Row {
  readonly now: Float64Array;
  readonly sum: Float64Array;
  readonly at: Float64Array;
}

function trainOnce(examples: readonly Prepared[], design: Design, rounds: number, seed: number): Weights {
  const { labels } = design;
  const rows = new Map<number, Row>();
  const rowOf = (feature: number): Row => {
    let row = rows.get(feature);
    if (!row) rows.set(feature, (row = { now: new Float64Array(labels), sum: new Float64Array(labels), at: new Float64Array(labels) }));
    return row;
  };
  const withRows = examples.map((example) => ({ ...example, rows: example.fixed.map((features) => features.map(rowOf)) }));
  const random = seeded(seed);
  const features = new Uint32Array(MOST_FEATURES);
  let time = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { example, rows: fixed, keys, plain } of shuffled(withRows, random)) {
      const given = new Uint8Array(fixed.length);
      const context = example.context?.(given);
      for (const { first, end } of example.sentences) {
        let [before, twoBefore] = [0, 0];
        for (let i = first; i < end; i++) {
          time++;
          const forbidden = design.forbidden?.[before];
          let guess = plain[i]!;
          if (guess !== 0 && forbidden?.[guess] !== 1) {
            given[i] = guess;
            [twoBefore, before] = [before, guess];
            continue;
          }
          const told = design.history(features, { before, key: keys[i]![0], shape: keys[i]![1], next: i + 1 < end ? keys[i + 1]![0] : 0, first: i === first });
          const active = [...fixed[i]!, ...design.labelFeatures(before, twoBefore).map(rowOf), ...Array.from(features.subarray(0, told), rowOf)];
          if (context) active.push(...Array.from(features.subarray(0, context(i, features)), rowOf));
          guess = best(active, labels, forbidden);
          const right = example.gold[i]!;
          if (guess !== right && right > 0) {
            for (const row of active) {
              change(row, right, 1, time);
              change(row, guess, -1, time);
            }
          }
          given[i] = guess;
          [twoBefore, before] = [before, guess];
        }
      }
    }
  }
  const weights: Weights = new Map();
  for (const [feature, row] of rows) weights.set(feature, row.now.map((now, label) => (row.sum[label]! + now * (time - row.at[label]!)) / time));
  return weights;
}

function best(active: readonly Row[], labels: number, forbidden: Uint8Array | undefined): number {
  let top = -Infinity;
  let found = 1;
  for (let label = 1; label < labels; label++) {
    if (forbidden?.[label] === 1) continue;
    let score = 0;
    for (const row of active) score += row.now[label]!;
    if (score > top) [top, found] = [score, label];
  }
  return found;
}

function change(row: Row, label: number, by: number, time: number): void {
  row.sum[label]! += row.now[label]! * (time - row.at[label]!);
  row.at[label] = time;
  row.now[label]! += by;
}
