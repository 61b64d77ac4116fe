import assert from "node:assert/strict";
import { test } from "node:test";
import { extractedHere, extractionPages, inHalf, scoredPages, wayBack } from "./extractionOf.ts";
import { measured } from "./floors.ts";
import { hasScorer } from "./labelled.ts";

/** A point or less under what was measured when they were set; raised when extraction gets better, lowered only with a reason. */
const FLOORS = { "words in fours (mean over pages)": 97.4, "paragraphs exact": 94, "body word for word": 42 } as const;
/** Per cent of the pages. */
const LEAD = 98;
/** The half on which the rules were not made. */
const OTHER_HALF = 96.8;

test("the main text of pages is taken out as well as before, and every character finds its way back", (context) => {
  const pages = extractionPages();
  if (pages === null) return context.skip("extraction is not there (VARIORUM_DATA names the folder that holds it)");
  if (!hasScorer("extraction")) return context.skip("the scorers are not there (VARIORUM_SCORE names the folder that holds them)");
  const extracted = pages.map(extractedHere);
  const { table, lead } = scoredPages(extracted, 0);
  const sunk = Object.entries(FLOORS).flatMap(([measure, floor]) => {
    const now = measured(table, measure);
    context.diagnostic(`${measure}: ${now ?? "not measured"}, floor ${floor}`);
    return now !== null && now >= floor ? [] : [`${measure}: ${now ?? "not measured"}, floor ${floor}`];
  });
  assert.deepEqual(sunk, [], table);
  assert.ok(lead * 100 >= LEAD, `lead paragraph kept: ${lead}`);
  const other = measured(scoredPages(extracted.filter(({ page }) => inHalf(page.id) === "b"), 0).table, "words in fours (mean over pages)");
  assert.ok(other !== null && other >= OTHER_HALF, `the other half: ${other}`);
  const { characters, led } = wayBack(extracted);
  assert.ok(characters > 500_000);
  assert.equal(led, characters);
});
