/** The formats from the command line: which tables there are, what may be shared, what is refused. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import Papa from "papaparse";
import type { Recheck } from "../src/outputs/recheck.ts";
import { collated, folderWith, variorum } from "./command.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.\n\n“We are glad that it is done,” Lund said.\n";
const B = "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\n“We are glad it is done,” Mayor Edda Lund said.\n";

test("the ending of --out tells every format", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  const starts: Readonly<Record<string, string>> = { "rows.csv": "story,row,kind", "story.md": "# Variorum", "story.markdown": "# Variorum", "p.jsonld": '{"@context"', "q.xml": "<?xml" };
  // The sources are named, since a Markdown file in the folder would be read as an article.
  for (const [file, begins] of Object.entries(starts)) {
    assert.equal(variorum(["collate", "a.txt", "b.txt", "--together", "--out", file], { cwd }).code, 0);
    assert.ok(readFileSync(join(cwd, file), "utf8").startsWith(begins), file);
  }
});

test("an old Markdown report in the folder that is read is no article, and is written anew", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  for (let times = 0; times < 2; times++) {
    const ran = variorum(["collate", ".", "--together", "--out", "story.md"], { cwd });
    assert.equal(ran.code, 0, ran.stderr);
    assert.ok(readFileSync(join(cwd, "story.md"), "utf8").includes("2 articles"));
  }
});

test("stories collated one after another, as they are written, are those collated at once", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B, "none.json": '{"format":1,"marks":[]}' });
  for (const format of ["json", "jsonl", "csv", "markdown", "annotations", "tei"]) {
    const args = ["collate", "a.txt", "b.txt", "--together", "-f", format];
    // With decisions every row is made before the first is written.
    assert.equal(variorum([...args, "--decisions", "none.json"], { cwd }).stdout, variorum(args, { cwd }).stdout);
  }
});

test("every table has the columns of its kind, and the order of the inputs changes no byte", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  for (const table of ["matrix", "cells", "quotes", "figures", "dates", "mentions", "copies", "stories"]) {
    const [one, other] = [["a.txt", "b.txt"], ["b.txt", "a.txt"]].map((files) => variorum(["collate", ...files, "--together", "-f", "csv", "--table", table], { cwd }).stdout);
    assert.equal(one, other);
    assert.equal(Papa.parse(one!).errors.length, 0);
  }
  for (const table of ["quotes", "figures", "dates", "mentions"]) {
    const { data } = Papa.parse<Record<string, string>>(variorum(["read", ".", "-f", "csv", "--table", table], { cwd }).stdout, { header: true, skipEmptyLines: true });
    assert.ok(data.length > 0, table);
    for (const line of data) assert.equal((line["name"] === "a.txt" ? A : B).slice(Number(line["start"]), Number(line["end"])), line["words"]);
  }
});

const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [["collate", "a.txt", "--table", "cells"], /--table cells says how to write csv, and this is terminal\. Add --format csv, or leave --table out/],
  [["collate", "a.txt", "-f", "json", "--table", "cells"], /this is json/],
  [["collate", "a.txt", "-f", "csv", "--table", "rows"], /Allowed choices are matrix, cells, quotes, figures, dates, mentions, copies, stories/],
  [["collate", "a.txt", "-f", "html", "--texts", "passages"], /--texts passages says how to write json or jsonl, and this is html/],
  [["collate", "a.txt", "-f", "json", "--texts", "none"], /Allowed choices are full, passages/],
  [["read", "a.txt", "--table", "figures"], /--table figures says how to write csv/],
  [["read", "a.txt", "-f", "csv", "--table", "matrix"], /Allowed choices are quotes, figures, dates, mentions/],
];

for (const [args, says] of WRONG) {
  test(`wrong use: variorum ${args.join(" ")}`, (t) => {
    const ran = variorum(args, { cwd: folderWith(t, { "a.txt": A }) });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, says);
  });
}

test("a report without texts can be rechecked, and one with forged words does not stand", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  for (const out of ["r.json", "r.jsonl"]) {
    assert.equal(variorum(["collate", "a.txt", "b.txt", "--together", "--texts", "passages", "-o", out], { cwd }).code, 0);
    const report = readFileSync(join(cwd, out), "utf8");
    assert.match(report, /"texts":"passages"/);
    assert.ok(!report.includes('"text":') && !report.includes('"body":'));
    const result = JSON.parse(variorum(["recheck", out, "a.txt", "b.txt", "-f", "json"], { cwd }).stdout) as Recheck;
    assert.ok(result.passages > 5);
    assert.equal(result.stand, result.passages);
    assert.deepEqual(result.sources.map((source) => source.state), ["same", "same"]);
    writeFileSync(join(cwd, out), report.replaceAll("We are glad", "We were glad"));
    assert.equal(variorum(["recheck", out, "a.txt", "b.txt"], { cwd }).code, 1);
  }
});

test("in a full report a finding whose words were taken out does not stand", (t) => {
  const cwd = folderWith(t, { "a.txt": A });
  variorum(["read", "a.txt", "-o", "r.jsonl"], { cwd });
  writeFileSync(join(cwd, "r.jsonl"), readFileSync(join(cwd, "r.jsonl"), "utf8").replace(/"exact":"40",/, ""));
  assert.equal(variorum(["recheck", "r.jsonl", "a.txt"], { cwd }).code, 1);
});

test("no path of this machine stands in a report; what would be called the same keeps more of its path", (t) => {
  const cwd = folderWith(t, { "a.txt": A });
  const elsewhere = folderWith(t, {});
  for (const folder of ["x", "y"]) {
    mkdirSync(join(elsewhere, folder, "news"), { recursive: true });
    writeFileSync(join(elsewhere, folder, "news", "a.txt"), folder === "x" ? A : B);
  }
  const names = (...args: readonly string[]) => collated(args, { cwd }).articles.map((article) => article.name);
  assert.deepEqual(names(join(cwd, "a.txt")), ["a.txt"]);
  assert.deepEqual(names(join(elsewhere, "x")), ["news/a.txt"]);
  assert.deepEqual(names(elsewhere), ["x/news/a.txt", "y/news/a.txt"]);
  assert.deepEqual(names(join(elsewhere, "x"), join(elsewhere, "y", "news", "a.txt"), "a.txt").sort(), ["a.txt", "x/news/a.txt", "y/news/a.txt"]);
  const ran = variorum(["collate", elsewhere, join(elsewhere, "gone.txt"), "-f", "json", "-o", "r.json"], { cwd });
  assert.equal(ran.code, 3);
  assert.ok(!readFileSync(join(cwd, "r.json"), "utf8").includes(elsewhere.slice(0, -basename(elsewhere).length)));
  assert.equal(variorum(["recheck", "r.json", elsewhere], { cwd: elsewhere }).code, 2, "no report is there");
  assert.equal(variorum(["recheck", join(cwd, "r.json"), "."], { cwd: elsewhere }).code, 0);
});
