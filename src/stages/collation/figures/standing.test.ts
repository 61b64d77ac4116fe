import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../../model/collation.ts";
import { type FigureTold, rowsOf, type Told } from "../testing.ts";

function dead(words: string, low: number, given: Partial<FigureTold> = {}): FigureTold {
  return { words, low, counted: "people", happened: "killed", ...given };
}

const DAY = { published: "2031-05-05" };
const A: Told = { text: "A landslide buried the quarry village of Sel. The ministry said it killed 40 people.", figures: [dead("40", 40, { source: "ministry" })], ...DAY };

/** The numbers of each row of both articles, and its relation. */
function together(a: Told, b: Told): { readonly numbers: string; readonly relation: Relation }[] {
  const texts = [a.text, b.text];
  return rowsOf([a, b], "figure")
    .filter(({ articles }) => articles > 1)
    .map(({ cells, relation }) => ({ numbers: cells.map((cell, i) => (cell.state === "says" ? cell.passages.map(({ start, end }) => texts[i]!.slice(start, end)).join(" and ") : "-")).join(", "), relation }));
}

test("another body's toll of the same happening stands beside the first", () => {
  const b: Told = { text: "A ridge came down on Sel. The ministry said 40 people died. Rescuers put the toll at 31 people.", figures: [dead("40", 40, { source: "ministry" }), dead("31", 31, { counted: "people#2", source: "Rescuers" })], ...DAY };
  assert.deepEqual(together(A, b).map(({ numbers }) => numbers), ["40 people, 40 people and at 31 people"]);
});

test("two parts that make up the toll are none", () => {
  const b: Told = { text: "A ridge came down on Sel. The ministry said 40 people died. Rescuers counted 31 people in one street and nine others elsewhere.", figures: [dead("40", 40, { source: "ministry" }), dead("31", 31, { counted: "people#2", source: "Rescuers" }), dead("nine", 9, { counted: "others" })], ...DAY };
  assert.deepEqual(together(A, b).map(({ numbers }) => numbers), ["40 people, 40 people"]);
});

function rescuers(verb: string, source: string): Told {
  return { text: `A landslide buried the quarry village of Sel. ${source} said the toll ${verb} 47 people.`, figures: [dead("47", 47, { source })], ...DAY };
}

test("on one day two bodies with two exact tolls contradict each other", () => assert.deepEqual(together(A, rescuers("was", "Rescuers")).map(({ relation }) => relation), ["conflict"]));
test("a body that says that its count has gone up does not", () => assert.deepEqual(together(A, rescuers("rose to", "Rescuers")).map(({ relation }) => relation), ["update"]));
test("nor one body with itself", () => assert.deepEqual(together(A, rescuers("was", "ministry")).map(({ relation }) => relation), ["differ"]));
