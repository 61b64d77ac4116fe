/**
 * Rewritten passages: of sentence pairs labelled by hand, are those that tell the same found and near misses left apart? The labels are ids and spans
 * only; the texts are those of the set `stories` (skipped where absent). `node bench/rewritten.ts`, with `--errors` those of the development half.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Copies, Copy } from "../src/model/copy.ts";
import type { Span } from "../src/model/span.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { overlap } from "../src/text/spans.ts";
import { type Labelled, labelled, readingOfLabelled } from "./labelled.ts";

interface LabelledPair {
  readonly a: Side;
  readonly b: Side;
  readonly label: "same" | "near-miss";
}

interface Side {
  readonly article: string;
  readonly span: readonly [number, number];
}

export interface RewrittenScore {
  readonly half: Half;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pairs: number;
  /** Of the pairs found, those found as words in a row and not as rewritten. */
  readonly copied: number;
}

export type Half = "development" | "check";

/** The scores of both halves, or null where the set is absent. Errors are given for the development half alone. */
export function rewrittenScores(): { readonly scores: readonly RewrittenScore[]; readonly errors: readonly string[]; readonly found: Copies; readonly seconds: number } | null {
  const articles = labelled("stories");
  if (articles === null) return null;
  const lexicon = createLexicon();
  const readings = articles.map((article) => readingOfLabelled(article, lexicon));
  const began = performance.now();
  const found = copies(readings);
  const seconds = (performance.now() - began) / 1000;
  const byPair = Map.groupBy([...found.passages, ...(found.rewritten ?? []), ...(found.perhapsRewritten ?? [])], ({ a, b }) => `${a.article} ${b.article}`);
  const texts = new Map(articles.map((article) => [article.id, article]));
  const errors: string[] = [];
  const scores = (["development", "check"] as const).map((half) => scoreOf(half, byPair, (pair, wrong) => {
    if (half === "development") errors.push(`${wrong}\n   ${words(pair.a, texts)}\n   ${words(pair.b, texts)}`);
  }));
  return { scores, errors, found, seconds };
}

function scoreOf(half: Half, found: ReadonlyMap<string, readonly Copy[]>, report: (pair: LabelledPair, wrong: string) => void): RewrittenScore {
  const pairs = readFileSync(new URL(`labels/rewrittenPairs.${half}.jsonl`, import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as LabelledPair);
  let [right, wrong, missed, copied] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const match = matchOf(pair, found);
    if (match !== null && match.kind !== "rewritten") copied++;
    if (match !== null && pair.label === "same") right++;
    if (match !== null && pair.label !== "same") {
      wrong++;
      report(pair, `wrong ${match.similarity.toFixed(2)} ${match.kind}`);
    }
    if (match === null && pair.label === "same") {
      missed++;
      report(pair, "missed");
    }
  }
  return { half, precision: right / (right + wrong), recall: right / (right + missed), f1: (2 * right) / (2 * right + wrong + missed), pairs: pairs.length, copied };
}

/** A passage between the two articles that has most of the labelled sentences on both sides. */
function matchOf({ a, b }: LabelledPair, found: ReadonlyMap<string, readonly Copy[]>): Copy | null {
  const [one, other] = a.article < b.article ? [a, b] : [b, a];
  return found.get(`${one.article} ${other.article}`)?.find((copy) => covers(copy.a, one.span) && covers(copy.b, other.span)) ?? null;
}

function covers(place: Span, [start, end]: readonly [number, number]): boolean {
  return 2 * overlap(place, { start, end }) >= Math.min(place.end - place.start, end - start);
}

function words({ article, span: [start, end] }: Side, texts: ReadonlyMap<string, Labelled>): string {
  return texts.get(article)!.text.slice(start, end).replace(/\s+/g, " ");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = rewrittenScores();
  if (result !== null) {
    console.log("| half | pairs | precision | recall | F1 | found word for word |\n|---|---|---|---|---|---|");
    const percent = (share: number): string => (100 * share).toFixed(1);
    for (const { half, pairs, precision, recall, f1, copied } of result.scores) console.log(`| ${half} | ${pairs} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${copied} |`);
    console.log(`\n${result.found.rewritten?.length ?? 0} surely and ${result.found.perhapsRewritten?.length ?? 0} perhaps rewritten and ${result.found.passages.length} copied passages in ${result.seconds.toFixed(1)} s`);
    if (process.argv.includes("--errors")) console.log(result.errors.join("\n"));
  }
}
