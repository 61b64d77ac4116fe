import assert from "node:assert/strict";
import { test } from "node:test";
import { rowsOf, type Told } from "./testing.ts";

const GROUP = "Arno Front";

const A: Told = {
  text: "The militant group struck at dawn. The Arno Front said so. The Arno Front is banned. “The freedom fighters,” he said.",
  mentions: [
    { words: "The militant group", entity: GROUP, form: "description" },
    { words: "Arno Front", entity: GROUP },
    { words: "Arno Front#2", entity: GROUP },
    { words: "The freedom fighters", entity: GROUP, form: "description", voice: "quoted" },
  ],
};

test("one passage for each form and voice, with its count", () => {
  const [row] = rowsOf([A, { text: "Nothing." }], "name");
  const cell = row!.cells[0]!;
  assert.ok(cell.state === "says");
  assert.deepEqual(cell.passages.map(({ start, voice, count }) => [start, voice, count]), [[0, "own", 1], [39, "own", 2], [86, "quoted", 1]]);
});

test("another word for it in the outlet's own voice is a difference", () => {
  const [row] = rowsOf([A, { text: "Freedom fighters of the Arno Front struck.", mentions: [{ words: "Freedom fighters", entity: GROUP, form: "description" }, { words: "Arno Front", entity: GROUP }] }], "name");
  assert.equal(row!.relation, "differ");
  assert.match(row!.because.join(), /only A writes “The militant group”; only B writes “Freedom fighters”/);
});

test("the same word inside somebody's quotation is none", () => {
  const b: Told = { text: "The militant group is called “freedom fighters” by some. The Arno Front denied it.", mentions: [{ words: "The militant group", entity: GROUP, form: "description" }, { words: "freedom fighters", entity: GROUP, form: "description", voice: "quoted" }, { words: "Arno Front", entity: GROUP }] };
  assert.equal(rowsOf([A, b], "name")[0]!.relation, "agree");
});

test("a title or a first name left out is none", () => {
  const a: Told = { text: "Mayor Ana Ruiz spoke. Ruiz left.", mentions: [{ words: "Mayor Ana Ruiz", entity: "Ana Ruiz" }, { words: "Ruiz#2", entity: "Ana Ruiz" }] };
  const b: Told = { text: "Ruiz was cheered in Tollan.", mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }] };
  assert.equal(rowsOf([a, b], "name")[0]!.relation, "agree");
});

test("a name that one article alone has, with no description, makes no row; pronouns are no naming", () => {
  const a: Told = { text: "Ruiz spoke. She left.", mentions: [{ words: "Ruiz", entity: "Ana Ruiz" }, { words: "She", entity: "Ana Ruiz", form: "pronoun" }] };
  assert.deepEqual(rowsOf([a, { text: "Nothing was said." }], "name"), []);
});
