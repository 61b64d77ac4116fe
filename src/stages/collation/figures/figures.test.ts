import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../../model/collation.ts";
import { rowsOf, type Told } from "../testing.ts";

const A: Told = { text: "Rescuers said 12 people were killed when the ferry sank off Port Arno.", figures: [{ words: "12", low: 12, counted: "people", happened: "killed", where: "Port Arno" }] };

function another(text: string, figure: Partial<NonNullable<Told["figures"]>[number]> & { words: string; low: number }, more: Partial<Told> = {}): Told {
  return { text, figures: [{ happened: "killed", ...figure }], ...more };
}

const CASES: readonly { readonly what: string; readonly a?: Told; readonly b: Told; readonly relation: Relation; readonly because?: RegExp }[] = [
  {
    what: "the same count in other words agrees",
    b: another("At Port Arno the sinking of the ferry left 12 dead.", { words: "12", low: 12, counted: "dead", where: "Port Arno" }),
    relation: "agree",
  },
  {
    what: "two exact counts of the same fate at the same place and time contradict each other",
    b: another("The ferry sank off Port Arno and 15 people were killed, rescuers said.", { words: "15", low: 15, counted: "people", where: "Port Arno" }),
    relation: "conflict",
    because: /both cannot hold/,
  },
  {
    what: "a lower bound does not exclude a higher number",
    a: { text: "At least 85 deaths were recorded on the Arno side.", figures: [{ words: "85", low: 85, bound: "at-least", counted: "deaths", happened: "killed", where: "Arno side" }] },
    b: another("The health ministry of Arno has recorded 90 casualties.", { words: "90", low: 90, counted: "casualties", source: "health ministry of Arno", happened: "casualties" }),
    relation: "differ",
    because: /A “At least 85 deaths”, B “90 casualties”: a lower bound does not exclude a higher number/,
  },
  {
    what: "one number given to two authorities differs in attribution",
    a: { text: "Arno officials say 12,000 people have died in the floods.", figures: [{ words: "12,000", low: 12000, counted: "people", happened: "killed", source: "Arno officials" }] },
    b: another("The floods have killed 12,000 people, according to the Tollan relief office.", { words: "12,000", low: 12000, counted: "people", source: "Tollan relief office" }),
    relation: "differ",
    because: /attribution: A gives it to “Arno officials”, B to “Tollan relief office”/,
  },
  {
    what: "one source called by a shorter name is no difference",
    a: { text: "Arno authorities say 600 people have died in the floods.", figures: [{ words: "600", low: 600, counted: "people", happened: "killed", source: "Arno authorities" }] },
    b: another("Arno has reported that 600 people died in the floods.", { words: "600", low: 600, counted: "people", source: "Arno" }),
    relation: "agree",
  },
  {
    what: "a bound dropped is a difference",
    b: another("At least 12 people were killed when the ferry sank off Port Arno.", { words: "12", low: 12, bound: "at-least", counted: "people", where: "Port Arno" }),
    relation: "differ",
    because: /bound: A “12 people”, B “At least 12 people”/,
  },
  {
    what: "a toll published later is an update",
    a: { ...A, published: "2031-05-04T09:00:00Z" },
    b: another("The ferry sank off Port Arno and 15 people were killed, rescuers said.", { words: "15", low: 15, counted: "people", where: "Port Arno" }, { published: "2031-05-04T15:00:00Z" }),
    relation: "update",
    because: /B was published 6 hours later/,
  },
  {
    what: "a toll that has risen is an update without any time",
    b: another("The toll of the ferry that sank off Port Arno has risen to 15 people killed.", { words: "15", low: 15, counted: "people", where: "Port Arno" }),
    relation: "update",
    because: /B says “risen”/,
  },
  {
    what: "two counts as of two days are an update",
    a: { text: "As of Monday 12 people were killed when the ferry sank off Port Arno.", figures: [{ words: "12", low: 12, counted: "people", happened: "killed", where: "Port Arno", asOf: "2031-05-05" }] },
    b: another("By Tuesday 15 people were killed when the ferry sank off Port Arno.", { words: "15", low: 15, counted: "people", where: "Port Arno", asOf: "2031-05-06" }),
    relation: "update",
  },
  {
    what: "a rounded number is no contradiction",
    a: { text: "The bridge at Tollan will cost 3,200,000 crowns to mend.", figures: [{ words: "3,200,000", low: 3200000, unit: "CZK" }] },
    b: { text: "To mend the bridge at Tollan will cost 3,240,000 crowns.", figures: [{ words: "3,240,000", low: 3240000, unit: "CZK" }] },
    relation: "differ",
    because: /rounded/,
  },
];

for (const { what, a, b, relation, because } of CASES) {
  test(what, () => {
    const rows = rowsOf([a ?? A, b], "figure");
    assert.equal(rows.length, 1, JSON.stringify(rows.map((row) => row.cells)));
    assert.equal(rows[0]!.relation, relation, rows[0]!.because.join("; "));
    if (because) assert.match(rows[0]!.because.join("; "), because);
    assert.equal(rows[0]!.articles, 2);
  });
}

const APART: readonly { readonly what: string; readonly b: Told }[] = [
  { what: "killed and injured are two counts", b: another("12 people were injured when the ferry sank off Port Arno.", { words: "12", low: 12, counted: "people", happened: "injured", where: "Port Arno" }) },
  { what: "people and cabins are two counts", b: another("The ferry that sank off Port Arno had 12 cabins.", { words: "12", low: 12, counted: "cabins", happened: undefined! }) },
  { what: "two places are two counts", b: another("In Tollan a landslide killed 15 people on the same day.", { words: "15", low: 15, counted: "people", where: "Tollan" }) },
  { what: "a percentage is no count", b: another("The ferry sank off Port Arno with 12 percent of its fuel left.", { words: "12", low: 12, unit: "%", happened: undefined! }) },
  { what: "a part of another size is another count", b: another("Among those killed when the ferry sank off Port Arno were 2 children.", { words: "2", low: 2, counted: "children", where: "Port Arno" }) },
];

for (const { what, b } of APART) {
  test(what, () => assert.deepEqual(rowsOf([A, b], "figure").map(({ relation }) => relation), ["single", "single"]));
}

test("a number that one article gives twice is one cell with two passages", () => {
  const twice: Told = {
    text: "12 killed off Port Arno\nThe ferry sank off Port Arno and 12 people were killed.",
    figures: [
      { words: "12", low: 12, happened: "killed", where: "Port Arno" },
      { words: "12#2", low: 12, counted: "people", happened: "killed", where: "Port Arno#2" },
    ],
  };
  const [row, ...others] = rowsOf([A, twice], "figure");
  assert.equal(others.length, 0);
  assert.equal(row!.relation, "agree");
  const cell = row!.cells[1]!;
  assert.equal(cell.state === "says" && cell.passages.length, 2);
});

test("an article that contradicts itself shows both numbers in its cell", () => {
  const both: Told = {
    text: "The ferry sank off Port Arno and 12 people were killed, rescuers said. When the ferry sank off Port Arno 15 people were killed, rescuers said.",
    figures: [
      { words: "12", low: 12, counted: "people", happened: "killed", where: "Port Arno" },
      { words: "15", low: 15, counted: "people#2", happened: "killed", where: "Port Arno#2" },
    ],
  };
  const [row, ...others] = rowsOf([A, both], "figure");
  assert.equal(others.length, 0);
  assert.equal(row!.relation, "conflict");
  assert.match(row!.because.join("; "), /B “12 people” and “15 people” in one article, which cannot both hold/);
});
