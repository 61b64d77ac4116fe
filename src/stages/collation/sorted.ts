import type { Row } from "../../model/collation.ts";
import { compareWords } from "../../text/order.ts";
import { strengthOf } from "./relation.ts";

/** Under this a row is shown as doubtful and comes after all others. */
export const DOUBTFUL = 0.5;

/** Most disagreement first, then what most independent texts say, then by first place in the columns' order; doubtful rows last. */
export function sorted(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, place: firstPlace(row) }))
    .sort(
      (a, b) =>
        Number(a.row.confidence < DOUBTFUL) - Number(b.row.confidence < DOUBTFUL) ||
        strengthOf(a.row.relation) - strengthOf(b.row.relation) ||
        b.row.origins - a.row.origins ||
        a.place.column - b.place.column ||
        a.place.start - b.place.start ||
        compareWords(a.row.kind, b.row.kind) ||
        compareWords(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

function firstPlace({ cells }: Row): { column: number; start: number } {
  const column = cells.findIndex(({ state }) => state === "says");
  const cell = cells[column];
  return { column, start: cell?.state === "says" ? cell.passages[0]!.start : 0 };
}
