import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articlesOf, fileOf, toolsWith, unpackedFrom } from "../testing.ts";

const WORDS = "The harbour of Tarn will reopen in the spring, the mayor said on Monday – “soon”, she added. It gave no date, but twelve boats had been moved to Port Ellis.";
const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Boats</title></head><body><h1>Boats moved to Port Ellis</h1><p>${WORDS}</p></body></html>`;

const quoted = (words: string) => Buffer.from(words).toString("latin1").replace(/[=\x80-\xff]/g, (character) => `=${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/(.{60})(?!=)/g, "$1=\r\n");
const part = (fields: readonly string[], body: string) => `------Mark--77\r\n${fields.join("\r\n")}\r\n\r\n${body}\r\n`;
const HEAD = ["From: <Saved by Blink>", "Snapshot-Content-Location: https://paper.example/boats", "Subject: =?utf-8?Q?Boats?=", "Date: Tue, 21 Nov 2023 10:00:00 +0100", "MIME-Version: 1.0", "Content-Type: multipart/related;", "\ttype=\"text/html\";", "\tboundary=\"----Mark--77\"", "", ""].join("\r\n");
const MAIN = part(["Content-Type: text/html", "Content-ID: <frame-1@mhtml.blink>", "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://paper.example/boats"], quoted(PAGE));
const PICTURE = part(["Content-Type: image/png", "Content-Transfer-Encoding: base64", "Content-Location: https://paper.example/a.png"], "iVBORw0KGgo=");
const END = "------Mark--77--\r\n";

async function check(name: string, content: string | Uint8Array, url: string | null, captured: string | null): Promise<void> {
  const { articles, problems } = await articlesOf(fileOf(name, content));
  assert.deepEqual(problems, []);
  assert.equal(articles.length, 1);
  const [article] = articles;
  assert.equal(article!.url, url);
  assert.equal(article!.source.within?.record?.captured, captured);
  assert.ok(article!.text.includes(WORDS), article!.text);
}

test("MHTML as browsers write it", async () => {
  await check("boats.mhtml", HEAD + MAIN + PICTURE + END, "https://paper.example/boats", "2023-11-21T10:00:00+01:00");
  await check("boats.txt", HEAD + PICTURE + MAIN + END, "https://paper.example/boats", "2023-11-21T10:00:00+01:00");
  await check("boats.mht", (HEAD + MAIN + PICTURE + END).replaceAll("\r\n", "\n"), "https://paper.example/boats", "2023-11-21T10:00:00+01:00");
});

test("base64, no date, parts within parts, and an end that was cut off", async () => {
  const base64 = Buffer.from(PAGE).toString("base64").replace(/(.{76})/g, "$1\r\n");
  const main = part(["Content-Type: text/html; charset=\"utf-8\"", "Content-Transfer-Encoding: base64", "Content-Location: https://paper.example/boats"], base64);
  const head = HEAD.replace(/Date:[^\r]*\r\n/, "").replace(/Snapshot[^\r]*\r\n/, "");
  await check("boats.mht", head + main + END, "https://paper.example/boats", null);
  await check("boats.mht", head + main, "https://paper.example/boats", null);
  await check("boats.mht", `${head}------Mark--77\r\nContent-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nwords\r\n--inner\r\n${main.replace("------Mark--77\r\n", "")}--inner--\r\n${END}`, "https://paper.example/boats", null);
});

test("the page is told from its frames", async () => {
  const frame = part(["Content-Type: text/html", "Content-ID: <frame-2@mhtml.blink>", "Content-Location: cid:frame-2@mhtml.blink"], "<p>An advertisement</p>");
  const { documents, problems } = await unpackedFrom(fileOf("boats.mhtml", HEAD + frame + MAIN + END));
  assert.ok(Buffer.from(documents[0]!.bytes).includes("Port Ellis"));
  assert.deepEqual(problems.map(({ code, message }) => [code, message]), [["left-out", "1 more page is a frame of the page and was passed over."]]);
});

test("a message without a page is a problem; a letter is none of ours", async () => {
  assert.deepEqual((await unpackedFrom(fileOf("a.mhtml", HEAD + PICTURE + END))).problems.map(({ code }) => code), ["no-articles"]);
  assert.equal((await unpackedFrom(fileOf("a.txt", "From: Ana\nSubject: Boats\n\nThe boats were moved."))).documents[0]!.within ?? null, null);
});

const SINGLE = (words: string) => `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://paper.example/boats \n saved date: Tue Nov 21 2023 10:00:00 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8><title>Boats</title><body><h1>Boats moved</h1>${words}`;

test("saved pages say where they are from", async () => {
  await check("boats.html", SINGLE(`<p>${WORDS}</p>`), "https://paper.example/boats", "2023-11-21T10:00:00+01:00");
  await check("boats.html", `<!-- Saved from https://paper.example/boats at 2023-11-21T10:00:00Z using monolith v2.8.1 -->\n${PAGE}`, "https://paper.example/boats", "2023-11-21T10:00:00Z");
  await check("boats.html", PAGE.replace("<head>", "<!-- saved from url=(0027)https://paper.example/boats --><head>"), "https://paper.example/boats", null);
  await check("boats.html", PAGE.replace("<head>", "<!-- saved from url=(0014)about:internet --><head>"), null, null);
  await check("boats.html", PAGE.replace("<head>", "<!-- Mirrored from paper.example/boats by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 21 Nov 2023 10:00:00 GMT --><head>"), "http://paper.example/boats", "2023-11-21T10:00:00Z");
});

test("a page that says its own address keeps it", async () => {
  await check("boats.html", SINGLE(`<p>${WORDS}</p>`).replace("<title>", "<link rel=canonical href=https://paper.example/2023/boats><title>"), "https://paper.example/2023/boats", "2023-11-21T10:00:00+01:00");
});

test("pictures within a page do not make it too large; other contents do", async () => {
  const tools = toolsWith({ limits: { maxArticle: 20_000 } });
  const large = SINGLE(`<img src="data:image/png;base64,${"iVBO".repeat(20_000)}"><p>${WORDS}</p>`);
  const { documents, problems } = await unpackedFrom(fileOf("boats.html", large, null, 1000), tools);
  assert.deepEqual(problems, []);
  assert.ok(documents[0]!.bytes.length < 2000 && Buffer.from(documents[0]!.bytes).includes(WORDS));
  for (const other of [SINGLE("<p>word</p>".repeat(3000)), SINGLE("x".repeat(500_000)), HEAD + part(["Content-Type: text/html"], "x".repeat(30_000)), HEAD + "x".repeat(500_000)]) {
    assert.deepEqual((await unpackedFrom(fileOf("boats.mhtml", other, null, 1000), tools)).problems.map(({ code }) => code), ["too-large"]);
  }
});

test("any bytes give a page or problems, and never throw", async () => {
  const good = HEAD + MAIN + PICTURE + END;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.string({ maxLength: 3 })), { maxLength: 8 }), fc.nat(good.length), async (changes, cut) => {
      let changed = good;
      for (const [at, over] of changes) changed = changed.slice(0, at) + over + changed.slice(at + over.length);
      await unpackedFrom(fileOf("a.mhtml", changed, null, 1000));
      await unpackedFrom(fileOf("a.mhtml", good.slice(0, cut), null, 1000));
    }),
    { numRuns: 100 },
  );
});
