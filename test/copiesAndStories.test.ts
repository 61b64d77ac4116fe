import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Papa from "papaparse";
import type { OwnShare } from "../src/model/copy.ts";
import type { ArticleHeadReport, PairReport, QuotedCopyReport, StoryReport } from "../src/model/report.ts";
import { folderWith, variorum } from "./command.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday after three years, Mayor Edda Lund said. At least 40 people cheered as the ferry Merle tied up.\n\n“We are glad,” Lund said.\n";
const B = "Ostby pier open again\n\nThe pier in Ostby reopened on Monday after three years, Mayor Edda Lund said. The harbour office counted 60 people when the Merle came in.\n";
const OTHER = "Corn prices fall\n\nCorn prices fell in Lindmere last week, traders said, as barges came through the locks again after the frost.\n";
const FILES = { "a.txt": A, "b.txt": B, "c.txt": OTHER, "a.json": '{"outlet": "Ostby Post", "published": "2031-04-07T08:00:00Z"}', "b.json": '{"outlet": "=cmd()", "published": "2031-04-07T09:00:00Z"}' };

test("copies: every passage carries its words in both articles", (t) => {
  const cwd = folderWith(t, FILES);
  const made = JSON.parse(variorum(["copies", ".", "--format", "json"], { cwd }).stdout) as { articles: ArticleHeadReport[]; pairs: PairReport[]; copies: QuotedCopyReport[]; shares: OwnShare[] };
  assert.equal(made.articles.length, 3);
  assert.equal(made.pairs.length, 1);
  assert.ok(made.copies.length > 0);
  const texts = new Map(made.articles.map(({ id, name }) => [id, readFileSync(join(cwd, name), "utf8")]));
  for (const { a, b } of made.copies) for (const { article, span, exact } of [a, b]) assert.equal(texts.get(article)!.slice(...span), exact);
  for (const { own, copied, rewritten, recurring } of made.shares) assert.ok(Math.abs(own + copied + rewritten + recurring - 1) < 0.003);
  assert.deepEqual(made.shares.map(({ article }) => article), made.articles.map(({ id }) => id).sort());
  assert.ok(made.shares.some(({ copied }) => copied > 0) && made.shares.some(({ own }) => own === 1));
  const line = JSON.parse(variorum(["copies", ".", "--format", "jsonl"], { cwd }).stdout) as { pair: PairReport; copies: QuotedCopyReport[] };
  assert.deepEqual([line.pair, line.copies], [made.pairs[0], made.copies]);
});

test("stories: every article is in one, with the reasons of the links", (t) => {
  const cwd = folderWith(t, FILES);
  const made = JSON.parse(variorum(["stories", ".", "--format", "json"], { cwd }).stdout) as { articles: ArticleHeadReport[]; stories: StoryReport[] };
  assert.deepEqual(made.stories.map((story) => story.articles.length).sort(), [1, 2]);
  assert.deepEqual(made.stories.flatMap((story) => story.articles).sort(), made.articles.map(({ id }) => id).sort());
  assert.ok(made.stories.flatMap((story) => story.links).every((link) => link.because.length > 0));
  const lines = variorum(["stories", ".", "--format", "jsonl"], { cwd }).stdout.trimEnd().split("\n");
  assert.deepEqual(lines.map((line) => (JSON.parse(line) as { story: StoryReport }).story), made.stories);
  assert.match(variorum(["stories", "."], { cwd }).stdout, /1 story of two or more articles · 1 article alone/);
});

test("tables: a row for each passage and each article, and no cell that a spreadsheet would run", (t) => {
  const cwd = folderWith(t, FILES);
  for (const [command, least] of [["copies", 1], ["stories", 3]] as const) {
    const { code, stdout } = variorum([command, ".", "--format", "csv"], { cwd });
    assert.equal(code, 0);
    const table = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    assert.deepEqual(table.errors, []);
    assert.ok(table.data.length >= least);
    const cells = table.data.flatMap((row) => Object.values(row));
    assert.ok(cells.includes("'=cmd()"));
    assert.ok(!cells.some((cell) => /^[=+@-]/.test(cell)));
  }
});

test("the order of the inputs changes no byte", (t) => {
  const cwd = folderWith(t, FILES);
  for (const command of ["copies", "stories"]) {
    for (const format of ["terminal", "json", "jsonl", "csv"]) {
      const [one, other] = [["a.txt", "b.txt", "c.txt"], ["c.txt", "b.txt", "a.txt"]].map((files) => variorum([command, ...files, "--format", format], { cwd }).stdout);
      assert.ok(one!.length > 50);
      assert.equal(one, other);
    }
  }
});

test("the ending of --out tells the format, and one that tells none is wrong use", (t) => {
  const cwd = folderWith(t, FILES);
  assert.equal(variorum(["stories", ".", "--out", "s.csv"], { cwd }).code, 0);
  assert.ok(readFileSync(join(cwd, "s.csv"), "utf8").startsWith("story,"));
  for (const args of [["collate", ".", "--out", "x.pdf"], ["copies", ".", "--out", "x.html"], ["read", ".", "-o", "x.html"]]) {
    const ran = variorum(args, { cwd });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /tells no format that can be written here\. Add --format, one of terminal, /);
  }
});
