import type { Bound } from "../../../src/model/findings.ts";
import type { ReaderFigure, ReaderPassage } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { readsAt } from "./pieces.ts";
import { wordsAt } from "./places.ts";
import type { ArticleView } from "./run.ts";
import { passagesIn } from "./sides.ts";
import { cellsIn, type RowView, type StoryView } from "./story.ts";

/** A counted thing across the articles: a row of kind number with what its words amount to. */
export interface NumberRow {
  readonly row: RowView;
  /** What is counted, as the first article that says it writes it: "people · injured"; "" where only the number stands there. */
  readonly counted: string;
  /** ISO 4217, "%" or a measure; null where things are counted. */
  readonly unit: string | null;
  /** By column, then place. */
  readonly values: readonly NumberValue[];
  /** Passages of the row of which no number is known. */
  readonly unread: readonly { readonly column: number; readonly passage: ReaderPassage }[];
}

/** One saying of a number in one article. */
export interface NumberValue {
  readonly column: number;
  readonly passage: ReaderPassage;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  /** Milliseconds since 1970; null where neither text nor article has a time. */
  readonly time: number | null;
  /** What the time is: that for which the number is given, or that of the article. */
  readonly timeFrom: "as of" | "published" | null;
  /** The passage on which the row's relation rests; an article may say others besides. */
  readonly first: boolean;
  /** Minutes east of Greenwich in which it is written; null where it names no zone. */
  readonly offset: number | null;
}

const MADE = new WeakMap<StoryView, readonly NumberRow[]>();

/** Every counted thing of a story, in the order of its rows. Worked out once. */
export function numberRows(story: StoryView): readonly NumberRow[] {
  const known = MADE.get(story);
  if (known) return known;
  const made = story.rows().filter(({ row }) => row.kind === "figure").map(numberRow);
  MADE.set(story, made);
  return made;
}

function numberRow(row: RowView): NumberRow {
  const passages = cellsIn(row, "says").flatMap(({ column }) => passagesIn(row, column).map((passage, i) => ({ column, passage, said: saying(row.story.columns[column]!, column, passage, i === 0) })));
  const found = passages.flatMap(({ said }) => said ?? []);
  return {
    row,
    counted: countedWords(row.story, found),
    unit: found.map(({ value }) => value.unit).find((unit) => unit !== null) ?? null,
    values: found.map(({ value }) => value),
    unread: passages.filter(({ said }) => said === null).map(({ column, passage }) => ({ column, passage })),
  };
}

interface Saying {
  readonly value: NumberValue;
  readonly figure: ReaderFigure;
}

function saying(article: ArticleView, column: number, passage: ReaderPassage, first: boolean): Saying | null {
  const figure = figureAt(article, passage.span);
  if (!figure) return null;
  const { low, high, bound, unit } = figure;
  return { figure, value: { column, passage, low, high, bound, unit, first, ...timeOf(figure, article) } };
}

/** The number that a passage holds: the first in it ("180 of the 212 polling places" is 180). */
function figureAt({ report }: ArticleView, [start, end]: SpanPair): ReaderFigure | undefined {
  return report.figures.find(({ span }) => span[0] < end && span[1] > start);
}

/** "people · injured": what most of the articles say is counted, and what happened to it. */
function countedWords(story: StoryView, found: readonly Saying[]): string {
  const things = found.flatMap(({ figure, value }) => (figure.counted ? [oneWord(readsAt(story.columns[value.column]!, figure.counted.span) ?? wordsAt(story.columns[value.column]!, figure.counted.span))] : []));
  const happened = mostOf(found.flatMap(({ figure }) => figure.happened ?? []));
  const thing = mostOf(things.filter((words) => words !== happened)) ?? "";
  return [thing, ...(happened === null ? [] : [happened])].filter(Boolean).join(" · ");
}

/** The most frequent, the first of equals. */
function mostOf(words: readonly string[]): string | null {
  const counts = Map.groupBy(words, (word) => word.toLowerCase());
  return [...counts.values()].reduce<readonly string[]>((most, same) => (same.length > most.length ? same : most), [])[0] ?? null;
}

function oneWord(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

/** Hours of the parts of a day, for the axis only: "by Tuesday evening" stands between noon and night. */
const PARTS: Readonly<Record<string, string>> = { TMO: "09:00", TMD: "12:00", TAF: "15:00", TEV: "19:00", TNI: "22:00" };

function timeOf({ asOf }: ReaderFigure, { report }: ArticleView): Pick<NumberValue, "time" | "timeFrom" | "offset"> {
  const offset = offsetIn(report.published);
  const stood = asOf === null ? null : instant(asOf, offset);
  if (stood !== null) return { time: stood, timeFrom: "as of", offset };
  const published = report.published === null ? null : instant(report.published, offset);
  return published === null ? { time: null, timeFrom: null, offset: null } : { time: published, timeFrom: "published", offset };
}

/** "2031-09-08", "2031-09-08T12:00", "2031-09-09TEV", "2031-09-08T14:20:00+02:00"; a time without a zone is one where the article was published. */
export function instant(value: string, offset: number | null): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(?:(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?|([A-Z]{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value);
  if (!found) return null;
  const [, day, clock, part, zone] = found;
  const utc = Date.parse(`${day}T${clock ?? PARTS[`T${part}`] ?? "12:00"}:00Z`);
  if (Number.isNaN(utc)) return null;
  return utc - (zone ? (offsetIn(value) ?? 0) : (offset ?? 0)) * 60_000;
}

/** "2031-09-08T14:20:00+02:00" -> 120. */
function offsetIn(published: string | null): number | null {
  if (published === null) return null;
  if (published.endsWith("Z")) return 0;
  const found = /T.*([+-])(\d{2}):?(\d{2})$/.exec(published);
  return found ? (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) : null;
}

/** Whether others contradict a value, or it moves another's; null where it does neither. */
export function stands({ row }: RowView, { column, first }: NumberValue): "conflict" | "update" | null {
  if (!first) return null;
  const mine = row.pairs.filter(({ cells }) => cells.includes(column));
  return (["conflict", "update"] as const).find((relation) => mine.some((pair) => pair.relation === relation)) ?? null;
}

export const NUMBER_SHOWS = ["all", "conflict", "update", "several"] as const;
export type NumberShow = (typeof NUMBER_SHOWS)[number];
export const NUMBER_SORTS = ["disagreement", "size", "articles", "place"] as const;
export type NumberSort = (typeof NUMBER_SORTS)[number];

export interface NumberFilter {
  readonly show: NumberShow;
  /** "" for all, "counted" for things that are counted, "money", else a unit. */
  readonly unit: string;
  readonly words: string;
  readonly sort: NumberSort;
}

export function filteredNumbers(rows: readonly NumberRow[], { show, unit, words, sort }: NumberFilter): NumberRow[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((each) => SHOWN[show](each.row) && (unit === "" || unitKey(each.unit) === unit))
    .filter((each) => asked.length === 0 || asked.every((word) => searched(each).includes(word)))
    .toSorted((a, b) => ORDERS[sort](a, b) || a.row.index - b.row.index);
}

const SHOWN: Readonly<Record<NumberShow, (row: RowView) => boolean>> = {
  all: () => true,
  conflict: ({ row }) => row.relation === "conflict",
  update: ({ row }) => row.relation === "update",
  several: ({ row }) => row.articles > 1,
};

const ORDERS: Readonly<Record<NumberSort, (a: NumberRow, b: NumberRow) => number>> = {
  disagreement: () => 0,
  size: (a, b) => largest(b) - largest(a),
  articles: (a, b) => b.row.row.articles - a.row.row.articles,
  place: (a, b) => firstPlace(a) - firstPlace(b),
};

function largest({ values }: NumberRow): number {
  return values.reduce((most, { low, high }) => Math.max(most, low, high ?? low), 0);
}

/** Columns first, then the place in the text; no text is longer than this many characters. */
const LONGEST = 2 ** 32;

function firstPlace({ values }: NumberRow): number {
  const [first] = values;
  return first ? first.column * LONGEST + first.passage.span[0] : Infinity;
}

/** Money of all currencies goes under one word; things that are counted under another. */
export function unitKey(unit: string | null): string {
  return unit === null ? "counted" : /^[A-Z]{3}$/.test(unit) ? "money" : unit;
}

const SEARCHED = new WeakMap<NumberRow, string>();

function searched(row: NumberRow): string {
  const known = SEARCHED.get(row);
  if (known !== undefined) return known;
  const words = [
    row.counted,
    ...[...row.values, ...row.unread].flatMap(({ column, passage }) => {
      const article = row.row.story.columns[column]!;
      return [readsAt(article, passage.span) ?? wordsAt(article, passage.span), passage.source ? (readsAt(article, passage.source.span) ?? wordsAt(article, passage.source.span)) : ""];
    }),
  ]
    .join(" ")
    .toLowerCase();
  SEARCHED.set(row, words);
  return words;
}
