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
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { NameSpan, Reading } from "../src/model/reading.ts";
import type { ReadArticle } from "../src/model/run.ts";
import { findMentions } from "../src/stages/findings/mentions/mentions.ts";
import { joinReferents } from "../src/stages/findings/referents/referents.ts";
import { readingOf } from "../src/stages/reading/testing.ts";
import { tokensIn } from "../src/text/tokens.ts";

const root = resolve(import.meta.dirname, "..");
const data = process.env["VARIORUM_DATA"] ?? resolve(root, "../shared/data");
const scorers = process.env["VARIORUM_SCORE"] ?? resolve(root, "../shared/score");

const CHAINS = ["mentions relaxed", "chains within, people, groups, countries", "chains across, people, groups, countries", "chains across with misses, people, groups, countries"];
const SETS: Readonly<Record<string, { readonly scorer: string; readonly measures: readonly string[] }>> = {
  naming: { scorer: "naming", measures: CHAINS },
  meantime: { scorer: "naming", measures: CHAINS },
  entities: { scorer: "entities", measures: ["span+type exact (PER LOC ORG)", "span exact (PER LOC ORG)", "span relaxed (PER LOC ORG)", "PER", "LOC", "ORG"] },
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { examples: { type: "string", default: "0" }, keep: { type: "string" }, names: { type: "string" } } });

for (const set of positionals.length > 0 ? positionals : Object.keys(SETS)) bench(set);

function bench(set: string): void {
  const chosen = SETS[set];
  const gold = join(data, set, "gold.jsonl");
  if (chosen === undefined || !existsSync(gold) || !existsSync(scorers)) return console.log(`${set}: skipped, ${chosen === undefined ? "no such set" : `no ${gold} or ${scorers}`}`);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), "variorum-naming-"));
  const rows = readFileSync(gold, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; text: string });
  const readings = withNames(rows.map((row) => readingOf(row.text, { id: row.id })));
  const begun = performance.now();
  const articles = joinReferents(readings.map((reading): ReadArticle => ({ reading, findings: { quotes: [], figures: [], dates: [], terms: [], ...findMentions(reading, [], () => "own") } })));
  const seconds = (performance.now() - begun) / 1000;
  const tokens = articles.reduce((sum, { reading }) => sum + reading.tokens.count, 0);
  const out = join(folder, `${set}.jsonl`);
  writeFileSync(out, articles.map(asLine).join("\n"));
  const run = (flags: readonly string[]): string => execFileSync(process.execPath, [join(scorers, "score", `${chosen.scorer}.mjs`), gold, out, ...flags], { encoding: "utf8", maxBuffer: 1 << 28 });
  const scores = (JSON.parse(run(["--json"])) as { scores: Record<string, { p: number; r: number; f1: number }> }).scores;
  console.log(`${set}: ${articles.length} articles, ${tokens} tokens, ${Math.round(tokens / seconds)} tokens a second for mentions and referents`);
  for (const measure of chosen.measures) {
    const score = scores[measure];
    if (score !== undefined) console.log(`  ${measure.padEnd(66)} P ${percent(score.p)}  R ${percent(score.r)}  F1 ${percent(score.f1)}`);
  }
  if (values.examples !== "0") console.log(run(["--examples", values.examples]));
  if (values.keep === undefined) rmSync(folder, { recursive: true });
}

/** The readings with the names of the file in place of the tagger's own. */
function withNames(readings: readonly Reading[]): readonly Reading[] {
  if (values.names === undefined) return readings;
  const lines = readFileSync(values.names, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { id: string; mentions: { span: [number, number]; type: NameSpan["type"] }[] });
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
