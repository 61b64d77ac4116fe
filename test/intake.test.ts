import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith, variorum } from "./command.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Pier reopens in Ostby</title><meta property="og:site_name" content="The Ostby Post"><meta property="article:published_time" content="2031-09-25T06:40:00+02:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Pier reopens in Ostby</h1><p>The pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.</p><p>The works had taken two years, she said, and the boats came back.</p></article></body></html>`;
const FILES = { "a.html": PAGE, "b.txt": "The ferry to Tarn stopped on Tuesday, the harbour office said.\n\nIt gave no reason for it.\n", "c.txt": "" };

test("a line for each article, the problems after it", (t) => {
  const ran = variorum(["intake", "."], { cwd: folderWith(t, FILES) });
  assert.equal(ran.code, 3);
  assert.match(ran.stdout.replaceAll(/\s+/g, " "), /a\.html · The Ostby Post · 2031-09-25 06:40 \+02:00 · “Pier reopens in Ostby” · en · \d+ words · whole b\.txt · no outlet · no date/);
  assert.match(ran.stderr, /not read {2}c\.txt: is empty/);
});

test("what cannot be read may be left out, but never in silence", (t) => {
  const cwd = folderWith(t, FILES);
  for (const command of ["intake", "collate", "read"]) {
    const ran = variorum([command, ".", "--skip-unreadable"], { cwd });
    assert.equal(ran.code, 0);
    assert.match(ran.stderr, /skipped {3}1 input/);
    assert.doesNotMatch(ran.stderr, /c\.txt/);
  }
  assert.equal(variorum(["intake", "c.txt", "--skip-unreadable"], { cwd }).code, 1, "nothing was read at all");
});

test("as lines of JSON and as a table", (t) => {
  const cwd = folderWith(t, FILES);
  const lines = variorum(["intake", ".", "-f", "jsonl"], { cwd }).stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(lines.map(({ name, outlet, publishedPrecision, publishedZone }) => [name, outlet, publishedPrecision, publishedZone]), [["a.html", "The Ostby Post", "second", "+02:00"], ["b.txt", null, null, null]]);
  assert.equal("quotes" in lines[0], false);
  variorum(["intake", ".", "-o", "taken.csv"], { cwd });
  const table = readFileSync(join(cwd, "taken.csv"), "utf8").trim().split("\r\n");
  assert.equal(table.length, 3);
  assert.match(table[0]!, /^article,name,outlet,/);
});
