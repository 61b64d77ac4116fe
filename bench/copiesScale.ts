/**
 * Copies at scale: signatures against npm `minhash` in the same run on one core, then candidates and verified passages of generated articles of 400 words
 * with planted copies, each size in a process of its own. `node bench/copiesScale.ts`, or with sizes: `node bench/copiesScale.ts 1000 10000`.
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Reading } from "../src/model/reading.ts";
import { bandingFor, signatures } from "../src/stages/copies/copies.ts";
import { tokenise } from "../src/stages/reading/reading.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { formAt } from "../src/text/tokens.ts";
import { plantedArticle } from "./plantedArticles.ts";

export interface SignaturesTimed {
  readonly articles: number;
  /** Articles a second, the median of the rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** Slowest and fastest round of ours. */
  readonly spread: readonly [number, number];
}

/** Both make 128 numbers of the same five-word shingles of the same articles; the peer on the first of them only, since it takes so long. */
export function timedSignatures(articles: number, peerArticles: number, rounds: number): SignaturesTimed {
  const lexicon = createLexicon();
  const readings = Array.from({ length: articles }, (_, i) => tokenise(articleOf(plantedArticle(i).text), [], [], lexicon));
  const shingles = readings.slice(0, peerArticles).map(shinglesOf);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(peerArticles / seconds(() => shingles.forEach(peerSignature)));
    ours.push(articles / seconds(() => {
      const sketch = signatures();
      for (const reading of readings) sketch.of(reading);
    }));
  }
  return { articles, ours: median(ours), theirs: median(theirs), spread: [Math.min(...ours), Math.max(...ours)] };
}

export interface CopiesScaled {
  readonly articles: number;
  /** Seconds of reading alone, of everything else, and of the processor for both. */
  readonly reading: number;
  readonly copies: number;
  readonly processor: number;
  /** Peak resident memory, bytes. */
  readonly peak: number;
  readonly passages: number;
  readonly pairs: number;
  readonly planted: number;
  /** Planted pairs of which something was found, and the share of the planted characters. */
  readonly recalled: number;
  readonly characters: number;
}

export function scaledCopies(articles: number): CopiesScaled {
  return JSON.parse(execFileSync(process.execPath, [SCALED, String(articles)], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as CopiesScaled;
}

const SCALED = fileURLToPath(new URL("copiesScaled.ts", import.meta.url));

interface Peer {
  update(words: string): void;
}
const { Minhash } = createRequire(import.meta.url)("minhash") as { readonly Minhash: new (options: { readonly numPerm: number }) => Peer };

function peerSignature(shingles: readonly string[]): Peer {
  const signature = new Minhash({ numPerm: 128 });
  for (const shingle of shingles) signature.update(shingle);
  return signature;
}

function shinglesOf(reading: Reading): readonly string[] {
  const words = Array.from({ length: reading.tokens.count }, (_, token) => formAt(reading, token)).filter((form) => /[\p{L}\p{N}]/u.test(form));
  return words.slice(0, Math.max(1, words.length - 4)).map((_, i) => words.slice(i, i + 5).join(" "));
}

function seconds(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).map(Number).filter((size) => size > 0);
  console.log(`Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown processor"}\n`);
  const { ours, theirs, spread } = timedSignatures(2_000, 100, 5);
  console.log("| signatures of 128 numbers, one core | articles a second | |\n|---|---|---|");
  console.log(`| npm minhash | ${theirs.toFixed(0)} | 1 |\n| variorum | ${ours.toFixed(0)} (${spread.map((each) => each.toFixed(0)).join(" to ")}) | ${(ours / theirs).toFixed(1)} |\n`);
  console.log("| wanted resemblance | bands | rows | recall | of half as alike |\n|---|---|---|---|---|");
  for (const threshold of [0.3, 0.5, 0.8]) {
    const { bands, rows, recall, wasted } = bandingFor(threshold, 0.99);
    console.log(`| ${threshold} | ${bands} | ${rows} | ${recall.toFixed(4)} | ${wasted.toFixed(3)} |`);
  }
  console.log("\n| articles | reading, s | candidates and passages, s | processor, s | peak memory, MB | passages | planted | found | recall | characters |\n|---|---|---|---|---|---|---|---|---|---|");
  for (const size of asked.length > 0 ? asked : [10_000, 100_000]) {
    const { articles, reading, copies, processor, peak, passages, planted, recalled, characters } = scaledCopies(size);
    console.log(`| ${articles} | ${reading.toFixed(1)} | ${copies.toFixed(1)} | ${processor.toFixed(1)} | ${(peak / 1e6).toFixed(0)} | ${passages} | ${planted} | ${recalled} | ${((100 * recalled) / planted).toFixed(1)} % | ${(100 * characters).toFixed(1)} % |`);
  }
}
