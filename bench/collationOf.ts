/** Labelled articles as the pipeline collates them: read, searched, compared for copies, laid side by side as one story. */
import { readFileSync } from "node:fs";
import { tools } from "../src/cli/tools.ts";
import type { Article } from "../src/model/article.ts";
import type { CellPassage, Collation } from "../src/model/collation.ts";
import type { ReadArticle } from "../src/model/run.ts";
import type { Span } from "../src/model/span.ts";
import { read } from "../src/pipeline.ts";
import { collate } from "../src/stages/collation/collation.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { joinReferents } from "../src/stages/findings/findings.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { overlap } from "../src/text/spans.ts";
import type { Labelled } from "./labelled.ts";

export type Half = "development" | "check";

export const HALVES: readonly Half[] = ["development", "check"];

/** The articles as one story, whatever the stage that groups them would say. */
export function collationOf(texts: readonly Pick<Labelled, "id" | "text" | "date">[]): Collation {
  return collated(readAll(texts.map(({ id, text, date }) => ({ ...articleOf(text, { id, ...(date === null ? {} : { published: date }) }), name: id }))));
}

export function collated(articles: readonly ReadArticle[], shared = copies(articles.map(({ reading }) => reading))): Collation {
  return collate({ id: "story", articles: articles.map(({ reading }) => reading.article.id), links: [] }, articles, shared, tools().hash);
}

export function readAll(articles: readonly Article[]): readonly ReadArticle[] {
  const lexicon = createLexicon();
  return joinReferents(articles.map((article) => read(article, lexicon, tools())));
}

/** The records of one half of a labelled file. */
export function labelsOf<T>(name: string, half: Half): T[] {
  return readFileSync(new URL(`labels/${name}.${half}.jsonl`, import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as T);
}

/** A place in one article. */
export interface Spot extends Span {
  readonly article: string;
}

/** A labelled place, as the files write it. */
export interface LabelledSpot {
  readonly article: string;
  readonly span: readonly [number, number];
}

/** What each saying cell of a row holds, in the columns' order. */
export function spotsOf({ columns }: Collation, row: Collation["rows"][number]): Spot[][] {
  return row.cells.flatMap((cell, column) => (cell.state === "says" ? [cell.passages.map((passage: CellPassage) => ({ article: columns[column]!, start: passage.start, end: passage.end }))] : []));
}

/** Whether two places share half of the shorter: a clause and the sentence that holds it. */
export function meets(spot: Spot, { article, span: [start, end] }: LabelledSpot): boolean {
  return spot.article === article && 2 * overlap(spot, { start, end }) >= Math.min(spot.end - spot.start, end - start);
}

/** Every two, in order. */
export function everyTwo<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
