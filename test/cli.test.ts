import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { RunReport } from "../src/model/report.ts";
import { collated, folderWith, variorum } from "./command.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.\n\n“We are glad,” Lund said.\n";
const B = "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\nMayor Edda Lund said the town was glad.\n";

test("--help gives options and examples for every command", () => {
  for (const command of ["collate", "stories", "copies", "intake", "read", "recheck", "open", "fetch"]) {
    const { code, stdout } = variorum([command, "--help"]);
    assert.equal(code, 0);
    assert.match(stdout, /Examples:\n {2}variorum /);
    assert.match(stdout, command === "fetch" ? /--max-size/ : /--max-article/);
  }
  assert.match(variorum(["--help"]).stdout, /Exit codes:/);
});

const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /Usage/],
  [["collate"], /missing required argument/],
  [["colate", "a.txt"], /unknown command/],
  [["collate", "a.txt", "--format", "pdf"], /Allowed choices are terminal, json, jsonl, html/],
  [["collate", "a.txt", "--max-article", "lots"], /Expected a size/],
  [["collate", "a.txt", "--colour"], /unknown option/],
  [["collate", "a.txt", "--out", ""], /Expected the name of a file/],
  [["recheck", "no-such-report.json", "a.txt"], /cannot read the report/],
];

for (const [args, says] of WRONG) {
  test(`wrong use: variorum ${args.join(" ")}`, (t) => {
    const ran = variorum(args, { cwd: folderWith(t, { "a.txt": A }) });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, says);
  });
}

test("--out FILE writes there, by the file's ending, and standard output stays empty", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  for (const [file, starts] of [["report.html", "<!doctype html>"], ["report.json", '{"format":1'], ["report.jsonl", '{"format":1'], ["report.txt", ""]] as const) {
    const ran = variorum(["collate", "a.txt", "b.txt", "--out", file], { cwd });
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(ran.stdout, "");
    assert.ok(readFileSync(join(cwd, file), "utf8").startsWith(starts));
  }
});

test("an old report in the folder that is read is no article, and is written anew", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  for (let times = 0; times < 2; times++) {
    assert.equal(variorum(["collate", ".", "--together", "--out", "report.html"], { cwd }).code, 0);
    assert.ok(readFileSync(join(cwd, "report.html"), "utf8").includes("2 articles"));
  }
});

test("nor is one that was written under another name, and a line says so", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  assert.equal(variorum(["collate", ".", "--together", "--out", "first.html"], { cwd }).code, 0);
  const again = variorum(["collate", ".", "--together", "--out", "second.json"], { cwd });
  assert.equal(again.code, 0);
  assert.match(again.stderr, /first\.html: is a report of this program/);
  assert.equal(JSON.parse(readFileSync(join(cwd, "second.json"), "utf8")).articles.length, 2);
});

test("an --out that cannot be written is wrong use, said in words", (t) => {
  const ran = variorum(["collate", "a.txt", "--out", "no/such/folder/report.json"], { cwd: folderWith(t, { "a.txt": A }) });
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /cannot write no\/such\/folder\/report\.json/);
});

test("--out never destroys an input, a report that is rechecked, or somebody's .part file", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B, "r.json.part": "mine" });
  assert.equal(variorum(["collate", ".", "--out", "r.json"], { cwd }).code, 0);
  for (const args of [["collate", ".", "-o", "a.txt"], ["read", "a.txt", "-o", "./a.txt"], ["recheck", "r.json", ".", "-o", "r.json"]]) {
    const ran = variorum(args, { cwd });
    assert.equal(ran.code, 2);
    assert.match(ran.stderr, /is itself one of the inputs, and writing would destroy it/);
  }
  assert.equal(readFileSync(join(cwd, "a.txt"), "utf8"), A);
  assert.equal(readFileSync(join(cwd, "r.json.part"), "utf8"), "mine");
  assert.ok(readFileSync(join(cwd, "r.json"), "utf8").startsWith('{"format":1'));
});

test("--out - is standard output, and a full device is said", { skip: !existsSync("/dev/full") }, (t) => {
  const cwd = folderWith(t, { "a.txt": A });
  assert.match(variorum(["collate", "a.txt", "-o", "-"], { cwd }).stdout, /Pier reopens/);
  assert.ok(!existsSync(join(cwd, "-")));
  const ran = variorum(["collate", "a.txt", "-o", "/dev/full"], { cwd });
  assert.equal(ran.code, 2);
  assert.match(ran.stderr, /cannot write \/dev\/full: the disk is full/);
});

test("- reads one article from standard input", (t) => {
  const cwd = folderWith(t, { "b.txt": B });
  const { articles } = collated(["-", "b.txt"], { cwd, input: A });
  assert.deepEqual(articles.map((article) => article.name), ["b.txt", "stdin"]);
});

test("folders and globs are searched; sidecars and tables are no articles", (t) => {
  const cwd = folderWith(t, {
    "a.txt": A,
    "a.json": JSON.stringify({ outlet: "Ostby Post", published: "2031-04-07" }),
    "b.md": B,
    "metadata.csv": "file,outlet,url,title,published\nb.md,Tarn Gazette,https://tarn.example/1,Given title,2031-04-07T10:00:00+02:00\na.txt,Wrong Paper,,,\n",
  });
  for (const args of [["."], ["*.*"], ["a.txt", "a.json", "b.md", "metadata.csv"]]) {
    const { articles, problems } = collated(args, { cwd });
    assert.deepEqual(articles.map(({ outlet, published }) => [outlet, published]), [["Ostby Post", "2031-04-07"], ["Tarn Gazette", "2031-04-07T10:00:00+02:00"]]);
    assert.deepEqual(problems, []);
  }
});

test("what a browser saves beside a page is no article; a folder that only is so called is searched", (t) => {
  const page = `<title>Pier</title><article>${A.trim().split("\n\n").map((words) => `<p>${words}</p>`).join("")}</article>`;
  const cwd = folderWith(t, { "pier.html": page });
  for (const folder of ["pier_files", "case_files"]) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, "pier_files", "frame.html"), page.replace("Pier", "Sails"));
  writeFileSync(join(cwd, "case_files", "b.txt"), B);
  assert.deepEqual(collated(["."], { cwd }).articles.map(({ name }) => name), ["case_files/b.txt", "pier.html"]);
  assert.deepEqual(collated(["pier_files"], { cwd }).articles.map(({ name }) => name), ["pier_files/frame.html"]);
});

test("the order of the arguments changes no byte, nor does a second run", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B, "c.txt": A.replace("40", "45") });
  for (const format of ["json", "jsonl", "html", "terminal"]) {
    const one = variorum(["collate", "a.txt", "b.txt", "c.txt", "--together", "--format", format], { cwd }).stdout;
    const other = variorum(["collate", "c.txt", "b.txt", "a.txt", "--together", "--format", format], { cwd }).stdout;
    assert.ok(one.length > 100);
    assert.equal(one, other);
  }
});

test("--together makes one story of all", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": "Corn prices fell in Lindmere last week, traders said, as barges came through the locks again.\n" });
  assert.equal(collated(["a.txt", "b.txt"], { cwd }).stories.length, 2);
  assert.equal(collated(["a.txt", "b.txt", "--together"], { cwd }).stories.length, 1);
});

test("jsonl has one story a line, each whole in itself", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  const lines = variorum(["collate", ".", "--together", "--format", "jsonl"], { cwd }).stdout.trimEnd().split("\n");
  assert.equal(lines.length, 1);
  const line = JSON.parse(lines[0]!) as { articles: unknown[]; story: { id: string }; collation: { story: string } };
  assert.equal(line.articles.length, 2);
  assert.equal(line.collation.story, line.story.id);
});

test("no colours and no progress where nobody looks", (t) => {
  const ran = variorum(["collate", "."], { cwd: folderWith(t, { "a.txt": A, "b.txt": B }), env: { FORCE_COLOR: "" } });
  assert.ok(!/\x1b/.test(ran.stdout + ran.stderr));
});

test("control characters of an article never reach the terminal", (t) => {
  const evil = A.replace("Pier reopens", "Pier \x1b]0;owned\x07\x1b[2Jreopens \u202eyltcaxe");
  const cwd = folderWith(t, { "a.txt": evil, "b.txt": B });
  for (const args of [["collate", ".", "--together"], ["read", "."]]) {
    const { stdout } = variorum(args, { cwd });
    assert.ok(stdout.length > 0);
    assert.ok(!/[\x00-\x09\x0b-\x1f\u202e]/.test(stdout));
  }
});

test("read prints one article a line", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  const lines = variorum(["read", ".", "--format", "jsonl"], { cwd }).stdout.trimEnd().split("\n");
  const articles = lines.map((line) => JSON.parse(line) as RunReport["articles"][number]);
  assert.deepEqual(articles.map((article) => article.name), ["a.txt", "b.txt"]);
  for (const { text, quotes, figures, dates, mentions } of articles) {
    for (const { span, exact } of [...quotes, ...figures, ...dates, ...mentions]) assert.equal(text.slice(...span), exact);
  }
});

test("an old Node gets a sentence and exit code 2", () => {
  const source = readFileSync(new URL("../bin/variorum.js", import.meta.url), "utf8");
  // The check stands before anything that an old Node could not parse.
  assert.ok(source.indexOf("process.exit(2)") < source.indexOf("await import"));
  assert.ok(existsSync(fileURLToPath(new URL("../bin/variorum.js", import.meta.url))));
});
