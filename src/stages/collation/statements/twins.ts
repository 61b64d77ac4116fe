/**
 * A row that holds a sentence holds the other articles' copies of it too. One point of a long sentence may put it into a row of its own (`secondRows`), and two
 * quotations are never compared as statements: without this an article could be said to lack what stands there word for word. `keys` are equal for
 * sentences of the same words, "" for those that are too short to tell; `columnOf` gives an item's article.
 */
export function withTwins(rows: readonly (readonly number[])[], keys: readonly string[], columnOf: (item: number) => number): number[][] {
  const byKey = Map.groupBy(keys.keys(), (item) => keys[item]!);
  return rows.map((row) => {
    const columns = new Set(row.map(columnOf));
    const added: number[] = [];
    for (const item of row) {
      if (keys[item] === "") continue;
      for (const twin of byKey.get(keys[item]!)!) {
        if (columns.has(columnOf(twin))) continue;
        columns.add(columnOf(twin));
        added.push(twin);
      }
    }
    return [...row, ...added].sort((a, b) => a - b);
  });
}

/** The words of a sentence without case, marks and blanks; "" for one too short to be more than a phrase. */
export function keyOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < LEAST_WORDS ? "" : words.join(" ");
}

/** "He did not say when." stands in many texts and means something else in each. */
const LEAST_WORDS = 6;
