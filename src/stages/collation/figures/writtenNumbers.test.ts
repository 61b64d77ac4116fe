import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf, type Told } from "../testing.ts";

const A: Told = { text: "In Tollan 288 candidates stand for 125 seats in the council.", figures: [{ words: "125", low: 125, counted: "seats" }] };

function stateIn(b: Told): string {
  return rowsOf([A, b], "figure")[0]!.cells[1]!.state;
}

test("a number that stands in the other article uncounted is not called silent", () => assert.equal(stateIn({ text: "Sheep were moved to a hill farm. Nobody yet knows who will sit in the 125-strong chamber." }), "unknown"));
test("an article without the number is silent", () => assert.equal(stateIn({ text: "Sheep were moved to a hill farm. Nobody yet knows who will sit in the chamber." }), "silent"));
test("a day is no such number", () => {
  const many: Told = { text: "In Tollan 27 candidates stand for the council.", figures: [{ words: "27", low: 27, counted: "candidates" }] };
  const b: Told = { text: "Sheep were moved to a hill farm on 27 May.", dates: [{ words: "27 May", value: "2031-05-27" }] };
  assert.equal(rowsOf([many, b], "figure")[0]!.cells[1]!.state, "silent");
});
