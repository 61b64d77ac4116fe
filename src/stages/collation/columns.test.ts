import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf, HOUR, hoursBetween, letterOf, momentOf } from "./columns.ts";
import { originsOf } from "./origins.ts";
import { articlesOf, NO_COPIES, type Told } from "./testing.ts";

const published = (value: string) => momentOf({ value, raw: value, from: "sidecar" });

test("letters go on after Z", () => assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letterOf), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]));

test("a moment is as wide as it is told", () => {
  assert.deepEqual(published("2031-05-04T09:30:00+03:00"), { from: Date.UTC(2031, 4, 4, 6, 30), to: Date.UTC(2031, 4, 4, 6, 30) });
  assert.deepEqual(published("2031-05-04T09:30"), { from: Date.UTC(2031, 4, 4, 9, 30), to: Date.UTC(2031, 4, 4, 9, 30) });
  assert.deepEqual(published("2031-05-04"), { from: Date.UTC(2031, 4, 4), to: Date.UTC(2031, 4, 5) - 1 });
  assert.deepEqual(published("2031-05"), { from: Date.UTC(2031, 4), to: Date.UTC(2031, 5) - 1 });
  assert.equal(published("on Monday"), null);
  assert.equal(momentOf(null), null);
});

test("a day and an hour within it are no time apart", () => {
  assert.equal(hoursBetween(published("2031-05-04")!, published("2031-05-04T20:00:00Z")!), 0);
  assert.equal(hoursBetween({ from: 0, to: 0 }, { from: 30 * HOUR, to: 30 * HOUR }), 30);
});

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
