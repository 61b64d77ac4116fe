/**
 * How well names are found and joined: the measures of `naming` (NewsWCL50, MEANTIME) and `entities` (wikigold).
 *
 *   node bench/naming.ts [naming|meantime|entities ...] [--names FILE] [--examples N] [--keep FOLDER]
 *
 * Data: VARIORUM_DATA or ../shared/data; scorers: VARIORUM_SCORE or ../shared/score. The model of names that is shipped has learned from wikigold and MEANTIME.
 * For articles that it has not seen: `node bench/names.ts FILE` (minutes), then `node bench/naming.ts entities --names FILE`, which takes the tagger's names from there.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { NameSpan, Reading } from "../src/model/reading.ts";
import type { ReadArticle } from "../src/model/run.ts";
import { findMentions } from "../src/stages/findings/mentions/mentions.ts";
import { joinReferents } from "../src/stages/findings/referents/referents.ts";
import { readingOf } from "../src/stages/reading/testing.ts";
import { tokensIn } from "../src/text/tokens.ts";
import { DATA, SCORE } from "./dataFolder.ts";

const CHAINS = ["mentions relaxed", "chains within, people, groups, countries", "chains across, people, groups, countries", "chains across with misses, people, groups, countries"];
const SETS: Readonly<Record<string, { readonly scorer: string; readonly measures: readonly string[] }>> = {
  naming: { scorer: "naming", measures: CHAINS },
  meantime: { scorer: "naming", measures: CHAINS },
  entities: { scorer: "entities", measures: ["span+type exact (PER LOC ORG)", "span exact (PER LOC ORG)", "span relaxed (PER LOC ORG)", "PER", "LOC", "ORG"] },
};

const options = { examples: { type: "string", default: "0" }, keep: { type: "string" }, names: { type: "string" } } as const;

interface NamingFigures {
  readonly articles: number;
  readonly tokens: number;
  /** For mentions and referents alone. */
  readonly seconds: number;
  /** By measure, shares from 0 to 1. */
  readonly scores: Readonly<Record<string, { readonly p: number; readonly r: number; readonly f1: number }>>;
  /** So many of the scorer's examples of each fault, as it prints them; empty when none were asked for. */
  readonly examples: string;
}

/** The figures of a set, or null when the labelled data or its scorer is not on this machine. `keep`: a folder for what was found. */
export function namingFigures(set: string, { examples, keep, names }: { readonly examples?: string | undefined; readonly keep?: string | undefined; readonly names?: string | undefined } = {}): NamingFigures | null {
  const chosen = SETS[set];
  const gold = join(DATA, set, "gold.jsonl");
  if (chosen === undefined || !existsSync(gold) || !existsSync(SCORE)) return null;
  const folder = keep ?? mkdtempSync(join(tmpdir(), "variorum-naming-"));
  const rows = readFileSync(gold, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string });
  const readings = withNames(rows.map((row) => readingOf(row.text, { id: row.id })), names);
  const begun = performance.now();
  const articles = joinReferents(readings.map((reading): ReadArticle => ({ reading, findings: { quotes: [], figures: [], dates: [], terms: [], ...findMentions(reading, [], () => "own") } })));
  const seconds = (performance.now() - begun) / 1000;
  const tokens = articles.reduce((sum, { reading }) => sum + reading.tokens.count, 0);
  const out = join(folder, `${set}.jsonl`);
  writeFileSync(out, articles.map(asLine).join("\n"));
  const run = (flags: readonly string[]): string => execFileSync(process.execPath, [join(SCORE, "score", `${chosen.scorer}.mjs`), gold, out, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 });
  const scores = (JSON.parse(run(["--json"])) as { scores: Record<string, { p: number; r: number; f1: number }> }).scores;
  const figures = { articles: articles.length, tokens, seconds, scores, examples: examples === undefined || examples === "0" ? "" : run(["--examples", examples]) };
  if (keep === undefined) rmSync(folder, { recursive: true });
  return figures;
}

/** The readings with the names of the file in place of the tagger's own. */
function withNames(readings: readonly Reading[], file: string | undefined): readonly Reading[] {
  if (file === undefined) return readings;
  const lines = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; mentions: { span: [number, number]; type: NameSpan["type"] }[] });
  const found = new Map(lines.map(({ id, mentions }) => [id, mentions]));
  return readings.map((reading) => ({ ...reading, names: (found.get(reading.article.id) ?? []).map(({ span: [start, end], type }) => ({ ...tokensIn(reading, { start, end }), type })) }));
}

function asLine({ reading, findings }: ReadArticle): string {
  const { id, text } = reading.article;
  const names = new Map(findings.entities.map((entity) => [entity.id, entity.name]));
  return JSON.stringify({
    id,
    text,
    mentions: findings.mentions.map(({ start, end, entity, type, form, by }) => ({ span: [start, end], exact: text.slice(start, end), entity, name: names.get(entity), type, form, by })),
  });
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function print(set: string, figures: NamingFigures | null): void {
  if (figures === null) return console.log(`${set}: skipped, no such set or no ${join(DATA, set, "gold.jsonl")} or ${SCORE}`);
  console.log(`${set}: ${figures.articles} articles, ${figures.tokens} tokens, ${Math.round(figures.tokens / figures.seconds)} tokens a second for mentions and referents`);
  for (const measure of SETS[set]!.measures) {
    const score = figures.scores[measure];
    if (score !== undefined) console.log(`  ${measure.padEnd(66)} P ${percent(score.p)}  R ${percent(score.r)}  F1 ${percent(score.f1)}`);
  }
  if (figures.examples !== "") console.log(figures.examples);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  for (const set of positionals.length > 0 ? positionals : Object.keys(SETS)) print(set, namingFigures(set, values));
}
