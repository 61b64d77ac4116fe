import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One document of GUM, with the text as it is written. */
export interface GumDocument {
  readonly name: string;
  readonly genre: string;
  /** Sentences of a paragraph joined by a blank, paragraphs by a line break. */
  readonly text: string;
  readonly sentences: readonly (readonly GumToken[])[];
}

export interface GumToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  /** Universal and Penn tag. */
  readonly upos: string;
  readonly tag: string;
  readonly relation: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** The raw value of the column's `Entity=`, "" when there is none. */
  readonly entity: string;
}

/** Every fifth document of each genre, in order of file name, is for testing only. */
export function gumDocuments(folder: string): { readonly train: GumDocument[]; readonly test: GumDocument[] } {
  const train: GumDocument[] = [];
  const test: GumDocument[] = [];
  const seen = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".conllu")).sort()) {
    const document = gumDocument(file, readFileSync(join(folder, file), "utf8"));
    const count = (seen.get(document.genre) ?? 0) + 1;
    seen.set(document.genre, count);
    (count % 5 === 0 ? test : train).push(document);
  }
  return { train, test };
}

function gumDocument(file: string, conllu: string): GumDocument {
  const sentences: GumToken[][] = [];
  let text = "";
  let written = "";
  let paragraph = false;
  let rows: string[][] = [];
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newpar")) paragraph = true;
    if (line.startsWith("# text = ")) written = line.slice(9);
    if (/^\d+\t/.test(line)) rows.push(line.split("\t"));
    if (line !== "" || rows.length === 0) continue;
    if (text !== "") text += paragraph ? "\n" : " ";
    sentences.push(tokensOf(rows, written, text.length));
    text += written;
    paragraph = false;
    rows = [];
  }
  return { name: file.replace(".conllu", ""), genre: file.split("_")[1]!, text, sentences };
}

function tokensOf(rows: readonly string[][], written: string, at: number): GumToken[] {
  let from = 0;
  return rows.map(([, form, lemma, upos, tag, , head, relation, , misc]) => {
    const start = written.indexOf(form!, from);
    if (start < 0 || start > from + 1) throw new Error(`"${form}" does not follow in "${written}"`);
    from = start + form!.length;
    const entity = misc!.split("|").find((part) => part.startsWith("Entity="))?.slice(7) ?? "";
    return { start: at + start, end: at + from, form: form!, lemma: lemma!, upos: upos!, tag: tag!, relation: relation!, head: Number(head) - 1, entity };
  });
}
