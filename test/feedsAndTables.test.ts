import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith, variorum } from "./command.ts";

const FIRST = "The pier in Ostby reopened on Monday after repairs that took three months, Mayor Edda Lund said. It had been shut since a storm in August broke 40 of its posts.";
const SECOND = "Boats may use the pier in Ostby again since Monday, said Mayor Edda Lund. The repairs took three months, and 40 posts were set anew after the storm in August.";

const FEED = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bay News</title>
<item><title>Pier reopens</title><link>https://bay.example/1</link><pubDate>Mon, 20 Nov 2023 09:30:00 GMT</pubDate><content:encoded><![CDATA[<div><p>${FIRST}</p></div>]]></content:encoded></item>
<item><title>No text</title><link>https://bay.example/2</link></item></channel></rss>`;
const TABLE = `id,publish_date,title,url,media_name,text\n1,2023-11-20,Pier again,https://post.example/1,Harbour Post,"${SECOND}"\n2,2023-11-20,Empty,https://post.example/2,Harbour Post,\n`;

interface ReadLine {
  readonly name: string;
  readonly title: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
  readonly text: string;
  readonly source: { readonly within: { readonly format: string; readonly index: number } };
}

test("a feed and a table are read article by article", (t) => {
  const cwd = folderWith(t, { "feed.xml": FEED, "table.csv": TABLE });
  const ran = variorum(["read", "feed.xml", "table.csv", "--format", "jsonl"], { cwd });
  assert.equal(ran.code, 0, ran.stderr);
  const read = ran.stdout.trim().split("\n").map((line) => JSON.parse(line) as ReadLine);
  assert.deepEqual(
    read.map(({ name, title, outlet, url, published, text, source: { within } }) => [name, title, outlet, url, published, text, `${within.format} ${within.index}`]),
    [
      ["feed.xml#0", "Pier reopens", "Bay News", "https://bay.example/1", "2023-11-20T09:30:00Z", FIRST, "rss 0"],
      ["table.csv#0", "Pier again", "Harbour Post", "https://post.example/1", "2023-11-20", SECOND, "csv 0"],
    ],
  );
  assert.match(ran.stderr, /note {2}feed\.xml: .*1 of 2 without any.*variorum fetch --feed/);
  assert.match(ran.stderr, /note {2}table\.csv: .*1 of 2 without one.*variorum fetch --table/);
});

test("a folder is searched for feeds by their own endings, and not for tables", (t) => {
  const cwd = folderWith(t, { "feed.rss": FEED, "table.csv": TABLE, "other.xml": FEED });
  const ran = variorum(["read", ".", "--format", "jsonl"], { cwd });
  assert.deepEqual(ran.stdout.trim().split("\n").map((line) => (JSON.parse(line) as ReadLine).name), ["feed.rss#0"]);
});

test("a column is taken as asked, and a table without texts says what to do", (t) => {
  const cwd = folderWith(t, { "own.csv": `Schlagzeile,Inhalt\nPier,"${FIRST}"\n`, "list.csv": "title,url\nPier,https://bay.example/1\n", "list.txt": "https://bay.example/1\nhttps://bay.example/2\n" });
  const asked = variorum(["read", "own.csv", "--column", "text=Inhalt", "--column", "title=schlagzeile", "--format", "jsonl"], { cwd });
  assert.deepEqual([asked.code, (JSON.parse(asked.stdout) as ReadLine).title], [0, "Pier"]);
  assert.match(variorum(["read", "own.csv"], { cwd }).stderr, /came Schlagzeile, Inhalt\. .*--column text=NAME/);
  assert.match(variorum(["read", "own.csv", "--column", "text=Text"], { cwd }).stderr, /expected the column Text, came Schlagzeile, Inhalt/);
  assert.match(variorum(["read", "list.csv"], { cwd }).stderr, /variorum fetch --table FILE/);
  assert.match(variorum(["read", "list.txt"], { cwd }).stderr, /list of addresses.*variorum fetch --list FILE/);
});

test("a table from standard input", () => {
  const ran = variorum(["read", "-", "--format", "jsonl"], { input: TABLE });
  assert.equal((JSON.parse(ran.stdout) as ReadLine).name, "stdin#0");
});

test("passages of a feed and a table are proved in them, and an edit is found", (t) => {
  const cwd = folderWith(t, { "feed.xml": FEED, "table.csv": TABLE });
  const collated = variorum(["collate", "feed.xml", "table.csv", "--together", "--out", "report.json"], { cwd });
  assert.equal(collated.code, 0, collated.stderr);
  assert.equal(variorum(["recheck", "report.json", "feed.xml", "table.csv"], { cwd }).code, 0);
  // Written otherwise, with the same words: the sources are the cells.
  writeFileSync(join(cwd, "table.csv"), TABLE.replace("id,publish_date,title,url,media_name,text\n", "id;publish_date;title;url;media_name;text\n").replace(/,(?=\d{4}-|Pier|Empty|https|Harbour|"|\n)/g, ";"));
  assert.equal(variorum(["recheck", "report.json", "feed.xml", "table.csv"], { cwd }).code, 0);
  writeFileSync(join(cwd, "feed.xml"), readFileSync(join(cwd, "feed.xml"), "utf8").replace("three months", "four months"));
  assert.notEqual(variorum(["recheck", "report.json", "feed.xml", "table.csv"], { cwd }).code, 0);
});

test("what was written as a report is not read as articles", (t) => {
  const cwd = folderWith(t, { "feed.xml": FEED });
  variorum(["read", "feed.xml", "--out", "read.jsonl"], { cwd });
  assert.match(variorum(["read", "read.jsonl"], { cwd }).stderr, /a report of this program/);
});
