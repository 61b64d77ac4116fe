/** What the reader of whole texts works out: blocks, marks and the pieces they make, searched places, which texts stand side by side, and what joins them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ReaderRun } from "../../src/model/reader.ts";
import type { SpanPair } from "../../src/model/report.ts";
import { readerPieces } from "../../src/outputs/reader/reader.ts";
import { blockAt, blocksOf, kindWords } from "../../web/src/run/blocks.ts";
import { wordsAt } from "../../web/src/run/places.ts";
import { type ArticleView, runView } from "../../web/src/run/run.ts";
import { copiesIn, joinsBetween, ribbonPath, shownColumns, showsOf } from "../../web/src/run/sideBySide.ts";
import { byPlace, cutAtMarks, findingsIn, isShared, marksByBlock, matchedIn, meant, SHOWS, type TextMark } from "../../web/src/run/textMarks.ts";
import { MOST_FOUND, placesOfWords } from "../../web/src/run/textSearch.ts";
import { RUN } from "../outputsRun.ts";

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;
const VIEW = runView(REPORT);
const PIER = VIEW.storyOf("a1")!;
const MILL = VIEW.storyOf("b1")!;
const [A, B] = PIER.columns as [ArticleView, ArticleView];

function article(text: string, parts: Partial<ArticleView["report"]> = {}): ArticleView {
  return { ...A, text, report: { ...A.report, text, flags: [], furniture: [], paragraphs: [{ span: [0, text.length], kind: "paragraph" }], ...parts } };
}

test("blocks: every word of the text, by kind, what is outside told apart", () => {
  const text = "Menu\nShare\n\nPier reopens\n\nThe pier reopened.\nstray words";
  const at = (words: string): SpanPair => [text.indexOf(words), text.indexOf(words) + words.length];
  const blocks = blocksOf(article(text, { paragraphs: [{ span: at("Pier reopens"), kind: "title" }, { span: at("The pier reopened."), kind: "paragraph" }], furniture: [{ span: at("Menu"), kind: "menu" }, { span: at("Share"), kind: "published-line" }] }));
  assert.deepEqual(
    blocks.map((block) => [text.slice(...block.span), kindWords(block), block.outside, block.opens, block.closes]),
    [
      ["Menu", "menu", true, true, false],
      ["Share", "published line", true, false, true],
      ["Pier reopens", "title", false, false, false],
      ["The pier reopened.", "paragraph", false, false, false],
      ["stray words", "other", true, true, true],
    ],
  );
  assert.equal(blockAt(blocks, text.indexOf("reopened")), 3);
  assert.equal(blockAt(blocks, text.length), 4);
});

test("blocks: a paragraph of any length is cut, and nothing but blanks is lost", () => {
  for (const text of ["x".repeat(50_000), "word ".repeat(9_000), "🚢".repeat(9_000)]) {
    const blocks = blocksOf(article(text));
    assert.ok(blocks.length >= 3);
    assert.equal(blocks.map(({ span }) => text.slice(...span)).join("").trim(), text.trim());
    for (const { span } of blocks) assert.ok(span[1] - span[0] <= 6001 && text.slice(...span).isWellFormed());
    assert.equal(blocks.filter(({ goesOn }) => !goesOn).length, 1);
  }
});

const mark = (span: SpanPair, kind: TextMark["kind"] = "quote"): TextMark => ({ span, kind, key: span.join(), row: null, relation: null, inferred: false });

test("marks that nest or cross are cut into pieces, and each piece knows all its marks", () => {
  const marks = [mark([0, 10]), mark([2, 5], "figure"), mark([4, 8], "date")];
  assert.deepEqual(
    cutAtMarks([0, 12], marks).map(({ span, marks: on }) => [...span, on.map(({ kind }) => kind).join()]),
    [
      [0, 2, "quote"],
      [2, 4, "quote,figure"],
      [4, 5, "quote,figure,date"],
      [5, 8, "quote,date"],
      [8, 10, "quote"],
      [10, 12, ""],
    ],
  );
  assert.deepEqual(cutAtMarks([3, 3], marks), []);
});

test("pieces are the text, whatever the marks", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): SpanPair => [Math.min(a, b), Math.max(a, b)]), { maxLength: 12 });
  fc.assert(
    fc.property(spans, fc.nat(20), fc.nat(20), (all, start, length) => {
      const marks = all.map((span) => mark(span)).sort(byPlace);
      const pieces = cutAtMarks([start, start + length], marks);
      let at = start;
      for (const { span, marks: on } of pieces) {
        assert.equal(span[0], at);
        assert.ok(span[1] > at);
        at = span[1];
        assert.deepEqual(new Set(on), new Set(marks.filter((each) => each.span[0] <= span[0] && each.span[1] >= span[1])));
      }
      assert.equal(at, start + length);
    }),
  );
});

test("ten thousand marks over one another stay linear", () => {
  const marks = Array.from({ length: 20_000 }, (_, i) => mark([i, 40_000 - i]));
  const pieces = cutAtMarks([0, 40_000], marks);
  assert.ok(pieces.length <= 40_000);
  assert.ok(pieces.every(({ marks: on }) => on.length <= 16));
});

test("the passages of rows and what was found, by block", () => {
  const matched = matchedIn(PIER, 1);
  assert.deepEqual(matched.map(({ kind, key }) => [kind, key]), [
    ["figure", "0.0"],
    ["quote", "1.0"],
    ["name", "2.0"],
  ]);
  assert.equal(matchedIn(PIER, 1), matched);
  assert.deepEqual(findingsIn(A, []), []);
  const blocks = blocksOf(B);
  const by = marksByBlock(blocks, matched);
  assert.equal(by.flat().length, 3);
  assert.equal(by[blockAt(blocks, matched[0]!.span[0])]![0], matched[0]);
});

test("a click means the shortest passage, another the next longer", () => {
  const [long, short] = [matchedIn(PIER, 0).find(({ kind }) => kind === "statement")!, matchedIn(PIER, 0).find(({ kind }) => kind === "figure")!];
  assert.equal(meant([long, short, mark([0, 9])], null), short);
  assert.equal(meant([long, short], short.row), long);
  assert.equal(meant([long, short], long.row), short);
  assert.equal(meant([mark([0, 9])], null), null);
});

test("words are found as they read, wherever a letter is a look-alike or a hidden character stands", () => {
  assert.deepEqual(placesOfWords(B, "60 PEOPLE").map((span) => wordsAt(B, span)), ["60 p\u0435\u043eple"]);
  assert.deepEqual(placesOfWords(B, "harbour office").map((span) => wordsAt(B, span)), ["har\u00adbour office"]);
  assert.deepEqual(placesOfWords(A, "the  mayor").map((span) => wordsAt(A, span)), ["the mayor"]);
  for (const words of ["", "  ", ".*", "(", "[a", "\\"]) assert.deepEqual(placesOfWords(A, words), [], words);
  assert.equal(placesOfWords(article("a ".repeat(5000)), "a").length, MOST_FOUND);
});

test("which texts stand side by side", () => {
  const shown = (asked: string | undefined, cell: number | null = null, place: string | null = null) => shownColumns(REPORT, PIER, asked, cell, place === null ? null : { letter: place, span: [0, 1] });
  assert.deepEqual(shown("A,C"), [0, 2]);
  assert.deepEqual(shown("C,A,B,A"), [2, 0, 1]);
  assert.deepEqual(shown("B"), [1]);
  assert.deepEqual(shown("X,Y"), [0, 1]);
  assert.deepEqual(shown(undefined), [0, 1]);
  assert.deepEqual(shown(undefined, 2), [0, 2]);
  assert.deepEqual(shown("A,B", 2), [0, 2]);
  assert.deepEqual(shown("A", null, "C"), [0, 2]);
  assert.deepEqual(shown("A,B", 99), [0, 1]);
  assert.deepEqual(shownColumns(REPORT, PIER, undefined, null, null, [0, 2]), [0, 2]);
  assert.deepEqual(shownColumns(REPORT, PIER, undefined, 2, null, [0, 1], 1), [2, 1]);
  assert.deepEqual(shownColumns(REPORT, VIEW.storyOf("c1")!, undefined, null, null), [0]);
});

test("what joins two texts: rows of the kinds asked for, with the relation of these two, and shared text", () => {
  assert.deepEqual(joinsBetween(REPORT, PIER, [0, 1], ["figure", "quote"]).map(({ key, kind, relation }) => [key, kind, relation]), [
    ["0.0", "figure", "conflict"],
    ["1.0", "quote", "differ"],
  ]);
  assert.deepEqual(joinsBetween(REPORT, PIER, [0, 1], []), []);
  assert.ok(!joinsBetween(REPORT, PIER, [1, 2], SHOWS).some(({ kind }) => kind === "statement"));
  assert.deepEqual(joinsBetween(REPORT, MILL, [0, 1], ["copy"]).map(({ key, row }) => [key, row]), [["copy0", null]]);
  assert.equal(wordsAt(MILL.columns[0]!, copiesIn(REPORT, MILL, [0, 1], 0)[0]!.span), "“Nobody was hurt,” the fire chief said.");
  assert.deepEqual(copiesIn(REPORT, MILL, [0], 0), []);
  assert.ok(isShared(PIER.rows()[0]!, [0, 2]) && !isShared(PIER.rows()[3]!, [0, 1, 2]));
});

test("what is marked without a setting, and with one", () => {
  assert.deepEqual(showsOf(undefined, SHOWS), ["statement", "quote", "figure", "date"]);
  assert.deepEqual(showsOf("name,figure,nonsense", SHOWS), ["figure", "name"]);
  assert.deepEqual(showsOf("none", SHOWS), []);
});

test("a ribbon is a closed path from one text to the next", () => {
  assert.equal(ribbonPath({ left: 10, right: 60, fromTop: 5.2, fromBottom: 20, toTop: 40, toBottom: 61 }), "M10 5C35 5 35 40 60 40V61C35 61 35 20 10 20Z");
});
