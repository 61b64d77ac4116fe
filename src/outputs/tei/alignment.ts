import type { Word } from "./words.ts";

/** One column of the alignment: for each witness its word, or null where it has none there. */
export type Column = readonly (Word | null)[];

/** Steps of one comparison. Two quotations of 2,000 words take as many; where an article is one quotation without end, only what begins and ends alike is aligned. */
const MOST_STEPS = 4_000_000;

/**
 * The words of all witnesses side by side. Witnesses are joined one after another, each by its longest common subsequence with what is
 * there (progressive alignment, as CollateX does it); their order is the columns' order, so the same input gives the same table.
 */
export function aligned(witnesses: readonly (readonly Word[])[]): Column[] {
  return witnesses.reduce<Column[]>((columns, words, witness) => joined(columns, words, witness), []);
}

/** `witness` words stand already in each column. */
function joined(columns: readonly Column[], words: readonly Word[], witness: number): Column[] {
  const same = (column: number, word: number) => columns[column]!.some((there) => there !== null && there.key === words[word]!.key);
  const pairs = commonSubsequence(columns.length, words.length, same);
  const none: readonly null[] = Array.from({ length: witness }, () => null);
  const made: Column[] = [];
  let column = 0;
  let word = 0;
  for (const [nextColumn, nextWord] of [...pairs, [columns.length, words.length] as const]) {
    while (column < nextColumn) made.push([...columns[column++]!, null]);
    while (word < nextWord) made.push([...none, words[word++]!]);
    if (column === columns.length && word === words.length) break;
    made.push([...columns[column++]!, words[word++]!]);
  }
  return made;
}

/** Pairs of places, ascending on both sides, at which both are the same; as many as can be. */
function commonSubsequence(m: number, n: number, same: (i: number, j: number) => boolean): (readonly [number, number])[] {
  let head = 0;
  while (head < m && head < n && same(head, head)) head++;
  let tail = 0;
  while (tail < m - head && tail < n - head && same(m - 1 - tail, n - 1 - tail)) tail++;
  const middle = longest(m - head - tail, n - head - tail, (i, j) => same(head + i, head + j));
  return [
    ...Array.from({ length: head }, (_, i) => [i, i] as const),
    ...middle.map(([i, j]) => [head + i, head + j] as const),
    ...Array.from({ length: tail }, (_, i) => [m - tail + i, n - tail + i] as const),
  ];
}

function longest(m: number, n: number, same: (i: number, j: number) => boolean): (readonly [number, number])[] {
  if (m === 0 || n === 0 || m * n > MOST_STEPS) return [];
  const width = n + 1;
  // lengths[i * width + j]: the longest from i and j on.
  const lengths = new Uint16Array((m + 1) * width);
  for (let i = m - 1; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      lengths[i * width + j] = same(i, j) ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < m && j < n; ) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
