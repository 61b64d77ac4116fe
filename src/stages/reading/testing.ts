import { readFileSync } from "node:fs";
import { MODEL_PATHS, loadModels } from "../../language/language.ts";
import type { LanguageModels } from "../../language/language.ts";
import { createLexicon } from "../../text/lexicon.ts";
import { trimmed } from "../../text/spans.ts";
import type { Article, Paragraph } from "../../model/article.ts";
import type { Reading } from "../../model/reading.ts";
import type { Edit } from "../../text/edits.ts";
import { tag, tokenise } from "./reading.ts";

/** What a test may say about its article. */
export interface Given {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly edits?: readonly Edit[];
}

/** For tests: plain text read as one article, each line a paragraph. */
export function readingOf(text: string, given: Given = {}): Reading {
  return tag(tokenise(articleOf(text, given), [], given.edits ?? [], createLexicon()), testModels());
}

/** For tests: the models that lie beside the code, read once. */
export function testModels(): LanguageModels {
  loaded ??= loadModels({ tags: modelFile(MODEL_PATHS.tags), names: modelFile(MODEL_PATHS.names) });
  return loaded;
}

let loaded: LanguageModels | null = null;

function modelFile(path: string): Uint8Array {
  return readFileSync(new URL(`../../language/${path}`, import.meta.url));
}

/** For tests: an article of plain text, each line a paragraph, nothing around it. */
export function articleOf(text: string, given: Given = {}): Article {
  return {
    id: given.id ?? "0000000000000000",
    name: "test.txt",
    title: { words: given.title ?? "", span: null, kind: given.title === undefined ? "opening" : "given" },
    outlet: given.outlet ?? null,
    url: null,
    published: given.published === undefined ? null : { value: given.published, raw: given.published, from: "sidecar", precision: "day", zone: null },
    language: "en",
    completeness: { state: "whole", reasons: [] },
    modified: null,
    authors: [],
    licence: null,
    disagreements: [],
    removed: [],
    source: { sha256: "", encoding: "utf-8", mediaType: "text/plain", within: null, runs: [] },
    text,
    paragraphs: lines(text),
    furniture: [],
  };
}

function lines(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const span = trimmed(text, { start: at, end: at + line.length });
    if (span.end > span.start) paragraphs.push({ ...span, kind: "paragraph" });
    at += line.length + 1;
  }
  return paragraphs;
}
