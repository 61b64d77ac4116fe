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
  {
    what: "a cue that judges, beside the outlet's own sentence with words of somebody in it",
    a: { text: `The Tollan council claimed that the paper mill on the Arno dumped dye into the river.${REST}`, quotes: [{ words: "that the paper mill on the Arno dumped dye into the river", speaker: "The Tollan council", form: "indirect", judges: "claimed" }] },
    b: { text: `The Tollan council searched the paper mill on the Arno, which it says dumped dye into the river.${OTHER}`, quotes: [{ words: "dumped dye", speaker: "it", form: "indirect", cue: "says" }] },
    relation: "differ",
    because: /cue: A “claimed”, B “says”/,
  },
  {
    what: "another number of the same thing in a sentence that gives two",
    a: { text: `The flood destroyed 40 houses and hurt 3 people in the old quarter of Tollan.${REST}`, figures: [{ words: "40", low: 40, counted: "houses" }, { words: "3", low: 3, counted: "people" }] },
    b: { text: `The flood destroyed 40 houses and hurt 7 people in the old quarter of Tollan.${OTHER}`, figures: [{ words: "40", low: 40, counted: "houses" }, { words: "7", low: 7, counted: "people" }] },
    relation: "differ",
    because: /number: A “3”, B “7”/,
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
  { what: "a modal of another verb", a: "The Tollan council, which may answer few questions, closed the paper mill on the Arno.", b: "The Tollan council closed the paper mill on the Arno." },
  { what: "both will", a: "The Tollan council will close the paper mill on the Arno.", b: "The Tollan council is to close the paper mill on the Arno." },
  { what: "a number of something else", a: "The paper mill on the Arno in Tollan closed after 17 years.", b: "The paper mill on the Arno in Tollan closed with 40 machines." },
  { what: "a hedge of something else", a: "The paper mill on the Arno dumped dye into the river, while divers reportedly took samples near Tollan harbour.", b: "The paper mill on the Arno dumped dye into the river." },
  { what: "a verb of something else", a: "Police searched the offices of three directors after the paper mill on the Arno dumped dye into the river.", b: "The paper mill on the Arno dumped dye into the river." },
  { what: "both deny, each in another word", a: "The mill's owners denied involvement in the spill on the Arno.", b: "The mill's owners had no involvement in the spill on the Arno." },
];

for (const { what, a, b } of ALIKE) {
  test(`${what}: no difference`, () => {
    const because = rowsOf([{ text: a + REST }, { text: b + OTHER }], "statement").filter(({ articles }) => articles === 2).flatMap((row) => row.because);
    assert.doesNotMatch(because.join("; "), /negation|means|certainty|number|hedge|verb/);
    assert.ok(because.length > 0);
  });
}

test("who says so is no addition: it is told as the voice", () => {
  const a: Told = { text: `The paper mill on the Arno dumped dye into the river, harbour warden Lucia Pell of Tollan said.${REST}`, quotes: [{ words: "The paper mill on the Arno dumped dye into the river", speaker: "harbour warden Lucia Pell of Tollan", cue: "said", form: "indirect" }] };
  const [row] = rowsOf([a, { text: `The paper mill on the Arno dumped dye into the river.${OTHER}` }], "statement").filter(({ articles }) => articles === 2);
  assert.match(row!.because.join("; "), /voice/);
  assert.doesNotMatch(row!.because.join("; "), /adds/);
});

test("words in quotation marks stand beside the outlet's own sentence, and not beside other words in marks", () => {
  const quoted: Told = { text: `“The paper mill on the Arno dumped dye into the river,” Pell said.${REST}`, quotes: [{ words: "The paper mill on the Arno dumped dye into the river,", speaker: "Pell", form: "direct" }] };
  const own: Told = { text: `The paper mill on the Arno dumped dye into the river.${OTHER}` };
  const joined = (told: readonly Told[]): number => rowsOf(told, "statement").filter(({ articles }) => articles === 2).length;
  assert.equal(joined([quoted, own]), 1);
  assert.equal(joined([quoted, { ...quoted, text: quoted.text.replace(REST, OTHER) }]), 0);
});

const APART: readonly { readonly what: string; readonly a: string; readonly b: string }[] = [
  { what: "one place, two events", a: "A fire in Tollan destroyed the market hall on Monday.", b: "A choir from Tollan won the singing contest on Monday." },
  { what: "names and an age in common", a: "Mayor Ana Maria Ruiz, 49, escaped from a prison van in Tollan.", b: "Mayor Ana Maria Ruiz, 49, owned two paper mills near Arno." },
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
