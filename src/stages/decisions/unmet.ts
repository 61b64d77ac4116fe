import type { Collation, RowKind } from "../../model/collation.ts";
import type { MarkedPassage, RowMark } from "../../model/marks.ts";
import type { Span } from "../../model/span.ts";
import { overlap } from "../../text/spans.ts";

/** Marks about rows that the collations do not show as they ask, one sentence each: nothing is dropped in silence. */
export function unmet(marks: readonly RowMark[], collations: readonly Collation[]): string[] {
  const rows = rowsByPlace(collations);
  return marks.flatMap((mark) => {
    const { kind, passages, to } = mark;
    // A row of names shows one place of each form, so a mark at another place could not be found in it.
    if (kind === "name") return [];
    const all = to ? [...passages, to] : passages;
    const words = all.map(({ exact }) => `“${exact}”`).join(" and ");
    const found = all.map((passage) => rows(kind, passage));
    if (mark.mark === "wrong") {
      const clash = passages.length > 1 && found.some((of, i) => found.slice(0, i).some((other) => [...of].some((row) => other.has(row))));
      return clash ? [`${kind} ${words} still stand in one row`] : [];
    }
    if (all.length === 1) return [];
    const lost = found.findIndex((of) => of.size === 0);
    if (lost >= 0) return [`no ${kind} row holds “${all[lost]!.exact}”`];
    if (mark.mark === "moved" && !to) return [];
    const [first, ...others] = found;
    return [...first!].some((row) => others.every((of) => of.has(row))) ? [] : [`${kind} ${words} stand in different rows: are their articles in one story?`];
  });
}

type RowsAt = (kind: RowKind, passage: MarkedPassage) => ReadonlySet<string>;

/** Which rows of a kind hold a passage. */
function rowsByPlace(collations: readonly Collation[]): RowsAt {
  const placed = new Map<string, { readonly span: Span; readonly row: string }[]>();
  for (const { story, columns, rows } of collations) {
    for (const row of rows) {
      for (const [column, cell] of row.cells.entries()) {
        if (cell.state !== "says") continue;
        const key = `${row.kind} ${columns[column]}`;
        const places = placed.get(key) ?? placed.set(key, []).get(key)!;
        for (const span of cell.passages) places.push({ span, row: `${story} ${row.id}` });
      }
    }
  }
  return (kind, passage) => new Set((placed.get(`${kind} ${passage.article}`) ?? []).filter(({ span }) => overlap(span, passage) > 0).map(({ row }) => row));
}
