import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import Papa from "papaparse";
import type { Article } from "../../../../model/article.ts";
import { articlesOf, endlessFile, fileOf, toolsWith, unpackedFrom } from "../testing.ts";
import type { UnpackTools } from "../tools.ts";
import { cellDate } from "./cellDate.ts";
import { namesOf } from "./cells.ts";
import { records } from "./csv.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday. It gave no date, but twelve boats had been moved to Port Ellis before the works began.";
const MORE = "Fishers had asked for a date since the storm in autumn, and some have sold their boats.";

type Wanted = Partial<Pick<Article, "name" | "outlet" | "url" | "language" | "authors">> & { readonly title?: string; readonly published?: string | null; readonly text?: string; readonly format?: string };

/** The articles of a table, by the fields that matter, and the codes of the problems. */
function check(what: string, name: string, table: string | Uint8Array, wanted: readonly Wanted[], codes: readonly string[] = [], columns: readonly (readonly [string, string])[] = []): void {
  test(what, async () => {
    const { articles, problems } = await articlesOf(fileOf(name, table), toolsWith({ columns: new Map(columns) }));
    assert.deepEqual(problems.map(({ code, severity }) => `${code} ${severity}`), codes);
    assert.equal(articles.length, wanted.length);
    for (const [i, { title, published, text, format, ...fields }] of wanted.entries()) {
      const article = articles[i]!;
      if (text !== undefined) assert.equal(article.text, text);
      if (title !== undefined) assert.equal(article.title.words, title);
      if (published !== undefined) assert.equal(article.published?.value ?? null, published);
      if (format !== undefined) assert.equal(article.source.within?.format, format);
      for (const [field, value] of Object.entries(fields)) assert.deepEqual(article[field as keyof Article], value, field);
    }
  });
}

check(
  "Media Cloud's columns",
  "export.csv",
  `id,publish_date,title,url,language,media_name,media_url,text\n7,2023-11-20,Boats,https://post.example/1,en,Harbour Post,https://post.example,"${BODY}"\n8,2023-11-21 10:30:00,"A ""b""",https://bay.example/2,en,Bay News,,"${BODY}\n\n${MORE}"\n`,
  [
    { name: "export.csv#0", title: "Boats", url: "https://post.example/1", language: "en", outlet: "Harbour Post", published: "2023-11-20", text: BODY, format: "csv" },
    { name: "export.csv#1", title: 'A "b"', outlet: "Bay News", published: "2023-11-21T10:30:00", text: `${BODY}\n\n${MORE}` },
  ],
);
check("passim's columns", "in.jsonl", `${JSON.stringify({ id: "a1", text: BODY, series: "harbourpost", date: "1911-03-05" })}\n`, [{ outlet: "harbourpost", published: "1911-03-05", format: "jsonl" }]);
check("other names, with a semicolon, a mark and a CR LF", "t.csv", `\ufeffHeadline;Pub Date;Author(s);News_Paper;Article Text\r\nBoats;20 Nov 2023;Ana Ruiz|Jo Park;Bay News;${BODY}\r\n`, [{ title: "Boats", published: "2023-11-20", outlet: "Bay News", authors: ["Ana Ruiz", "Jo Park"], text: BODY }]);
check("tabs", "t.tsv", `text\tauthors\n${BODY}\tAna Ruiz; Jo Park\n`, [{ authors: ["Ana Ruiz", "Jo Park"], format: "tsv" }]);
check("tabs under another ending", "t.csv", `text\tpublisher\n${BODY}\tBay, News\n`, [{ outlet: "Bay, News", format: "tsv" }]);
check("from standard input", "stdin", `id,text,series,date\n1,${BODY.replaceAll(",", "")},post,2023-11-20\n`, [{ published: "2023-11-20" }]);
check("an array of objects", "t.json", JSON.stringify([{ body: BODY, source: { id: null, name: "Bay News" }, author: ["Ana Ruiz"] }, { body: `${MORE} [{"}] ${MORE}` }], null, 2), [{ outlet: "Bay News", authors: ["Ana Ruiz"] }, { text: `${MORE} [{"}] ${MORE}` }]);
check("lines under .json", "t.json", `{"text": "${BODY}"}\n{"text": "${MORE}"}\n`, [{ text: BODY }, { text: MORE }]);
check("HTML in a cell", "t.csv", `text\n"<div><p>${BODY.replaceAll('"', "")}</p><p>Fish &amp; chips were sold to all who came to see it.</p></div>"\n`, [{ text: `${BODY}\n\nFish & chips were sold to all who came to see it.` }]);
check("a < b is no HTML", "t.csv", `text\n"${BODY} 3 < 4 & 5 > 4"\n`, [{ text: `${BODY} 3 < 4 & 5 > 4` }]);
check("the longer of two columns is the text", "t.csv", `text,content\nShort.,"${BODY}"\n`, [{ text: BODY }], ["guessed-column noted"]);
check("an empty column is no choice", "t.csv", `text,content\n,"${BODY}"\n`, [{ text: BODY }]);
check("as asked", "t.csv", `text,content,wer\nShort but the one that was wanted.,"${BODY}",Bay News\n`, [{ text: "Short but the one that was wanted.", outlet: "Bay News" }], [], [["text", "Text"], ["outlet", "wer"]]);
check("a column of addresses is no outlet", "t.csv", `text,source\n"${BODY}",https://bay.example/1\n`, [{ outlet: null, url: "https://bay.example/1" }]);
check("rows without a text are counted", "t.csv", `text,url\n,https://bay.example/1\n"${BODY}",https://bay.example/2\nnan,\n`, [{ name: "t.csv#1" }], ["left-out noted"]);
check("bad dates are counted", "t.csv", `text,date\n"${BODY}",03/04/2023\n"${BODY}",soon\n"${BODY}",\n"${BODY}",18/11/2023\n`, [{ published: null }, { published: null }, { published: null }, { published: "2023-11-18" }], ["bad-metadata noted"]);
check("lines that are no objects are counted", "t.jsonl", `{"text": "${BODY}"}\n{"text": \n[1]\n\n"x"\n`, [{ text: BODY }], ["left-out noted"]);
check("Windows-1252", "t.csv", Buffer.from(`text\n"Café ${BODY}"\n`, "latin1"), [{ text: `Café ${BODY}` }], ["guessed-encoding noted"]);
check("UTF-16", "t.csv", Uint8Array.from([0xff, 0xfe, ...Buffer.from(`title\ttext\nCafé\t${BODY}\n`, "utf16le")]), [{ title: "Café", text: BODY }]);
check("names of nothing", "t.jsonl", `{"__proto__": {"text": "no"}, "constructor": "c", "text": ${JSON.stringify(BODY)}, "title": null, "hasOwnProperty": 1}\n`, [{ text: BODY }]);
check("columns of nothing", "t.csv", `__proto__,constructor,toString,text\n1,2,3,"${BODY}"\n`, [{ text: BODY }]);
check("a formula is words", "t.csv", `text,title,url\n"=1+1 ${BODY}","=cmd|' /C calc'!A0","=HYPERLINK(""https://x.example"")"\n`, [{ text: `=1+1 ${BODY}`, title: "=cmd|' /C calc'!A0", url: null }]);

/** Nothing is read, and why. */
function checkNone(what: string, name: string, table: string, code: string, message: RegExp, columns: readonly (readonly [string, string])[] = []): void {
  test(what, async () => {
    const { articles, problems } = await articlesOf(fileOf(name, table), toolsWith({ columns: new Map(columns) }));
    assert.deepEqual([articles.length, problems.map((problem) => `${problem.code} ${problem.severity}`)], [0, [`${code} unread`]]);
    assert.match(problems[0]!.message, message);
  });
}

checkNone("addresses without texts", "t.csv", "title,url\nBoats,https://bay.example/1\n", "no-articles", /came title, url\..* variorum fetch --table FILE/);
checkNone("no texts", "t.csv", "a,b\n1,2\n", "no-articles", /came a, b\. Say which .* --column text=NAME/);
checkNone("a column that is not there", "t.csv", `text\n${BODY}\n`, "no-articles", /expected the column inhalt, came text/, [["text", "inhalt"]]);
checkNone("a header alone", "t.csv", "text,title\n", "no-articles", /rows/);
checkNone("nothing", "t.csv", "", "no-articles", /rows/);
checkNone("all texts empty", "t.csv", "text,url\n,https://bay.example/1\n,\n", "no-articles", /2 of 2 without one.* variorum fetch --table FILE/);
checkNone("a report of this program", "r.json", '{"format": 1, "variorum": "0.1.0", "articles": []}', "unknown-format", /a report of this program/);
checkNone("a report of this program, in lines", "r.jsonl", '{"id": "x", "text": "y", "completeness": "whole", "furniture": [], "source": {}}\n', "unknown-format", /a report of this program/);
checkNone("an object", "r.json", '{\n "text": "x"\n}', "unknown-format", /JSON that is no table/);

test("a text that begins like a table is a text", async () => {
  for (const text of [`text, and ${BODY}`, `Title, body\n${BODY}`, `{curly} ${BODY}`, `[Photo] ${BODY}`]) {
    const { articles } = await articlesOf(fileOf("stdin", text));
    assert.deepEqual(articles.map(({ text, source }) => [text, source.within]), [[text, null]]);
  }
});

test("a Parquet table comes through its tool; a damaged one is said to be", async () => {
  const parquet: UnpackTools["parquet"] = async function* () {
    yield { text: BODY, date: new Date(Date.UTC(2023, 10, 20)), id: 5n, authors: ["Ana Ruiz"] };
    throw new Error("no more");
  };
  const { articles, problems } = await articlesOf(fileOf("t.parquet", "PAR1...."), toolsWith({ parquet }));
  assert.deepEqual(articles.map(({ published, authors, source }) => [published?.value, authors, source.within?.format]), [["2023-11-20T00:00:00Z", ["Ana Ruiz"], "parquet"]]);
  assert.deepEqual(problems.map(({ code }) => code), ["unreadable"]);
});

test("dates as cells hold them", () => {
  const wanted: readonly (readonly [unknown, string | null])[] = [
    ["2023-11-18", "2023-11-18"], ["2023-11-18 09:30:00.000000", "2023-11-18T09:30:00"], ["2023-11-18T09:30:00Z", "2023-11-18T09:30:00Z"], ["20231118", "2023-11-18"], ["20231118093000", "2023-11-18T09:30:00"],
    [1700299800, "2023-11-18T09:30:00Z"], ["1700299800.0", "2023-11-18T09:30:00Z"], [1700299800000, "2023-11-18T09:30:00Z"], [1700299800000000n, "2023-11-18T09:30:00Z"], ["45248", "2023-11-18"], ["45248.5", "2023-11-18T12:00"],
    [new Date(Date.UTC(2023, 10, 18)), "2023-11-18T00:00:00Z"], ["03/04/2023", null], ["", null], [null, null], ["12", null], ["99999999", null], [{}, null], [NaN, null],
  ];
  for (const [cell, value] of wanted) assert.equal(cellDate(cell)?.value ?? null, value, String(cell));
});

test("names as cells hold them", () => {
  assert.deepEqual(namesOf("['Ana Ruiz', \"Jo O'Park\"]"), ["Ana Ruiz", "Jo O'Park"]);
  assert.deepEqual(namesOf("Ruiz, Ana"), ["Ruiz, Ana"]);
  assert.deepEqual(namesOf("nan"), []);
  assert.deepEqual(namesOf([1, null, "Ana"]), ["1", "Ana"]);
});

async function cellsOf(table: string, piece: number): Promise<(readonly string[] | "too-large")[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < table.length; at += piece) yield table.slice(at, at + piece);
  }
  const found: (readonly string[] | "too-large")[] = [];
  for await (const row of records(pieces(), ",", 1000)) found.push(row);
  return found;
}

test("cells are those of another reader, wherever the pieces end", async () => {
  const cell = fc.array(fc.constantFrom("a", "b c", ",", '"', "\n", "\r\n", "é", ";"), { maxLength: 5 }).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\r\n"), fc.integer({ min: 1, max: 9 }), async (rows, newline, piece) => {
      const table = Papa.unparse(rows, { newline });
      const expected = Papa.parse<string[]>(table, { newline, delimiter: "," }).data.filter((row) => row.length > 1 || row[0]!.trim() !== "");
      assert.deepEqual(await cellsOf(table, piece), expected);
      assert.deepEqual(expected, rows);
    }),
  );
});

test("any characters give the same cells wherever the pieces end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("a", ",", '"', '""', "\n", "\r", "x y"), { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (parts, piece) => {
      assert.deepEqual(await cellsOf(parts.join(""), piece), await cellsOf(parts.join(""), 1000));
    }),
  );
});

test("a mark that closes nothing is a letter", async () => {
  assert.deepEqual(await cellsOf('"We stay," he said,b\n', 100), [['We stay," he said,b\n']]);
  assert.deepEqual(await cellsOf('"We "stay" here",b\n5" pipe,c', 100), [['We "stay" here', "b"], ['5" pipe', "c"]]);
});

test("bounds: rows, a cell of 100 MB, a line of 1 GB", async () => {
  const few = await unpackedFrom(fileOf("t.csv", `text\n${`${MORE.replace(",", "")}\n`.repeat(5)}`), toolsWith({ limits: { maxRecords: 3 } }));
  assert.deepEqual([few.documents.length, few.problems.map(({ message }) => message)], [3, ["holds more than 3 rows; the first 3 were read. Raise the limit with --max-records."]]);
  const began = performance.now();
  const cell = await unpackedFrom(endlessFile("t.csv", `text\n"${BODY}"\n"`, "x ".repeat(1 << 19), 100));
  assert.deepEqual([cell.documents.length, cell.problems.map(({ code, name }) => `${code} ${name}`)], [1, ["too-large t.csv#1"]]);
  const line = await unpackedFrom(endlessFile("t.jsonl", `{"text": "${BODY}"}\n{"text": "`, "x".repeat(1 << 20), 1024));
  assert.deepEqual([line.documents.length, line.problems.map(({ code, name }) => `${code} ${name}`)], [1, ["too-large t.jsonl#1"]]);
  assert.ok(performance.now() - began < 20_000);
});

test("nothing that stands in a table stops it", async () => {
  const endings = ["t.csv", "t.tsv", "t.jsonl", "t.json", "stdin"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...endings), fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.array(fc.constantFrom("text", ",", "\n", '{"text":', '"', "}", "[", "]", "url", "https://x.example", ":", "[[[[", "null"), { maxLength: 20 }).map((parts) => new TextEncoder().encode(parts.join("")))), async (name, bytes) => {
      const { documents, problems } = await unpackedFrom(fileOf(name, bytes));
      assert.ok(documents.length + problems.length > 0);
    }),
    { numRuns: 300 },
  );
  const nested = await unpackedFrom(fileOf("t.json", `[{"text": ${"[".repeat(200_000)}`, null, 1 << 16));
  assert.equal(nested.problems.length, 1);
});
