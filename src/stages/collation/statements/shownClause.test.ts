import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf, type Told } from "../testing.ts";

const REST = " The harbour festival opens next month. Anglers complained about the price of bait.";

/** The words that cell A of each row of several articles shows. */
function shownIn(a: string, ...others: readonly string[]): string[] {
  const told: Told[] = [{ text: a + REST, published: "2024-05-01T08:00:00Z" }, ...others.map((text) => ({ text, published: "2024-05-02T08:00:00Z" }))];
  return rowsOf(told, "statement").filter(({ articles }) => articles > 1).flatMap(({ cells: [cell] }) => (cell?.state === "says" ? cell.passages.map(({ start, end }) => a.slice(start, end)) : []));
}

const PACKED = "Robbers rammed a lorry into the Tollan jewellery shop, and later burned the stolen van beside the Arno quay.";
const FIRST = "Robbers rammed a lorry into the Tollan jewellery shop before dawn broke.";
const SECOND = "Somebody burned the stolen van beside the Arno quay.";

test("a sentence of two points is whole in the row of the one, and in that of the other shows its clause", () => {
  assert.deepEqual(shownIn(PACKED, FIRST, SECOND).sort(), [PACKED, "Robbers rammed a lorry into the Tollan jewellery shop"].sort());
});

test("in a first row the sentence stays whole", () => {
  assert.deepEqual(shownIn(PACKED, FIRST), [PACKED]);
  assert.deepEqual(shownIn(PACKED, SECOND), [PACKED]);
});

test("a clause that would cut a quotation in two is not shown by itself", () => {
  const quoting = PACKED.replace("Robbers rammed a lorry", "“Robbers rammed” a lorry");
  assert.deepEqual(shownIn(quoting, FIRST, SECOND), [quoting, quoting]);
});
