import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleFrom, mustHold, take } from "./testing.ts";

const WORDS = "The café of Tarn will reopen in the spring, the mayor’s office said on Monday. It gave no date, but 12 boats had been moved to Port Ellis before the works began.";
const bytes = (...list: readonly number[]): Uint8Array => Uint8Array.from(list);

/** UTF-16 as bytes. */
function utf16(words: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...words].join("");
  const out = new Uint8Array(units.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return out;
}

/** The encoding found, and the codes of the reservations; the words come through. */
function check(name: string, source: Uint8Array, encoding: string, codes: readonly string[] = [], words = WORDS): void {
  test(name, () => {
    const { article, problems } = take("a.txt", source);
    assert.equal(article?.text, words);
    assert.equal(article.source.encoding, encoding);
    assert.deepEqual(problems.map(({ code, severity }) => `${code} ${severity}`), codes.map((code) => `${code} noted`));
  });
}

check("UTF-8", new TextEncoder().encode(WORDS), "utf-8");
check("UTF-8 with a mark", new TextEncoder().encode(`\ufeff${WORDS}`), "utf-8");
check("UTF-16 LE with a mark", utf16(WORDS, true, true), "utf-16le");
check("UTF-16 BE with a mark", utf16(WORDS, false, true), "utf-16be");
check("UTF-16 LE without", utf16(WORDS, true, false), "utf-16le");
check("UTF-16 BE without", utf16(WORDS, false, false), "utf-16be");
check("Windows-1252", Uint8Array.from([...WORDS].map((letter) => (letter === "’" ? 0x92 : letter.charCodeAt(0)))), "windows-1252", ["guessed-encoding"]);
check("lone surrogates", utf16(`${WORDS} \ud800 \udc00`, true, true), "utf-16le", ["bad-characters"], `${WORDS} \ufffd \ufffd`);
check("UTF-8 cut within a letter", new TextEncoder().encode(`${WORDS} ’’ é`).slice(0, -1), "utf-8", ["bad-characters"], `${WORDS} ’’ \ufffd`);

test("a page says its encoding", () => {
  const page = `<meta charset="iso-8859-2"><p>${"The harbour of Łódź will reopen in the spring, the mayor said. ".repeat(2)}</p>`;
  const letters = new Map([["Ł", 0xa3], ["ó", 0xf3], ["ź", 0xbc]]);
  const { article, problems } = take("a.html", Uint8Array.from([...page].map((letter) => letters.get(letter) ?? letter.charCodeAt(0))));
  assert.deepEqual(problems, []);
  assert.match(article!.text, /Łódź/);
});

/** Nothing is read; the code, and words that the message must hold. */
function checkUnread(name: string, file: string, source: Uint8Array | string, code: string, message: RegExp): void {
  test(name, () => {
    const { article, problems } = take(file, source);
    assert.equal(article, undefined);
    assert.deepEqual(problems.map((problem) => [problem.code, problem.severity, problem.name]), [[code, "unread", file]]);
    assert.match(problems[0]!.message, message);
  });
}

checkUnread("empty", "a.txt", "", "empty", /0 bytes/);
checkUnread("only a mark", "a.txt", bytes(0xef, 0xbb, 0xbf), "empty", /blanks only/);
checkUnread("blanks only", "a.txt", " \n\t\r\n\u00a0\u200b ", "empty", /blanks only/);
checkUnread("a PDF", "a.txt", "%PDF-1.7 and more", "binary", /PDF/);
checkUnread("a picture", "a.html", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 1, 2), "binary", /PNG/);
checkUnread("a ZIP archive", "a.md", bytes(0x50, 0x4b, 3, 4, 9, 9), "binary", /ZIP/);
checkUnread("bytes of anything", "a.txt", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255), "binary", /control characters/);
checkUnread("zeros", "a.txt", new Uint8Array(64), "binary", /control characters/);
checkUnread("a feed", "a.xml", '<?xml version="1.0"?><rss></rss>', "unknown-format", /came XML/);
checkUnread("a feed without an ending", "stdin", '<?xml version="1.0"?>\n<rss></rss>', "unknown-format", /came a feed/);
checkUnread("JSON", "a.json", "{}", "unknown-format", /came JSON/);

test("too large", () => {
  const { problems } = take("a.txt", "x".repeat(2000), null, 1000);
  assert.equal(problems[0]!.code, "too-large");
  assert.match(problems[0]!.message, /at most 1,000 bytes .* came 2,000\. .*--max-article/);
});

test("50 MB on a single line", () => {
  const source = new Uint8Array(50_000_000).fill(97);
  for (let i = 30; i < source.length; i += 31) source[i] = 32;
  const began = performance.now();
  assert.equal(take("a.txt", source).problems[0]!.code, "too-large");
  assert.ok(performance.now() - began < 5_000);
  // Taken in when it is wanted.
  assert.equal(take("a.txt", source.subarray(0, 6_000_000), null, 1e9).article?.paragraphs.length, 1);
  assert.ok(performance.now() - began < 20_000);
});

test("the format is known by ending, and by sight where there is none", () => {
  const kind = (name: string, source: string): string => articleFrom(name, source).source.mediaType;
  assert.equal(kind("a.TXT", WORDS), "text/plain");
  assert.equal(kind("a.markdown", WORDS), "text/markdown");
  assert.equal(kind("a.htm", `<p>${WORDS}</p>`), "text/html");
  assert.equal(kind("stdin", WORDS), "text/plain");
  assert.equal(kind("stdin", `<div><p>${WORDS}</p></div>`), "text/html");
  assert.equal(kind("a.txt", `<!DOCTYPE html><p>${WORDS}</p>`), "text/html");
  assert.equal(kind("a.txt", `<p> is a tag. ${WORDS}`), "text/plain");
});

test("what stands beside an article outranks what it says itself", () => {
  const given = { from: "sidecar", outlet: "Post", url: "https://post.example/1", title: "Boats", published: { value: "2023-11-18", raw: "2023-11-18", from: "sidecar", precision: "day", zone: null } } as const;
  const article = articleFrom("a.txt", `Posted on May 3, 2022\n\n${WORDS}`, given);
  assert.deepEqual([article.outlet, article.url, article.title.words, article.published], ["Post", "https://post.example/1", "Boats", given.published]);
});

test("the id depends on the bytes and on what is known of them, not on the name", () => {
  const given = { from: "sidecar", outlet: "Post", url: null, title: null, published: null } as const;
  const id = articleFrom("a.txt", WORDS).id;
  assert.match(id, /^[0-9a-f]{16}$/);
  assert.equal(articleFrom("b.txt", WORDS).id, id);
  assert.notEqual(articleFrom("a.txt", `${WORDS} `).id, id);
  assert.notEqual(articleFrom("a.txt", WORDS, given).id, id);
});

test("any bytes give a result that holds, the same each time", () => {
  const line = fc.constantFrom("Share this:", "68 F", "Tarn", "Related Articles", "# Harbour", "> quoted", "- item", "---", "Posted on 3 May 2022", "SA/PA", "", "  ", WORDS, "(Reporting by Ana)", "© 2021 Post", "Read more", "Home | News", "• boat", "By Ana Ruiz", "<p>", "\ufeff");
  const words = fc.array(fc.oneof(line, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 20 }).chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n", " ", "\r").map((joint) => new TextEncoder().encode(lines.join(joint))));
  fc.assert(
    fc.property(fc.constantFrom("a.txt", "a.md", "a.html", "a"), fc.oneof(fc.uint8Array({ maxLength: 200 }), words), (name, source) => {
      const { article, problems } = take(name, source);
      assert.ok(article || problems.some(({ severity }) => severity === "unread"));
      if (!article) return;
      mustHold(article, new TextDecoder(article.source.encoding).decode(source));
      assert.ok(article.paragraphs.length > 0);
      assert.deepEqual(take(name, source), { article, problems });
    }),
    { numRuns: 200 },
  );
});

test("hostile texts take linear time", () => {
  const began = performance.now();
  for (const piece of ["a", "a\n", '"', "(", " x", ".", "Share this:\n", "68 F\n", "Published: 2023-01-01\n", "Related Articles\n", "Reporting by A. ", "this is a line that goes on until it is some sixty long or so\n", "Home\n"]) take("a.txt", `The mayor said no. ${piece.repeat(50_000 / piece.length)}`);
  for (const piece of ["> ", "- ", "# a\n", "```\n", "* ", "a\n---\n"]) take("a.md", piece.repeat(10_000));
  for (const piece of ["<p>x", "<div><p>", "<br>", "&amp;", "&", "<", "<a href=x>y", "<!--", "<table>", "<b><p>", "a\r\n"]) take("a.html", `<p>The mayor said no to it.</p><p>${piece.repeat(5_000)}`);
  assert.ok(performance.now() - began < 20_000);
});
