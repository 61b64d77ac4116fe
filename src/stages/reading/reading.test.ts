import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tagAt } from "../../language/en/tags.ts";
import { NAME_TYPES } from "../../language/en/nameLabels.ts";
import type { Reading } from "../../model/reading.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { spanOfTokens, wordAt, wordsOf } from "../../text/tokens.ts";
import { tag, tokenise } from "./reading.ts";
import { articleOf, readingOf, testModels } from "./testing.ts";

/** The tags of the words of a sentence. */
function checkTags(text: string, expected: string): void {
  test(`tags: ${text}`, () => {
    const reading = readingOf(text);
    assert.equal(Array.from({ length: reading.tokens.count }, (_, i) => tagAt(reading, i)).join(" "), expected);
  });
}

/** The names of a text, "type: words". */
function checkNames(text: string, expected: readonly string[]): void {
  test(`names: ${text.slice(0, 60)}`, () => assert.deepEqual(namesOf(readingOf(text)), expected));
}

function namesOf(reading: Reading): string[] {
  return reading.names.map((name) => `${name.type}: ${wordsOf(reading, name)}`);
}

checkTags("The mayor said she doesn't like it.", "DT NN VBD PRP VBZ RB VB PRP .");
checkTags("At least 12,000 people were killed in Ruritania's capital, officials said.", "IN JJS CD NNS VBD VBN IN NNP POS NN , NNS VBD .");
checkTags("Police have arrested two men who want to leave.", "NNS VBP VBN CD NNS WP VBP TO VB .");
checkNames("President Ana Ruiz of France met Boris Vale in Paris on Monday.", ["person: Ana Ruiz", "place: France", "person: Boris Vale", "place: Paris"]);
checkNames("The United Nations and the Ministry of Health were asked.", ["organisation: United Nations", "organisation: Ministry of Health"]);
checkNames("the council voted on the new plan, and nothing else happened.", []);
checkNames("On Monday in October the plan was dropped.", []);
// A headline's capitals name nobody by themselves; the text tells who is somebody.
checkNames("Ruiz Says France Supports New Plan\nMayor Ana Ruiz said on Monday that she was glad.", ["person: Ruiz", "place: France", "person: Ana Ruiz"]);

checkNames("ARDEN, Nov. 3 (AP) - At least 12 people died, Interior Minister Ivo Vale said in Arden.", ["place: ARDEN", "organisation: AP", "person: Ivo Vale", "place: Arden"]);
// One line that is dateline and headline: each name once.
checkNames("LONDON, England (UPI) -- Mayor Says Town Supports New Plan", ["place: LONDON", "place: England"]);
checkNames("NATO was asked on Nov. 3 by the council - and said no.", ["organisation: NATO"]);

test("tags in a headline are those of its words in lower case", () => {
  const reading = readingOf("Mayor Says Council Supports New Plan\nIt rained.");
  assert.deepEqual([1, 3].map((token) => tagAt(reading, token)), ["VBZ", "VBZ"]);
});

test("paragraphs and sentences hold their tokens, spans are those of the text", () => {
  const text = "First line. It has two.\n\nSecond line";
  const reading = readingOf(text);
  assert.deepEqual(reading.sentences.map(({ span }) => text.slice(span.start, span.end)), ["First line.", "It has two.", "Second line"]);
  assert.deepEqual(reading.sentences.map(({ paragraph }) => paragraph), [0, 0, 1]);
  assert.deepEqual(reading.paragraphs.map(({ first, end }) => [first, end]), [[0, 7], [7, 9]]);
});

test("words are as they read, spans as they stand", () => {
  // Cyrillic "а" in "mаyor", a soft hyphen in "coun-cil".
  const text = "The m\u0430yor left the coun\u00adcil.";
  const edits = [{ start: 5, end: 6, reads: "a" }, { start: 23, end: 24, reads: "" }];
  const reading = readingOf(text, { edits });
  assert.deepEqual(Array.from({ length: 6 }, (_, i) => wordAt(reading, i)), ["The", "mayor", "left", "the", "council", "."]);
  const last = spanOfTokens(reading, { first: 4, end: 5 });
  assert.equal(text.slice(last.start, last.end), "coun\u00adcil");
});

test("a paragraph of hidden characters alone has no tokens and no sentence", () => {
  const text = "One.\n\u200b\u200b\nTwo.";
  const article = { ...articleOf(text), paragraphs: [{ start: 0, end: 4 }, { start: 5, end: 7 }, { start: 8, end: 12 }].map((span) => ({ ...span, kind: "paragraph" as const })) };
  const reading = tag(tokenise(article, [], [{ start: 5, end: 7, reads: "" }], createLexicon()), testModels());
  assert.deepEqual(reading.paragraphs.map(({ first, end }) => end - first), [2, 0, 2]);
  assert.equal(reading.sentences.length, 2);
});

test("nothing outside the paragraphs has a token", () => {
  const text = "Menu Home\nThe mayor left.";
  const article = { ...articleOf(text), paragraphs: [{ start: 10, end: 25, kind: "paragraph" as const }], furniture: [{ start: 0, end: 9, kind: "menu" as const }] };
  assert.equal(tokenise(article, [], [], createLexicon()).tokens.starts[0], 10);
});

test("what was read before changes no tag and no name", () => {
  const text = "Mayor Ana Ruiz met Boris Vale of Acme Industries in Paris. Ruiz left.";
  const lexicon = createLexicon();
  for (let i = 0; i < 40_000; i++) lexicon.id(`word${i}`);
  const crowded = tag(tokenise(articleOf(text), [], [], lexicon), testModels());
  const alone = readingOf(text);
  assert.deepEqual(crowded.tokens.tags, alone.tokens.tags);
  assert.deepEqual(namesOf(crowded), namesOf(alone));
});

test("any text reads: tokens ascend in the text, every token has a sentence and a tag, names and chunks are in order", () => {
  const pieces = fc.constantFrom("The ", "Ana ", "Ruiz ", "said ", "“", "” ", ". ", "of ", "\n", "\ud800", "😀 ", "U.S. ", "12,000 ", "'s ", "\u0000", "Bank ", "-", "Says ", "é");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join(""))), (text) => {
      const reading = readingOf(text);
      const { starts, ends, tags, sentences, count } = reading.tokens;
      for (let i = 0; i < count; i++) {
        assert.ok(starts[i]! < ends[i]! && ends[i]! <= text.length && (i === 0 || ends[i - 1]! <= starts[i]!));
        const sentence = reading.sentences[sentences[i]!]!;
        assert.ok(sentence.first <= i && i < sentence.end && tags[i]! > 0);
        assert.equal(wordAt(reading, i), text.slice(starts[i], ends[i]));
      }
      for (const ranges of [reading.names, reading.chunks, reading.sentences]) {
        let at = 0;
        for (const { first, end } of ranges) {
          assert.ok(first >= at && end > first && end <= count);
          at = end;
        }
      }
      for (const { type } of reading.names) assert.ok(NAME_TYPES.includes(type));
    }),
    { numRuns: 40 },
  );
});

test("hostile articles are read in linear time", () => {
  for (const unit of ["a ", "A ", "\" ", "Of the ", "New York ", "x", "Ana Ruiz said. ", "1 "]) {
    const began = performance.now();
    readingOf(unit.repeat(30_000 / unit.length));
    assert.ok(performance.now() - began < 3000, unit);
  }
});
