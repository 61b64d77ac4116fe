import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf } from "./columns.ts";
import { originsOf } from "./origins.ts";
import { articlesOf, NO_COPIES, type Told } from "./testing.ts";

test("known times come first, then names, whatever the order", () => {
  const told: Told[] = [{ text: "One." }, { text: "Two.", published: "2031-05-04T09:00:00Z" }, { text: "Three.", published: "2031-05-03" }, { text: "Four." }];
  const articles = articlesOf(told);
  const names = ["c.txt", "b.txt", "a.txt", "d.txt"];
  assert.deepEqual(columnsOf(articles).map(({ article }) => article.name), names);
  assert.deepEqual(columnsOf(articles.toReversed()).map(({ article }) => article.name), names);
});

test("one origin when half of the shorter body stands in the other, and through a third", () => {
  const columns = columnsOf(articlesOf([{ text: "One two three." }, { text: "One two three four five six." }, { text: "One two three four five six seven." }, { text: "Else." }]));
  const id = (i: number): string => columns[i]!.article.id;
  const pair = (a: number, b: number, shareOfA: number, shareOfB: number) => ({ a: id(a), b: id(b), shareOfA, shareOfB, direction: "undecided" as const, because: [] });
  assert.deepEqual(originsOf(columns, { ...NO_COPIES, pairs: [pair(0, 1, 0.6, 0.3), pair(1, 2, 0.9, 0.8), pair(2, 3, 0.5, 0.4)] }), [[0, 1, 2], [3]]);
  assert.deepEqual(originsOf(columns, { ...NO_COPIES, pairs: [pair(0, 1, 0.4, 0.2)] }), [[0], [1], [2], [3]]);
});
