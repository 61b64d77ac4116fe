import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { DEFAULT_BOUNDS } from "../../../../cli/bounds.ts";
import { unpackToolsFor } from "../../../../cli/unpackTools.ts";
import { endlessFile, fileOf, unpackedFrom } from "../testing.ts";
import { packed, page, record, sha1, type Written } from "./testing.ts";

const tools = unpackToolsFor(DEFAULT_BOUNDS);
const found = (bytes: Uint8Array, name = "crawl.warc", limits = {}, piece = 1000) => unpackedFrom(fileOf(name, bytes, null, piece), { ...tools, limits: { ...tools.limits, ...limits } });

interface Wanted {
  /** The words of each page, in order, and the index of its record. */
  readonly pages: readonly (readonly [string, number])[];
  /** What a problem says, in order; "unread" and "noted" tell them apart. */
  readonly says?: readonly (readonly ["unread" | "noted", RegExp])[];
}

/** The archive is read plain, packed by record and packed as one, in large and in small pieces, always with the same pages and problems. */
function check(what: string, records: readonly Uint8Array[], { pages, says = [] }: Wanted): void {
  for (const [how, bytes, name] of [["plain", Buffer.concat(records), "crawl.warc"], ["packed by record", packed(...records), "crawl.warc.gz"], ["packed as one", gzipSync(Buffer.concat(records)), "crawl.warc.gz"]] as const) {
    test(`${what}, ${how}`, async () => {
      for (const piece of bytes.length > 100_000 ? [10_000] : [17, 100_000]) {
        const { documents, problems } = await found(bytes, name, {}, piece);
        assert.deepEqual(documents.map((document) => [titleOf(document.bytes), document.within?.index]), pages, `pieces of ${piece}`);
        assert.deepEqual(documents.map((document) => document.name), pages.map(([, index]) => `${name}#${index}`));
        assert.equal(problems.length, says.length, JSON.stringify(problems));
        for (const [i, [severity, words]] of says.entries()) {
          assert.match(problems[i]!.message, words);
          assert.equal(problems[i]!.severity, severity);
        }
      }
    });
  }
}

function titleOf(bytes: Uint8Array): string {
  const words = Buffer.from(bytes).toString();
  return /<title>([^<]*)/.exec(words)?.[1] ?? words;
}

const one = (more: Partial<Written> = {}) => record({ body: page("One"), ...more });
const two = (more: Partial<Written> = {}) => record({ target: "https://paper.example/two", body: page("Two"), ...more });

check("two pages", [one(), two()], { pages: [["One", 0], ["Two", 1]] });

check("what is about the archive is passed without a word", [record({ type: "warcinfo", http: null, body: "software: x\r\n" }), record({ type: "request", http: ["GET / HTTP/1.1"], body: "" }), one(), record({ type: "metadata", http: null, body: "via: y" })], { pages: [["One", 2]] });

check(
  "pictures, scripts and the crawler's own records are counted",
  [
    record({ target: "https://paper.example/a.png", http: ["HTTP/1.1 200 OK", "content-type: image/png"], body: Buffer.from([0x89, 0x50, 0x4e, 0x47]) }),
    record({ target: "https://paper.example/b.png", http: ["HTTP/1.1 200 OK", "content-type: image/jpeg"], body: "x" }),
    record({ target: "https://paper.example/a.js", http: ["HTTP/1.1 200 OK", "content-type: text/javascript"], body: "x" }),
    record({ target: "dns:paper.example", fields: { "Content-Type": "text/dns" }, http: null, body: "paper.example. 300 IN A 192.0.2.1" }),
    record({ type: "resource", target: "urn:text:https://paper.example/one", fields: { "Content-Type": "text/plain" }, http: null, body: "words" }),
    record({ target: "https://paper.example/robots.txt", http: ["HTTP/1.1 200 OK", "Content-Type: text/plain"], body: "User-agent: *" }),
    one(),
  ],
  { pages: [["One", 6]], says: [["noted", /^6 records are no pages and were passed over: pictures \(2\), records of the crawler's own \(2\), scripts \(1\), texts for programs \(1\)\.$/]] },
);

check("answers other than 200 are counted by status", [one(), two({ http: ["HTTP/1.1 404 Not Found", "Content-Type: text/html"] }), two({ http: ["HTTP/1.1 301 Moved", "Location: /"] }), two({ http: ["HTTP/1.1 404 Not Found"] })], {
  pages: [["One", 0]],
  says: [["noted", /^3 records are answers other than 200 \(OK\) and were passed over: status 404 \(2\), status 301 \(1\)\.$/]],
});

check("chunks are undone", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"], body: chunked(page("One"), 50) })], { pages: [["One", 0]] });
check("chunks that were undone before are left", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"] })], { pages: [["One", 0]] });
check("where a chunk's size lies, what stands before is kept and marked", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Transfer-Encoding: chunked"], body: `${chunked(page("One"), 400).slice(0, -5)}ffff\r\n<p>late` })], { pages: [["One", 0]], says: [["noted", /chunks .* end before/]] });

const PACKINGS: readonly (readonly [string, (words: string) => Uint8Array])[] = [["gzip", gzipSync], ["x-gzip", gzipSync], ["deflate", deflateSync], ["deflate", deflateRawSync], ["br", brotliCompressSync], ["zstd", zstdCompressSync], ["gzip, br", (words) => brotliCompressSync(gzipSync(words))]];
for (const [coding, pack] of PACKINGS) check(`${coding} is undone`, [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", `Content-Encoding: ${coding}`], body: pack(page("One")) })], { pages: [["One", 0]] });
check("packing that was undone before is left", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: br"] })], { pages: [["One", 0]] });
check("chunked and packed", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Transfer-Encoding: chunked"], body: chunked(gzipSync(page("One")), 64) })], { pages: [["One", 0]] });
check("broken packing is a problem of its record", [one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip"], body: gzipSync(page("One")).subarray(0, 60) }), two()], { pages: [["Two", 1]], says: [["unread", /packed with gzip, and is broken/]] });

check("resources and conversions of their own", [record({ type: "resource", target: "https://paper.example/r", fields: { "Content-Type": "text/html" }, http: null, body: page("Saved") }), record({ type: "conversion", target: "https://paper.example/c", fields: { "Content-Type": "text/plain" }, http: null, body: "Converted words" })], { pages: [["Saved", 0], ["Converted words", 1]] });
check("a conversion of what the archive holds is passed over", [one({ id: "<urn:uuid:a>" }), record({ type: "conversion", fields: { "Content-Type": "text/plain", "WARC-Refers-To": "<urn:uuid:a>" }, http: null, body: "One" })], { pages: [["One", 0]], says: [["noted", /1 record is a text made from what the archive holds too/]] });

for (const refers of [{ "WARC-Refers-To": "<urn:uuid:a>" }, { "WARC-Refers-To-Target-URI": "https://paper.example/one", "WARC-Refers-To-Date": "2023-11-21T10:00:00Z" }, { "WARC-Payload-Digest": sha1(page("One")) }]) {
  check(`a revisit by ${Object.keys(refers).join(" and ")}`, [one({ id: "<urn:uuid:a>", fields: { "WARC-Payload-Digest": sha1(page("One")) } }), record({ type: "revisit", http: ["HTTP/1.1 304 Not Modified"], fields: refers, body: "" })], { pages: [["One", 0]], says: [["noted", /^1 record says that what was captured before had not changed\.$/]] });
}
check("a revisit of what is not there", [one(), record({ type: "revisit", fields: { "WARC-Refers-To": "<urn:uuid:gone>" }, body: "" })], { pages: [["One", 0]], says: [["noted", /^1 record refers to a capture that is not in this archive/]] });
check("equal captures are one article, other ones are versions", [one(), one({ date: "2023-11-22T10:00:00Z" }), one({ date: "2023-11-23T10:00:00Z", body: page("One, changed") })], { pages: [["One", 0], ["One, changed", 2]], says: [["noted", /^1 record holds a page of the same address with the same bytes/]] });
check("segments are told and not joined", [one({ fields: { "WARC-Segment-Number": "1" } }), record({ type: "continuation", fields: { "WARC-Segment-Number": "2" }, body: "x" }), two()], { pages: [["Two", 2]], says: [["unread", /^2 records are parts of a record that was cut up/]] });
check("a record that was cut by the archive is marked", [one({ fields: { "WARC-Truncated": "length" } })], { pages: [["One", 0]], says: [["noted", /its beginning only \(length\)/]] });

check("bare line feeds, lower case, folded fields, angle brackets", [one({ newline: "\n", target: "<https://paper.example/one>", fields: { "content-type": "application/http;\n  msgtype=response", "Content-Type": null } })], { pages: [["One", 0]] });
check("HTTP/2", [one({ http: ["HTTP/2 200", "content-type: text/html"] })], { pages: [["One", 0]] });
check("a status line and no headers", [one({ http: ["HTTP/1.0 200 OK"] })], { pages: [["One", 0]] });
check("no head of an answer at all", [one({ http: null })], { pages: [["One", 0]] });
check("no blank lines between records", [one().subarray(0, -4), two().subarray(0, -2)], { pages: [["One", 0], ["Two", 1]] });
check("rubbish between records", [Buffer.from("rubbish "), one(), Buffer.from("WARC rubbish\r\n".repeat(30)), two()], { pages: [["One", 0], ["Two", 1]], says: [["unread", /^428 bytes belong to no record, in 2 places/]] });
check("zeros between records are nothing", [one(), Buffer.alloc(100), two()], { pages: [["One", 0], ["Two", 1]] });
check("a head of three million bytes", [Buffer.from(`WARC/1.0\r\nX: ${"x".repeat(3_000_000)}\r\n\r\n`), two()], { pages: [["Two", 0]], says: [["unread", /bytes belong to no record/]] });
check("a length that is too short", [one({ fields: { "Content-Length": "200" } }), two()], { pages: [["One", 0], ["Two", 1]], says: [["unread", /bytes belong to no record, in one place/]] });
check("no length", [one({ fields: { "Content-Length": null } })], { pages: [["One", 0]], says: [["noted", /names no length/]] });
check("a digest that fits", [one({ fields: { "WARC-Payload-Digest": sha1(page("One")) } })], { pages: [["One", 0]] });
check("a digest that does not fit", [one({ fields: { "WARC-Payload-Digest": sha1("Two") } })], { pages: [["One", 0]], says: [["noted", /do not answer the digest/]] });
check("an archive without pages", [record({ type: "warcinfo", http: null, body: "x" })], { pages: [], says: [["unread", /expected an archive with pages/]] });

for (const length of ["5000", "900000000", "7"]) {
  for (const [how, bytes, name] of [["plain", Buffer.concat([one({ fields: { "Content-Length": length } }), two(), two({ target: "https://paper.example/three", body: page("Three") })]), "a.warc"], ["packed by record", packed(one({ fields: { "Content-Length": length } }), two(), two({ target: "https://paper.example/three", body: page("Three") })), "a.warc.gz"]] as const) {
    test(`a length of ${length} bytes that is wrong, ${how}, costs no other record`, async () => {
      const { documents, problems } = await found(bytes, name);
      assert.deepEqual(documents.map((document) => titleOf(document.bytes)).filter((title) => title !== "One" && title.length < 10), ["Two", "Three"]);
      assert.ok(problems.length > 0);
    });
  }
}

test("what is known of a record stays with its page", async () => {
  const { documents } = await found(packed(one({ id: "<urn:uuid:a>", date: "2023-11-21T10:00:00Z", fields: { "WARC-Payload-Digest": sha1(page("One")) } })), "crawl.warc.gz");
  assert.deepEqual(documents[0]!.within, { format: "warc", file: "crawl.warc.gz", index: 0, record: { id: "<urn:uuid:a>", target: "https://paper.example/one", captured: "2023-11-21T10:00:00Z", digest: sha1(page("One")), digestFits: true } });
  assert.deepEqual(documents[0]!.declared, { format: "html", charset: "utf-8" });
  assert.equal(documents[0]!.sha256, tools.sha256(Buffer.from(page("One"))));
});

test("a broken member costs its own record, and no other", async () => {
  const members = [one(), two(), two({ target: "https://paper.example/three", body: page("Three") })].map((bytes) => gzipSync(bytes));
  for (let at = 12; at < members[1]!.length - 8; at += 7) {
    const broken = Buffer.from(members[1]!);
    broken.fill(0xff, at, at + 6);
    const { documents, problems } = await found(Buffer.concat([members[0]!, broken, members[2]!]), "a.warc.gz");
    const titles = documents.map((document) => titleOf(document.bytes));
    assert.deepEqual([titles[0], titles.at(-1)], ["One", "Three"], `at ${at}`);
    assert.ok(problems.some(({ severity }) => severity === "unread"), `at ${at}`);
  }
});

test("zeros between members, and members that hold half a record each", async () => {
  const [a, b] = [gzipSync(one()), gzipSync(two())];
  for (const piece of [50, 1000, 100_000]) {
    const { documents, problems } = await found(Buffer.concat([a, Buffer.alloc(500), b, Buffer.alloc(9)]), "a.warc.gz", {}, piece);
    assert.deepEqual([documents.map((document) => titleOf(document.bytes)), problems], [["One", "Two"], []], `pieces of ${piece}`);
    const halves = [one(), two()].flatMap((bytes) => [gzipSync(bytes.subarray(0, 350)), gzipSync(bytes.subarray(350))]);
    const joined = await found(Buffer.concat(halves), "a.warc.gz", {}, piece);
    assert.deepEqual([joined.documents.map((document) => titleOf(document.bytes)), joined.problems], [["One", "Two"], []], `halves, pieces of ${piece}`);
  }
});

test("every beginning of a good archive gives the records that end before the cut, and says that it is cut", async () => {
  const records = [one(), two(), record({ target: "https://paper.example/three", body: page("Three") })];
  for (const [bytes, ends, name] of [[Buffer.concat(records), endsOf(records), "a.warc"], [packed(...records), endsOf(records.map((bytes) => gzipSync(bytes))), "a.warc.gz"]] as const) {
    for (let cut = 1; cut < bytes.length; cut += 11) {
      const { documents, problems } = await found(bytes.subarray(0, cut), name, {}, 200);
      const whole = ends.filter((end) => end <= cut).length;
      assert.deepEqual(documents.slice(0, whole).map((document) => titleOf(document.bytes)), ["One", "Two", "Three"].slice(0, whole), `${name} cut at ${cut}`);
      assert.ok(documents.length <= whole + 1);
      if (!ends.some((end) => cut >= end - 12 && cut <= end + 9)) assert.ok(problems.some(({ severity }) => severity === "unread"), `${name} cut at ${cut} of ${ends}: ${JSON.stringify(problems)}`);
    }
  }
});

test("any bytes give pages or problems, and never throw", async () => {
  const good = [Buffer.concat([one(), two()]), packed(one(), two()), gzipSync(Buffer.concat([one(), two()]))];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...good), fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 }), fc.constantFrom("x.warc", "x.warc.gz", "x.txt.gz"), async (bytes, changes, name) => {
      const changed = Buffer.from(bytes);
      for (const [at, over] of changes) changed.set(over.subarray(0, changed.length - (at % changed.length)), at % changed.length);
      await found(changed, name);
    }),
    { numRuns: 100 },
  );
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("x.warc", "x.warc.gz", "x.gz"), async (bytes, name) => void (await found(bytes, name))), { numRuns: 100 });
});

test("a record of 1 GB is passed without being held, and the next one is read", async () => {
  const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
  const body = 1_000_000_000;
  const start = record({ body: "", fields: { "Content-Length": String(body + HEAD.length) } }).toString().replace(/\r\n\r\n$/, "");
  const file = { ...endlessFile("huge.warc", start, "x".repeat(1_000_000), 1000), read: undefined as never };
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const after = two();
  const withNext = {
    ...file,
    read: async (from: number, to: number) => (from === 0 ? Buffer.from(start).subarray(0, to) : Buffer.concat([Buffer.from("x\r\n\r\n"), after]).subarray(0, to - from)),
    async *chunks() {
      for await (const chunk of file.chunks()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
      yield Buffer.concat([Buffer.from("\r\n\r\n"), after]);
    },
  };
  const { documents, problems } = await unpackedFrom(withNext, tools);
  assert.deepEqual(documents.map((document) => titleOf(document.bytes)), ["Two"]);
  assert.deepEqual(problems.map(({ code, name }) => [code, name]), [["too-large", "huge.warc#0"]]);
  assert.ok(most < 100_000_000, `${most} bytes held`);
});

test("more records, and more unpacked bytes, than are allowed", async () => {
  const three = [one(), two(), record({ target: "https://paper.example/three", body: page("Three") })];
  const few = await found(packed(...three), "a.warc.gz", { maxRecords: 2 });
  assert.equal(few.documents.length, 2);
  assert.match(few.problems[0]!.message, /more than 2 records; what follows was not read\. Raise the limit with --max-records/);
  const small = await found(packed(...three), "a.warc.gz", { maxUnpacked: three[0]!.length + 100 });
  assert.equal(small.documents.length, 1);
  assert.match(small.problems[0]!.message, /unpacks to more than .* --max-unpacked/);
  const bomb = await found(packed(one({ http: ["HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: br"], body: brotliCompressSync(Buffer.alloc(6_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }) }), two()), "a.warc.gz");
  assert.equal(bomb.documents.length, 1);
  assert.match(bomb.problems[0]!.message, /larger than one article may be/);
});

test("a file packed alone is the file without its packing", async () => {
  const { documents } = await found(gzipSync(page("Alone")), "page.html.gz");
  assert.deepEqual(documents.map((document) => [document.name, titleOf(document.bytes), document.within?.format, document.within?.file]), [["page.html", "Alone", "gzip", "page.html.gz"]]);
  const table = await found(gzipSync("id,text\n1,The harbour of Tarn will reopen in the spring.\n2,Twelve boats had been moved to Port Ellis.\n"), "rows.csv.gz");
  assert.equal(table.documents.length, 2);
  const cut = await found(gzipSync(page("Alone").repeat(50)).subarray(0, -20), "page.html.gz");
  assert.deepEqual([cut.documents.length, cut.problems[0]!.severity, cut.documents[0]!.cuts?.length], [1, "noted", 1]);
  assert.match((await found(gzipSync(gzipSync("x")), "x.txt.gz.gz")).problems[0]!.message, /packed twice/);
  assert.match((await found(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2]), "x.txt.gz")).problems[0]!.message, /nothing could be unpacked/);
});

test("10 MB that unpack to 10 GB are given up at the bound", async () => {
  const member = gzipSync(Buffer.alloc(10_000_000), { level: 9 });
  const bomb = Buffer.concat(Array.from({ length: 1000 }, () => member));
  const started = process.cpuUsage().user;
  const { documents, problems } = await found(bomb, "bomb.txt.gz", {}, 1 << 16);
  assert.deepEqual([documents.length, problems.map(({ code }) => code)], [0, ["too-large"]]);
  assert.ok(process.cpuUsage().user - started < 1_000_000);
});

function chunked(body: string | Uint8Array, size: number): Buffer {
  const bytes = Buffer.from(body as string);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}

function endsOf(parts: readonly Uint8Array[]): number[] {
  let at = 0;
  return parts.map(({ length }) => (at += length));
}
