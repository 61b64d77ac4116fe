/** Web archives and saved pages through the real program. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { packed, page, record, sha1, zipOf } from "../src/stages/intake/unpack/archives/testing.ts";
import { folderWith, variorum } from "./command.ts";

interface Line {
  readonly name: string;
  readonly title: string;
  readonly url: string | null;
  readonly text: string;
  readonly source: { readonly sha256: string };
}

const lines = (stdout: string): Line[] => stdout.trim().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line);
const ARCHIVE = packed(
  record({ body: page("Boats moved"), fields: { "WARC-Payload-Digest": sha1(page("Boats moved")) } }),
  record({ target: "https://paper.example/a.png", http: ["HTTP/1.1 200 OK", "Content-Type: image/png"], body: "x" }),
  record({ target: "https://paper.example/two", http: ["HTTP/2 200", "content-type: text/html", "content-encoding: gzip"], body: gzipSync(page("Harbour closed")) }),
);

test("read gives every page of an archive, named by its record", (t) => {
  const cwd = folderWith(t, { "crawl.warc.gz": ARCHIVE });
  for (const args of [["crawl.warc.gz"], ["."]]) {
    const ran = variorum(["read", ...args, "-f", "jsonl"], { cwd });
    assert.equal(ran.code, 0, ran.stderr);
    assert.deepEqual(lines(ran.stdout).map(({ name, title, url }) => [name, title, url]), [["crawl.warc.gz#0", "Boats moved", "https://paper.example/one"], ["crawl.warc.gz#2", "Harbour closed", "https://paper.example/two"]]);
    assert.match(ran.stderr, /note {2}crawl\.warc\.gz: 1 record is no page and was passed over: pictures \(1\)\./);
  }
});

test("an archive through a pipe", () => {
  const ran = variorum(["read", "-", "-f", "jsonl"], { input: ARCHIVE });
  assert.deepEqual(lines(ran.stdout).map(({ name }) => name), ["stdin#0", "stdin#2"], ran.stderr);
});

test("WACZ, MHTML, SingleFile and packed pages in one folder", (t) => {
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/three\r\nDate: Tue, 21 Nov 2023 10:00:00 GMT\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="mark"\r\n\r\n--mark\r\nContent-Type: text/html\r\nContent-Location: https://paper.example/three\r\n\r\n${page("Three")}\r\n--mark--\r\n`;
  const single = page("Four").replace("<head>", "<!--\n Page saved with SingleFile \n url: https://paper.example/four \n saved date: Tue Nov 21 2023 10:00:00 GMT+0100 (CET)\n--><head>");
  const cwd = folderWith(t, { "a.wacz": zipOf([{ name: "archive/a.warc.gz", body: ARCHIVE }]), "b.mhtml": mhtml, "c.html": single, "d.html.gz": gzipSync(page("Five")) });
  const ran = variorum(["read", ".", "d.html.gz", "-f", "jsonl"], { cwd });
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(lines(ran.stdout).map(({ name, url }) => [name, url]), [
    ["a.wacz#0", "https://paper.example/one"],
    ["a.wacz#2", "https://paper.example/two"],
    ["b.mhtml", "https://paper.example/three"],
    ["c.html", "https://paper.example/four"],
    ["d.html", null],
  ]);
});

test("a broken archive gives what can be read, a line for what cannot, and exit code 3", (t) => {
  const cwd = folderWith(t, { "cut.warc.gz": ARCHIVE.subarray(0, -100), "evil.wacz": zipOf([{ name: "../../evil.warc", body: ARCHIVE }]) });
  const cut = variorum(["read", "cut.warc.gz", "-f", "jsonl"], { cwd });
  assert.deepEqual([cut.code, lines(cut.stdout).map(({ name }) => name)], [3, ["cut.warc.gz#0"]]);
  assert.match(cut.stderr, /not read {2}cut\.warc\.gz#2: /);
  const evil = variorum(["read", "evil.wacz", "-f", "jsonl"], { cwd });
  assert.deepEqual([evil.code, evil.stdout], [1, ""]);
  assert.match(evil.stderr, /leads out of the archive/);
});

test("a report on an archive is confirmed against it", (t) => {
  const cwd = folderWith(t, { "crawl.warc.gz": ARCHIVE });
  const collated = variorum(["collate", "crawl.warc.gz", "-o", "report.json"], { cwd });
  assert.equal(collated.code, 0, collated.stderr);
  const checked = variorum(["recheck", "report.json", "crawl.warc.gz"], { cwd });
  assert.equal(checked.code, 0, checked.stdout + checked.stderr);
});
