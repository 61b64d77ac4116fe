import { test } from "node:test";
import { holdFloors } from "./floors.ts";
import { dateLine } from "./found.ts";

/** One to two points under what was measured when they were set; raised when the stage gets better, lowered only with a reason. */
test("dates in TimeBank and AQUAINT are found and resolved as well as before", (context) => {
  holdFloors(context, "dates", "dates", dateLine, { "span relaxed": 92, "span exact": 87, value: 77, "value accuracy of matched": 83, "recall DATE": 93, "recall DURATION": 90.5 });
});

test("dates in MEANTIME are found and resolved as well as before", (context) => {
  holdFloors(context, "meantime", "dates", dateLine, { "span relaxed": 93.5, "span exact": 88.5, value: 86, "value accuracy of matched": 90.5, "recall DATE": 93 });
});
