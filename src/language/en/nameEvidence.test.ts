import assert from "node:assert/strict";
import { test } from "node:test";
import { readingOf } from "../../stages/reading/testing.ts";
import { formAt } from "../../text/tokens.ts";
import { BODY, PERSON, PLACE, THING, describedAs } from "./nameEvidence.ts";

/** What the sentence says the one word "Arlo" is. */
function check(text: string, expected: number): void {
  test(text, () => {
    const reading = readingOf(text);
    const first = Array.from({ length: reading.tokens.count }, (_, token) => token).find((token) => formAt(reading, token) === "arlo")!;
    assert.equal(describedAs(reading, { first, end: first + 1 }), expected);
  });
}

check("Arlo is a small American rock band from Lund.", BODY);
check("Arlo (born in Lund in 1950) was a famous singer.", PERSON);
check("Arlo, a quiet village in the hills, was shut.", PLACE);
check("They moved to the village of Arlo.", PLACE);
check("They heard the singer Arlo there.", PERSON);
check("She wrote a novel called Arlo there.", THING);
check("The capital, Arlo, was quiet.", PLACE);

// What stands beside the name speaks of somebody else.
check("The leader of Arlo left.", 0);
check("The council of Arlo met.", 0);
check("Arlo was quiet.", 0);
check("Arlo, who came late, left.", 0);
