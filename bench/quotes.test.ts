import { test } from "node:test";
import { findQuotes } from "../src/stages/findings/quotes/quotes.ts";
import { holdFloors } from "./floors.ts";
import { quoteLine } from "./found.ts";

/** One to two points under what was measured when they were set; raised when the stage gets better, lowered only with a reason. */
test("quotations, speakers and cues are found as well as before", (context) => {
  holdFloors(context, "quotes", "quotes", (reading) => quoteLine(reading, findQuotes(reading).quotes), {
    "direct overlap>=0.3": 94,
    "direct overlap>=0.8": 89,
    "content overlap>=0.3": 68,
    "recall, indirect with a speech verb": 79,
    "speaker (span touches)": 91.5,
    cue: 92.5,
  });
});
