import type { Match } from "../groups.ts";
import type { Unit } from "../units.ts";

/** Two sentences must be so like where another sentence of the one's article stands beside the other already; chosen on the development half (bench/statementRows.ts). */
const SAID_ALREADY = 0.6;

/**
 * A long sentence packs several facts, and stands in one row for one of them: "A bomb killed nine people in Arno, where talks had broken down on Monday".
 * Where it matches a sentence of another article that stands elsewhere, the two make a second row, with all others that match its first sentence.
 * `matches` come best first; two that stand in one row already make no second.
 */
export function secondRows(groups: readonly (readonly number[])[], matches: readonly Match[], compared: readonly Unit[], alike: (a: number, b: number) => boolean): number[][] {
  // The first of an item's rows is that of its group.
  const rowsOf = new Map<number, number[][]>();
  for (const group of groups.map((row) => [...row])) for (const item of group) rowsOf.set(item, [group]);
  const meetColumn = (item: number, other: number): boolean => rowsOf.get(item)!.some((row) => row.some((member) => compared[member]!.column === compared[other]!.column));
  const second: number[][] = [];
  for (const { a, b, score } of matches) {
    if (rowsOf.get(a)!.some((row) => row.includes(b))) continue;
    if (score < SAID_ALREADY && (meetColumn(a, b) || meetColumn(b, a))) continue;
    const row = rowsOf.get(a)!.slice(1).find((each) => joins(each, b)) ?? rowsOf.get(b)!.slice(1).find((each) => joins(each, a));
    const joined = row ?? [a, b];
    if (row === undefined) second.push(joined);
    for (const item of [a, b]) {
      if (!joined.includes(item)) joined.push(item);
      if (!rowsOf.get(item)!.includes(joined)) rowsOf.get(item)!.push(joined);
    }
  }
  return second.map((row) => row.toSorted((x, y) => x - y));

  /** The row has nothing of the item's article, and a first sentence like it. */
  function joins(row: readonly number[], item: number): boolean {
    return !row.some((member) => compared[member]!.column === compared[item]!.column) && alike(row[0]!, item);
  }
}
