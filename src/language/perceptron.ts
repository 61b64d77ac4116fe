/**
 * A trained averaged perceptron (Freund and Schapire 1999; Collins 2002) as compact columns: each feature, known by a 32-bit hash, has a
 * row of weights, one a label. Rows are sparse; the look-up is open addressing.
 */
export interface Perceptron {
  /** Number of labels; label 0 is never given. */
  readonly labels: number;
  /** Table of hashes; 0 is an empty slot. Its length is a power of two. */
  readonly keys: Uint32Array;
  /** Row of the key in the same slot: cells [rows[row], rows[row + 1]). */
  readonly slots: Uint32Array;
  readonly rows: Uint32Array;
  readonly cellLabels: Uint8Array;
  readonly cellWeights: Int16Array;
}

/** Adds the weights of a feature to the scores that start at `at`; a feature that training never kept adds nothing. */
export function addFeature(model: Perceptron, hash: number, scores: Int32Array, at: number): void {
  const row = rowOf(model, hash);
  if (row < 0) return;
  const end = model.rows[row + 1]!;
  for (let cell = model.rows[row]!; cell < end; cell++) scores[at + model.cellLabels[cell]!]! += model.cellWeights[cell]!;
}

function rowOf(model: Perceptron, hash: number): number {
  const mask = model.keys.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = model.keys[slot]!;
    if (key === hash) return model.slots[slot]!;
    if (key === 0) return -1;
  }
}

/** A feature of words: FNV-1a over the template's number and the characters, well mixed. Never 0. */
export function textFeature(template: number, text: string): number {
  let hash = 0x811c9dc5 ^ template;
  hash = Math.imul(hash, 0x01000193);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** A feature of two numbers, such as a label before and a word's own hash. */
export function pairFeature(template: number, a: number, b: number): number {
  return mixed(Math.imul(Math.imul(0x811c9dc5 ^ template, 0x01000193) ^ a, 0x85ebca6b) ^ b);
}

function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}
