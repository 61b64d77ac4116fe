import assert from "node:assert/strict";
import { test } from "node:test";
import { grouped, type Match } from "./groups.ts";

function check(what: string, columns: readonly number[], matches: readonly Match[], apart: readonly (readonly [number, number])[], expected: readonly (readonly number[])[]): void {
  const alike = (a: number, b: number): boolean => !apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  test(what, () => assert.deepEqual(grouped({ count: columns.length, columnOf: (item) => columns[item]!, alike, matches }), expected));
}

check("nothing matches", [0, 1], [], [], [[0], [1]]);
check("the better match wins", [0, 1, 1], [{ a: 0, b: 1, score: 0.5 }, { a: 0, b: 2, score: 0.9 }], [], [[0, 2], [1]]);
check("no drift: the third matches the second, not the first", [0, 1, 2], [{ a: 0, b: 1, score: 0.9 }, { a: 1, b: 2, score: 0.8 }], [[0, 2]], [[0, 1], [2]]);
check("a chain that holds is one row", [0, 1, 2], [{ a: 0, b: 1, score: 0.9 }, { a: 1, b: 2, score: 0.8 }], [], [[0, 1, 2]]);
check("one item of each column in a row", [0, 1, 0], [{ a: 0, b: 1, score: 0.9 }, { a: 1, b: 2, score: 0.8 }], [], [[0, 1], [2]]);
check("equal scores go by place", [0, 0, 1, 1], [{ a: 1, b: 3, score: 0.5 }, { a: 0, b: 3, score: 0.5 }, { a: 0, b: 2, score: 0.5 }, { a: 1, b: 2, score: 0.5 }], [], [[0, 2], [1, 3]]);

test("two that match one seed for two things that it says are not one row", () => {
  const matches = [{ a: 0, b: 1, score: 0.9 }, { a: 0, b: 2, score: 0.8 }];
  const rows = (near: (a: number, b: number) => boolean): number[][] => grouped({ count: 3, columnOf: (item) => item, alike: () => true, near, matches });
  assert.deepEqual(rows((a, b) => a === 0 || b === 0), [[0, 1], [2]]);
  assert.deepEqual(rows(() => true), [[0, 1, 2]]);
});
