import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../../model/collation.ts";
import { rowsOf, type Told } from "../testing.ts";

const A: Told = {
  text: "“We will rebuild every house on the river before the winter comes,” Mayor Ana Ruiz said in Tollan.",
  quotes: [{ words: "We will rebuild every house on the river before the winter comes,", speaker: "Mayor Ana Ruiz" }],
};

const CASES: readonly { readonly what: string; readonly b: Told; readonly relation: Relation; readonly because: RegExp }[] = [
  {
    what: "the same words agree",
    b: { text: "Ruiz told reporters: “We will rebuild every house on the river before the winter comes.”", quotes: [{ words: "We will rebuild every house on the river before the winter comes.", speaker: "Ruiz" }] },
    relation: "agree",
    because: /the same words/,
  },
  {
    what: "words left out",
    b: { text: "“We will rebuild every house,” said Ruiz.", quotes: [{ words: "We will rebuild every house,", speaker: "Ruiz" }] },
    relation: "differ",
    because: /cut: B leaves out A “on the river before the winter comes”/,
  },
  {
    what: "a word changed",
    b: { text: "“We will rebuild every home on the river before the winter comes,” said Ruiz.", quotes: [{ words: "We will rebuild every home on the river before the winter comes,", speaker: "Ruiz" }] },
    relation: "differ",
    because: /words altered: A “house”, B “home”/,
  },
  {
    what: "another speaker",
    b: { text: "“We will rebuild every house on the river before the winter comes,” said Governor Pell.", quotes: [{ words: "We will rebuild every house on the river before the winter comes,", speaker: "Governor Pell" }] },
    relation: "differ",
    because: /another speaker: A gives it to “Mayor Ana Ruiz”, B to “Governor Pell”/,
  },
  {
    what: "reported in the outlet's own words",
    b: { text: "Ruiz promised that every house on the river would be rebuilt before winter.", quotes: [{ words: "every house on the river would be rebuilt before winter", speaker: "Ruiz", form: "indirect" }] },
    relation: "differ",
    because: /direct and indirect: A quotes, B reports/,
  },
  {
    what: "quotation marks lost",
    b: { text: "In Tollan the mayor will rebuild every house on the river before the winter comes." },
    relation: "differ",
    because: /marks lost: B has the words without the quotation marks of A/,
  },
];

for (const { what, b, relation, because } of CASES) {
  test(what, () => {
    const rows = rowsOf([A, b], "quote");
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.relation, relation);
    assert.match(rows[0]!.because.join("; "), because);
  });
}

const APART: readonly { readonly what: string; readonly b: Told }[] = [
  { what: "other words of the same speaker", b: { text: "“The school opens on Monday as planned,” Ruiz said.", quotes: [{ words: "The school opens on Monday as planned,", speaker: "Ruiz" }] } },
  { what: "a phrase in common", b: { text: "“We will see what the winter brings for the fishing fleet,” Ruiz said.", quotes: [{ words: "We will see what the winter brings for the fishing fleet,", speaker: "Ruiz" }] } },
  { what: "the same single word on another occasion", b: { text: "Bakers in Pell called the flour price “unfair”.", quotes: [{ words: "unfair", form: "partial" }] } },
];

for (const { what, b } of APART) {
  test(`${what} is another row`, () => assert.ok(rowsOf([A, b], "quote").every(({ relation }) => relation === "single")));
}

test("indirect speech alone makes no quote row", () => {
  assert.deepEqual(rowsOf([{ text: "Ruiz said the bridge would reopen.", quotes: [{ words: "the bridge would reopen", speaker: "Ruiz", form: "indirect" }] }, { text: "The fair was cancelled." }], "quote"), []);
});

test("a quotation that the other article lacks is not found there, with the nearest sentence", () => {
  const [row] = rowsOf([A, { text: "The river rose again in Tollan. Sandbags were laid along the quay." }], "quote");
  const cell = row!.cells[1]!;
  assert.equal(row!.relation, "single");
  assert.equal(cell.state, "silent");
  assert.ok(cell.state === "silent" && cell.nearest !== null && cell.nearest.start === 0 && cell.nearest.score > 0);
});
