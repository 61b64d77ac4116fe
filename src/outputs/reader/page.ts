import type { StreamedRun } from "../../model/run.ts";
import { counted } from "../wording.ts";
import { readerPieces } from "./pieces.ts";

/** The built reader (web/), and what a page needs that this room may not make. */
export interface ReaderFiles {
  /** The program's version. */
  readonly version: string;
  /** `dist/web/reader.js`: one classic script. */
  readonly script: string;
  /** `dist/web/reader.css`. */
  readonly style: string;
  /** SHA-256 of the words' UTF-8, in base64, as a content-security policy wants it. */
  sha256Base64(words: string): string;
}

/** By which the program knows a page of its own. */
export const READER_MARK = '<meta name="generator" content="variorum">';

/** The run as one self-contained page with the reader in it. `decisions`: what a person has marked before. */
export function runReader(run: StreamedRun, files: ReaderFiles, decisions?: unknown): Generator<string> {
  return readerPage(readerPieces(run, files.version, decisions), counted(run.articles.length, "article", "articles"), files);
}

/**
 * A page that holds the reader and its JSON, and asks for nothing else. Its policy allows one script and one style sheet, each by hash; the JSON is
 * a block of data, which no browser runs, with every character escaped by which it could end.
 */
export function* readerPage(json: Iterable<string>, about: string, files: ReaderFiles): Generator<string> {
  const script = inScript(files.script);
  const style = inStyle(files.style);
  const policy = `default-src 'none'; script-src 'sha256-${files.sha256Base64(script)}'; style-src 'sha256-${files.sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n${READER_MARK}\n`;
  yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n`;
  yield `<title>Variorum report: ${about}</title>\n<style>${style}</style>\n</head>\n<body>\n<div id="reader"></div>\n`;
  yield `<noscript>This report needs script to lay the articles side by side. It runs only what stands in this file and asks no other machine for anything.</noscript>\n`;
  yield `<script type="application/json" id="run">`;
  for (const piece of json) yield inData(piece);
  yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/** JSON that cannot end its element: outside its strings it has none of these characters. */
function inData(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character]!);
}

/** Throws where the built script could end its element: a mistake of the build, never of an input. */
function inScript(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new RangeError("the built reader holds “</script” or “<!--”: build it again with these escaped");
  return script;
}

function inStyle(style: string): string {
  if (/<\/style/i.test(style)) throw new RangeError("the built style sheet holds “</style”");
  return style;
}
