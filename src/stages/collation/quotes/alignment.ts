/** Places at which two word lists agree, both ascending. */
export interface Aligned {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Words of one utterance that are aligned; its beginning is enough to tell which one it is, and the table is the square of it. */
export const ALIGNED_WORDS = 300;

/** The longest common subsequence of the first words of both (Wagner and Fischer 1974). */
export function aligned(a: readonly string[], b: readonly string[]): Aligned {
  const rows = Math.min(a.length, ALIGNED_WORDS);
  const columns = Math.min(b.length, ALIGNED_WORDS);
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = a[i] === b[j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const inA: number[] = [];
  const inB: number[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[i] === b[j]) {
      inA.push(i++);
      inB.push(j++);
      continue;
    }
    if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return { a: inA, b: inB };
}

/** The longest stretch of places below `count` that is not aligned; null when all are. */
export function longestGap(places: readonly number[], count: number): { readonly first: number; readonly end: number } | null {
  let best: { first: number; end: number } | null = null;
  let next = 0;
  for (const place of [...places, count]) {
    if (place > next && (best === null || place - next > best.end - best.first)) best = { first: next, end: place };
    next = place + 1;
  }
  return best;
}
