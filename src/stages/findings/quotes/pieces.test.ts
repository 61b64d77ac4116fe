import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingOf } from "../../reading/testing.ts";
import { piecesOf } from "./pieces.ts";

/** The quoted stretches, "+" before one that goes on with the stretch before it. */
function check(text: string, expected: readonly string[]): void {
  const found = piecesOf(readingOf(text)).map((piece) => (piece.goesOn ? "+" : "") + text.slice(piece.start, piece.end));
  assert.deepEqual(found, expected, text);
}

test("marks of every kind", () => {
  check('"We won," she said. "They lost."', ["We won,", "They lost."]);
  check("“We won,” she said.", ["We won,"]);
  check("„We won“, she said. «They lost», he said. »So it goes«, they said.", ["We won", "They lost", "So it goes"]);
  check("''We won,'' she said. ``They lost,'' he said.", ["We won,", "They lost,"]);
  check("‘We won,’ she said. 'They lost,' he said.", ["We won,", "They lost,"]);
  check("”We won,” she said.", ["We won,"]);
  check("＂We won,＂ she said.", ["We won,"]);
  check("“ We won, ” she said.", ["We won,"]);
});

test("mixed and badly spaced marks", () => {
  check('“We won," she said. "They lost,” he said.', ["We won,", "They lost,"]);
  check("“We won.“ she said.", ["We won."]);
  check('"We won, "she said. "They lost."', ["We won,", "They lost."]);
  check("“The end of the rule. “\nNext.", ["The end of the rule."]);
  check('"Death to frost” and “Down with ice,"', ["Death to frost", "Down with ice,"]);
});

test("nested marks belong to the stretch around them", () => {
  check("“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,"]);
  check('"He said "no" to us," she said.', ['He said "no" to us,']);
  check("'He said \"no\" to us,' she said.", ['He said "no" to us,']);
});

test("apostrophes are no marks", () => {
  check("It's the workers' day, the ’90s and rock 'n' roll; don't ask 'em.", []);
  check("'The workers' rights aren't good,' she said.", ["The workers' rights aren't good,"]);
  check("the 'green' road and the dogs' bones", ["green"]);
});

test("measures are no marks", () => check('A 6" pipe and a 5\' wall.', []));

test("a quotation over several paragraphs opens each and closes the last", () => {
  check("“We won.\n“They lost.\n“So it goes,” she said.", ["We won.", "+They lost.", "+So it goes,"]);
});

test("a mark that never closes ends with its paragraph or sentence", () => {
  check("“We won. They lost.\nIt rained.", ["We won. They lost."]);
  check("She said: “We won. Then it rained.\nIt snowed.", ["We won."]);
  check("“We won. It rained. “They lost,” he said.\nIt snowed.", ["We won.", "They lost,"]);
});

test("a mark that never opened closes its sentence, after a comma or stop only", () => {
  check("It rained. The road is closed,” the agency stated.", ["The road is closed,"]);
  check("The road” is closed.", []);
});

test("spans are words of the text, in order, apart, and inside one paragraph", () => {
  const soup = fc.array(fc.constantFrom('"', "“", "”", "‘", "’", "'", "''", "``", "«", "»", " ", "\n", "We", "won", "s", "5", ".", ",", "(", ")", "—"), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(soup, (text) => {
      const reading = readingOf(text);
      let end = -1;
      for (const piece of piecesOf(reading)) {
        assert.ok(piece.outer.start >= end && piece.start < piece.end && piece.outer.start <= piece.start && piece.end <= piece.outer.end);
        assert.equal(text.slice(piece.start, piece.end), text.slice(piece.start, piece.end).trim());
        assert.ok(!text.slice(piece.outer.start, piece.outer.end).includes("\n"));
        end = piece.outer.end;
      }
    }),
  );
});
