import assert from "node:assert/strict";
import { test } from "node:test";
import type { GivenBy, Published } from "../../../../model/article.ts";
import { dated } from "../../published.ts";
import { chosenTime } from "./times.ts";

type Said = readonly [raw: string, from: GivenBy];

function timeOf([raw, from]: Said): Published {
  return dated(raw, from)!;
}

function check(name: string, candidates: readonly Said[], modified: string | null, expected: string): void {
  test(name, () => assert.equal(chosenTime(candidates.map(timeOf), modified === null ? null : timeOf([modified, "json-ld"])).used?.value, expected));
}

check("the first", [["2023-11-18T09:30Z", "json-ld"], ["2023-11-16T09:30Z", "meta"]], null, "2023-11-18T09:30Z");
check("not against two kinds of places", [["2023-11-18T09:30Z", "json-ld"], ["2023-11-16T09:30Z", "meta"], ["2023-11-16", "visible"]], null, "2023-11-16T09:30Z");
check("two meta elements are one place", [["2023-11-18T09:30Z", "json-ld"], ["2023-11-16T09:30Z", "meta"], ["2023-11-16", "meta"]], null, "2023-11-18T09:30Z");
check("a marked time and the words it shows are one place", [["2023-11-18T09:30Z", "json-ld"], ["2023-11-16T09:30Z", "time-element"], ["2023-11-16", "visible"]], null, "2023-11-18T09:30Z");
check("when it was changed is no vote", [["2023-11-18T09:30Z", "json-ld"], ["2023-11-18T11:30:10Z", "meta"], ["18 Nov 2023, 11:30 GMT", "visible"]], "2023-11-18T11:30:10Z", "2023-11-18T09:30Z");
check("the time of a day", [["2023-11-18", "json-ld"], ["2023-11-18T09:30", "visible"], ["2023-11-18T09:30Z", "meta"]], null, "2023-11-18T09:30Z");
check("not another clock's", [["2023-11-18T09:30", "json-ld"], ["2023-11-18T14:30Z", "meta"]], null, "2023-11-18T09:30");
check("an earlier time that is shown, where the first is that of the last change", [["2023-11-18T21:57Z", "json-ld"], ["2023-11-18T05:21-05:00", "visible"]], "2023-11-18T21:57Z", "2023-11-18T05:21-05:00");
check("not where it may be the same on another clock", [["2023-11-18T21:57Z", "json-ld"], ["2023-11-18T16:57", "visible"]], "2023-11-18T21:57Z", "2023-11-18T21:57Z");
test("none of none", () => assert.deepEqual(chosenTime([], null), { used: null, given: [] }));
