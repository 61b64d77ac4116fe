import { HEADER, MAGIC } from "../../src/language/perceptron.ts";
import type { Weights } from "./perceptron.ts";

/** The bytes of a model file, as `readPerceptron` reads them. Weights are stored as the root of their share of the largest, in 127 steps. */
export function modelBytes(weights: Weights): Uint8Array {
  let largest = 0;
  for (const row of weights.values()) for (const weight of row) largest = Math.max(largest, Math.abs(weight));
  const stored = (weight: number): number => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * 127);
  const rows = [...weights]
    .map(([hash, row]) => ({ hash, cells: [...row].map((weight, label) => ({ label, weight: stored(weight) })).filter(({ weight }) => weight !== 0) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.hash - b.hash);
  const cells = rows.flatMap((row) => row.cells);
  const bytes = new Uint8Array(HEADER + 5 * rows.length + 2 * cells.length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(4, rows.length, true);
  view.setUint32(8, cells.length, true);
  rows.forEach((row, i) => {
    view.setUint32(HEADER + 4 * i, row.hash, true);
    bytes[HEADER + 4 * rows.length + i] = row.cells.length;
  });
  const labelsAt = HEADER + 5 * rows.length;
  cells.forEach((cell, i) => {
    bytes[labelsAt + i] = cell.label;
    view.setInt8(labelsAt + cells.length + i, cell.weight);
  });
  return bytes;
}
