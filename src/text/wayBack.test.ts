import assert from "node:assert/strict";
import { test } from "node:test";
import { standsInSource, type WayBack } from "./wayBack.ts";

const SOURCE = "<p>Boats &amp; nets\n  came.</p><p>Twelve left.</p>";
const TEXT = "Boats & nets came.\n\nTwelve left.";
const RUNS: readonly WayBack[] = [[0, 6, 3, 9], [6, 7, 9, 14], [7, 12, 14, 19], [12, 13, 19, 22], [13, 18, 22, 27], [20, 32, 34, 46]];
const reads = (words: string) => words.replace("&amp;", "&").replace(/\s+/g, " ");

function check(exact: string, expected: boolean | null, start = TEXT.indexOf(exact)): void {
  test(`${JSON.stringify(exact)} at ${start}: ${expected}`, () => assert.equal(standsInSource(start, exact, RUNS, SOURCE, reads), expected));
}

check("Boats & nets", true);
check("nets came.", true);
check("oats &", true);
check("came.\n\nTwelve", true);
check("Boots & nets", false, 0);
check("Boats + nets", false, 0);
check("came.xxTwelve", false, 13);
check("words behind the end", null, 40);

test("a source that has changed is not the place any more", () => assert.equal(standsInSource(20, "Twelve left.", RUNS, SOURCE.replace("Twelve", "Eleven"), reads), false));
