/** The reader as it is built, and the page that carries it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readerFiles } from "../../scripts/readerFiles.ts";
import { type ReaderFiles, readerPage, runReader } from "../../src/outputs/reader/reader.ts";
import { RUN } from "../outputsRun.ts";

/** A report carries the reader with it (issue 7). */
const MOST = 1_000_000;

const FILES: ReaderFiles = { version: "0.0.0", script: "1;", style: "a{}", sha256Base64: (words) => `hash-of-${words.length}` };

test("the reader is small, the same on every build, and cannot end its element", async () => {
  const first = await readerFiles();
  assert.ok(first.script.length + first.style.length < MOST);
  assert.ok(first.script.length > 10_000 && first.style.length > 1_000);
  const again = await readerFiles();
  assert.deepEqual([again.script === first.script, again.style === first.style], [true, true]);
  assert.doesNotThrow(() => [...readerPage(["{}"], "x", first)]);
});

test("the policy allows one script and one style sheet by hash, and no address", () => {
  const page = [...runReader(RUN, FILES)].join("");
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!;
  assert.equal(policy, "default-src 'none'; script-src 'sha256-hash-of-2'; style-src 'sha256-hash-of-3'; img-src data:; base-uri 'none'; form-action 'none'");
  assert.equal(page.match(/<script/g)?.length, 2);
});

test("a script that could end its element is refused", () => {
  assert.throws(() => [...readerPage(["{}"], "x", { ...FILES, script: '"</SCRIPT>"' })], RangeError);
  assert.throws(() => [...readerPage(["{}"], "x", { ...FILES, style: "</style>" })], RangeError);
});

test("any words in the data come back as they were, and end nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("</script>", "<!--", "<script", "]]>", "\u2028", "\ud800", "&lt;"))), (words) => {
      const page = [...readerPage([JSON.stringify(words)], "x", FILES)].join("");
      const data = /<script type="application\/json" id="run">([^]*?)<\/script>/.exec(page)![1]!;
      assert.ok(!/[<>&\u2028\u2029]/.test(data));
      assert.deepEqual(JSON.parse(data), words);
    }),
  );
});

test("a run without a story of two, and marks that were made before", () => {
  const page = [...runReader({ articles: RUN.articles.slice(-1), copies: { passages: [], pairs: [] }, stories: RUN.stories.slice(-1), collations: [], problems: [] }, FILES, { format: 1, marks: [] })].join("");
  const data = JSON.parse(/id="run">([^]*?)<\/script>/.exec(page)![1]!) as { collations: unknown[]; decisions: unknown };
  assert.deepEqual([data.collations, data.decisions], [[], { format: 1, marks: [] }]);
});
