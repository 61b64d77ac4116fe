import assert from "node:assert/strict";
import { test } from "node:test";
import { keyOf, withTwins } from "./twins.ts";

const KEYS = ["a b", "a b", "c d", "", "", "c d"];
const COLUMNS = [0, 1, 2, 0, 1, 0];
const joined = (rows: readonly (readonly number[])[]) => withTwins(rows, KEYS, (item) => COLUMNS[item]!);

test("a copy joins the row of its sentence", () => assert.deepEqual(joined([[0, 2]]), [[0, 1, 2]]));
test("an article that stands in the row already keeps its own sentence", () => assert.deepEqual(joined([[0, 2], [2, 5]]), [[0, 1, 2], [2, 5]]));
test("sentences too short to tell have no copies", () => assert.deepEqual(joined([[3]]), [[3]]));

test("marks and case make no difference, words do", () => {
  assert.equal(keyOf("“We are treating people on the stairs,” Amory said."), keyOf('"We are treating people on the stairs," Amory said.'));
  assert.notEqual(keyOf("The works cost 57 million crowns in all."), keyOf("The works cost 75 million crowns in all."));
  assert.equal(keyOf("He did not say when."), "");
});
