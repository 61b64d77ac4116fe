import type { Relation, RowKind } from "../../../src/model/collation.ts";
import type { SpanPair } from "../../../src/model/report.ts";
import { type Block, blockAt } from "./blocks.ts";
import type { ArticleView } from "./run.ts";
import { passagesIn } from "./sides.ts";
import { cellsIn, type RowView, type StoryView } from "./story.ts";

/** What can be marked in a text. */
export const SHOWS = ["statement", "quote", "figure", "date", "name", "copy"] as const;
export type Show = (typeof SHOWS)[number];

/** A place in a text that is set off, and what it is. */
export interface TextMark {
  readonly span: SpanPair;
  readonly kind: RowKind | "copy" | "speaker" | "nearest" | "found" | "place";
  /** Joins it to the same passage elsewhere on the page; "" where it has none. */
  readonly key: string;
  readonly row: RowView | null;
  readonly relation: Relation | null;
  /** Carried over, not stated: a speaker from an earlier sentence. */
  readonly inferred: boolean;
}

const MATCHED = new WeakMap<StoryView, Map<number, readonly TextMark[]>>();

/** The passages of all rows in one column, in order of place; of two at one place the longer first. */
export function matchedIn(story: StoryView, column: number): readonly TextMark[] {
  const columns = MATCHED.get(story) ?? new Map<number, readonly TextMark[]>();
  MATCHED.set(story, columns);
  const known = columns.get(column);
  if (known) return known;
  const made = story.rows().flatMap((row) =>
    passagesIn(row, column).map(({ span }, i): TextMark => ({ span, kind: row.row.kind, key: passageKey(row, i), row, relation: row.row.relation, inferred: false })),
  );
  made.sort(byPlace);
  columns.set(column, made);
  return made;
}

/** The first passage of a cell, on which the row's relation rests, has number 0. */
export function passageKey(row: RowView, passage: number): string {
  return `${row.index}.${passage}`;
}

/** A row that several of the columns have, so that something can be laid beside it. */
export function isShared(row: RowView, columns: readonly number[]): boolean {
  return cellsIn(row, "says").filter(({ column }) => columns.includes(column)).length > 1;
}

/** Its relation stands beside it as a sign. Sentences that differ do not get one: nearly all of them do. */
export function isSigned({ row, relation, kind }: TextMark): boolean {
  return row !== null && (relation === "conflict" || relation === "update" || (relation === "differ" && kind !== "statement"));
}

/** What was found in an article of the kinds that are shown, whether any row has it or not. In no order. */
export function findingsIn({ report }: ArticleView, shows: readonly Show[]): TextMark[] {
  const plain = (kind: RowKind) => ({ span }: { readonly span: SpanPair }): TextMark => ({ span, kind, key: "", row: null, relation: null, inferred: false });
  return [
    ...(shows.includes("quote") ? report.quotes.map(plain("quote")) : []),
    ...(shows.includes("figure") ? report.figures.map(plain("figure")) : []),
    ...(shows.includes("date") ? report.dates.map(plain("date")) : []),
    ...(shows.includes("name") ? report.mentions.filter(({ form }) => form !== "pronoun").map(plain("name")) : []),
  ];
}

/** For each block the marks that reach into it, in order of place. */
export function marksByBlock(blocks: readonly Block[], marks: readonly TextMark[]): readonly (readonly TextMark[])[] {
  const by: TextMark[][] = blocks.map(() => []);
  if (blocks.length === 0) return by;
  for (const mark of marks.toSorted(byPlace)) {
    for (let i = blockAt(blocks, mark.span[0]); i < blocks.length && blocks[i]!.span[0] < mark.span[1]; i++) by[i]!.push(mark);
  }
  return by;
}

/** A stretch of text with all the marks that cover it, the outermost first. */
export interface MarkedPiece {
  readonly span: SpanPair;
  readonly marks: readonly TextMark[];
}

/** More marks on one letter would not be seen; a text of nested marks stays linear. */
const DEEPEST = 16;

/** The span cut wherever a mark begins or ends: pieces in order that together are the span. `marks` in order of place. */
export function cutAtMarks([start, end]: SpanPair, marks: readonly TextMark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let active: TextMark[] = [];
  let at = start;
  let next = 0;
  while (at < end) {
    active = active.filter(({ span }) => span[1] > at);
    for (; next < marks.length && marks[next]!.span[0] <= at; next++) {
      if (marks[next]!.span[1] > at && active.length < DEEPEST) active.push(marks[next]!);
    }
    let to = Math.min(end, marks[next]?.span[0] ?? end);
    for (const { span } of active) to = Math.min(to, span[1]);
    pieces.push({ span: [at, to], marks: [...active] });
    at = to;
  }
  return pieces;
}

/** The shortest of a piece's marks that belongs to a row: what a click on it means. Clicked again, the next longer. */
export function meant(marks: readonly TextMark[], chosen: RowView | null): TextMark | null {
  const ofRows = marks.filter(({ row }) => row !== null).sort((a, b) => length(a) - length(b) || a.row!.index - b.row!.index);
  const now = ofRows.findIndex(({ row }) => row === chosen);
  return ofRows[(now + 1) % Math.max(1, ofRows.length)] ?? null;
}

export function byPlace(a: { readonly span: SpanPair }, b: { readonly span: SpanPair }): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}

function length({ span }: TextMark): number {
  return span[1] - span[0];
}
