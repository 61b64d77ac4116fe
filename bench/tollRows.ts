/**
 * Figure rows: of place-days on which several outlets report, are the numbers that count one thing laid side by side, and is a conflict told apart from
 * an update? The labels are ids and places only; the texts are those of the set `conflicts` (skipped where absent). `node bench/tollRows.ts`, with
 * `--errors` those of the development half.
 *
 * A labelled row holds the numbers that count one thing, and how each two stand to each other; tempting pairs that count two things are labelled too.
 * Pairs are pairs of numbers of different articles.
 * - Precision: of the pairs that one figure row holds and of which one number at least is labelled, those that one labelled row holds.
 * - Recall: of the pairs that one labelled row holds, those that one figure row holds.
 * - Relations: of the pairs of cells found, the strongest relation labelled between their numbers against the program's; its `differ` is an agreement in other
 *   words. Where the label allows another relation too (`or`) and the program gives that one, it is right.
 * - Wrong silent: of the cells called silent in figure rows that hold a number of a labelled row, those whose article has a number of that row.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Collation, Pair, Relation, Row } from "../src/model/collation.ts";
import { collationOf, everyTwo, type Half, HALVES, type LabelledSpot, labelsOf, meets, percent, type Spot, spotsOf } from "./collationOf.ts";
import { DATA } from "./dataFolder.ts";
import type { Labelled } from "./labelled.ts";

interface LabelledPlaceDay {
  readonly place: string;
  readonly day: string;
  readonly articles: readonly string[];
}

interface LabelledToll extends LabelledPlaceDay {
  readonly row: string;
  readonly cells: readonly LabelledSpot[];
  readonly pairs: readonly { readonly cells: readonly [number, number]; readonly relation: LabelledRelation; readonly or?: LabelledRelation }[];
}

interface LabelledDifference extends LabelledPlaceDay {
  readonly different: readonly LabelledSpot[];
}

type LabelledRelation = "agree" | "update" | "conflict";

const RELATIONS: readonly LabelledRelation[] = ["conflict", "update", "agree"];

export interface TollScore {
  readonly half: Half;
  /** Pairs that the program makes and that are judged, and those of them that are right. */
  readonly made: number;
  readonly right: number;
  /** Pairs that the labels hold, and those of them that are found. */
  readonly labelled: number;
  readonly found: number;
  /** The mean of the place-days' recall: one day on which fifteen articles give thirty numbers holds nearly half of all pairs. */
  readonly meanRecall: number;
  /** By label and program, "update conflict" for example, the number of pairs of cells. */
  readonly relations: ReadonlyMap<string, number>;
  readonly silent: number;
  readonly wrongSilent: number;
}

/** The scores of both halves, or null where the set is absent. Errors are given for the development half alone. */
export function tollScores(): { readonly scores: readonly TollScore[]; readonly errors: readonly string[] } | null {
  const file = join(DATA, "conflicts", "articles.jsonl");
  if (!existsSync(file)) {
    console.log("skipped: conflicts is not there (VARIORUM_DATA names the folder that holds it)");
    return null;
  }
  const texts = new Map(readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Labelled).map((article) => [article.id, article]));
  const errors: string[] = [];
  const scores = HALVES.map((half) => scoreOf(half, texts, (error) => half === "development" && errors.push(error)));
  return { scores, errors };
}

function scoreOf(half: Half, texts: ReadonlyMap<string, Labelled>, report: (error: string) => void): TollScore {
  const placeDays = Map.groupBy(labelsOf<LabelledToll | LabelledDifference>("tollRows", half), ({ place, day }) => `${place} ${day}`);
  const tally: Tally = { made: 0, right: 0, labelled: 0, found: 0, relations: new Map(), silent: 0, wrongSilent: 0 };
  const recalls: number[] = [];
  for (const [name, lines] of placeDays) {
    const before = { ...tally };
    const collation = collationOf(lines[0]!.articles.map((id) => datedAfter(texts.get(id)!, lines[0]!.day)));
    const tolls = lines.filter((line): line is LabelledToll => "cells" in line);
    const tempting = lines.flatMap((line) => ("different" in line ? line.different : []));
    scorePlaceDay(collation, tolls, tempting, tally, (kind, because, ...spots) => report(`${name} ${kind} ${because}\n${spots.map((spot) => `   ${wordsOf(texts, spot)}`).join("\n")}`));
    if (tally.labelled > before.labelled) recalls.push((tally.found - before.found) / (tally.labelled - before.labelled));
  }
  return { half, ...tally, meanRecall: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length };
}

/** The set's dates are the crawler's: an article cannot have appeared before the day that it reports. */
function datedAfter(article: Labelled, day: string): Labelled {
  return article.date !== null && article.date < day ? { ...article, date: null } : article;
}

type Tally = { -readonly [key in Exclude<keyof TollScore, "half" | "relations" | "meanRecall">]: number } & { readonly relations: Map<string, number> };
type Report = (kind: string, because: string, ...spots: readonly Spot[]) => void;

function scorePlaceDay(collation: Collation, tolls: readonly LabelledToll[], tempting: readonly LabelledSpot[], tally: Tally, report: Report): void {
  const rows = collation.rows.filter(({ kind }) => kind === "figure").map((row) => ({ row, spots: spotsOf(collation, row) }));
  const tollsOf = (spot: Spot): LabelledToll[] => tolls.filter(({ cells }) => cells.some((cell) => meets(spot, cell)));
  for (const { row, spots } of rows) {
    for (const [a, b] of spotPairs(spots)) {
      const [ofA, ofB] = [tollsOf(a), tollsOf(b)];
      const isKnown = [ofA, ofB].some((of) => of.length > 0) || [a, b].every((spot) => tempting.some((cell) => meets(spot, cell)));
      if (!isKnown) continue;
      tally.made++;
      if (ofA.some((toll) => ofB.includes(toll))) tally.right++;
      else report("wrong", `${row.relation}, ${ofA.map((toll) => toll.row).join()} and ${ofB.map((toll) => toll.row).join()}`, a, b);
    }
    for (const pair of row.pairs) scoreRelation(collation, row, pair, tolls, tally, report);
    scoreSilence(collation, row, new Set(spots.flat().flatMap(tollsOf)), tally, (...error) => report(...error, spots[0]![0]!));
  }
  for (const { cells, row } of tolls) {
    for (const [a, b] of everyTwo(cells).filter(([a, b]) => a.article !== b.article)) {
      tally.labelled++;
      if (rows.some(({ spots }) => spots.flat().some((spot) => meets(spot, a)) && spots.flat().some((spot) => meets(spot, b)))) tally.found++;
      else report("missed", row, spotOf(a), spotOf(b));
    }
  }
}

function scoreRelation({ columns }: Collation, row: Row, pair: Pair, tolls: readonly LabelledToll[], tally: Tally, report: Report): void {
  const [one, other] = pair.cells.map((column) => cellSpots(row, column, columns)) as [Spot[], Spot[]];
  const between = tolls.flatMap(({ cells, pairs }) =>
    pairs.filter(({ cells: [i, j] }) => [[cells[i]!, cells[j]!], [cells[j]!, cells[i]!]].some(([a, b]) => one.some((spot) => meets(spot, a!)) && other.some((spot) => meets(spot, b!)))),
  );
  if (between.length === 0) return;
  const given = AS_LABELLED[pair.relation];
  const strongest = RELATIONS.find((relation) => between.some((each) => each.relation === relation))!;
  const label = between.some((each) => each.relation === given || each.or === given) && (given !== "agree" || between.every((each) => each.relation === "agree" || each.or === "agree")) ? given : strongest;
  tally.relations.set(`${label} ${given}`, (tally.relations.get(`${label} ${given}`) ?? 0) + 1);
  if (label !== given) report(`${label} called ${pair.relation}:`, pair.because.join("; "), one[0]!, other[0]!);
}

const AS_LABELLED: Readonly<Record<Relation, LabelledRelation>> = { agree: "agree", differ: "agree", single: "agree", update: "update", conflict: "conflict" };

function scoreSilence({ columns }: Collation, row: Row, tolls: ReadonlySet<LabelledToll>, tally: Tally, report: (kind: string, because: string) => void): void {
  if (tolls.size === 0) return;
  row.cells.forEach((cell, column) => {
    if (cell.state !== "silent") return;
    tally.silent++;
    if (![...tolls].some(({ cells }) => cells.some(({ article }) => article === columns[column]))) return;
    tally.wrongSilent++;
    report("wrong silent", `${columns[column]} ${cell.nearest?.score ?? 0}`);
  });
}

function cellSpots(row: Row, column: number, columns: readonly string[]): Spot[] {
  const cell = row.cells[column]!;
  return cell.state === "says" ? cell.passages.map(({ start, end }) => ({ article: columns[column]!, start, end })) : [];
}

function spotPairs(spots: readonly (readonly Spot[])[]): (readonly [Spot, Spot])[] {
  return everyTwo(spots).flatMap(([one, other]) => one.flatMap((a) => other.map((b) => [a, b] as const)));
}

function spotOf({ article, span: [start, end] }: LabelledSpot): Spot {
  return { article, start, end };
}

function wordsOf(texts: ReadonlyMap<string, Labelled>, { article, start, end }: Spot): string {
  const { text } = texts.get(article)!;
  return `${article} …${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}…`;
}

/** Characters shown on either side of a number. */
const CONTEXT = 70;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = tollScores();
  if (result !== null) {
    console.log("| half | pairs made | precision | pairs labelled | recall | mean of place-days | silent cells | wrong |\n|---|---|---|---|---|---|---|---|");
    for (const { half, made, right, labelled, found, meanRecall, silent, wrongSilent } of result.scores) {
      console.log(`| ${half} | ${made} | ${percent(right / made)} | ${labelled} | ${percent(found / labelled)} | ${percent(meanRecall)} | ${silent} | ${percent(wrongSilent / Math.max(1, silent))} |`);
    }
    console.log(`\n| half | labelled | ${RELATIONS.map((relation) => `called ${relation}`).join(" | ")} |\n|---|---|---|---|---|`);
    for (const { half, relations } of result.scores) {
      for (const label of RELATIONS) console.log(`| ${half} | ${label} | ${RELATIONS.map((given) => relations.get(`${label} ${given}`) ?? 0).join(" | ")} |`);
    }
    if (process.argv.includes("--errors")) console.log(result.errors.join("\n"));
  }
}
