/**
 * A trained averaged perceptron (Freund and Schapire 1999; Collins 2002) as compact columns: each feature, known by a 32-bit hash, has a
 * sparse row of weights, one a label. The look-up is open addressing.
 */
export interface Perceptron {
  /** Table of hashes; 0 is an empty slot. Its length is a power of two. */
  readonly keys: Uint32Array;
  /** Row of the key in the same slot: cells [rows[row], rows[row + 1]). */
  readonly slots: Uint32Array;
  readonly rows: Uint32Array;
  readonly cellLabels: Uint8Array;
  readonly cellWeights: Int16Array;
}

/** Adds the weights of a feature to the scores that start at `at`; a feature that training did not keep adds nothing. */
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

/** First bytes of a model file; the number is the format's. */
export const MAGIC = [0x56, 0x50, 0x43, 0x31] as const; // "VPC1"

/**
 * Reads a model file: "VPC1", number of rows and of cells (uint32, little-endian), hashes ascending (uint32), cells of each row (uint8),
 * labels (uint8), weights (int8). A stored weight q stands for q times its size, so that small weights keep their differences.
 * Throws RangeError when the bytes are no such file: a programmer's mistake.
 */
export function readPerceptron(bytes: Uint8Array): Perceptron {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new RangeError(`a model file begins with VPC1; these are ${bytes.length} other bytes`);
  const count = view.getUint32(4, true);
  const cells = view.getUint32(8, true);
  if (bytes.length !== HEADER + 5 * count + 2 * cells) throw new RangeError(`a model of ${count} rows and ${cells} cells has ${HEADER + 5 * count + 2 * cells} bytes; these are ${bytes.length}`);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const keys = new Uint32Array(size);
  const slots = new Uint32Array(size);
  const rows = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) {
    const hash = view.getUint32(HEADER + 4 * row, true);
    let slot = hash & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    slots[slot] = row;
    rows[row + 1] = rows[row]! + bytes[HEADER + 4 * count + row]!;
  }
  const labelsAt = HEADER + 5 * count;
  const cellWeights = Int16Array.from({ length: cells }, (_, cell) => {
    const stored = view.getInt8(labelsAt + cells + cell);
    return stored * Math.abs(stored);
  });
  return { keys, slots, rows, cellLabels: bytes.slice(labelsAt, labelsAt + cells), cellWeights };
}

/** Magic and two counts. */
export const HEADER = 12;

/** A feature of words: FNV-1a over the template's number and the characters, well mixed. Never 0. */
export function textFeature(template: number, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ template, 0x01000193);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** A feature of two numbers, such as a label before and a word's own hash. */
export function pairFeature(template: number, a: number, b: number): number {
  return mixed(Math.imul(Math.imul(0x811c9dc5 ^ template, 0x01000193) ^ a, 0x85ebca6b) ^ b);
}

/** The last step of MurmurHash3, so that near inputs lie far apart. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}
