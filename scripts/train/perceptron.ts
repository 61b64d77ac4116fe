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
  /** Features of words seen less often are left out. */
  readonly least: number;
  /** Share of a token's features that are hidden, other ones each time, so that none carries all of it (Søgaard and Johannsen 2012). */
  readonly hidden?: number;
  /** The right label must lead the next by so much, else the weights change as after a mistake. */
  readonly margin?: number;
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
    for (const [feature, row] of trainOnce(kept, design, training, seed)) {
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

/** Weights by row and label, and the same with each change times the step at which it was made: all that the average over the steps needs. */
interface Table {
  readonly rows: Map<number, number>;
  now: Float64Array;
  late: Float64Array;
}

function trainOnce(examples: readonly Prepared[], design: Design, { rounds, hidden = 0, margin = 0 }: Training, seed: number): Weights {
  const { labels } = design;
  const table: Table = { rows: new Map(), now: new Float64Array(FIRST_ROWS * labels), late: new Float64Array(FIRST_ROWS * labels) };
  const rowOf = (feature: number): number => table.rows.get(feature) ?? newRow(table, feature, labels);
  const withRows = examples.map((example) => ({ ...example, rows: example.fixed.map((features) => features.map(rowOf)) }));
  const random = seeded(seed);
  const features = new Uint32Array(MOST_FEATURES);
  const scores = new Float64Array(labels);
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
          const all = [...fixed[i]!, ...design.labelFeatures(before, twoBefore).map(rowOf), ...Array.from(features.subarray(0, told), rowOf)];
          if (context) all.push(...Array.from(features.subarray(0, context(i, features)), rowOf));
          const active = hidden === 0 ? all : all.filter(() => random() >= hidden);
          sumUp(scores, active, table.now);
          const right = example.gold[i]!;
          guess = best(scores, forbidden, 0);
          const rival = guess === right && margin > 0 ? best(scores, forbidden, right) : guess;
          if (right > 0 && rival !== right && (guess !== right || scores[right]! - scores[rival]! < margin)) change(table, active, labels, right, rival, time);
          given[i] = guess;
          [twoBefore, before] = [before, guess];
        }
      }
    }
  }
  return averaged(table, labels, time);
}

/** Rows at first; the table doubles when it is full. */
const FIRST_ROWS = 1 << 16;

function newRow(table: Table, feature: number, labels: number): number {
  const row = table.rows.size;
  table.rows.set(feature, row);
  if ((row + 1) * labels > table.now.length) for (const column of ["now", "late"] as const) table[column] = doubled(table[column]);
  return row;
}

function doubled(column: Float64Array): Float64Array {
  const larger = new Float64Array(2 * column.length);
  larger.set(column);
  return larger;
}

function sumUp(scores: Float64Array, active: readonly number[], weights: Float64Array): void {
  const labels = scores.length;
  scores.fill(0);
  for (const row of active) for (let label = 1, at = row * labels + 1; label < labels; label++, at++) scores[label]! += weights[at]!;
}

/** The label with the highest score besides `not`; of equals the first. */
function best(scores: Float64Array, forbidden: Uint8Array | undefined, not: number): number {
  let top = -Infinity;
  let found = 1;
  for (let label = 1; label < scores.length; label++) {
    if (forbidden?.[label] === 1 || label === not || scores[label]! <= top) continue;
    [top, found] = [scores[label]!, label];
  }
  return found;
}

function change({ now, late }: Table, active: readonly number[], labels: number, right: number, wrong: number, time: number): void {
  for (const row of active) {
    now[row * labels + right]! += 1;
    late[row * labels + right]! += time;
    now[row * labels + wrong]! -= 1;
    late[row * labels + wrong]! -= time;
  }
}

/** A change made at step t holds for all steps from t on. */
function averaged({ rows, now, late }: Table, labels: number, time: number): Weights {
  const weights: Weights = new Map();
  for (const [feature, row] of rows) weights.set(feature, Float64Array.from({ length: labels }, (_, label) => (now[row * labels + label]! * time - late[row * labels + label]!) / time));
  return weights;
}
