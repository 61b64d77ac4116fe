import { test } from "node:test";
import { holdFloors } from "./floors.ts";
import { dateLine } from "./found.ts";

/** One to two points under what was measured when they were set; raised when the stage gets better, lowered only with a reason. */
test("dates in TimeBank and AQUAINT are found and resolved as well as before", (context) => {
  holdFloors(context, "dates", "dates", dateLine, { "span relaxed": 93, "span exact": 89.5, value: 80.5, "value accuracy of matched": 85.5, "recall DATE": 94.5, "recall DURATION": 94 });
});

test("dates in MEANTIME are found and resolved as well as before", (context) => {
  holdFloors(context, "meantime", "dates", dateLine, { "span relaxed": 94, "span exact": 88.5, value: 86.5, "value accuracy of matched": 90.5, "recall DATE": 93 });
});
