import type { RowKind } from "../../../model/collation.ts";
import type { MarkedPassage } from "../../../model/marks.ts";
import type { Span } from "../../../model/span.ts";
import { overlap } from "../../../text/spans.ts";
import type { Decided } from "../groups.ts";
import type { Draft } from "../row.ts";
import type { StoryTexts } from "../units.ts";

/** An item of one kind, as marks name it: by the places where it stands. */
export interface MarkedItem {
  readonly column: number;
  readonly spans: readonly Span[];
}

/** The marks of one kind as constraints on its items; undefined where nobody has marked anything. */
export function decidedOn(kind: RowKind, items: readonly MarkedItem[], texts: StoryTexts): Decided | undefined {
  const marks = texts.marks.filter((mark) => mark.kind === kind);
  if (marks.length === 0) return undefined;
  const find = finder(items, texts);
  const together: number[][] = [];
  const apart = new Map<number, Set<number>>();
  const settled = new Set<number>();
  const dropped = new Set<number>();
  for (const { mark, passages, to } of marks) {
    const marked = passages.flatMap((passage) => find(passage) ?? []);
    if (mark === "wrong") for (const item of marked) for (const other of marked) if (item !== other) apart.set(item, (apart.get(item) ?? new Set()).add(other));
    if (mark === "wrong" && passages.length === 1) for (const item of marked) dropped.add(item);
    if (mark === "right" && marked.length > 1) together.push(marked);
    if (mark !== "moved") continue;
    for (const item of marked) settled.add(item);
    const home = to && find(to);
    if (home !== undefined) together.push([home, ...marked]);
  }
  return { together, apart, settled, dropped };
}

/** Rows that a person has called right are sure, whatever the machine thinks of them. */
export function withMarkedConfidence(drafts: readonly Draft[], texts: StoryTexts): Draft[] {
  if (texts.marks.length === 0) return [...drafts];
  const columnOf = columnsById(texts);
  return drafts.map((draft) => {
    const holds = ({ article, start, end }: MarkedPassage): boolean => {
      const cell = draft.said.filter(({ column }) => column === columnOf.get(article));
      return cell.some(({ passages }) => passages.some((passage) => overlap(passage, { start, end }) > 0));
    };
    const sure = texts.marks.some(({ kind, mark, passages, to }) => kind === draft.kind && mark !== "wrong" && [...passages, ...(to ? [to] : [])].every(holds));
    return sure ? { ...draft, confidence: 1 } : draft;
  });
}

/** The item that a passage overlaps most; of equal ones the first. */
function finder(items: readonly MarkedItem[], texts: StoryTexts): (passage: MarkedPassage) => number | undefined {
  const columnOf = columnsById(texts);
  const byColumn = Map.groupBy(items.keys(), (item) => items[item]!.column);
  return (passage) => {
    let found: number | undefined;
    let most = 0;
    for (const item of byColumn.get(columnOf.get(passage.article) ?? -1) ?? []) {
      const shared = Math.max(0, ...items[item]!.spans.map((span) => overlap(span, passage)));
      if (shared > most) [found, most] = [item, shared];
    }
    return found;
  };
}

function columnsById({ columns }: StoryTexts): ReadonlyMap<string, number> {
  return new Map(columns.map(({ index, article }) => [article.id, index]));
}
