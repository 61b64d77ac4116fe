/** Pages of the set `extraction`, what is taken out of them, and what it is measured by. */
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article } from "../src/model/article.ts";
import { body } from "../src/outputs/report.ts";
import { intake, readsAs } from "../src/stages/intake/intake.ts";
import { DATA, SCORE } from "./dataFolder.ts";

export interface ExtractionPage {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The row of the set as it is written there. */
  readonly row: string;
  readonly paragraphs: readonly string[];
}

/** Null where the set is not on this machine. */
export function extractionPages(): ExtractionPage[] | null {
  const folder = join(DATA, "extraction");
  if (!existsSync(join(folder, "gold.jsonl"))) return null;
  return readFileSync(join(folder, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((row) => {
      const { id, gold } = JSON.parse(row) as { id: string; gold: { paragraphs: string[] } };
      return { id, row, paragraphs: gold.paragraphs, bytes: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))) };
    });
}

/** "a" or "b", by the first digit of a hash of the id. */
export function inHalf(id: string): "a" | "b" {
  return parseInt(createHash("sha256").update(id).digest("hex")[0]!, 16) % 2 === 0 ? "a" : "b";
}

export interface Extracted {
  readonly page: ExtractionPage;
  readonly body: string;
  readonly article: Article | null;
}

export function extractedHere(page: ExtractionPage): Extracted {
  const article = takenIn(page);
  return { page, article, body: article ? body(article) : "" };
}

function takenIn({ id, bytes }: ExtractionPage): Article | null {
  return intake({ name: `${id}.html`, bytes, sha256: id, given: null }, { hash: (words) => words.slice(0, 16), maxArticle: 50_000_000 }).articles[0] ?? null;
}

export function extractedByReadability(page: ExtractionPage): Extracted {
  return { page, article: null, body: readable(page) };
}

function readable({ bytes }: ExtractionPage): string {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  return new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse()?.textContent ?? "";
}

/** The scorer's table, and the share of pages whose first paragraph of some length is there. */
export function scoredPages(extracted: readonly Extracted[], errors: number): { readonly table: string; readonly lead: number } {
  const lead = extracted.filter(({ page, body: words }) => isKept(page.paragraphs.find((one) => wordsIn(one).length >= LEAD_WORDS) ?? page.paragraphs[0] ?? "", words)).length;
  const folder = mkdtempSync(join(tmpdir(), "variorum-extraction-"));
  try {
    writeFileSync(join(folder, "gold.jsonl"), extracted.map(({ page }) => page.row).join("\n"));
    writeFileSync(join(folder, "out.jsonl"), extracted.map(({ page: { id }, body: words }) => JSON.stringify({ id, body: words })).join("\n"));
    const scorer = join(SCORE, "score", "extraction.mjs");
    const table = execFileSync(process.execPath, [scorer, join(folder, "gold.jsonl"), join(folder, "out.jsonl"), "--examples", String(errors)], { encoding: "utf8", maxBuffer: 1 << 26 });
    return { table, lead: lead / extracted.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A shorter first paragraph is a kicker or a place. */
const LEAD_WORDS = 8;
/** Share of its words in fours: blanks beside links are written in more than one way. */
const KEPT = 0.9;

function isKept(paragraph: string, words: string): boolean {
  const fours = foursIn(paragraph);
  const there = new Set(foursIn(words));
  return fours.filter((four) => there.has(four)).length >= fours.length * KEPT;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function foursIn(text: string): string[] {
  const words = wordsIn(text);
  return words.length < 4 ? [words.join(" ")] : words.slice(3).map((word, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${word}`);
}

/** Characters of the articles' texts that are no blanks, and those of them whose run leads to words of the page that read the same. A title that only the page's head gives stands in no run. */
export function wayBack(extracted: readonly Extracted[]): { readonly characters: number; readonly led: number } {
  let [characters, led] = [0, 0];
  for (const { article, page } of extracted) {
    if (!article) continue;
    const source = new TextDecoder(article.source.encoding).decode(page.bytes);
    const known = new Uint8Array(article.text.length);
    for (const run of article.source.runs) {
      const [words, there] = [article.text.slice(run.textStart, run.textEnd), source.slice(run.sourceStart, run.sourceEnd)];
      if (words === there || words === readsAs(there)) known.fill(1, run.textStart, run.textEnd);
    }
    const own = article.paragraphs.filter(({ kind, start, end }) => kind !== "title" || article.source.runs.some(({ textStart }) => start <= textStart && textStart < end));
    for (const { start, end } of [...own, ...article.furniture]) {
      for (let i = start; i < end; i++) {
        if (/\s/.test(article.text[i]!)) continue;
        characters++;
        led += known[i]!;
      }
    }
  }
  return { characters, led };
}

/**
 * Milliseconds for all pages, the median of rounds in which both take turns: what else the machine does meets both alike. One round before them
 * is not counted, in which the engine learns the programs; what one leaves behind in memory is cleared away before the other's turn.
 */
export function speedRatio(pages: readonly ExtractionPage[], rounds = 5): { readonly ours: number; readonly theirs: number; readonly ratio: number; readonly lowest: number; readonly highest: number } {
  const clear = garbageCollector();
  const turn = (work: (page: ExtractionPage) => unknown): number => {
    clear();
    return timed(() => pages.forEach((page) => void work(page)));
  };
  const turns = Array.from({ length: rounds + 1 }, () => ({ ours: turn(takenIn), theirs: turn(readable) })).slice(1);
  const ratios = turns.map(({ ours, theirs }) => theirs / ours);
  return { ours: median(turns.map(({ ours }) => ours)), theirs: median(turns.map(({ theirs }) => theirs)), ratio: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
