/** The formats of others, checked by what their standards demand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CellPassage } from "../src/model/collation.ts";
import { runAnnotations } from "../src/outputs/annotations/annotations.ts";
import { codePointsOf } from "../src/outputs/annotations/codePoints.ts";
import { aligned } from "../src/outputs/tei/alignment.ts";
import { apparatus } from "../src/outputs/tei/apparatus.ts";
import { escaped } from "../src/outputs/tei/escaped.ts";
import { runTei } from "../src/outputs/tei/tei.ts";
import type { Word } from "../src/outputs/tei/words.ts";
import type { RunReport } from "../src/model/report.ts";
import { variorum } from "./command.ts";
import { hash, RUN } from "./outputsRun.ts";
import { elements, rootOf, type XmlElement, XmlError } from "./xml.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const EXAMPLE = globSync("examples/*/", { cwd: ROOT }).map((folder) => folder.replaceAll("\\", "/")).sort()[0]!;

type Json = Readonly<Record<string, unknown>>;

/** An IRI, or a reference relative to the document (JSON-LD 1.1, section 3.2). No blank, no mark that RFC 3987 leaves out. */
const IRI = /^[^\s<>"{}|\\^`\u0000-\u0020]+$/;
const MOTIVATIONS = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

/** The MUSTs of the Web Annotation Data Model, W3C Recommendation of 23 February 2017, by section, for what is written here. */
function checkCollection(collection: Json): readonly Json[] {
  assert.ok([collection["@context"]].flat().includes("http://www.w3.org/ns/anno.jsonld"), "5.1: one or more @context, of which one is the model's");
  assert.match(String(collection["id"]), IRI, "5.1: exactly one IRI that identifies it");
  assert.ok([collection["type"]].flat().includes("AnnotationCollection"), "5.1: one or more types, of which one is AnnotationCollection");
  assert.ok(Number.isInteger(collection["total"]) && Number(collection["total"]) >= 0, "5.1: total is a non-negative integer");
  if (collection["total"] === 0) return [];
  const page = collection["first"] as Json;
  assert.match(String(page["id"]), IRI, "5.2: exactly one IRI");
  assert.ok([page["type"]].flat().includes("AnnotationPage"), "5.2: one or more types, of which one is AnnotationPage");
  assert.equal(page["startIndex"], 0, "5.2: startIndex is a non-negative integer");
  const items = page["items"] as Json[];
  assert.equal(items.length, collection["total"]);
  for (const item of items) checkAnnotation(item);
  assert.equal(new Set(items.map((item) => item["id"])).size, items.length, "ids are of one annotation each");
  return items;
}

function checkAnnotation(annotation: Json): void {
  assert.match(String(annotation["id"]), IRI, "3.1: exactly one IRI");
  assert.ok([annotation["type"]].flat().includes("Annotation"), "3.1: one or more types, of which one is Annotation");
  assert.ok("target" in annotation, "3.1: one or more targets");
  assert.ok(!("body" in annotation && "bodyValue" in annotation), "3.2.5: not both body and bodyValue");
  for (const motivation of [annotation["motivation"] ?? []].flat()) assert.ok(MOTIVATIONS.includes(String(motivation)), "3.3.5");
  for (const body of [annotation["body"]].flat() as Json[]) {
    assert.equal(body["type"], "TextualBody");
    assert.equal(typeof body["value"], "string", "3.2.4: exactly one value, a string");
    assert.ok(MOTIVATIONS.includes(String(body["purpose"])), "3.3.5");
  }
  for (const target of [annotation["target"]].flat() as Json[]) {
    assert.match(String(target["source"]), IRI, "4: exactly one source, an IRI");
    assert.match(String((target["renderedVia"] as Json)["id"]), IRI, "4.5");
    const selectors = [target["selector"]].flat() as Json[];
    assert.deepEqual(selectors.map((selector) => selector["type"]), ["TextQuoteSelector", "TextPositionSelector"]);
    const [quote, position] = selectors as [Json, Json];
    assert.equal(typeof quote["exact"], "string", "4.2.4: exactly one exact");
    for (const around of ["prefix", "suffix"]) assert.equal(typeof quote[around], "string", "4.2.4: at most one of each");
    for (const end of ["start", "end"]) assert.ok(Number.isInteger(position[end]) && Number(position[end]) >= 0, "4.2.5: exactly one start and one end, non-negative integers");
  }
}

test("annotations are a collection after the Web Annotation Data Model; both selectors find the words", () => {
  const items = checkCollection(JSON.parse([...runAnnotations(RUN, { version: "0.0.0", hash })].join("")) as Json);
  const passages = RUN.collations.flatMap(({ columns, rows }) => rows.flatMap((row) => row.cells.flatMap((cell, i) => (cell.state === "says" ? cell.passages.map((passage) => ({ passage, article: columns[i]! })) : []))));
  assert.equal(items.length, passages.length);
  for (const [i, { passage, article }] of passages.entries()) selects(items[i]!, passage, RUN.articles.find(({ reading }) => reading.article.id === article)!.reading.article.text);
});

function selects(annotation: Json, passage: CellPassage, text: string): void {
  const [quote, position] = (annotation["target"] as Json)["selector"] as [Json, Json];
  const characters = [...text];
  assert.equal(characters.slice(Number(position["start"]), Number(position["end"])).join(""), text.slice(passage.start, passage.end));
  assert.equal(quote["exact"], text.slice(passage.start, passage.end));
  assert.ok(text.includes(`${String(quote["prefix"])}${String(quote["exact"])}${String(quote["suffix"])}`));
}

test("the annotations of an example, from the command line", () => {
  const items = checkCollection(JSON.parse(variorum(["collate", EXAMPLE, "--format", "annotations"], { cwd: ROOT }).stdout) as Json);
  assert.ok(items.length > 50);
  assert.ok(items.some((item) => String((item["target"] as Json)["source"]).startsWith("https://")));
});

test("a run without rows is an empty collection", () => {
  const made = [...runAnnotations({ articles: [], copies: { passages: [], pairs: [] }, stories: [], collations: [], problems: [] }, { version: "0.0.0", hash })].join("");
  assert.deepEqual(checkCollection(JSON.parse(made) as Json), []);
});

test("places count code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const codePoints = codePointsOf(text);
      let place = 0;
      for (const [i, character] of [...text].entries()) {
        assert.equal(codePoints(place), i);
        place += character.length;
      }
      assert.equal(codePoints(text.length), [...text].length);
    }),
  );
});

test("TEI: well formed, every witness declared, every id once, and every witness's passages can be had back", () => {
  const root = rootOf([...runTei(RUN, "0.0.0")].join(""));
  assert.equal(root.name, "teiCorpus");
  checkTei(root);
  const [utterance] = elements(root, "p").filter((p) => p.attributes["source"] !== undefined);
  const rows = RUN.collations[0]!.rows.find((row) => row.kind === "quote")!;
  for (const [i, cell] of rows.cells.entries()) {
    if (cell.state !== "says") continue;
    const { text } = RUN.articles[i]!.reading.article;
    assert.equal(readingOf(utterance!, `#s1.${"ABC"[i]}`), cell.passages.map((passage) => text.slice(passage.start, passage.end)).join(""));
  }
});

test("the TEI of an example, from the command line: every witness's words stand in its article", () => {
  const report = JSON.parse(variorum(["collate", EXAMPLE, "--format", "json"], { cwd: ROOT }).stdout) as RunReport;
  const root = rootOf(variorum(["collate", EXAMPLE, "--format", "tei"], { cwd: ROOT }).stdout);
  assert.equal(root.name, "TEI");
  checkTei(root);
  const quotes = report.collations[0]!.rows.filter((row) => row.kind === "quote" && row.articles > 1);
  const blocks = elements(root, "div");
  assert.deepEqual(blocks.map((block) => block.attributes["xml:id"]), quotes.map((row) => `row-${row.id}`));
  for (const [i, row] of quotes.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.state !== "says") continue;
      assert.equal(readingOf(elements(blocks[i]!, "p")[0]!, `#${String.fromCharCode(65 + column)}`), cell.passages.map(({ exact }) => exact.replace(/\s+/g, " ")).join(""));
    }
  }
});

/** TEI P5: where the standard says what an attribute holds, and the content that the schema demands. */
function checkTei(root: XmlElement): void {
  const ids = elements(root).flatMap((element) => element.attributes["xml:id"] ?? []);
  assert.equal(new Set(ids).size, ids.length, "xml:id is unique");
  for (const id of ids) assert.match(id, /^[A-Za-z_][\w.-]*$/, "xml:id is an NCName");
  const declared = new Set(elements(root, "witness").map((witness) => `#${witness.attributes["xml:id"]}`));
  for (const element of elements(root)) {
    for (const pointer of `${element.attributes["wit"] ?? ""} ${element.attributes["source"] ?? ""}`.split(" ").filter(Boolean)) assert.ok(declared.has(pointer), `${pointer} is a witness`);
  }
  for (const tei of root.name === "TEI" ? [root] : elements(root, "TEI")) assert.deepEqual(children(tei).map(({ name }) => name), ["teiHeader", "text"]);
  for (const header of elements(root, "teiHeader")) {
    assert.deepEqual(children(header).map(({ name }) => name), ["fileDesc", "encodingDesc"]);
    assert.deepEqual(children(children(header)[0]!).map(({ name }) => name), ["titleStmt", "publicationStmt", "sourceDesc"]);
    const [variants] = elements(header, "variantEncoding");
    assert.deepEqual(variants?.attributes, { method: "parallel-segmentation", location: "internal" });
  }
  for (const app of elements(root, "app")) {
    const readings = children(app);
    assert.ok(readings.length >= 2 && readings.every(({ name }) => name === "rdg"), "13.1.1: readings that differ");
    const wits = readings.flatMap(({ attributes }) => attributes["wit"]!.split(" "));
    assert.equal(new Set(wits).size, wits.length, "a witness has one reading");
  }
}

function children(element: XmlElement): XmlElement[] {
  return element.content.filter((part) => typeof part !== "string");
}

/** The text of one witness: what is shared, and its readings. Of a choice the words as they stand. */
function readingOf(element: XmlElement, wit: string): string {
  return element.content
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.name === "rdg" && !part.attributes["wit"]!.split(" ").includes(wit)) return "";
      return part.name === "reg" ? "" : readingOf(part, wit);
    })
    .join("");
}

test("any witnesses at all can be had back from their apparatus", () => {
  const word = fc.record({ key: fc.constantFrom("the", "minister", "spoke", "of", "peace", ","), gap: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (drawn) => {
      const witnesses = drawn.map((words) => words.map(({ key, gap }, i): Word => ({ key, xml: key, gap: gap && i < words.length - 1 })));
      const sigla = witnesses.map((_, i) => `#w${i}`);
      const root = rootOf(`<p>${apparatus(aligned(witnesses), sigla)}</p>`);
      for (const [i, words] of witnesses.entries()) assert.equal(readingOf(root, sigla[i]!), words.map(({ xml, gap }) => xml + (gap ? " " : "")).join(""));
    }),
  );
});

test("a quotation without end is aligned in time", () => {
  const words = (seed: number) => Array.from({ length: 100_000 }, (_, i): Word => ({ key: `w${(i * seed) % 977}`, xml: "w", gap: true }));
  const began = performance.now();
  assert.ok(aligned([words(7), words(11), words(7)]).length >= 100_000);
  assert.ok(performance.now() - began < 3000);
});

test("nothing of an article can end its place in a document", () => {
  assert.equal(escaped(`<b title="x">'&]]>`), "&lt;b title=&quot;x&quot;&gt;&apos;&amp;]]&gt;");
  assert.equal(escaped("a\u0000b\ud800c\ufffe\u0008"), "a\ufffdb\ufffdc\ufffd\ufffd");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      const { attributes, content } = rootOf(`<p n="${escaped(words)}">${escaped(words)}</p>`);
      assert.equal(content.join(""), attributes["n"]);
    }),
  );
});

const BROKEN = ["<a>", "<a></b>", "<a/><b/>", "<a b=1/>", '<a b="1" b="2"/>', "<a>&nbsp;</a>", "<a>]]></a>", "<a>\u0007</a>", '<a b="<"/>', "text", "<a>x</a>y", "<a><b></a></b>"];
for (const words of BROKEN) test(`the checker refuses ${JSON.stringify(words)}`, () => assert.throws(() => rootOf(words), XmlError));
