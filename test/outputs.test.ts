/** Every format of a run made by hand, as it is written. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import type { StreamedRun } from "../src/model/run.ts";
import { runAnnotations } from "../src/outputs/annotations/annotations.ts";
import { runCsv, TABLES } from "../src/outputs/csv/csv.ts";
import { csvLines } from "../src/outputs/csv/lines.ts";
import { runJson, storyLines } from "../src/outputs/json/json.ts";
import { escaped } from "../src/outputs/markdown/escaped.ts";
import { runMarkdown } from "../src/outputs/markdown/markdown.ts";
import { runTei } from "../src/outputs/tei/tei.ts";
import { golden } from "./goldenFile.ts";
import { hash, RUN } from "./outputsRun.ts";

const VERSION = "0.0.0";

const FORMATS: readonly (readonly [file: string, made: (run: StreamedRun) => Iterable<string>])[] = [
  ...TABLES.map((table) => [`${table}.csv`, (run: StreamedRun) => runCsv(run, table)] as const),
  ["markdown.md", (run) => runMarkdown(run, VERSION)],
  ["annotations.jsonld", (run) => runAnnotations(run, { version: VERSION, hash })],
  ["tei.xml", (run) => runTei(run, VERSION)],
  ["passages.json", (run) => runJson(run, VERSION, "passages")],
  ["passages.jsonl", (run) => storyLines(run, VERSION, "passages")],
];

for (const [file, made] of FORMATS) {
  test(`${file} is as it was looked at`, () => golden(`test/golden/outputs.${file}`, written(made(RUN))));

  test(`${file} needs one pass over the collations only`, () => {
    assert.equal(written(made({ ...RUN, collations: once(RUN.collations) })), written(made(RUN)));
  });

  test(`${file} of a run without a story of two`, () => {
    const alone: StreamedRun = { articles: RUN.articles.slice(-1), copies: { passages: [], pairs: [] }, stories: RUN.stories.slice(-1), collations: [], problems: [] };
    assert.ok(written(made(alone)).length > 0);
  });
}

for (const table of TABLES) {
  test(`${table}: every line has the same columns, and no cell is a formula`, () => {
    const { data, errors } = Papa.parse<string[]>(written(runCsv(RUN, table)).trimEnd());
    assert.deepEqual(errors, []);
    assert.ok(data.length > 1);
    for (const line of data) assert.equal(line.length, data[0]!.length);
    for (const cell of data.flat()) assert.ok(!/^[\s\u200b\ufeff]*[=+\-@]/.test(cell), cell);
  });
}

test("the words of a cell are the article's own, and what they read where letters were swapped", () => {
  const { data } = Papa.parse<Record<string, string>>(written(runCsv(RUN, "cells")), { header: true, skipEmptyLines: true });
  const texts = new Map(RUN.articles.map(({ reading }) => [reading.article.id, reading.article.text]));
  const said = data.filter((line) => line["state"] === "says");
  assert.ok(said.length >= 12);
  // A formula has an apostrophe before it.
  for (const line of said) assert.equal(line["words"]!.replace(/^'(?=[=+\-@])/, ""), texts.get(line["article"]!)!.slice(Number(line["start"]), Number(line["end"])));
  assert.deepEqual(said.flatMap((line) => (line["reads"] === "" ? [] : [line["reads"]])).slice(0, 2), ["60 people", "We are glad that it is done, and we will not close it again,"]);
});

test("a formula is found behind line breaks, blanks and what shows nothing", () => {
  for (const cell of ["=1+1", "=1+1\nmore", "\n=1", "\r=1", "  =1", "\u200b=1", "\ufeff@x", "\uff1d1", "+1", "-1", "\t1"]) {
    assert.equal(written(csvLines([], [[cell]])).split("\r\n", 2)[1]!.replace(/^"/, "")[0], "'", JSON.stringify(cell));
  }
  assert.match(written(csvLines([], [[-5, "a=1", "— 5"]])), /\r\n-5,a=1,— 5\r\n$/);
});

const MARKDOWN: readonly (readonly [words: string, shown: string])[] = [
  ["plain words, “quoted” (so) 40.", "plain words, “quoted” (so) 40."],
  ["[x](javascript:y)", "\\[x\\](javascript:y)"],
  ["![x](y)", "!\\[x\\](y)"],
  ["<b>&amp;", "\\<b\\>\\&amp;"],
  ["a | b\n| c", "a \\| b \\| c"],
  ["`x` *y* _z_ ~w~ $v$ \\", "\\`x\\` \\*y\\* \\_z\\_ \\~w\\~ \\$v\\$ \\\\"],
  ["- item", "\\- item"],
  ["1. item", "1\\. item"],
  ["2031-04-07", "2031-04-07"],
  ["# head", "\\# head"],
  ["see https://evil.example/a_b now", "see `https://evil.example/a_b` now"],
  ["see WWW.evil.example", "see `WWW.evil.example`"],
  ["lund@evil.example and @lund", "lund`@evil.example` and `@lund`"],
  ["\u202eback", "\\<U+202E\\>back"],
];

for (const [words, shown] of MARKDOWN) test(`Markdown: ${JSON.stringify(words)}`, () => assert.equal(escaped(words), shown));

test("nothing that Markdown obeys is left bare, whatever the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."\\`*_[]<>|&@:/w.a1 \n") }), (words) => {
      const outsideCode = escaped(words).replace(/(?<!\\)((?:\\\\)*)`[^`]*`/g, "$1");
      const bare = outsideCode.replace(/\\[!-/:-@[-`{-~]/g, "");
      assert.ok(!/[\\`*_[\]<>|&@\n]|:\/\/|www\./i.test(bare), bare);
    }),
  );
});

test("every row of a Markdown table has the same cells", () => {
  const tables = written(runMarkdown(RUN, VERSION)).split("\n").filter((line) => line.startsWith("|"));
  const widths = tables.map((line) => line.replace(/\\\|/g, "").split("|").length);
  // The point and three articles, the point and two.
  assert.deepEqual([...new Set(widths)].sort(), [5, 6]);
});

test("--texts passages: no word of an article but what the rows, nearest sentences, titles and reasons hold", () => {
  const json = written(runJson(RUN, VERSION, "passages"));
  for (const hidden of ["the pier opened again, the", "=the crowd", "Corn prices fell", "The mill in Tarn burned"]) assert.ok(!json.includes(JSON.stringify(hidden).slice(1, -1)), hidden);
  assert.ok(written(runJson(RUN, VERSION)).includes("Corn prices fell"));
});

function written(pieces: Iterable<string>): string {
  return [...pieces].join("");
}

/** Like a generator: a second pass gives nothing. */
function once<T>(items: Iterable<T>): Iterable<T> {
  return items[Symbol.iterator]() as IterableIterator<T>;
}
