import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PdfPage, PdfPiece } from "../tools.ts";
import { textOfPages } from "./pageText.ts";

/** Half the size for each letter, as wide letters are. */
const piece = (x: number, y: number, words: string, size = 10, sideways = false): PdfPiece => ({ words, x, y, width: (words.length * size) / 2, size, sideways });

/** Lines under each other, 12 points apart, from `y` on. */
const lines = (x: number, y: number, ...words: readonly string[]): PdfPiece[] => words.map((line, i) => piece(x, y + i * 12, line));

/** The paragraphs of pages, and the lines left out. */
function check(what: string, pages: readonly PdfPage[], paragraphs: readonly string[], leftOut: readonly string[] = []): void {
  test(what, () => {
    const found = textOfPages(pages);
    assert.deepEqual(found.text.split("\n\n"), paragraphs);
    assert.deepEqual(found.leftOut, leftOut);
  });
}

check("lines of one paragraph, and a gap before the next", [[...lines(50, 100, "The harbour of Tarn will", "reopen in the spring, it", "was said."), ...lines(50, 150, "No date was given by the", "town, and none will be.")]], ["The harbour of Tarn will reopen in the spring, it was said.", "No date was given by the town, and none will be."]);
check("an indented first line", [[...lines(50, 100, "The harbour of Tarn opens,", "so the mayor said to us all."), ...lines(65, 124, "No date was given by a"), ...lines(50, 136, "town that has no harbour.")]], ["The harbour of Tarn opens, so the mayor said to us all.", "No date was given by a town that has no harbour."]);
check("a last line that leaves room", [lines(50, 100, "The harbour of Tarn reopens", "in spring.", "No date was given by the", "town so far.")], ["The harbour of Tarn reopens in spring.", "No date was given by the town so far."]);
check("a full stop at the end of a full line is no end of a paragraph", [lines(50, 100, "The harbour of Tarn opens.", "It had been shut for a bit", "over a year.")], ["The harbour of Tarn opens. It had been shut for a bit over a year."]);
check("a heading is larger", [[piece(50, 100, "Boats", 20), ...lines(50, 115, "The harbour of Tarn.")]], ["Boats", "The harbour of Tarn."]);
check("two columns", [[...lines(50, 100, "The harbour of Tarn will be", "open in the spring, and the"), ...lines(300, 100, "town has said so.")]], ["The harbour of Tarn will be open in the spring, and the town has said so."]);
check("two columns that are drawn line by line stay apart", [[piece(50, 100, "The left one."), piece(300, 100, "The right one.")]], ["The left one.", "The right one."]);
check("pieces of a line", [[piece(50, 100, "The"), piece(67, 100, "har"), piece(82, 100, "bour"), piece(103, 96, "2", 6), piece(106, 100, " of Tarn.")]], ["The harbour2 of Tarn."]);
check("a parted word keeps its hyphen", [lines(50, 100, "The town has a well-", "known har-", "bour. It is in 2023-", "24 closed.")], ["The town has a well-known har-bour. It is in 2023- 24 closed."]);
check("a paragraph goes on on the next page", [lines(50, 700, "The harbour of Tarn will"), lines(50, 50, "reopen in the spring.")], ["The harbour of Tarn will reopen in the spring."]);
check("a sentence that ends a page ends the paragraph", [lines(50, 700, "The harbour will reopen."), lines(50, 50, "No date was given.")], ["The harbour will reopen.", "No date was given."]);
check("a list", [lines(50, 100, "The town needs these:", "• boats and their owners", "• harbours")], ["The town needs these:", "• boats and their owners", "• harbours"]);

const page = (number: number, ...words: readonly string[]): PdfPage => [piece(50, 20, "Harbour Post"), ...lines(50, 100, ...words), piece(250, 780, `Page ${number} of 3`)];
check(
  "heads and feet of pages",
  [[piece(50, 60, "Harbour Post", 24), ...page(1, "The harbour will reopen.")], page(2, "No date was given."), page(3, "Nobody knows.")],
  ["Harbour Post", "The harbour will reopen.", "No date was given.", "Nobody knows."],
  ["Harbour Post", "Harbour Post", "Harbour Post", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3"],
);
check("a line that stands on two pages of five is text", ["a", "b", "Boats.", "Boats.", "c"].map((words) => lines(50, 100, words === "a" ? "One." : words === "b" ? "Two." : words === "c" ? "Five." : words).slice(0, 1)), ["One.", "Two.", "Boats.", "Boats.", "Five."]);
check("the number of the only page is not known to be one", [[...lines(50, 100, "The harbour will reopen."), piece(50, 780, "3")]], ["The harbour will reopen.", "3"]);

test("words written sideways are counted", () => {
  const found = textOfPages([[piece(10, 400, "Printed in Tarn", 8, true), ...lines(50, 100, "The harbour.")]]);
  assert.deepEqual([found.text, found.sideways], ["The harbour.", 1]);
});

test("no letter is lost or added, whatever the places", () => {
  const any = fc.record({ words: fc.constantFrom("The", "harbour", " ", "well-", "known", ".", "Tarn", "12"), x: fc.integer({ min: -50, max: 600 }), y: fc.integer({ min: -50, max: 800 }), width: fc.integer({ min: -5, max: 50 }), size: fc.constantFrom(0, 6, 10, 24), sideways: fc.constant(false) });
  fc.assert(
    fc.property(fc.array(fc.array(any, { maxLength: 12 }), { maxLength: 4 }), (pages) => {
      const { text, leftOut } = textOfPages(pages);
      const letters = (words: string): string => words.replace(/\s/g, "");
      assert.equal(letters(text).length + letters(leftOut.join("")).length, letters(pages.flat().map(({ words }) => words).join("")).length);
    }),
  );
});

test("very many pieces take linear time", () => {
  const began = performance.now();
  textOfPages([Array.from({ length: 50_000 }, (_, i) => piece(50 + (i % 7), i, "a"))]);
  textOfPages(Array.from({ length: 5_000 }, (_, i) => page(i, "a", "b")));
  assert.ok(performance.now() - began < 10_000);
});
