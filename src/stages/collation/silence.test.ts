import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cell } from "../../model/collation.ts";
import { rowsOf, type Told } from "./testing.ts";

const SAYS: Told = {
  text: "Divers recovered 40 barrels of dye from the Arno below the paper mill.",
  published: "2031-05-04T12:00:00Z",
  figures: [{ words: "40", low: 40, counted: "barrels" }],
};

function check(what: string, other: Told, expected: Cell["state"], why?: RegExp): void {
  test(what, () => {
    const row = rowsOf([SAYS, other], "figure")[0]!;
    const cell = row.cells.find(({ state }) => state !== "says")!;
    assert.equal(cell.state, expected);
    if (why) assert.match(cell.state === "unknown" ? cell.why : "", why);
  });
}

const ELSE = "Ruiz opened the harbour fair with a speech about fishing rights. The band played until midnight.";

check("a whole article of the same day that has nothing like it", { text: ELSE, published: "2031-05-04T18:00:00Z" }, "silent");
check("no time is known", { text: ELSE }, "silent");
check("cut off", { text: ELSE, cut: "ends in an ellipsis" }, "unknown", /cut off: ends in an ellipsis/);
check("a language that is not read", { text: ELSE, language: "und" }, "unknown", /language/);
check("published two days before", { text: ELSE, published: "2031-05-02T10:00:00Z" }, "unknown", /published before: 49 hours earlier/);
check("published some hours before", { text: ELSE, published: "2031-05-04T02:00:00Z" }, "silent");
check("may say it in other words", { text: "Below the paper mill on the Arno divers lifted casks of dye.", published: "2031-05-04T18:00:00Z" }, "unknown", /near miss/);
check("the same number of barrels elsewhere", { text: `${ELSE} A brewer gave 40 barrels.`, figures: [{ words: "40", low: 40, counted: "barrels" }], published: "2031-05-04T18:00:00Z" }, "unknown", /same number/);

const STATEMENT = "The harbour master of Port Sel barred trawlers from the oyster beds because anchors had torn the ropes.";

/** The state and why of the second article's cell for the first one's sentence. */
function statementCell(text: string): string {
  const row = rowsOf([{ text: STATEMENT, mentions: [{ words: "Port Sel", entity: "Port Sel", type: "place" }] }, { text }], "statement").find(({ cells }) => cells[0]!.state === "says")!;
  const cell = row.cells[1]!;
  return cell.state === "unknown" ? cell.why : cell.state;
}

test("a statement of which no word stands in the article is not found", () => assert.equal(statementCell(ELSE), "silent"));
test("a statement whose words stand in many sentences may be told by them together", () => {
  const scattered = "A harbour needs rules. Trawlers are many. Some fish for oyster and crab in deep water far from shore. An anchor fell from a truck on the road to town. The rope was never found by anybody who looked.";
  assert.match(statementCell(scattered), /near miss|several sentences/);
});
