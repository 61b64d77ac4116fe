import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Recheck } from "../src/outputs/recheck.ts";
import { folderWith, variorum } from "./command.ts";

const A = "Pier reopens in Ostby\n\nThe pier in Ostby reopened on Monday, Mayor Edda Lund said. At least 40 people cheered.\n\n“We are glad that it is done,” Lund said.\n";
const B = "Ostby pier open again\n\nOstby's pier opened again on Monday. About 60 people came, according to the harbour office.\n\nMayor Edda Lund said the town was glad.\n";

/** What a change to the sources does to a report made before it. */
const CASES: readonly { readonly name: string; readonly change: (folder: string) => void; readonly code: number; /** All that may come; the first must. */ readonly states: readonly string[] }[] = [
  { name: "nothing changed", change: () => {}, code: 0, states: [] },
  { name: "a sentence put before everything moves the passages behind it", change: rewrite("a.txt", (text) => `Correction: the date was wrong.\n\n${text}`), code: 1, states: ["moved"] },
  { name: "a changed word inside a passage is an edit", change: rewrite("a.txt", (text) => text.replace("that it is done", "that it was done")), code: 1, states: ["edited", "moved"] },
  { name: "a removed paragraph is missing", change: rewrite("a.txt", (text) => text.slice(0, text.indexOf("“We"))), code: 1, states: ["missing", "edited", "moved"] },
  { name: "a removed file is missing", change: (folder) => rmSync(join(folder, "a.txt")), code: 1, states: ["missing"] },
  { name: "a renamed file is known by its hash", change: (folder) => renameSync(join(folder, "a.txt"), join(folder, "z.txt")), code: 0, states: [] },
  { name: "a blank at the end changes the hash and no passage", change: rewrite("a.txt", (text) => `${text}\n`), code: 1, states: [] },
];

for (const format of ["json", "jsonl"]) {
  for (const { name, change, code, states } of CASES) {
    test(`${format}: ${name}`, (t) => {
      const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
      assert.equal(variorum(["collate", ".", "--together", "--format", format, "--out", "report.json"], { cwd }).code, 0);
      change(cwd);
      const ran = variorum(["recheck", "report.json", "*.txt", "--format", "json"], { cwd });
      const result = JSON.parse(ran.stdout) as Recheck;
      assert.equal(ran.code, code, ran.stdout);
      assert.ok(result.passages > 5);
      assert.equal(result.stand + result.failures.length, result.passages);
      for (const failure of result.failures) assert.ok(states.includes(failure.state), `${failure.state}: ${failure.exact}`);
      if (states.length > 0) assert.ok(result.failures.some((failure) => failure.state === states[0]), `nothing is ${states[0]}`);
    });
  }
}

test("what the articles share can be rechecked too, though their texts are not in it", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": `Ostby news.\n\n${A}` });
  for (const out of ["copies.json", "copies.jsonl"]) {
    assert.equal(variorum(["copies", ".", "--out", out], { cwd }).code, 0);
    const stands = JSON.parse(variorum(["recheck", out, "a.txt", "b.txt", "--format", "json"], { cwd }).stdout) as Recheck;
    assert.ok(stands.passages >= 2);
    assert.equal(stands.stand, stands.passages);
    writeFileSync(join(cwd, out), readFileSync(join(cwd, out), "utf8").replaceAll("At least 40", "At least 90"));
    assert.equal(variorum(["recheck", out, "a.txt", "b.txt"], { cwd }).code, 1);
  }
});

test("a moved passage names the place where its words stand now", (t) => {
  const cwd = folderWith(t, { "a.txt": A });
  variorum(["read", "a.txt", "--format", "jsonl", "--out", "report.jsonl"], { cwd });
  const text = `Ostby news.\n\n${A}`;
  writeFileSync(join(cwd, "a.txt"), text);
  const result = JSON.parse(variorum(["recheck", "report.jsonl", "a.txt", "--format", "json"], { cwd }).stdout) as Recheck;
  assert.ok(result.failures.length > 0);
  for (const failure of result.failures) {
    assert.equal(failure.state, "moved");
    assert.ok(failure.to.every((span) => text.slice(...span) === failure.exact));
  }
});

test("a report with forged words does not stand", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "b.txt": B });
  variorum(["collate", ".", "--together", "--out", "report.json"], { cwd });
  const report = readFileSync(join(cwd, "report.json"), "utf8");
  const forged = report.replaceAll("We are glad that it is done", "We are glad that it is over");
  assert.notEqual(forged, report);
  writeFileSync(join(cwd, "report.json"), forged);
  const ran = variorum(["recheck", "report.json", "a.txt", "b.txt"], { cwd });
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /We are glad that it is over/);
});

test("what is no report is wrong use", (t) => {
  const cwd = folderWith(t, { "a.txt": A, "list.json": "[1, 2]", "half.json": '{"format":1,"articles":[' });
  assert.match(variorum(["recheck", "list.json", "a.txt"], { cwd }).stderr, /is not a report/);
  const half = variorum(["recheck", "half.json", "a.txt"], { cwd });
  assert.equal(half.code, 2);
  assert.match(half.stderr, /line 1 does not parse/);
});

function rewrite(file: string, change: (text: string) => string): (folder: string) => void {
  return (folder) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
}

const PAGE = `<!doctype html><html lang="en"><head><title>Pier reopens in Ostby</title></head><body><nav>Home</nav><article><h1>Pier reopens in Ostby</h1><p>The pier in Ostby &amp; its caf&eacute; reopened on
  Monday, Mayor Edda Lund said. At least <b>40</b> people cheered.</p><p>&ldquo;We are glad that it is done,&rdquo; Lund said.</p></article></body></html>`;

test("a passage of a page is proved in the page itself, tags, entities and line ends and all", (t) => {
  const cwd = folderWith(t, { "a.html": PAGE });
  variorum(["read", "a.html", "--format", "jsonl", "--out", "report.jsonl"], { cwd });
  const result = JSON.parse(variorum(["recheck", "report.jsonl", "a.html", "--format", "json"], { cwd }).stdout) as Recheck;
  assert.ok(result.passages >= 5);
  assert.equal(result.stand, result.passages);
  assert.equal(result.inSource, result.passages);
});

test("a report that leads to another place of the page is found out", (t) => {
  const cwd = folderWith(t, { "a.html": PAGE });
  variorum(["read", "a.html", "--format", "jsonl", "--out", "report.jsonl"], { cwd });
  const report = JSON.parse(readFileSync(join(cwd, "report.jsonl"), "utf8"));
  report.source.runs = report.source.runs.map(([from, to, start, end]: number[]) => [from, to, start! + 1, end! + 1]);
  writeFileSync(join(cwd, "report.jsonl"), JSON.stringify(report));
  const ran = variorum(["recheck", "report.jsonl", "a.html", "--format", "json"], { cwd });
  assert.equal(ran.code, 1);
  assert.ok((JSON.parse(ran.stdout) as Recheck).failures.every(({ state }) => state === "not-in-source"));
});
