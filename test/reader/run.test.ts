/** What the reader works out of a run before anything is shown. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReaderRun } from "../../src/model/reader.ts";
import { readerPieces } from "../../src/outputs/reader/reader.ts";
import { citation } from "../../web/src/run/citation.ts";
import { checkedRows, type Decisions, decisionsFile, decisionsOf, type FileMark, joinedDecisions, markOf, NO_DECISIONS, passagesOf, withMark } from "../../web/src/run/decisions.ts";
import { rowsCsv, rowsJson } from "../../web/src/run/exported.ts";
import { filteredRows, type RowFilter } from "../../web/src/run/filters.ts";
import { foundIn } from "../../web/src/run/found.ts";
import { overview } from "../../web/src/run/overview.ts";
import { piecesAt, piecesOf, readsAt } from "../../web/src/run/pieces.ts";
import { excerptAt, paragraphAt, sentenceAt, wordsAt } from "../../web/src/run/places.ts";
import { cellName, cellOf, hashOf, listOf, placeName, placeOf, routeOf, withParams } from "../../web/src/run/route.ts";
import { runView } from "../../web/src/run/run.ts";
import { ratio, sides } from "../../web/src/run/sides.ts";
import { saidBy } from "../../web/src/run/speakers.ts";
import type { RowView } from "../../web/src/run/story.ts";
import { filteredStories, storyLines } from "../../web/src/run/storyIndex.ts";
import { largeRun } from "./largeRun.ts";
import { RUN } from "../outputsRun.ts";

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;
const VIEW = runView(REPORT);
const PIER = VIEW.storyOf("a1")!;
const [A, B, C] = PIER.columns as [RunArticle, RunArticle, RunArticle];
type RunArticle = (typeof PIER.columns)[number];

test("the JSON holds each text once, and no words beside it", () => {
  const json = JSON.stringify(REPORT);
  assert.equal(json.split("At least 40 people cheered, the mayor said.").length, 2);
  assert.ok(!json.includes('"exact":'));
  assert.ok(!json.includes('"body"'));
});

test("stories, columns and rows", () => {
  assert.deepEqual(PIER.columns.map((article) => article.id), ["a1", "a2", "a3"]);
  assert.deepEqual(PIER.letters, ["A", "B", "C"]);
  assert.equal(PIER.rows().length, 5);
  assert.equal(PIER.contradictions, 1);
  assert.deepEqual(PIER.rows().filter((row) => row.doubtful).map((row) => row.row.id), ["0000000000000005"]);
  assert.equal(PIER.row("0000000000000002")?.row.kind, "quote");
  assert.equal(VIEW.story("none"), undefined);
  const alone = VIEW.storyOf("c1")!;
  assert.equal(alone.collation, null);
  assert.deepEqual(alone.rows(), []);
});

test("a passage with its sentence, its paragraph, and what it reads", () => {
  const [first] = passagesOf(rowOf("0000000000000001"), 1);
  assert.equal(first!.exact, "60 p\u0435\u043eple");
  assert.equal(readsAt(B, first!.span), "60 people");
  assert.equal(readsAt(A, [0, 4]), null);
  assert.match(wordsAt(B, sentenceAt(B, first!.span)), /^About 60 .* office said\.$/);
  assert.equal(excerptAt(B, first!.span, 30).exact, first!.exact);
  assert.equal(paragraphAt(B, first!.span)?.number, 2);
  const harbour = B.text.indexOf("har\u00adbour");
  assert.deepEqual(piecesAt(B, [harbour, harbour + 8]).map(({ kind, note }) => [kind, note]), [
    ["plain", ""],
    ["hidden", "soft hyphen, U+00AD"],
    ["plain", ""],
  ]);
});

test("what turns the writing direction is named wherever it stands", () => {
  assert.deepEqual(piecesOf("a\u202eb").map(({ kind, note }) => [kind, note]), [
    ["plain", ""],
    ["hidden", "right-to-left override, U+202E"],
    ["plain", ""],
  ]);
  assert.deepEqual(piecesOf(""), []);
  // A joiner is part of how some scripts are written.
  assert.equal(piecesOf("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645").length, 1);
  assert.equal(piecesAt(C, [0, C.text.length]).map((piece) => piece.words).join(""), C.text);
});

test("sides: nobody stands with whom they contradict", () => {
  const row = rowOf("0000000000000001");
  const all = sides(row);
  for (const side of all) {
    for (const { cells, relation } of row.row.pairs) assert.ok(relation !== "conflict" || !cells.every((cell) => side.columns.includes(cell)));
  }
  assert.deepEqual(all.flatMap((side) => [...side.columns]).sort(), [0, 1, 2]);
});

test("a ratio counts the articles on each side", () => {
  const large = runView(largeRun(10, 3)).stories[0]!;
  assert.match(ratio(sides(large.rows()[0]!)) ?? "", /^\d+ : \d+/);
  assert.equal(ratio(sides(large.rows()[2]!)), null);
});

test("the overview has every row in conflict, and what is not found only of rows that are sure", () => {
  const lists = overview(PIER);
  assert.deepEqual(lists.contradict.map(({ row }) => row.id), ["0000000000000001"]);
  assert.deepEqual(lists.quotes.map(({ row }) => row.id), ["0000000000000002"]);
  assert.equal(lists.doubtful, 1);
  assert.ok(lists.notFound.every((row) => !row.doubtful && row.row.cells.some((cell) => cell.state === "silent")));
});

const ALL: RowFilter = { kinds: [], relations: [], says: [], lacks: [], words: "", sort: "disagreement" };
const FILTERS: readonly (readonly [name: string, filter: Partial<RowFilter>, sure: readonly number[], doubtful: readonly number[]])[] = [
  ["all", {}, [1, 2, 3, 4], [5]],
  ["a kind", { kinds: ["quote", "name"] }, [2, 3], []],
  ["a relation", { relations: ["single"] }, [4], [5]],
  ["who says it", { says: [2] }, [1, 2], [5]],
  ["where it was not found", { lacks: [1] }, [4], [5]],
  ["words in any order and case", { words: "CLOSE again" }, [2], []],
  ["words as they read, behind look-alikes", { words: "60 people" }, [1], []],
  ["words of who says so", { words: "mayor edda" }, [2, 3], []],
  ["words that nobody has", { words: "zebra" }, [], []],
  ["by place", { sort: "place" }, [4, 1, 2, 3], [5]],
];
for (const [name, filter, sure, doubtful] of FILTERS) {
  test(`rows filtered: ${name}`, () => {
    const found = filteredRows(PIER, { ...ALL, ...filter });
    assert.deepEqual([found.sure.map(numberOf), found.doubtful.map(numberOf)], [sure, doubtful]);
  });
}

test("rows by independent texts descend", () => {
  const { sure } = filteredRows(PIER, { ...ALL, sort: "texts" });
  assert.deepEqual(sure.map(({ row }) => row.origins), sure.map(({ row }) => row.origins).toSorted((a, b) => b - a));
});

test("the list of stories: searched, filtered, sorted", () => {
  const lines = storyLines(VIEW);
  assert.equal(lines.length, VIEW.stories.length);
  const found = (words: string, show: "all" | "several" | "alone" = "all") => filteredStories(lines, { words, show, sort: "contradictions" }).map(({ story }) => story.columns[0]!.id);
  assert.equal(found("")[0], "a1");
  assert.deepEqual(found("tarn bell"), ["b1"]);
  assert.deepEqual(found("", "alone"), ["c1"]);
  assert.deepEqual(found("zebra"), []);
  assert.equal(lines.find(({ story }) => story === PIER)!.from, "2031-04-07");
});

const ROUTES: readonly (readonly [hash: string, view: string, story: string | null, params: Record<string, string>])[] = [
  ["#/stories", "stories", null, {}],
  ["#/matrix/20b6?cell=cfb5.2&kind=figure%2Cquote&q=a+%26+b", "matrix", "20b6", { cell: "cfb5.2", kind: "figure,quote", q: "a & b" }],
];
for (const [hash, view, story, params] of ROUTES) {
  test(`the address ${hash} leads there and back`, () => {
    assert.deepEqual(routeOf(hash), { view, story, params });
    assert.equal(hashOf({ view, story, params }), hash);
  });
}

test("addresses that lead nowhere, and settings", () => {
  for (const hash of ["", "#", "#top", "#/", "#//x", "x"]) assert.equal(routeOf(hash), null, hash);
  assert.deepEqual(routeOf("#/matrix/%zz")?.story, "%zz");
  assert.deepEqual(withParams({ view: "matrix", story: null, params: { q: "a", kind: "date" } }, { q: "", sort: "texts" }).params, { kind: "date", sort: "texts" });
  assert.deepEqual(cellOf(cellName({ row: "cfb5", column: 12 })), { row: "cfb5", column: 12 });
  assert.equal(cellOf("cfb5"), null);
  assert.deepEqual(placeOf(placeName({ letter: "AB", span: [3, 9] })), { letter: "AB", span: [3, 9] });
  assert.equal(placeOf("A:9-3"), null);
  assert.deepEqual(listOf("quote,zebra,date", ["date", "quote"]), ["date", "quote"]);
});

test("a mark takes the old one's place, the same again takes it away, and the file comes back as it was", () => {
  const row = rowOf("0000000000000002");
  const passages = passagesOf(row);
  const right: FileMark = { kind: "quote", mark: "right", passages };
  const marked = withMark(NO_DECISIONS, right);
  assert.equal(markOf(marked, "quote", passages.toReversed())?.mark, "right");
  assert.equal(markOf(withMark(marked, { ...right, mark: "wrong" }), "quote", passages)?.mark, "wrong");
  assert.deepEqual(withMark(marked, right), NO_DECISIONS);
  assert.equal(checkedRows(PIER, NO_DECISIONS), 0);
  assert.equal(checkedRows(PIER, marked), 1);
  assert.deepEqual(decisionsOf(JSON.parse(decisionsFile(marked))), marked);
});

test("decisions that cannot be understood are left out", () => {
  for (const value of [null, 3, [], { marks: 3 }, { marks: [{ kind: "zebra", mark: "right", passages: [] }, { kind: "quote", mark: "right", passages: [{ article: 1 }] }] }]) assert.deepEqual(decisionsOf(value), NO_DECISIONS);
});

test("joined decisions: of one subject the later mark stands", () => {
  const passages = passagesOf(rowOf("0000000000000001"));
  const made = (mark: FileMark["mark"], mustLink: string[][] = []): Decisions => ({ format: 1, mustLink, cannotLink: [], marks: [{ kind: "figure", mark, passages }] });
  const joined = joinedDecisions(made("right", [["a", "b"]]), made("wrong", [["b", "a"], ["c", "d"]]));
  assert.deepEqual(joined.marks.map(({ mark }) => mark), ["wrong"]);
  assert.equal(joined.mustLink.length, 2);
});

test("a citation has words, sentence, speaker, outlet, title, time and place", () => {
  const cell = rowOf("0000000000000001").row.cells[0]!;
  assert.ok(cell.state === "says");
  const words = citation(A, cell.passages[0]!);
  assert.match(words, /^“40 people”: “At least 40 people cheered, the mayor said\.” \(attributed: “the mayor”\)\. Ostby Post, “.+”, 2031-04-07 08:00 \+02:00, paragraph 2, characters \d+–\d+ of the text \(SHA-256 of the source \w*\)\. https:/);
});

test("exported rows: no cell is a formula, and the words are the article's own", () => {
  const csv = rowsCsv(PIER.rows());
  for (const line of csv.split("\r\n")) for (const cell of line.split(",")) assert.ok(!/^"?[\s\u200b]*[=+\-@]/.test(cell), cell);
  assert.ok(csv.includes("60 p\u0435\u043eple,60 people"));
  const json = JSON.parse(rowsJson(PIER.rows(), REPORT)) as { collations: { rows: { cells: { passages?: { exact: string }[] }[] }[] }[] };
  assert.equal(json.collations[0]!.rows[0]!.cells[0]!.passages![0]!.exact, "40 people");
});

function rowOf(id: string): RowView {
  return PIER.row(id)!;
}

function numberOf({ row }: RowView): number {
  return Number(row.id);
}

const SAID: readonly (readonly [beside: string, name: string, shown: string | null])[] = [
  ["he", "Odran Kesk", "Odran Kesk"],
  ["Kesk", "Odran Kesk", null],
  ["the harbour office", "the harbour office", null],
];
for (const [beside, name, shown] of SAID) {
  test(`who says it: ${beside} of ${name}`, () => {
    const text = `“Yes,” ${beside} said.`;
    const speaker = { span: [7, 7 + beside.length] as const, name, inferred: true };
    const article = { ...A, text, report: { ...A.report, text, figures: [], quotes: [{ span: [1, 5] as const, form: "direct" as const, utterance: "u1", speaker, cue: null, confidence: 1, by: "x" }] } };
    assert.deepEqual(saidBy(article, { span: [1, 5], voice: "quoted", source: { span: speaker.span } }), { inferred: true, name: shown });
  });
}

const FOUND: readonly (readonly [words: string, asked: readonly string[], shown: string])[] = [
  ["We will close it AGAIN", ["again", "close"], "We will [close] it [AGAIN]"],
  ["aaaa", ["aa"], "[aa][aa]"],
  ["abcabc", ["abc", "bc"], "[abc][abc]"],
  ["abc", ["x"], "abc"],
  ["", ["x"], ""],
  ["\u0130stanbul now", ["now"], "\u0130stanbul now"],
];
for (const [words, asked, shown] of FOUND) {
  test(`found in ${words}: ${asked.join(", ")}`, () => assert.equal(foundIn(words, asked).map((stretch) => (stretch.found ? `[${stretch.words}]` : stretch.words)).join(""), shown));
}
