import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../../model/collation.ts";
import { rowsOf, type Told } from "../testing.ts";

const REST = " The harbour festival opens next month. Anglers complained about the price of bait. A new library was planned by the council.";
const OTHER = " Ticket sales for the opera have doubled. Farmers expect a late harvest. The old mill is for sale again.";

const CASES: readonly { readonly what: string; readonly a: Told; readonly b: Told; readonly relation: Relation; readonly because: RegExp }[] = [
  {
    what: "the same thing in nearly the same words agrees, with what one adds",
    a: { text: `The Tollan council voted on Tuesday to close the paper mill on the Arno.${REST}` },
    b: { text: `Tollan's council voted Tuesday to close the paper mill on the Arno, the last employer of glass cutters and printers.${OTHER}` },
    relation: "agree",
    because: /B adds “last employer of glass cutters and printers”/,
  },
  {
    what: "a negation is never an agreement",
    a: { text: `The Tollan council voted on Tuesday to close the paper mill on the Arno.${REST}` },
    b: { text: `Tollan's council, split in two for years, has not voted to close the mill that stands on the Arno.${OTHER}` },
    relation: "differ",
    because: /negation: B has “not”, A has not/,
  },
  {
    what: "a denial is a negation too",
    a: { text: `The mill's owners admitted any involvement in the spill on the Arno.${REST}` },
    b: { text: `The mill's owners denied any involvement in the spill on the Arno.${OTHER}` },
    relation: "differ",
    because: /negation: B has “denied”/,
  },
  {
    what: "the two differ in nothing but a negation",
    a: { text: `Mayor Ana Ruiz knew of the cracks in the Arno dam last winter.${REST}` },
    b: { text: `Mayor Ana Ruiz never knew of the cracks in the Arno dam last winter.${OTHER}` },
    relation: "conflict",
    because: /negation: B has “never”/,
  },
  {
    what: "a word put in the place of the denied one",
    a: { text: `Mayor Ana Ruiz knew of the cracks in the Arno dam last winter.${REST}` },
    b: { text: `Mayor Ana Ruiz never knew of the cracks in the Arno dam last winter, but she did.${OTHER}` },
    relation: "differ",
    because: /negation: B has “never”/,
  },
  {
    what: "a hedge",
    a: { text: `The paper mill on the Arno reportedly dumped dye into the river.${REST}` },
    b: { text: `The paper mill on the Arno dumped dye into the river.${OTHER}` },
    relation: "differ",
    because: /hedge: A has “reportedly”, B has none/,
  },
  {
    what: "another number",
    a: { text: `The flood destroyed 40 houses in the old quarter of Tollan.${REST}`, figures: [{ words: "40", low: 40, counted: "houses" }] },
    b: { text: `The flood destroyed 90 houses in the old quarter of Tollan.${OTHER}`, figures: [{ words: "90", low: 90, counted: "houses" }] },
    relation: "differ",
    because: /number: A “40”, B “90”/,
  },
  {
    what: "given to somebody by one, said by the other itself",
    a: { text: `The paper mill on the Arno dumped dye into the river, Pell said.${REST}`, quotes: [{ words: "The paper mill on the Arno dumped dye into the river", speaker: "Pell", form: "indirect" }] },
    b: { text: `The paper mill on the Arno dumped dye into the river.${OTHER}` },
    relation: "differ",
    because: /voice: B says it itself, A gives it to “Pell”/,
  },
  {
    what: "a claim narrowed by another word before the same noun",
    a: { text: `The mill's owners denied any involvement in the spill on the Arno.${REST}` },
    b: { text: `The mill's owners denied direct involvement in the spill on the Arno.${OTHER}` },
    relation: "differ",
    because: /scope: A “any involvement”, B “direct involvement”/,
  },
  {
    what: "another act of the same people",
    a: { text: `Mayor Ana Ruiz praised the fishermen of Tollan on the Arno quay.${REST}` },
    b: { text: `Mayor Ana Ruiz fined the fishermen of Tollan on the Arno quay.${OTHER}` },
    relation: "differ",
    because: /verb: A “praised”, B “fined”/,
  },
  {
    what: "may is not did",
    a: { text: `The Tollan council may close the paper mill on the Arno.${REST}` },
    b: { text: `The Tollan council closed the paper mill on the Arno.${OTHER}` },
    relation: "differ",
    because: /certainty: A has “may”, B has not/,
  },
  {
    what: "another means of the same encounter",
    a: { text: `Mayor Ana Ruiz discussed the flood with Governor Pell in separate phone calls on Sunday.${REST}` },
    b: { text: `Mayor Ana Ruiz met Governor Pell on Sunday to discuss the flood.${OTHER}` },
    relation: "differ",
    because: /means: A “phone calls”, B “met”/,
  },
  {
    what: "a cue that judges",
    a: { text: `The paper mill on the Arno dumped no dye, Pell claimed.${REST}`, quotes: [{ words: "The paper mill on the Arno dumped no dye", speaker: "Pell", form: "indirect", judges: "claimed" }] },
    b: { text: `The paper mill on the Arno dumped no dye, Pell said.${OTHER}`, quotes: [{ words: "The paper mill on the Arno dumped no dye", speaker: "Pell", form: "indirect", cue: "said" }] },
    relation: "differ",
    because: /cue: A “claimed”, B “said”/,
  },
];

for (const { what, a, b, relation, because } of CASES) {
  test(what, () => {
    const rows = rowsOf([a, b], "statement").filter(({ articles }) => articles === 2);
    assert.equal(rows.length, 1, JSON.stringify(rowsOf([a, b], "statement").map((row) => row.cells)));
    assert.equal(rows[0]!.relation, relation, rows[0]!.because.join("; "));
    assert.match(rows[0]!.because.join("; "), because);
  });
}

const ALIKE: readonly { readonly what: string; readonly a: string; readonly b: string }[] = [
  { what: "no fewer than denies nothing", a: "The flood ruined no fewer than forty houses in the old quarter of Tollan.", b: "The flood ruined forty houses in the old quarter of Tollan." },
  { what: "both meet", a: "Mayor Ana Ruiz met Governor Pell on Sunday to discuss the flood.", b: "Mayor Ana Ruiz and Governor Pell were meeting on Sunday to discuss the flood." },
  { what: "both deny, each in another word", a: "The mill's owners denied involvement in the spill on the Arno.", b: "The mill's owners had no involvement in the spill on the Arno." },
];

for (const { what, a, b } of ALIKE) {
  test(`${what}: no difference`, () => {
    const because = rowsOf([{ text: a + REST }, { text: b + OTHER }], "statement").filter(({ articles }) => articles === 2).flatMap((row) => row.because);
    assert.doesNotMatch(because.join("; "), /negation|means/);
    assert.ok(because.length > 0);
  });
}

const APART: readonly { readonly what: string; readonly a: string; readonly b: string }[] = [
  { what: "one place, two events", a: "A fire in Tollan destroyed the market hall on Monday.", b: "A choir from Tollan won the singing contest on Monday." },
  { what: "a phrase in common", a: "Firefighters in Tollan fought the blaze for nine hours.", b: "Firefighters in Tollan asked for higher pay and more engines." },
];

for (const { what, a, b } of APART) {
  test(`${what}: two rows`, () => assert.ok(rowsOf([{ text: a + REST }, { text: b + OTHER }], "statement").every(({ articles }) => articles === 1)));
}

test("a sentence alone is listed when it holds a figure, a name or somebody's words, and not otherwise", () => {
  const a: Told = { text: "The flood took 40 houses. It was a long night. Ruiz wept.", figures: [{ words: "40", low: 40, counted: "houses" }], mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }] };
  const listed = rowsOf([a, { text: "Ticket sales for the opera have doubled." }], "statement").flatMap(({ cells }) => cells.flatMap((cell) => (cell.state === "says" ? cell.passages.map(({ start }) => start) : [])));
  assert.deepEqual(listed, [0]);
});

test("a headline joins the row of the sentence that it sums up", () => {
  const a: Told = { text: `Tollan council votes to close Arno paper mill.\nThe Tollan council voted on Tuesday to close the paper mill on the Arno.${REST}` };
  const b: Told = { text: `Tollan's council voted Tuesday to close the paper mill on the Arno.${OTHER}` };
  const [row] = rowsOf([a, b], "statement").filter(({ articles }) => articles === 2);
  const cell = row!.cells[0]!;
  assert.equal(cell.state === "says" && cell.passages.length, 2);
});
