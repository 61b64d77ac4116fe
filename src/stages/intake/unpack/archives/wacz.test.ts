import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { DEFAULT_BOUNDS } from "../../../../cli/bounds.ts";
import { unpackToolsFor } from "../../../../cli/unpackTools.ts";
import { fileOf, unpackedFrom } from "../testing.ts";
import { packed, page, record, zipOf } from "./testing.ts";

const tools = unpackToolsFor(DEFAULT_BOUNDS);
const found = (bytes: Uint8Array, limits = {}, name = "saved.wacz") => unpackedFrom(fileOf(name, bytes), { ...tools, limits: { ...tools.limits, ...limits } });
const one = record({ body: page("One") });
const two = record({ target: "https://paper.example/two", body: page("Two") });

const titles = (documents: readonly { readonly bytes: Uint8Array }[]) => documents.map(({ bytes }) => /<title>([^<]*)/.exec(Buffer.from(bytes).toString())?.[1]);

test("the records of every WARC file within, counted on", async () => {
  for (const zip64 of [false, true]) {
    const bytes = zipOf([{ name: "datapackage.json", body: Buffer.from("{}") }, { name: "archive/a.warc.gz", body: packed(one) }, { name: "archive/b.warc", body: two }, { name: "archive/inner.wacz", body: zipOf([]) }], zip64);
    for (const name of ["saved.wacz", "saved.zip"]) {
      const { documents, problems } = await found(bytes, {}, name);
      assert.deepEqual(documents.map((document) => [document.name, document.within?.format, document.within?.index]), [[`${name}#0`, "wacz", 0], [`${name}#1`, "wacz", 1]]);
      assert.deepEqual(titles(documents), ["One", "Two"]);
      assert.deepEqual(problems, []);
    }
  }
});

test("a name that leads out of the archive is refused, and the others are read", async () => {
  for (const name of ["../evil.warc", "archive/../../evil.warc", "/etc/evil.warc", "C:\\evil.warc", "..\\evil.warc"]) {
    const { documents, problems } = await found(zipOf([{ name, body: one }, { name: "archive/b.warc", body: two }]));
    assert.deepEqual(titles(documents), ["Two"]);
    assert.deepEqual(problems.map(({ severity }) => severity), ["unread"]);
    assert.match(problems[0]!.message, /leads out of the archive/);
  }
});

test("locked, broken, lying and empty archives are problems", async () => {
  const says = async (bytes: Uint8Array, words: RegExp) => {
    const { problems } = await found(bytes);
    assert.ok(problems.some(({ message, severity }) => severity === "unread" && words.test(message)), JSON.stringify(problems));
  };
  await says(zipOf([{ name: "archive/a.warc", body: one, locked: true }]), /locked with a password/);
  await says(Buffer.from("no zip at all"), /no zip archive that can be read/);
  await says(zipOf([{ name: "archive/a.warc", body: one }]).subarray(0, -30), /no zip archive that can be read/);
  await says(zipOf([{ name: "archive/a.warc", body: one, says: 7_000_000_000 - 3_000_000_000 }]), /zip archive|broken/);
  await says(zipOf([{ name: "pages/pages.jsonl", body: Buffer.from("{}") }]), /expected an archive with pages/);
});

test("all that it unpacks to is bounded", async () => {
  const bomb = gzipSync(Buffer.concat([one, Buffer.alloc(50_000_000)]));
  const { documents, problems } = await found(zipOf([{ name: "archive/a.warc.gz", body: bomb }, { name: "archive/b.warc", body: two }]), { maxUnpacked: 1_000_000 });
  assert.deepEqual(titles(documents), ["One"]);
  assert.match(problems[0]!.message, /more than 1,000,000 bytes; what follows was not read\. Raise the limit with --max-unpacked/);
});

test("any bytes give pages or problems, and never throw", async () => {
  const good = zipOf([{ name: "archive/a.warc.gz", body: packed(one) }, { name: "archive/b.warc", body: two }]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 })), { maxLength: 5 }), fc.nat(good.length), async (changes, cut) => {
      const changed = Buffer.from(good);
      for (const [at, over] of changes) changed.set(over.subarray(0, changed.length - (at % changed.length)), at % changed.length);
      await found(changed);
      await found(good.subarray(0, cut));
    }),
    { numRuns: 60 },
  );
});
