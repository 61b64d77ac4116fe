/** Labelled sets outside the project, read for the benches of one finding each: absent, they are skipped with a message. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Paragraph } from "../src/model/article.ts";
import type { Reading } from "../src/model/reading.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { trimmed } from "../src/text/spans.ts";
import { DATA, SCORE } from "./dataFolder.ts";


export interface Labelled {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 day, null where the set gives none. */
  readonly date: string | null;
}

/** The articles of one set, or null with a message when the set is not on this machine. */
export function labelled(set: string): Labelled[] | null {
  const file = join(DATA, set, "gold.jsonl");
  if (!existsSync(file)) {
    console.log(`skipped: ${set} is not there (VARIORUM_DATA names the folder that holds it)`);
    return null;
  }
  return readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Labelled);
}

/** True when the scorer is on this machine (`VARIORUM_SCORE` names the folder that holds it). */
export function hasScorer(scorer: string): boolean {
  return existsSync(join(SCORE, "score", `${scorer}.mjs`));
}

/** An article of a set as the pipeline reads it; paragraphs are parted by blank lines. */
export function readingOfLabelled(article: Labelled, lexicon = createLexicon(), models = testModels()): Reading {
  const plain = articleOf(article.text, { id: article.id, ...(article.date === null ? {} : { published: article.date }) });
  return tag(tokenise({ ...plain, paragraphs: blocks(article.text) }, [], [], lexicon), models);
}

/** What the scorer says of the articles' findings, one JSON line each; `examples` errors with their context. */
export function scored(set: string, scorer: string, lines: readonly object[], examples = 0): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-score-"));
  try {
    const out = join(folder, "out.jsonl");
    writeFileSync(out, lines.map((line) => JSON.stringify(line)).join("\n"));
    return execFileSync(process.execPath, [join(SCORE, "score", `${scorer}.mjs`), join(DATA, set, "gold.jsonl"), out, "--examples", String(examples)], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function blocks(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const block of text.split("\n\n")) {
    const span = trimmed(text, { start: at, end: at + block.length });
    if (span.end > span.start) paragraphs.push({ ...span, kind: "paragraph" });
    at += block.length + 2;
  }
  return paragraphs;
}
