import type { Relation } from "../../../src/model/collation.ts";
import type { ReaderRun } from "../../../src/model/reader.ts";
import { listOf, type PlaceName } from "./route.ts";
import type { RowView, StoryView } from "./story.ts";
import { isShared, passageKey, type Show, type TextMark } from "./textMarks.ts";

/** Texts that fit beside each other. */
export const MOST_COLUMNS = 3;

/**
 * The columns that are shown: those of the address, else those that were shown `before`, else the two that share most. What a cell or place of the address
 * leads to is always among them; for it the last one goes that is not `stays`.
 */
export function shownColumns(report: ReaderRun, story: StoryView, asked: string | undefined, cell: number | null, place: PlaceName | null, before: readonly number[] = [], stays: number | null = null): readonly number[] {
  const letters = (asked ?? "").split(",").map((letter) => story.letters.indexOf(letter)).filter((column) => column >= 0);
  const named = letters.length > 0 ? letters : before;
  const columns = [...new Set(named.length > 0 ? named : sharingMost(report, story, cell))].slice(0, MOST_COLUMNS);
  const led = [cell, place ? story.letters.indexOf(place.letter) : null].filter((column): column is number => column !== null && column >= 0 && column < story.columns.length);
  for (const column of led) {
    if (columns.includes(column)) continue;
    if (columns.length < 2) columns.push(column);
    else columns[columns.findLastIndex((each) => each !== stays && !led.includes(each))] = column;
  }
  return columns;
}

const PAIRS = new WeakMap<StoryView, ReadonlyMap<string, number>>();

/** The two with the most words in common; with `one` given, that and its closest. The first two where nobody copied. */
function sharingMost(report: ReaderRun, story: StoryView, one: number | null): number[] {
  const shared = PAIRS.get(story) ?? charactersShared(report, story);
  PAIRS.set(story, shared);
  let best: number[] = one === null || one >= story.columns.length ? [0, 1] : [one, one === 0 ? 1 : 0];
  let most = 0;
  for (const [pair, characters] of shared) {
    const columns = pair.split(" ").map(Number);
    if (characters <= most || (one !== null && !columns.includes(one))) continue;
    most = characters;
    best = columns;
  }
  return best.filter((column) => column < story.columns.length).sort((a, b) => a - b);
}

/** Characters of the first column's text that stand in the second too, by "first second". */
function charactersShared(report: ReaderRun, story: StoryView): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const { columns, left } of copiesAmong(report, story)) {
    const key = columns.join(" ");
    shared.set(key, (shared.get(key) ?? 0) + left[1] - left[0]);
  }
  return shared;
}

interface CopyBetween {
  /** Ascending. */
  readonly columns: readonly [number, number];
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  readonly key: string;
}

const COPIES = new WeakMap<StoryView, readonly CopyBetween[]>();

/** Passages that two of a story's articles share word for word or nearly; what tells the same in other words is no shared text. */
function copiesAmong(report: ReaderRun, story: StoryView): readonly CopyBetween[] {
  const known = COPIES.get(story);
  if (known) return known;
  const columnOf = new Map(story.columns.map((article, i) => [article.id, i]));
  const made = report.copies.flatMap(({ a, b, kind }, i): CopyBetween[] => {
    const [from, to] = [columnOf.get(a.article), columnOf.get(b.article)];
    if (from === undefined || to === undefined || kind === "rewritten") return [];
    const [left, right] = from < to ? [a.span, b.span] : [b.span, a.span];
    return [{ columns: from < to ? [from, to] : [to, from], left, right, key: `copy${i}` }];
  });
  COPIES.set(story, made);
  return made;
}

/** The shared text of a column with the others that are shown, as marks. */
export function copiesIn(report: ReaderRun, story: StoryView, columns: readonly number[], column: number): TextMark[] {
  return copiesAmong(report, story)
    .filter((copy) => copy.columns.includes(column) && copy.columns.every((each) => columns.includes(each)))
    .map((copy) => ({ span: copy.columns[0] === column ? copy.left : copy.right, kind: "copy", key: copy.key, row: null, relation: null, inferred: false }));
}

/** Two passages of neighbouring texts that belong together. */
export interface Join {
  /** Of the passage, on both sides. */
  readonly key: string;
  readonly kind: Show;
  readonly relation: Relation;
  readonly row: RowView | null;
  /** One side does not say it: this is only its nearest sentence. */
  readonly nearest?: boolean;
}

/** What joins two columns that stand beside each other, by kind; the relation is that of these two, not of the whole row. */
export function joinsBetween(report: ReaderRun, story: StoryView, [left, right]: readonly [number, number], shows: readonly Show[]): Join[] {
  const rows = story.rows().filter((row) => shows.includes(row.row.kind) && isShared(row, [left, right]));
  const copies = shows.includes("copy") ? copiesAmong(report, story).filter(({ columns }) => columns.includes(left) && columns.includes(right)) : [];
  return [
    ...copies.map(({ key }): Join => ({ key, kind: "copy", relation: "agree", row: null })),
    ...rows.map((row): Join => ({ key: passageKey(row, 0), kind: row.row.kind, relation: relationOf(row, left, right), row })),
  ];
}

function relationOf({ row }: RowView, a: number, b: number): Relation {
  return row.pairs.find(({ cells }) => cells.includes(a) && cells.includes(b))?.relation ?? row.relation;
}

/** The kinds of the address; without the setting those of which most people ask: names and shared text would cover the page. */
export function showsOf(value: string | undefined, known: readonly Show[]): readonly Show[] {
  return value === undefined ? known.filter((show) => show !== "name" && show !== "copy") : listOf(value, known);
}

/** Points of a ribbon's two ends: where it leaves the text on the left and reaches that on the right. */
export interface RibbonEnds {
  readonly left: number;
  readonly right: number;
  readonly fromTop: number;
  readonly fromBottom: number;
  readonly toTop: number;
  readonly toBottom: number;
}

/** The outline of a ribbon as an SVG path: flat at both ends, with one bend. */
export function ribbonPath({ left, right, fromTop, fromBottom, toTop, toBottom }: RibbonEnds): string {
  const middle = round((left + right) / 2);
  const [l, r, a, b, c, d] = [left, right, fromTop, toTop, toBottom, fromBottom].map(round) as [number, number, number, number, number, number];
  return `M${l} ${a}C${middle} ${a} ${middle} ${b} ${r} ${b}V${c}C${middle} ${c} ${middle} ${d} ${l} ${d}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 2) / 2;
}
