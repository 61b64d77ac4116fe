/**
 * Copies: are planted passages found, and how long does it take? Scores the labelled set (skipped where absent), then times generated articles,
 * and articles made to be slow. `node bench/copies.ts`, with `--errors N` examples of errors, or with sizes: `node bench/copies.ts 250 1000`.
 */
import { fileURLToPath } from "node:url";
import type { Reading } from "../src/model/reading.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { integrity } from "../src/stages/integrity/integrity.ts";
import { tokenise } from "../src/stages/reading/reading.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { seeded } from "../scripts/train/random.ts";
import { generatedArticles } from "./generator.ts";
import { labelled, scored } from "./labelled.ts";

/** What the scorer says, or null where the set is absent. */
export function planted(examples = 0): string | null {
  const articles = labelled("copies");
  if (articles === null) return null;
  const { passages } = copies(readAll(articles));
  const place = ({ article, start, end }: { article: string; start: number; end: number }) => ({ article, span: [start, end] });
  return scored("copies", "copies", [{ articles: articles.map(({ id, text }) => ({ id, text })), copies: passages.map(({ a, b }) => ({ a: place(a), b: place(b) })), stories: [] }], examples);
}

export interface CopiesTimed {
  readonly what: string;
  readonly articles: number;
  /** Of the copies alone: reading is done before. */
  readonly seconds: number;
  readonly passages: number;
  readonly pairs: number;
}

export function timedCopies(what: string, texts: readonly string[]): CopiesTimed {
  const readings = readAll(texts.map((text, i) => ({ id: String(i).padStart(6, "0"), text })));
  const began = performance.now();
  const { passages, pairs } = copies(readings);
  return { what, articles: texts.length, seconds: (performance.now() - began) / 1000, passages: passages.length, pairs: pairs.length };
}

/** Articles that a careless index or alignment takes minutes for; `size` words each. */
export function hostileTexts(size: number): readonly (readonly [string, readonly string[]])[] {
  const random = seeded(3);
  const long = Array.from({ length: size }, () => `w${Math.floor(random() ** 3 * 20_000).toString(36)}`).join(" ");
  const short = long.split(" ").slice(0, 400);
  const times = (words: string): string => words.repeat(Math.ceil(size / words.split(" ").length));
  return [
    ["two long ones, equal", [long, long]],
    ["one word over and over", [times("a "), times("a ")]],
    ["seven words over and over", [times("one two three four five six seven "), `eight ${times("one two three four five six seven ")}`]],
    ["pasted four times", [long.slice(0, long.length / 4), long.slice(0, long.length / 4)].map((quarter) => `${quarter} ${quarter} ${quarter} ${quarter}`)],
    ["one article 500 times", Array.from({ length: 500 }, () => short.join(" "))],
    ["one article 500 times, nearly", Array.from({ length: 500 }, (_, i) => short.map((word) => (random() < 0.02 ? `x${i}` : word)).join(" "))],
  ];
}

function readAll(articles: readonly { readonly id: string; readonly text: string }[]): readonly Reading[] {
  const lexicon = createLexicon();
  return articles.map(({ id, text }) => {
    const article = articleOf(text, { id });
    const { flags, edits } = integrity(article);
    return tokenise(article, flags, edits, lexicon);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.indexOf("--errors");
  const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
  const found = sizes.length > 0 && asked < 0 ? null : planted(asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20));
  if (found !== null) console.log(found);
  if (asked < 0) {
    console.log("| what | articles | seconds | passages | pairs |\n|---|---|---|---|---|");
    const print = ({ what, articles, seconds, passages, pairs }: CopiesTimed) => console.log(`| ${what} | ${articles} | ${seconds.toFixed(2)} | ${passages} | ${pairs} |`);
    for (const size of sizes.length > 0 ? sizes : [250, 1000, 4000]) print(timedCopies("generated", [...generatedArticles(size)].map(({ text }) => text)));
    for (const [what, texts] of hostileTexts(200_000)) print(timedCopies(what, texts));
  }
}
