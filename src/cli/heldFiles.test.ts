import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { documentsIn, intake } from "../stages/intake/intake.ts";
import { fileOf } from "../stages/intake/unpack/testing.ts";
import { DEFAULT_BOUNDS } from "./bounds.ts";
import { unpackToolsFor } from "./unpackTools.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday. It gave no date, but twelve boats had been moved to Port Ellis before the works began.";
const MORE = "Fishers had asked for a date since the storm in autumn, and some have sold their boats.";

async function taken(name: string, content: string | Uint8Array, bounds: Partial<typeof DEFAULT_BOUNDS> = {}): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const tools = unpackToolsFor({ ...DEFAULT_BOUNDS, ...bounds });
  for await (const found of documentsIn(fileOf(name, content), tools)) {
    if ("code" in found) problems.push(found);
    else {
      const { articles: some, problems: others } = intake(found, { hash: () => "0".repeat(16), maxArticle: tools.limits.maxArticle });
      articles.push(...some);
      problems.push(...others);
    }
  }
  return { articles, problems };
}

const bytesOf = (words: string): Buffer => Buffer.from(words, "utf8");

/** A ZIP archive of these files; `deflated` packs them. */
function zip(files: Readonly<Record<string, string | Buffer>>, deflated = false): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = typeof content === "string" ? bytesOf(content) : content;
    const packed = deflated ? deflateRawSync(plain) : plain;
    const header = (mark: number, more: Buffer): Buffer => {
      const fixed = Buffer.alloc(more.length);
      more.copy(fixed);
      return Buffer.concat([Buffer.from([0x50, 0x4b, mark & 255, mark >> 8]), fixed]);
    };
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(bytesOf(name).length, 22);
    const local = Buffer.concat([header(0x0403, common), bytesOf(name), packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(at, 12);
    directory.push(Buffer.concat([header(0x0201, Buffer.concat([Buffer.from([20, 0]), common.subarray(0, 24), entry])), bytesOf(name)]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

const paragraph = (words: string, style = ""): string => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

function docx(body: string, more: Readonly<Record<string, string>> = {}, before = ""): Buffer {
  return zip({
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

test("a Word document", async () => {
  const core = '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Boats of Tarn &amp; Ellis</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>';
  const { articles, problems } = await taken("a.docx", docx(paragraph("Boats of Tarn &amp; Ellis", "Heading1") + paragraph(BODY) + paragraph(MORE), { "docProps/core.xml": core }));
  assert.deepEqual(problems, []);
  const [article] = articles;
  assert.match(article!.text, new RegExp(`${BODY.slice(0, 40)}[^]*\n\n${MORE.slice(0, 40)}`));
  assert.deepEqual([article!.name, article!.title.words, article!.authors, article!.published, article!.source.within], ["a.docx", "Boats of Tarn & Ellis", ["Ana Ruiz"], null, { format: "docx", index: 0, file: "a.docx" }]);
});

test("Word documents that are none", async () => {
  const message = async (name: string, content: string | Uint8Array, bounds = {}): Promise<string> => {
    const { articles, problems } = await taken(name, content, bounds);
    assert.equal(articles.length, 0);
    assert.equal(problems.length, 1);
    return `${problems[0]!.code}: ${problems[0]!.message}`;
  };
  assert.match(await message("a.docx", zip({ "a.txt": "x" })), /unreadable: .*ZIP archive of another kind/);
  assert.match(await message("a.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), /unreadable: .*before 2007, or locked/);
  assert.match(await message("a.docx", docx("")), /no-articles: /);
  assert.match(await message("a.docx", docx(paragraph(BODY)).subarray(0, 300)), /unreadable: /);
  assert.match(await message("a.docx", docx("<w:p>".repeat(3))), /(?:unreadable|no-articles): /);
  // Five seconds are given besides; this leaves one.
  assert.match(await message("a.docx", docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(400_000)), { maxSeconds: -4 }), /unreadable: .*--max-seconds/);
  const bomb = zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": Buffer.alloc(40_000_000, 32) }, true);
  assert.match(await message("a.docx", bomb), /unreadable: .*unpack to more than 30000000 bytes/);
});

test("a Word document is not asked for files that lie elsewhere", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY p SYSTEM "file:///etc/passwd">]>`;
  const { articles, problems } = await taken("a.docx", docx(paragraph(`${BODY} &b; &p;`), {}, bomb));
  assert.ok(articles.length + problems.length > 0);
  assert.ok(!JSON.stringify(articles).includes("hahahaha"));
  assert.ok(!JSON.stringify(articles).includes("root:"));
});

/** A PDF of pages, each of lines [x, y from below, size, words]. */
function pdf(pages: readonly (readonly (readonly [x: number, y: number, size: number, words: string])[])[], info = ""): string {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ")}] >>`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  objects.push(`<< ${info} >>`);
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
}

test("a PDF", async () => {
  const lines = (head: string, words: readonly string[], y = 700): [number, number, number, string][] => [[60, 780, 9, head], ...words.map((line, i): [number, number, number, string] => [60, y - i * 14, 11, line])];
  const { articles, problems } = await taken(
    "a.pdf",
    pdf(
      [
        [[60, 750, 20, "Boats of Tarn"], ...lines("Harbour Post 1", ["The harbour of Tarn will reopen in the spring, the mayor said on", "Monday. It gave no date, but twelve boats had been moved to Port", "Ellis."]), [60, 640, 11, "Fishers had asked for a date since the storm in autumn, and some"]],
        lines("Harbour Post 2", ["have sold their boats."]),
        lines("Harbour Post 3", ["Nobody knows when the well-", "known ferry comes back to the town and its island, they said to us."]),
      ],
      "/Title (Microsoft Word - draft.doc) /Author (Ana Ruiz)",
    ),
  );
  assert.deepEqual(
    articles.map(({ text }) => text),
    ["Boats of Tarn\n\nThe harbour of Tarn will reopen in the spring, the mayor said on Monday. It gave no date, but twelve boats had been moved to Port Ellis.\n\nFishers had asked for a date since the storm in autumn, and some have sold their boats.\n\nNobody knows when the well-known ferry comes back to the town and its island, they said to us."],
  );
  assert.deepEqual(problems.map(({ code, severity }) => `${code} ${severity}`), ["left-out noted"]);
  assert.match(problems[0]!.message, /^3 lines .*“Harbour Post 1”/);
  const [article] = articles;
  assert.deepEqual([article!.title.words, article!.authors, article!.published, article!.source.within], ["Boats of Tarn", ["Ana Ruiz"], null, { format: "pdf", index: 0, file: "a.pdf" }]);
});

test("PDFs that hold no text, or too much, or are none", async () => {
  const codes = async (content: string, bounds = {}): Promise<string[]> => (await taken("a.pdf", content, bounds)).problems.map(({ code, message }) => `${code}: ${message}`);
  assert.match((await codes(pdf([[], []])))[0]!, /^no-articles: .*2 pages without any.*OCR/);
  assert.match((await codes(pdf([[[60, 700, 11, BODY]], [[60, 700, 11, MORE]]]), { maxArticle: 100 }))[0]!, /^too-large: .*--max-article/);
  assert.match((await codes("%PDF-1.4\nand nothing more"))[0]!, /^unreadable: /);
  const locked = pdf([[[60, 700, 11, BODY]]]).replace("/Root 1 0 R", `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`);
  assert.match((await codes(locked))[0]!, /^unreadable: .*locked with a password/);
});

type Thrift = readonly (readonly [field: number, type: number, content: Buffer])[];

const I32 = 5;
const I64 = 6;
const BINARY = 8;
const LIST = 9;
const STRUCT = 12;

/** The compact protocol of Thrift, in which Parquet writes what is not rows. */
function struct(fields: Thrift): Buffer {
  let last = 0;
  return Buffer.concat([
    ...fields.flatMap(([field, type, content]) => {
      const head = Buffer.from([((field - last) << 4) | type]);
      last = field;
      return [head, content];
    }),
    Buffer.from([0]),
  ]);
}

function varint(count: number): Buffer {
  const bytes: number[] = [];
  for (; count > 127; count = Math.floor(count / 128)) bytes.push((count % 128) | 128);
  return Buffer.from([...bytes, count]);
}

const whole = (count: number): Buffer => varint(count * 2);
const words = (text: string): Buffer => Buffer.concat([varint(Buffer.byteLength(text)), bytesOf(text)]);
const list = (type: number, items: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([(items.length << 4) | type]), ...items]);

/** A Parquet table of one column of texts in one group, not packed. */
/** `told`: the rows that it says it has. */
function parquet(column: string, texts: readonly string[], told = texts.length): Buffer {
  const cells = Buffer.concat(texts.map((text) => Buffer.concat([Buffer.from(Uint32Array.of(Buffer.byteLength(text)).buffer), bytesOf(text)])));
  const count = texts.length;
  const page = struct([[1, I32, whole(0)], [2, I32, whole(cells.length)], [3, I32, whole(cells.length)], [5, STRUCT, struct([[1, I32, whole(count)], [2, I32, whole(0)], [3, I32, whole(3)], [4, I32, whole(3)]])]]);
  const size = page.length + cells.length;
  const chunk = struct([[2, I64, whole(4)], [3, STRUCT, struct([[1, I32, whole(6)], [2, LIST, list(I32, [whole(0)])], [3, LIST, list(BINARY, [words(column)])], [4, I32, whole(0)], [5, I64, whole(count)], [6, I64, whole(size)], [7, I64, whole(size)], [9, I64, whole(4)]])]]);
  const schema = [struct([[4, BINARY, words("schema")], [5, I32, whole(1)]]), struct([[1, I32, whole(6)], [3, I32, whole(0)], [4, BINARY, words(column)], [6, I32, whole(0)]])];
  const group = struct([[1, LIST, list(STRUCT, [chunk])], [2, I64, whole(size)], [3, I64, whole(told)]]);
  const metadata = struct([[1, I32, whole(1)], [2, LIST, list(STRUCT, schema)], [3, I64, whole(told)], [4, LIST, list(STRUCT, [group])]]);
  return Buffer.concat([bytesOf("PAR1"), page, cells, metadata, Buffer.from(Uint32Array.of(metadata.length).buffer), bytesOf("PAR1")]);
}

test("a Parquet table", async () => {
  const { articles, problems } = await taken("t.parquet", parquet("Text", [BODY, MORE]));
  assert.deepEqual(problems, []);
  assert.deepEqual(articles.map(({ text, name }) => [name, text]), [["t.parquet#0", BODY], ["t.parquet#1", MORE]]);
  const damaged = await taken("t.parquet", "PAR1 and nothing more PAR1");
  assert.deepEqual(damaged.problems.map(({ code }) => code), ["unreadable"]);
  const lying = await taken("t.parquet", parquet("text", [BODY], 1e12));
  assert.deepEqual([lying.articles.length, lying.problems.map(({ code }) => code)], [1, ["unreadable"]]);
});

test("the libraries are loaded when they are needed, not before", () => {
  const tools = readFileSync(new URL("unpackTools.ts", import.meta.url), "utf8");
  assert.doesNotMatch(tools, /from "(?:mammoth|unpdf|hyparquet|\.\/(?:docx|pdf|parquet|inWorker)\.ts)"/);
});

test("bytes that are damaged anywhere give a result, in time", async () => {
  const files: readonly (readonly [string, Buffer])[] = [
    ["a.docx", docx(paragraph(BODY) + paragraph(MORE))],
    ["a.pdf", Buffer.from(pdf([[[60, 700, 11, BODY]], [[60, 700, 11, MORE]]]), "latin1")],
    ["t.parquet", parquet("text", [BODY, MORE])],
  ];
  for (const [name, sound] of files) {
    for (let i = 0; i < DAMAGED; i++) {
      const bytes = Buffer.from(sound);
      // Places spread over the file, the same in every run.
      for (let j = 0; j < 3; j++) bytes[(i * 7919 + j * 104_729) % bytes.length] = (i * 31 + j * 97) & 255;
      const began = performance.now();
      const { articles, problems } = await taken(name, i % 5 === 0 ? bytes.subarray(0, (i * 7919) % bytes.length) : bytes, { maxSeconds: 2 });
      assert.ok(articles.length + problems.length > 0 || i % 5 === 0, `${name} ${i}`);
      assert.ok(performance.now() - began < 10_000, `${name} ${i} took ${performance.now() - began} ms`);
    }
  }
});

/** Files of each kind. */
const DAMAGED = 40;
