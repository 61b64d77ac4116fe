/**
 * Names beside compromise on the articles of wikigold, with one scorer, and both speeds in one run:
 *
 *   node bench/names.ts NAMES.jsonl
 *   node bench/namesAgainstCompromise.ts [NAMES.jsonl]
 *
 * The shipped model has learned from these articles; with the file of `bench/names.ts` its names are those of models that had not seen them.
 * Speeds are medians of rounds over all articles, in tokens as we cut them, with one lexicon for all as in a run: tokens, tags and names; the
 * same with all findings; compromise with the same three kinds of names.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import compromise from "compromise";
import type { Reading } from "../src/model/reading.ts";
import { findings } from "../src/stages/findings/findings.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { spanOfTokens } from "../src/text/tokens.ts";
import { DATA, SCORE } from "./dataFolder.ts";

type Row = { readonly id: string; readonly text: string; readonly mentions: readonly { readonly span: readonly [number, number]; readonly type: string }[] };
type Score = { readonly p: number; readonly r: number; readonly f1: number };

export interface BesideCompromise {
  readonly articles: number;
  readonly tokens: number;
  /** By measure of the scorer. */
  readonly ours: Readonly<Record<string, Score>>;
  readonly compromise: Readonly<Record<string, Score>>;
  /** Tokens a second. */
  readonly speed: { readonly names: number; readonly findings: number; readonly compromise: number };
}

/** The figures, or null when the labelled data or its scorer is not on this machine. `names`: the file of `bench/names.ts`. */
export function besideCompromise(rounds: number, names?: string, most = Infinity): BesideCompromise | null {
  const gold = join(DATA, "entities", "gold.jsonl");
  if (!existsSync(gold) || !existsSync(SCORE)) return null;
  const lines = readFileSync(gold, "utf8").trim().split("\n").slice(0, most);
  const articles = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  const tokens = articles.reduce((sum, { text }) => sum + readingOf(text).tokens.count, 0);
  const seconds = { names: [] as number[], findings: [] as number[], compromise: [] as number[] };
  let own: Row[] = [];
  let theirs: Row[] = [];
  for (let round = 0; round < rounds; round++) {
    seconds.names.push(timed(() => (own = articles.map(({ id, text }) => ({ id, text, mentions: namesOf(readingOf(text)) })))));
    seconds.findings.push(timed(() => articles.forEach(({ text }) => findings(readingOf(text)))));
    seconds.compromise.push(timed(() => (theirs = articles.map(({ id, text }) => ({ id, text, mentions: compromiseNames(text) })))));
  }
  if (names !== undefined) own = readFileSync(names, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
  const speed = { names: tokens / median(seconds.names), findings: tokens / median(seconds.findings), compromise: tokens / median(seconds.compromise) };
  return { articles: articles.length, tokens, ours: scores(lines, own), compromise: scores(lines, theirs), speed };
}

/** One for all rounds, as one serves a whole run. */
const lexicon = createLexicon();

function readingOf(text: string): Reading {
  return tag(tokenise(articleOf(text), [], [], lexicon), testModels());
}

function namesOf(reading: Reading): Row["mentions"] {
  return reading.names.map((name) => {
    const { start, end } = spanOfTokens(reading, name);
    return { span: [start, end], type: name.type };
  });
}

function compromiseNames(text: string): Row["mentions"] {
  const read = compromise(text);
  const places = (view: { json(options: object): unknown }, type: string): Row["mentions"] =>
    (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset: { start, length } }) => ({ span: [start, start + length], type }));
  return [...places(read.people(), "person"), ...places(read.places(), "place"), ...places(read.organizations(), "organisation")];
}

function scores(gold: readonly string[], found: readonly Row[]): Readonly<Record<string, Score>> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-names-"));
  const [labels, out] = [join(folder, "gold.jsonl"), join(folder, "found.jsonl")];
  writeFileSync(labels, gold.join("\n"));
  writeFileSync(out, found.map((row) => JSON.stringify(row)).join("\n"));
  const printed = execFileSync(process.execPath, [join(SCORE, "score", "entities.mjs"), labels, out, "--json"], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return (JSON.parse(printed) as { scores: Record<string, Score> }).scores;
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

const ROUNDS = 5;
const MEASURES = ["span+type exact (PER LOC ORG)", "span exact (PER LOC ORG)", "span relaxed (PER LOC ORG)", "PER", "LOC", "ORG"];

function print(figures: BesideCompromise | null): void {
  if (figures === null) return console.log(`skipped: no ${join(DATA, "entities")} or ${SCORE}`);
  console.log(`${figures.articles} articles, ${figures.tokens} tokens; F1 in per cent`);
  for (const measure of MEASURES) console.log(`  ${measure.padEnd(30)} ours ${percent(figures.ours[measure])}  compromise ${percent(figures.compromise[measure])}`);
  const { names, findings: all, compromise: theirs } = figures.speed;
  console.log(`tokens a second: names ${Math.round(names)}, all findings ${Math.round(all)}, compromise ${Math.round(theirs)}`);
}

function percent(score: Score | undefined): string {
  return score === undefined ? "    -" : (100 * score.f1).toFixed(1).padStart(5);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) print(besideCompromise(ROUNDS, process.argv[2]));
