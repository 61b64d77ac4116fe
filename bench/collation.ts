/**
 * Two questions to the collation. How long does one large story take: 12, 60 and 300 articles of one event, each with two thirds of the event's
 * sentences? And how near are the sentences of cells that are called silent: over the stories of ECB+ (skipped where absent), the share of missing cells
 * in each band of the nearest score, for articles of the same story and for articles of other topics, where hardly anything can be said after all.
 * `node bench/collation.ts`, or with sizes: `node bench/collation.ts 12 60`.
 */
import { fileURLToPath } from "node:url";
import type { Article } from "../src/model/article.ts";
import type { Collation, RowKind } from "../src/model/collation.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { seeded } from "../scripts/train/random.ts";
import { collated, collationOf, readAll } from "./collationOf.ts";
import { generatedArticles } from "./generator.ts";
import { type Labelled, labelled } from "./labelled.ts";

export interface Timed {
  readonly articles: number;
  /** Of the collation alone: reading, findings and copies are done before. */
  readonly seconds: number;
  readonly rows: number;
  readonly several: number;
}

/** One story of so many articles, collated once. */
export function timed(count: number): Timed {
  const articles = readAll(oneStory(count));
  const shared = copies(articles.map(({ reading }) => reading));
  const began = performance.now();
  const { rows } = collated(articles, shared);
  return { articles: count, seconds: (performance.now() - began) / 1000, rows: rows.length, several: rows.filter((row) => row.articles > 1).length };
}

/** For each kind of row and band of the nearest score the number of cells that do not say it. Bands are tenths of a twentieth: 0 to 0.05 is the first. */
export type Bands = ReadonlyMap<RowKind, readonly number[]>;

export function nearestBands(collations: readonly Collation[]): Bands {
  const bands = new Map<RowKind, number[]>();
  for (const row of collations.flatMap(({ rows }) => rows)) {
    for (const cell of row.cells) {
      if (cell.state === "says") continue;
      const counts = bands.get(row.kind) ?? Array.from({ length: BANDS }, () => 0);
      counts[Math.min(BANDS - 1, Math.floor((cell.nearest?.score ?? 0) * BANDS))]!++;
      bands.set(row.kind, counts);
    }
  }
  return bands;
}

const BANDS = 20;

/** Articles of a story that are taken, so that a run takes a minute. */
const PER_STORY = 4;

function printBands(): void {
  const gold = labelled("stories") as readonly (Labelled & { readonly group: string })[] | null;
  if (gold === null) return;
  const stories = [...Map.groupBy(gold, ({ group }) => group).values()].map((articles) => articles.slice(0, PER_STORY));
  const same = stories.map((articles) => collationOf(articles));
  // The first article of each story beside the first of the story half the list away: another topic.
  const other = stories.map((articles, i) => collationOf([articles[0]!, stories[(i + Math.floor(stories.length / 2)) % stories.length]![0]!]));
  console.log(`\nNearest score of missing cells, percent of cells at or above each score (${stories.length} stories)\n`);
  const steps = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
  console.log(`| kind | beside | cells | ${steps.join(" | ")} |\n|---|---|---|${steps.map(() => "---").join("|")}|`);
  for (const [beside, collations] of [["the same story", same], ["another topic", other]] as const) {
    for (const [kind, counts] of nearestBands(collations)) {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const above = steps.map((step) => counts.slice(Math.round(step * BANDS)).reduce((sum, count) => sum + count, 0));
      console.log(`| ${kind} | ${beside} | ${all} | ${above.map((count) => ((100 * count) / all).toFixed(1)).join(" | ")} |`);
    }
  }
  const cells = same.flatMap(({ rows }) => rows).flatMap((row) => row.cells.map((cell) => ({ kind: row.kind, cell })));
  const states = Map.groupBy(cells, ({ kind, cell }) => `${kind} ${cell.state}`);
  console.log(`\n${[...states].map(([state, found]) => `${state} ${found.length}`).sort().join(", ")}`);
}

/** Articles of one event: each a random two thirds of all sentences that the generator's articles of the event have, in their order. */
function oneStory(count: number): Article[] {
  const random = seeded(1);
  const [first, ...others] = [...generatedArticles(60)];
  const paragraphs = [first!, ...others.filter(({ story }) => story === first!.story)].flatMap(({ text }) => text.trim().split("\n\n"));
  return Array.from({ length: count }, (_, i) => {
    const text = paragraphs.filter(() => random() < PARAGRAPHS_KEPT).slice(0, PARAGRAPHS_OF_AN_ARTICLE).join("\n");
    return { ...articleOf(text, { id: String(i).padStart(16, "0"), published: new Date(Date.UTC(2031, 0, 1, i % 48)).toISOString() }), name: `${i}.txt` };
  });
}

const PARAGRAPHS_KEPT = 0.3;

/** Some 400 words. */
const PARAGRAPHS_OF_AN_ARTICLE = 16;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).map(Number);
  console.log("| articles | seconds | rows | rows of several |\n|---|---|---|---|");
  for (const size of asked.length > 0 ? asked : [12, 60, 300]) {
    const { articles, seconds, rows, several } = timed(size);
    console.log(`| ${articles} | ${seconds.toFixed(2)} | ${rows} | ${several} |`);
  }
  printBands();
}
