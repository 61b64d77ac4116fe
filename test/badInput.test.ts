import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { RunReport } from "../src/model/report.ts";
import { collated, folderWith, variorum } from "./command.ts";

const GOOD = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday after repairs that took three months, Mayor Edda Lund said.\n\n“We are glad,” she said.\n";

/** Each input beside a good one: the good one is read, the bad one is a clear line, exit code 3. */
const UNREAD: readonly { readonly name: string; readonly files: Readonly<Record<string, string | Uint8Array>>; readonly args?: readonly string[]; readonly says: RegExp }[] = [
  { name: "a missing file", files: {}, args: ["good.txt", "gone.txt"], says: /not read {2}gone\.txt: there is no such file/ },
  { name: "an empty file", files: { "empty.txt": "" }, says: /not read {2}empty\.txt: .*empty/ },
  { name: "a file of blanks", files: { "blank.txt": " \n\t\n " }, says: /not read {2}blank\.txt:/ },
  { name: "a binary file", files: { "picture.txt": Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]) }, says: /not read {2}picture\.txt: .*binary/i },
  { name: "an article over the limit", files: { "long.txt": "word ".repeat(1_200_000) }, says: /not read {2}long\.txt: .*--max-article/ },
  { name: "a single line of 50 MB", files: { "line.txt": "a".repeat(50_000_000) }, says: /not read {2}line\.txt: .*--max-article/ },
];

for (const { name, files, args, says } of UNREAD) {
  test(`${name} is a clear line, and the others go on`, (t) => {
    const cwd = folderWith(t, { "good.txt": GOOD, ...files });
    const ran = variorum(["collate", ...(args ?? ["good.txt", ...Object.keys(files)]), "--format", "json"], { cwd });
    assert.equal(ran.code, 3, ran.stderr);
    assert.match(ran.stderr, says);
    const report = JSON.parse(ran.stdout) as RunReport;
    assert.deepEqual(report.articles.map((article) => article.name), ["good.txt"]);
    assert.equal(report.problems.filter((problem) => problem.severity === "unread").length, 1);
  });
}

test("a file without permission is a clear line, for a user who is not root", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD, "secret.txt": GOOD.replace("Ostby", "Norwick") });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, "secret.txt"), 0o000);
  const root = process.getuid?.() === 0;
  const ran = variorum(["collate", "good.txt", "secret.txt"], { cwd, ...(root && { uid: 65534 }) });
  assert.equal(ran.code, 3, ran.stderr);
  assert.match(ran.stderr, /not read {2}secret\.txt: you have no permission/);
});

test("a folder with no articles says what was expected", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD });
  mkdirSync(join(cwd, "hollow"));
  const ran = variorum(["collate", "good.txt", "hollow"], { cwd });
  assert.equal(ran.code, 3);
  assert.match(ran.stderr, /not read {2}hollow: the folder holds no articles: expected files ending in \.txt/);
});

test("links that lead nowhere, in a circle or to a folder, and a named pipe, keep no good file from being read", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD });
  for (const [to, link] of [["nowhere.txt", "broken.txt"], ["circle.txt", "circle.txt"], [".", "self"], ["..", "up.txt"]] as const) symlinkSync(to, join(cwd, link));
  spawnSync("mkfifo", [join(cwd, "pipe.txt"), join(cwd, "good.json")]);
  for (const args of [["."], ["good.txt", "broken.txt", "circle.txt"]]) {
    const ran = variorum(["collate", ...args], { cwd });
    assert.equal(ran.code, 3, ran.stderr);
    assert.match(ran.stderr, /not read {2}broken\.txt: /);
    assert.match(ran.stderr, /not read {2}circle\.txt: /);
    assert.doesNotMatch(ran.stderr, /up\.txt|self/);
    assert.match(ran.stdout, /good\.txt/);
  }
});

test("names with blanks, accents, a leading dash, a line break or a backslash are read", (t) => {
  const names = ["two words.txt", "é ü.txt", "-f.txt", "line\nbreak.txt", "[br]*.txt", ...(process.platform === "win32" ? [] : ["back\\slash.txt"])];
  const cwd = folderWith(t, Object.fromEntries(names.map((name, i) => [name, `${GOOD}Visit number ${i} was counted.\n`])));
  assert.deepEqual(collated(["."], { cwd }).articles.map((article) => article.name).sort(), names.sort());
  assert.deepEqual(collated(["[br]*.txt"], { cwd }).articles.map((article) => article.name), ["[br]*.txt"]);
});

test("a folder without permission is named once", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD });
  mkdirSync(join(cwd, "locked"));
  chmodSync(join(cwd, "locked"), 0o000);
  chmodSync(cwd, 0o755);
  const ran = variorum(["collate", "good.txt", "locked"], { cwd, ...(process.getuid?.() === 0 && { uid: 65534 }) });
  assert.equal(ran.code, 3, ran.stderr);
  assert.equal(ran.stderr, "not read  locked: you have no permission to read it. Change its permissions, or run as a user who may.\n");
});

test("a row of metadata.csv for a file that is not there is noted; accents written in two ways are one name", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD, "caf\u0065\u0301.txt": GOOD.replace("Ostby", "Norwick"), "metadata.csv": "file,outlet\ngood.txt,Post\ngod.txt,Gazette\ncaf\u00e9.txt,Herald\n" });
  const { articles, problems } = collated(["."], { cwd });
  assert.deepEqual(articles.map((article) => article.outlet).sort(), ["Herald", "Post"]);
  assert.deepEqual(problems.map(({ code, name }) => [code, name]), [["bad-metadata", "metadata.csv"]]);
  assert.match(problems[0]!.message, /came god\.txt; no such file is there/);
});

test("recheck: an empty or a cut report is wrong use, a byte-order mark is not", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD, "empty.json": " \n" });
  const { stdout } = variorum(["collate", "good.txt", "--format", "json"], { cwd });
  writeFileSync(join(cwd, "cut.json"), stdout.slice(0, 400));
  writeFileSync(join(cwd, "marked.json"), `\ufeff${stdout}`);
  for (const [report, says] of [["empty.json", /report empty\.json is empty/], ["cut.json", /line 1 does not parse. Was it written to the end/]] as const) {
    const ran = variorum(["recheck", report, "good.txt"], { cwd });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, says);
  }
  assert.equal(variorum(["recheck", "marked.json", "good.txt"], { cwd }).code, 0);
});

test("nothing could be read: exit code 1, and no report", (t) => {
  const cwd = folderWith(t, {});
  const ran = variorum(["collate", "gone.txt", "--format", "json"], { cwd });
  assert.equal(ran.code, 1);
  assert.equal(ran.stdout, "");
});

test("one path is read once, whatever leads to it", (t) => {
  const cwd = folderWith(t, { "good.txt": GOOD });
  symlinkSync(join(cwd, "good.txt"), join(cwd, "link.txt"));
  const ran = variorum(["collate", "good.txt", "./good.txt", "link.txt", "--format", "json"], { cwd });
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal((JSON.parse(ran.stdout) as RunReport).articles.length, 1);
  assert.match(ran.stderr, /is named twice/);
});

test("two files with equal bytes are both kept, with ids of their own", (t) => {
  const cwd = folderWith(t, { "a.txt": GOOD, "b.txt": GOOD });
  const { articles, stories, problems } = collated(["b.txt", "a.txt"], { cwd });
  const [first, second] = articles;
  assert.deepEqual(articles.map((article) => article.name), ["a.txt", "b.txt"]);
  assert.equal(second!.id, `${first!.id}.2`);
  assert.equal(stories.length, 1);
  assert.deepEqual(problems.map((problem) => problem.code), ["same-bytes"]);
});

/** Read all the same, with a reservation where one is due. */
const READ: readonly { readonly name: string; readonly bytes: Uint8Array; readonly file: string; readonly holds: string; readonly code?: string }[] = [
  { name: "Windows-1252", file: "old.txt", bytes: Buffer.from("Caf\xe9 owner wins appeal\n\nThe owner of a caf\xe9 in Ostby won an appeal on Monday, a court said.\n", "latin1"), holds: "a café in Ostby", code: "guessed-encoding" },
  { name: "UTF-16 with a mark", file: "wide.txt", bytes: Buffer.from("\ufeff" + GOOD, "utf16le"), holds: "“We are glad,”" },
  { name: "UTF-16 without a mark", file: "wide.txt", bytes: Buffer.from(GOOD, "utf16le"), holds: "“We are glad,”" },
  { name: "a lone surrogate", file: "broken.txt", bytes: Buffer.from(`\ufeff${GOOD.replace("pier", "pi\ud800er")}`, "utf16le"), holds: "“We are glad,”" },
  { name: "deeply nested HTML", file: "deep.html", bytes: Buffer.from(`${"<div>".repeat(100_000)}<p>The pier in Ostby reopened on Monday after repairs that took three months, the mayor said.</p>`), holds: "" },
];

for (const { name, file, bytes, holds, code } of READ) {
  test(`${name} is read, or refused in words; nothing breaks`, (t) => {
    const cwd = folderWith(t, { "good.txt": GOOD, [file]: bytes });
    const ran = variorum(["collate", "good.txt", file, "--format", "json"], { cwd });
    const report = JSON.parse(ran.stdout) as RunReport;
    const article = report.articles.find((one) => one.name === file);
    assert.ok(article ?? report.problems.some((problem) => problem.name === file), "neither read nor refused");
    if (holds !== "") assert.ok(article?.text.includes(holds));
    if (code) assert.ok(report.problems.some((problem) => problem.code === code));
    for (const mention of article?.mentions ?? []) assert.equal(article!.text.slice(...mention.span), mention.exact);
  });
}

test("a script in a title stays text", (t) => {
  const cwd = folderWith(t, {
    "a.html": `<!doctype html><title>&lt;script&gt;alert(1)&lt;/script&gt; pier</title><article><h1>&lt;script&gt;alert(1)&lt;/script&gt; Pier reopens</h1><p>The pier in Ostby reopened on Monday after repairs that took three months, the mayor said.</p></article>`,
    "b.txt": GOOD,
  });
  const ran = variorum(["collate", "a.html", "b.txt", "--together", "--format", "html"], { cwd });
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(ran.stdout.match(/<script/gi)?.length, 2, "the data and the reader, and nobody else's");
  assert.ok(ran.stdout.includes("\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"));
});
