/** What the reader works out of counted things: values, when they stood so, plain words, and how they are drawn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReaderFigure, ReaderRow, ReaderRun } from "../../src/model/reader.ts";
import type { Relation } from "../../src/model/collation.ts";
import { readerPieces } from "../../src/outputs/reader/reader.ts";
import { chartOf, labelled } from "../../web/src/run/numberChart.ts";
import { filteredNumbers, instant, type NumberFilter, type NumberRow, numberRows, stands, unitKey } from "../../web/src/run/numbers.ts";
import { momentWords, offsetWords, shortNumber, unitWords, valueWords } from "../../web/src/run/numberWords.ts";
import { runView } from "../../web/src/run/run.ts";
import { RUN } from "../outputsRun.ts";

const REPORT = JSON.parse([...readerPieces(RUN, "0.0.0")].join("")) as ReaderRun;

interface Said {
  readonly words: string;
  readonly low: number;
  readonly high?: number | null;
  readonly bound?: ReaderFigure["bound"];
  readonly unit?: string;
  readonly asOf?: string;
  readonly happened?: string;
  readonly counted?: string;
}

/** A story of as many articles as lines are given; each line is what one article says, published an hour after the one before where `published` has it. */
function numbers(lines: readonly (readonly Said[])[], relation: Relation = "differ", published: readonly (string | null)[] = []): NumberRow {
  const [article] = REPORT.articles;
  const articles = lines.map((said, i) => {
    const text = `${said.map(({ words, counted }) => `${words}${counted ? ` ${counted}` : ""}`).join(". ")}.`;
    const figures = said.map(({ words, low, high = low, bound = "exact", unit = null, asOf = null, happened = null, counted }): ReaderFigure => {
      const at = text.indexOf(words);
      return { span: [at, at + words.length], low, high, bound, unit, counted: counted ? { span: [at + words.length + 1, at + words.length + 1 + counted.length] } : null, happened, where: null, partOf: null, source: null, asOf, voice: "own", confidence: 1, by: "test" };
    });
    return { ...article!, id: `n${i}`, text, flags: [], quotes: [], figures, dates: [], mentions: [], terms: [], furniture: [], paragraphs: [{ span: [0, text.length] as const, kind: "paragraph" }], published: published[i] ?? null };
  });
  const row: ReaderRow = {
    id: "r",
    kind: "figure",
    relation,
    because: [],
    pairs: lines.length > 1 ? [{ cells: [0, 1], relation, because: [] }] : [],
    articles: lines.length,
    origins: lines.length,
    sources: 0,
    confidence: 1,
    cells: articles.map(({ figures }) => ({ state: "says", passages: figures.map(({ span }) => ({ span, voice: "own" as const })) })),
  };
  const ids = articles.map(({ id }) => id);
  const run: ReaderRun = { ...REPORT, articles, copies: [], shares: [], stories: [{ id: "s", articles: ids, links: [] }], collations: [{ story: "s", columns: ids, origins: ids.map((id) => [id]), rows: [row] }] };
  return numberRows(runView(run).stories[0]!)[0]!;
}

test("numbers in plain words", () => {
  const words = (low: number, high: number | null = low, bound: ReaderFigure["bound"] = "exact", unit: string | null = null) => valueWords({ low, high, bound, unit });
  assert.equal(words(57), "57");
  assert.equal(words(40_000, 40_000, "about"), "about 40,000");
  assert.equal(words(23, 23, "at-least"), "at least 23");
  assert.equal(words(23, 23, "less-than"), "less than 23");
  assert.equal(words(24, null, "at-least"), "24 or more");
  assert.equal(words(4000, 5000), "4,000 to 5,000");
  assert.equal(words(50.6, 50.6, "exact", "%"), "50.6 %");
  assert.equal(words(1_200_000, 1_200_000, "exact", "USD"), "US$ 1.2 million");
  assert.equal(words(300, 300, "exact", "CHF"), "CHF 300");
  assert.equal(words(30, 30, "about", "kilometre"), "about 30 kilometres");
  assert.equal(words(1, 1, "exact", "hour"), "1 hour");
  assert.equal(words(90, 90, "exact", "kilometre per hour"), "90 kilometres per hour");
  assert.equal(words(6, 6, "exact", "foot"), "6 feet");
});

test("large numbers are shortened only where nothing is lost", () => {
  for (const [value, words] of [[1_000_000, "1 million"], [1_234_567, "1,234,567"], [1_234_000, "1.234 million"], [2_500_000_000, "2.5 billion"], [7e12, "7 trillion"], [999_999, "999,999"], [0.5, "0.5"], [0, "0"], [1e21, "1e+21"]] as const) assert.equal(shortNumber(value), words);
});

test("moments: as written, with a zone, a part of a day, and what is none", () => {
  assert.equal(instant("2031-09-08T14:20:00+02:00", null), Date.UTC(2031, 8, 8, 12, 20));
  assert.equal(instant("2031-09-08T12:00", 120), Date.UTC(2031, 8, 8, 10));
  assert.equal(instant("2031-09-09TEV", 0), Date.UTC(2031, 8, 9, 19));
  assert.equal(instant("2031-09-09", null), Date.UTC(2031, 8, 9, 12));
  for (const none of ["PRESENT_REF", "2031-W46", "P2Y", "XXXX-10-07", "2031-13-45", ""]) assert.equal(instant(none, 0), null, none);
  assert.equal(momentWords(Date.UTC(2031, 8, 8, 10), 120), "8 Sep 12:00");
  assert.equal(momentWords(Date.UTC(2031, 8, 8), 0, true), "8 Sep");
  assert.deepEqual([120, 0, -210].map(offsetWords), ["+02:00", "UTC", "-03:30"]);
});

test("what is counted: what most articles say, and what happened", () => {
  assert.equal(numbers([[{ words: "57", low: 57, counted: "wounded", happened: "injured" }], [{ words: "62", low: 62, counted: "people", happened: "injured" }], [{ words: "70", low: 70, counted: "people" }]]).counted, "people · injured");
  assert.equal(numbers([[{ words: "57", low: 57 }], [{ words: "62", low: 62 }]]).counted, "");
  assert.equal(numbers([[{ words: "57", low: 57, happened: "killed" }]]).counted, "killed");
});

test("only the passage on which a row rests is contradicted", () => {
  const row = numbers([[{ words: "57", low: 57 }, { words: "dozens", low: 24, high: null, bound: "at-least" }], [{ words: "75", low: 75 }]], "conflict");
  assert.deepEqual(row.values.map((value) => stands(row.row, value)), ["conflict", null, "conflict"]);
});

test("drawn over time where every value has one, by article else, not at all where there is one value", () => {
  const two = [[{ words: "23", low: 23 }], [{ words: "31", low: 31 }]];
  assert.equal(chartOf(numbers(two, "update", ["2031-09-08T10:00:00Z", "2031-09-09T10:00:00Z"]))!.over, "time");
  assert.equal(chartOf(numbers(two, "update", ["2031-09-08T10:00:00Z", null]))!.over, "article");
  assert.equal(chartOf(numbers(two, "update", ["2031-09-08", "2031-09-08"]))!.over, "article");
  assert.equal(chartOf(numbers([[{ words: "23", low: 23 }]])), null);
  assert.equal(chartOf(numbers([[{ words: "23", low: 23 }], [{ words: "23", low: 23 }]])), null);
});

test("as of a time outranks the time of publishing", () => {
  const { values } = numbers([[{ words: "23", low: 23, asOf: "2031-09-08T08:00" }, { words: "24", low: 24 }]], "differ", ["2031-09-08T10:00:00+02:00"]);
  assert.deepEqual(values.map(({ timeFrom, time }) => [timeFrom, new Date(time!).toISOString()]), [
    ["as of", "2031-09-08T06:00:00.000Z"],
    ["published", "2031-09-08T08:00:00.000Z"],
  ]);
});

test("the axis: from nought where that leaves the values apart, logarithmic over more than two orders", () => {
  const axis = (a: number, b: number) => chartOf(numbers([[{ words: "a", low: a }], [{ words: "b", low: b }]]))!;
  assert.equal(axis(23, 31).log, false);
  assert.equal(axis(23, 31).values[0], 0);
  assert.ok(axis(1199, 1204).values[0] > 1190);
  assert.equal(axis(10, 1001).log, true);
  assert.equal(axis(10, 1000).log, false);
  assert.equal(axis(0, 5000).log, false);
});

test("equal values of several articles are one sign", () => {
  const chart = chartOf(numbers([[{ words: "57", low: 57 }], [{ words: "75", low: 75 }], [{ words: "57", low: 57 }]], "conflict"))!;
  assert.deepEqual(chart.points.map(({ low, columns, contradicted }) => [low, columns.join(), contradicted]), [
    [57, "0,2", true],
    [75, "1", true],
  ]);
});

test("no label lies on another or on a dot", () => {
  const { points } = chartOf(numbers([[{ words: "57", low: 57 }], [{ words: "58", low: 58 }], [{ words: "59", low: 59 }]]))!;
  const dots = [{ x: 50, y: 50 }, { x: 60, y: 53 }, { x: 70, y: 56 }];
  const labels = labelled(points, dots, 460, ([point]) => `A: ${point!.low}`);
  assert.equal(labels.length, 3);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) assert.ok(Math.abs(a.y - b.y) >= 14 || Math.abs(a.x - b.x) >= 33);
  }
});

test("filters, units and orders", () => {
  const row = numbers([[{ words: "23 dollars", low: 23, unit: "USD" }], [{ words: "31 dollars", low: 31, unit: "USD" }]], "conflict");
  const all: NumberFilter = { show: "all", unit: "", words: "", sort: "disagreement" };
  const passes = (changes: Partial<NumberFilter>) => filteredNumbers([row], { ...all, ...changes }).length === 1;
  assert.ok(passes({}) && passes({ show: "conflict" }) && passes({ show: "several" }) && passes({ unit: "money" }) && passes({ words: "31 Dollars" }) && passes({ sort: "size" }) && passes({ sort: "place" }) && passes({ sort: "articles" }));
  assert.ok(!passes({ show: "update" }) && !passes({ unit: "%" }) && !passes({ unit: "counted" }) && !passes({ words: "boats" }));
  assert.deepEqual([unitKey(null), unitKey("EUR"), unitKey("hour")], ["counted", "money", "hour"]);
  assert.deepEqual(["", "counted", "%", "money", "hour"].map(unitWords), ["any unit", "things counted", "percent", "money", "hours"]);
});

test("a passage of which no number is known is not lost", () => {
  const largest = numberRows(runView(REPORT).storyOf("a1")!);
  assert.deepEqual(largest.map(({ values, unread }) => values.length + unread.length), [3]);
  assert.equal(filteredNumbers(largest, { show: "conflict", unit: "", words: "60 people", sort: "disagreement" }).length, 1);
});
