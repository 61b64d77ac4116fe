/** Sorts the first `count` hashes with their places; of equal hashes the first place stays first. */
export function sortByHash(hashes: Uint32Array, places: Uint32Array, count: number): void {
  let [fromHashes, fromPlaces] = [hashes, places];
  let [toHashes, toPlaces] = [new Uint32Array(count), new Uint32Array(count)] as [Uint32Array, Uint32Array];
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const next = new Uint32Array((1 << DIGIT) + 1);
    const digit = (hash: number): number => (hash >>> shift) & ((1 << DIGIT) - 1);
    for (let i = 0; i < count; i++) next[digit(fromHashes[i]!) + 1]!++;
    for (let d = 1; d < next.length; d++) next[d]! += next[d - 1]!;
    for (let i = 0; i < count; i++) {
      const at = next[digit(fromHashes[i]!)]!++;
      toHashes[at] = fromHashes[i]!;
      toPlaces[at] = fromPlaces[i]!;
    }
    [fromHashes, toHashes] = [toHashes, fromHashes];
    [fromPlaces, toPlaces] = [toPlaces, fromPlaces];
  }
  // Three digits: the sorted columns are the scratch ones.
  hashes.set(fromHashes.subarray(0, count));
  places.set(fromPlaces.subarray(0, count));
}

/** Bits of a digit of the radix sort; three digits are a hash. */
const DIGIT = 11;
