import { shuffled, seeded } from "./random.ts";

/** One sentence to learn from: the features that are known before any label, the gold labels, and the features of the labels before. */
export interface Example {
  readonly fixed: readonly (readonly number[])[];
  readonly gold: readonly number[];
  history(token: number, before: number, twoBefore: number): readonly number[];
  /** Labels that may follow; all when absent. */
  allowed?(token: number, before: number): Uint8Array | null;
}

export interface Training {
  readonly labels: number;
  readonly rounds: number;
  readonly seed: number;
  /** Features seen less often are dropped. */
  readonly least: number;
}

/** Averaged weights by feature hash. */
export type Weights = Map<number, Float64Array>;

/** Trains a greedy averaged perceptron, which sees its own labels as history. */
export function train(examples: readonly Example[], options: Training): Weights {
  const { labels } = options;
  const counts = new Map<number, number>();
  for (const example of examples) for (const features of example.fixed) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, Row>();
  const rowOf = (feature: number): Row => {
    let row = rows.get(feature);
    if (!row) rows.set(feature, (row = { now: new Float64Array(labels), sum: new Float64Array(labels), at: new Float64Array(labels), seen: 0 }));
    return row;
  };
  const prepared = examples.map((example) => ({ example, fixed: example.fixed.map((features) => features.filter((feature) => counts.get(feature)! >= options.least).map(rowOf)) }));
  const random = seeded(options.seed);
  let time = 0;
  for (let round = 0; round < options.rounds; round++) {
    for (const { example, fixed } of shuffled(prepared, random)) {
      let [before, twoBefore] = [0, 0];
      for (let i = 0; i < fixed.length; i++) {
        time++;
        const active = [...fixed[i]!, ...example.history(i, before, twoBefore).map(rowOf)];
        const guess = best(active, labels, example.allowed?.(i, before) ?? null);
        const gold = example.gold[i]!;
        if (guess !== gold && gold > 0) {
          for (const row of active) {
            row.seen++;
            change(row, gold, 1, time);
            change(row, guess, -1, time);
          }
        }
        twoBefore = before;
        before = guess;
      }
    }
  }
  const weights: Weights = new Map();
  for (const [feature, row] of rows) {
    if (row.seen === 0) continue;
    weights.set(feature, row.now.map((now, label) => (row.sum[label]! + now * (time - row.at[label]!)) / time));
  }
  return weights;
}

/** `sum` is the integral of `now` up to the step `at`. */
interface Row {
  readonly now: Float64Array;
  readonly sum: Float64Array;
  readonly at: Float64Array;
  seen: number;
}

function best(active: readonly Row[], labels: number, allowed: Uint8Array | null): number {
  let top = -Infinity;
  let label = 1;
  for (let l = 1; l < labels; l++) {
    if (allowed !== null && allowed[l] === 0) continue;
    let score = 0;
    for (const row of active) score += row.now[l]!;
    if (score > top) [top, label] = [score, l];
  }
  return label;
}

function change(row: Row, label: number, by: number, time: number): void {
  row.sum[label] = row.sum[label]! + row.now[label]! * (time - row.at[label]!);
  row.at[label] = time;
  row.now[label] = row.now[label]! + by;
}
