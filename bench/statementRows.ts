/**
 * Statement rows: of stories whose points were labelled by hand, does the program lay side by side what states the same, and nothing else? The labels are
 * ids and places only; the texts are those of the set `stories` (skipped where absent). `node bench/statementRows.ts`, with `--errors` those of the
 * development half.
 *
 * A labelled row holds the clauses that state one point, and apart from these what states a part of it. Two places meet when they share half of the
 * shorter, so that a sentence meets each of its clauses, and a number the clause in which it stands. Pairs are pairs of cells: two articles in one row.
 * - Precision: of the pairs that the program's rows of statements, quotes and figures hold, those of which one labelled row holds a passage of each.
 *   Where one of the two states the point in part, the pair is not judged; every other pair is wrong, also where neither passage is labelled.
 * - Recall: of the pairs of articles in one labelled row, those of which one of these rows holds a passage of each.
 * - Wrong silent: of the cells called silent in rows most of whose passages meet a labelled row (statements those of statements, quotes those of quotes),
 *   those whose article states that point; apart from them those whose article states a part of it.
 */
import { fileURLToPath } from "node:url";
import type { Collation, Row } from "../src/model/collation.ts";
import { collationOf, everyTwo, type Half, HALVES, type LabelledSpot, labelsOf, meets, percent, type Spot, spotsOf } from "./collationOf.ts";
import { type Labelled, labelled } from "./labelled.ts";

interface LabelledRow {
  readonly story: string;
  readonly row: string;
  readonly cells: readonly LabelledSpot[];
  /** Articles that state no part of it. */
  readonly absent: readonly string[];
  /** Articles that state a part of it, and where. */
  readonly partly: readonly string[];
  readonly partlyCells?: readonly LabelledSpot[];
  /** The point is somebody's words. */
  readonly quote?: boolean;
}

interface LabelledStory {
  readonly story: string;
  readonly articles: readonly string[];
}

export interface StatementScore {
  readonly half: Half;
  /** Pairs that the program makes and that are judged, and those of them that are right. */
  readonly made: number;
  readonly right: number;
  /** Pairs that the labels hold, and those of them that are found. */
  readonly labelled: number;
  readonly found: number;
  /** Cells called silent in rows that the labels know, and those of them where the article states it, or a part of it. */
  readonly silent: number;
  readonly wrongSilent: number;
  readonly partlySilent: number;
}

/** The scores of both halves, or null where the set is absent. Errors are given for the development half alone. */
export function statementScores(): { readonly scores: readonly StatementScore[]; readonly errors: readonly string[] } | null {
  const articles = labelled("stories");
  if (articles === null) return null;
  const texts = new Map(articles.map((article) => [article.id, article]));
  const errors: string[] = [];
  const scores = HALVES.map((half) => scoreOf(half, texts, (error) => half === "development" && errors.push(error)));
  return { scores, errors };
}

function scoreOf(half: Half, texts: ReadonlyMap<string, Labelled>, report: (error: string) => void): StatementScore {
  const lines = labelsOf<LabelledRow | LabelledStory>("statementRows", half);
  const tally = { made: 0, right: 0, labelled: 0, found: 0, silent: 0, wrongSilent: 0, partlySilent: 0 };
  for (const { story, articles } of lines.filter((line) => "articles" in line)) {
    const rows = lines.filter((line): line is LabelledRow => "row" in line && line.story === story);
    const collation = collationOf(articles.map((id) => texts.get(id)!));
    scoreStory(collation, rows, tally, (kind, ...spots) => report(`${story} ${kind}\n${spots.map((spot) => `   ${wordsOf(texts, spot)}`).join("\n")}`));
  }
  return { half, ...tally };
}

type Tally = { -readonly [key in Exclude<keyof StatementScore, "half">]: number };
type Report = (kind: string, ...spots: readonly Spot[]) => void;

function scoreStory(collation: Collation, labels: readonly LabelledRow[], tally: Tally, report: Report): void {
  const rows = collation.rows.filter(({ kind }) => KINDS.has(kind)).map((row) => ({ row, spots: spotsOf(collation, row) }));
  for (const { row, spots } of rows) {
    scorePairs(spots, labels, tally, (...wrong) => report(`wrong ${row.kind} ${row.confidence}`, ...wrong));
    for (const label of labels.filter((each) => row.kind === (each.quote ? "quote" : "statement") && isOf(each, spots.flat()))) {
      scoreSilence(collation, row, label, tally, (kind, ...there) => report(`${kind} ${row.kind} ${label.row}`, spots[0]![0]!, ...there));
    }
  }
  for (const { row, cells } of labels) {
    for (const [a, b] of everyTwo([...Map.groupBy(cells, ({ article }) => article).values()])) {
      tally.labelled++;
      if (rows.some(({ spots }) => spots.some((own) => own.some((spot) => holds(a, spot))) && spots.some((own) => own.some((spot) => holds(b, spot))))) tally.found++;
      else report(`missed ${row}`, ...a.map(spotOf), ...b.map(spotOf));
    }
  }
}

const KINDS: ReadonlySet<string> = new Set(["statement", "quote", "figure"]);

function scorePairs(spots: readonly (readonly Spot[])[], labels: readonly LabelledRow[], tally: Tally, report: (...wrong: readonly Spot[]) => void): void {
  for (const [a, b] of everyTwo(spots)) {
    const right = labels.some(({ cells }) => holdsOne(cells, a) && holdsOne(cells, b));
    const partly = labels.some(({ cells, partlyCells = [] }) => holdsOne([...cells, ...partlyCells], a) && holdsOne([...cells, ...partlyCells], b));
    if (partly && !right) continue;
    tally.made++;
    if (right) tally.right++;
    else report(...a, ...b);
  }
}

function scoreSilence({ columns }: Collation, row: Row, label: LabelledRow, tally: Tally, report: Report): void {
  row.cells.forEach((cell, column) => {
    const article = columns[column]!;
    const states = label.cells.some((spot) => spot.article === article);
    const partly = !states && label.partly.includes(article);
    if (cell.state !== "silent" || (!states && !partly && !label.absent.includes(article))) return;
    tally.silent++;
    if (states) tally.wrongSilent++;
    if (partly) tally.partlySilent++;
    if (states || partly) report(`${states ? "wrong" : "partly wrong"} silent ${cell.nearest?.score ?? 0}`, ...spotsIn(label, article));
  });
}

function holdsOne(cells: readonly LabelledSpot[], spots: readonly Spot[]): boolean {
  return spots.some((spot) => holds(cells, spot));
}

function holds(cells: readonly LabelledSpot[], spot: Spot): boolean {
  return cells.some((cell) => meets(spot, cell));
}

function isOf({ cells }: LabelledRow, spots: readonly Spot[]): boolean {
  return 2 * spots.filter((spot) => holds(cells, spot)).length > spots.length;
}

function spotsIn({ cells, partlyCells = [] }: LabelledRow, article: string): Spot[] {
  return [...cells, ...partlyCells].filter((cell) => cell.article === article).map(spotOf);
}

function spotOf({ article, span: [start, end] }: LabelledSpot): Spot {
  return { article, start, end };
}

function wordsOf(texts: ReadonlyMap<string, Labelled>, { article, start, end }: Spot): string {
  return `${article} ${texts.get(article)!.text.slice(start, end).replace(/\s+/g, " ")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = statementScores();
  if (result !== null) {
    console.log("| half | pairs made | precision | pairs labelled | recall | silent cells | states it | states a part |\n|---|---|---|---|---|---|---|---|");
    for (const { half, made, right, labelled: all, found, silent, wrongSilent, partlySilent } of result.scores) {
      console.log(`| ${half} | ${made} | ${percent(right / made)} | ${all} | ${percent(found / all)} | ${silent} | ${percent(wrongSilent / silent)} | ${percent(partlySilent / silent)} |`);
    }
    if (process.argv.includes("--errors")) console.log(result.errors.join("\n"));
  }
}
