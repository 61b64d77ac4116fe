import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../model/collation.ts";
import { type DateFit, dateFit } from "./dateFit.ts";
import { rowsOf, type Told } from "./testing.ts";

const FITS: readonly (readonly [string, string, DateFit])[] = [
  ["2031-05-04", "2031-05-04", "same"],
  ["2031-05-04", "XXXX-05-04", "same"],
  ["2031-05", "2031-05-04", "within"],
  ["2031-05-04T09:30", "2031-05-04", "same"],
  ["2031-W19", "2031-05-04", "within"],
  ["203", "2031-05-04", "within"],
  ["2031-05-04", "2031-05-05", "other"],
  ["2030", "2031-05-04", "other"],
];

for (const [a, b, expected] of FITS) {
  test(`${a} and ${b}: ${expected}`, () => assert.deepEqual([dateFit(a, b), dateFit(b, a)], [expected, expected]));
}

const A: Told = { text: "The dam above Tollan broke on 4 May. Sheep were moved.", dates: [{ words: "4 May", value: "2031-05-04" }] };

function check(what: string, b: Told, expected: readonly Relation[]): void {
  test(what, () => assert.deepEqual(rowsOf([A, b], "date").map(({ relation }) => relation), expected));
}

check("one day in two ways of writing", { text: "It was May 4 when the dam above Tollan broke.", dates: [{ words: "May 4", value: "XXXX-05-04" }] }, ["agree"]);
check("two days for one happening in nearly the same words", { text: "The dam above Tollan broke on 5 May.", dates: [{ words: "5 May", value: "2031-05-05" }] }, ["conflict"]);
check("two days in sentences that are less alike", { text: "On 5 May the old dam above Tollan broke after days of rain.", dates: [{ words: "5 May", value: "2031-05-05" }] }, ["differ"]);
check("one day, two happenings", { text: "A bakery opened on 4 May in Pell.", dates: [{ words: "4 May", value: "2031-05-04" }] }, []);
check("now is no date", { text: "The dam above Tollan broke today.", dates: [{ words: "today", value: "PRESENT_REF" }] }, []);
check("the same words in a text printed again", { text: "The dam above Tollan broke on 4 May. Goats were moved.", dates: [{ words: "4 May", value: "2032-05-04" }] }, ["differ"]);
check("the time at which an article was posted", { text: "Posted 5 May: the dam above Tollan broke.", dates: [{ words: "5 May", value: "2031-05-05" }] }, ["differ"]);
