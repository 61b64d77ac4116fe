import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { addressName, addressOf } from "./address.ts";
import { blockOf, payloadOf } from "./block.ts";
import { linksIn } from "./links.ts";
import { isPublic } from "./reachable.ts";
import { recordsIn } from "./records.ts";
import { digest } from "./warc.ts";
import { tableOf } from "./table.ts";
import { wordsIn } from "./words.ts";

test("public addresses", () => {
  for (const ip of ["8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]) assert.equal(isPublic(ip), true, ip);
  for (const ip of ["", "news.example", "8.8.8", "fe80::1%eth0", "::ffff:10.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::808:808", "::808:808", "4000::1", "2001:0:a00:1::", "3fff::1", "240.0.0.1"]) assert.equal(isPublic(ip), false, ip);
});

test("addresses and what they are called", () => {
  assert.equal(addressOf("HTTPS://News.Example.:443/a/../b?c#d").href, "https://news.example/b?c");
  assert.equal(addressOf("/b", new URL("https://news.example/a")).href, "https://news.example/b");
  assert.equal(addressOf("https://ostbø.example/å").href, "https://xn--ostb-jra.example/%C3%A5");
  assert.equal(addressName("https://user:secret@news.example/a@b"), "https://…@news.example/a@b");
  assert.equal(addressName("https://news.example/a@b"), "https://news.example/a@b");
});

const LINKS: readonly (readonly [words: string, pages: readonly string[] | null, feeds?: readonly string[]])[] = [
  ["<rss><channel><link>no</link><item><link>a</link><guid>g</guid></item><item><guid>b</guid></item><item><guid isPermaLink='false'>c</guid></item></channel></rss>", ["a", "b"]],
  ["<?xml version='1.0'?><!-- x --><feed><link href='no'/><entry><link rel='self' href='s'/><link rel='alternate' href='a'/></entry><entry><link href='b'/><link rel='enclosure' href='m'/></entry></feed>", ["a", "b"]],
  ["<rdf:RDF><item rdf:about='a'><link>a</link></item></rdf:RDF>", ["a"]],
  ["<urlset><url><loc> a </loc><news:news><news:title>t</news:title></news:news></url><url><loc>b?c=1&amp;d</loc></url></urlset>", ["a", "b?c=1&d"]],
  ["<opml><body><outline><outline type='rss' xmlUrl='f' htmlUrl='h'/></outline><outline type='link' url='p'/></body></opml>", ["p"], ["f"]],
  ['{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"a"},{"external_url":"b"},{"id":"c"},null]}', ["a", "b"]],
  ["\ufeff<rss><item><link><![CDATA[a]]></link></item></rss>", ["a"]],
  ["<!doctype html><html><a href='x'>", null],
  ["<sitemapindex><sitemap><loc>a</loc></sitemap></sitemapindex>", null],
  ['{"items": 5}', null],
  ["{", null],
  ["https://news.example/a", null],
  ["", null],
];

for (const [words, pages, feeds = []] of LINKS) {
  test(`links in ${words.slice(0, 60)}`, () => {
    const found = linksIn(words);
    assert.deepEqual(found && [found.pages, found.feeds], pages && [pages, feeds]);
  });
}

test("an entity bomb does not grow, a million open tags and a million items end soon", () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${entities}]><rss><item><link>&e9;</link></item></rss>`;
  assert.deepEqual(linksIn(bomb)?.pages, ["&e9;"]);
  const began = performance.now();
  assert.equal(linksIn(`<rss>${"<item>".repeat(1_000_000)}`), null);
  const many = linksIn(`<rss>${"<item><link>a</link></item>".repeat(100_000)}</rss>`)!;
  assert.deepEqual([many.pages.length, many.more], [50_000, true]);
  assert.ok(performance.now() - began < 10_000);
});

test("a table's column of addresses", () => {
  const at = (words: string, column?: string) => tableOf("t.csv", words, column).at;
  assert.equal(at("id,url\n1,a"), 1);
  assert.equal(at("link;URL\n1;a"), 1);
  assert.equal(at("Story URL\ttitle\na\tb"), 0);
  assert.equal(at("id,media_url,where\n1,a,b", "where"), 2);
  assert.throws(() => at("id,media_url\n1,a"), /came id, media_url/);
  assert.throws(() => at(""), /came none/);
});

test("words by their encoding", () => {
  assert.equal(wordsIn(Buffer.from("Østby")), "Østby");
  assert.equal(wordsIn(Buffer.from("Østby", "latin1")), "Østby");
  assert.equal(wordsIn(Buffer.from("\ufeffØstby", "utf16le")), "Østby");
  assert.equal(wordsIn(Buffer.from([0xa4]), "text/xml; charset=ISO-8859-15"), "€");
  assert.equal(wordsIn(Buffer.concat([Buffer.from('<?xml version="1.0" encoding="iso-8859-15"?>'), Buffer.from([0xa4])])).at(-1), "€");
  assert.equal(wordsIn(Buffer.from("Østby"), "text/xml; charset=no-such"), "Østby");
});

test("a digest as web archives write it", () => {
  assert.equal(digest(Buffer.from("")), "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ");
});

test("any body cut into any chunks comes back, and what follows the last chunk is left out", () => {
  const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 });
  fc.assert(fc.property(pieces, fc.uint8Array({ maxLength: 20 }), fc.boolean(), (chunks, after, trailers) => {
    const body = Buffer.concat(chunks);
    const framed = Buffer.concat([...chunks.map((chunk) => Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")])), Buffer.from(`0\r\n${trailers ? "X-Sum: 1\r\n" : ""}\r\n`)]);
    const message = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), framed]);
    const block = blockOf(Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n"), message, after]), body.length, true);
    assert.deepEqual(block, message);
    assert.deepEqual(payloadOf(block, true), body);
  }));
});

test("an archive cut anywhere is read up to its last whole record", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-records-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "a.warc.gz");
  const members = ["one", "two", "three"].map((words) => gzipSync(`WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: ${words.length}\r\n\r\n${words}\r\n\r\n`));
  const whole = Buffer.concat(members);
  const ends = [0, members[0]!.length, members[0]!.length + members[1]!.length, whole.length];
  for (const cut of [...Array(whole.length).keys()].filter((each) => each % 7 === 0).concat(ends, ends.slice(1).map((end) => end - 1))) {
    writeFileSync(file, whole.subarray(0, cut));
    const end = ends.findLast((each) => each <= cut)!;
    assert.deepEqual(await all(file), { count: ends.indexOf(end), state: end === cut ? "whole" : "cut-off", end }, `cut at ${cut}`);
  }
});

test("any bytes at all are read to an end", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-records-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "a.warc.gz");
  const good = gzipSync("WARC/1.0\r\nContent-Length: 2\r\n\r\nok\r\n\r\n");
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.nat(good.length - 1), async (bytes, at) => {
    const damaged = Buffer.from(good);
    damaged.set(bytes.subarray(0, good.length - at), at);
    for (const content of [bytes, damaged, Buffer.concat([good, bytes])]) {
      writeFileSync(file, content);
      const { end } = await all(file);
      assert.ok(end <= content.length);
    }
  }), { numRuns: 30 });
});

async function all(file: string): Promise<{ count: number; state: string; end: number }> {
  const records = recordsIn(file);
  for (let count = 0; ; count++) {
    const next = await records.next();
    if (next.done) return { count, ...next.value };
  }
}
