import type { Problem } from "../../../../model/problem.ts";
import type { Given } from "../../given.ts";
import type { SourceDocument } from "../../intake.ts";
import { grouped, noted, unread } from "../../problems.ts";
import { heldDocument } from "../heldDocument.ts";
import { bytesOf, type SourceFile } from "../sourceFile.ts";
import type { DocumentProperties, UnpackTools } from "../tools.ts";
import { textOfPages } from "./pageText.ts";

/** True for a Word document (DOCX) and a PDF: by their first bytes, which the ending must not contradict where they say too little. */
export function isOfficeDocument(name: string, head: Uint8Array): boolean {
  return isDocx(name, head) || isPdf(name, head);
}

/** The first bytes of a ZIP archive, which holds a "word/document.xml" somewhere; of the ending alone, what is not a ZIP archive is old or locked. */
function isDocx(name: string, head: Uint8Array): boolean {
  if (/\.(?:docx|docm|dotx)$/.test(name)) return beginsWith(head, [0x50, 0x4b, 3, 4]) || beginsWith(head, OLD_OFFICE);
  return beginsWith(head, [0x50, 0x4b, 3, 4]) && !/\.[a-z0-9]{1,10}$/.test(name) && new TextDecoder("latin1").decode(head).includes("word/");
}

/** Of Word before 2007, and of a document locked with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Some programs put a line before the mark of a PDF. */
function isPdf(name: string, head: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(head.subarray(0, PDF_WITHIN));
  return start.startsWith("%PDF-") || (name.endsWith(".pdf") && start.includes("%PDF-"));
}

/** Bytes: what readers of PDF look through. */
const PDF_WITHIN = 1024;

/** The text of an office document as one document: its bytes are the text that was taken out (docs/decisions/0008-what-a-source-is-in-a-container.md). */
export async function* officeDocument(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const bytes = await bytesOf(file, MOST_BYTES);
  if (bytes === null) return yield unread("too-large", file.name, `expected a document of at most ${grouped(MOST_BYTES)} bytes with its pictures, came ${grouped(file.size)}. Save its words as .txt.`);
  const isWord = !isPdf(file.name.toLowerCase(), bytes.subarray(0, PDF_WITHIN));
  try {
    yield* isWord ? fromDocx(bytes, file, tools) : fromPdf(bytes, file, tools);
  } catch (error) {
    const locked = isWord && beginsWith(bytes, OLD_OFFICE) ? "it is of Word before 2007, or locked with a password" : error instanceof Error ? error.message.slice(0, SHOWN) : String(error);
    yield unread("unreadable", file.name, `expected a ${isWord ? "Word document" : "PDF"}, came one that cannot be read (${locked}). Save its words as .txt, .md or .html.`);
  }
}

/** Of a file with its pictures. */
const MOST_BYTES = 200_000_000;
/** Characters of an error. */
const SHOWN = 200;

async function* fromDocx(bytes: Uint8Array, file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { html, ...properties } = await tools.docx(bytes, tools.limits.maxArticle);
  if (!/[^\s]/.test(html.replace(/<[^<>]{0,2000}>/g, ""))) return yield unread("no-articles", file.name, "expected a Word document with words, came one with none. Leave it out, or save its words as .txt.");
  yield heldDocument({ name: file.name, content: html, format: "html", within: { format: "docx", index: 0 }, given: givenBy(properties, html) }, file, tools);
}

async function* fromPdf(bytes: Uint8Array, file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const { pages, stopped, ...properties } = await tools.pdf(bytes, tools.limits.maxArticle);
  const { text, leftOut, sideways } = textOfPages(pages);
  if (stopped === "too-large") return yield unread("too-large", file.name, `expected at most ${grouped(tools.limits.maxArticle)} characters for one article, came more within ${pages.length} pages. Raise the limit with --max-article if it is one article.`);
  if (text === "") return yield unread("no-articles", file.name, `expected a PDF with text, came ${pages.length === 1 ? "one page" : `${pages.length} pages`} without any: ${pages.length === 1 ? "it is a picture" : "they are pictures"}, as a scanner makes them. Recognise its text first (OCR), or save its words as .txt.`);
  const cuts = stopped === "too-slow" ? ["the pages took too long to be read to the end"] : [];
  yield heldDocument({ name: file.name, content: text, format: "plain", within: { format: "pdf", index: 0 }, given: givenBy(properties, text), cuts }, file, tools);
  if (leftOut.length > 0) yield noted("left-out", file.name, `${leftOut.length} lines at the head or foot of its pages are none of the text: “${leftOut[0]!.slice(0, QUOTED)}”.`);
  if (sideways > 0) yield noted("left-out", file.name, `${sideways} pieces of text written sideways are none of the text.`);
  if (stopped === "too-slow") yield noted("too-large", file.name, `its pages took too long; the first ${pages.length} were read. Raise the limit with --max-seconds.`);
}

/** Characters of a line that a note repeats. */
const QUOTED = 60;

/**
 * The title counts only where the text begins with it: templates and printers leave others ("Microsoft Word - draft3.doc"). When a file was made is not when its
 * text was published, so no time is taken from it.
 */
function givenBy({ title, author, language }: DocumentProperties, text: string): Given {
  const words = title?.replace(/\s+/g, " ").trim() ?? "";
  const start = text.slice(0, OPENING).replace(/<[^<>]{0,2000}>/g, " ").replace(/\s+/g, " ");
  return { from: "document", outlet: null, url: null, title: words !== "" && start.includes(words) ? words : null, published: null, authors: author?.trim() ? [author.trim().slice(0, SHOWN)] : [], language };
}

/** Characters in which a title stands. */
const OPENING = 3000;

function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
