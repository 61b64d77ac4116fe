import type { ReaderCell } from "../../../../src/model/reader.ts";
import { counted, KIND_WORDS } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { CellState } from "../../components/cellState.tsx";
import { Passage, Voice } from "../../components/passage.tsx";
import { Forms } from "../../components/sides.tsx";
import { type CellName, cellName } from "../../run/route.ts";
import { passagesIn } from "../../run/sides.ts";
import type { RowView } from "../../run/story.ts";
import { Point } from "./point.tsx";

interface GridRowProps {
  readonly row: RowView;
  readonly columns: readonly number[];
  /** Place in the table, from 1 for the heads. */
  readonly place: number;
  /** The column of the current cell, where it is in this row. */
  readonly current: number | null;
  /** The current cell is the one in the panel. */
  readonly opened: boolean;
  readonly choose: (cell: CellName) => void;
}

export function cellId(row: string, column: number): string {
  return `cell-${row}-${column}`;
}

/** One point across the articles. */
export function GridRow({ row, columns, place, current, opened, choose }: GridRowProps) {
  const { set } = useApp();
  const open = (column: number) => {
    // Words that are being selected are not a click.
    if (getSelection()?.toString()) return;
    const cell = { row: row.row.id, column };
    choose(cell);
    set({ cell: cellName(cell) });
  };
  return (
    <div role="row" aria-rowindex={place} class={`grid-row${row.doubtful ? " doubtful" : ""}`}>
      <Point row={row} inTable />
      {columns.map((column) => {
        const cell = row.row.cells[column]!;
        return (
          <div
            key={column}
            id={cellId(row.row.id, column)}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={column === current}
            class={`cell ${cell.state}${column === current ? (opened ? " current opened" : " current") : ""}`}
            style={{ gridColumn: column + 2 }}
            onClick={() => open(column)}
          >
            <CellWords row={row} column={column} cell={cell} />
          </div>
        );
      })}
    </div>
  );
}

/** Characters of an excerpt in a cell, and passages shown before the others are counted. */
const CELL_ROOM = 120;
const SHOWN = 2;

function CellWords({ row, column, cell }: { readonly row: RowView; readonly column: number; readonly cell: ReaderCell }) {
  if (cell.state !== "says") return <CellState cell={cell} short />;
  if (row.row.kind === "name") return <Forms row={row} column={column} />;
  const article = row.story.columns[column]!;
  const left = cell.passages.length - SHOWN;
  return (
    <>
      {passagesIn(row, column).slice(0, SHOWN).map((passage) => (
        <p key={passage.span.join()} class="cell-passage">
          <Passage article={article} span={passage.span} room={CELL_ROOM} /> <Voice article={article} passage={passage} />
        </p>
      ))}
      {left > 0 && <p class="quiet">{counted(left, `more ${KIND_WORDS[row.row.kind]}`, "more passages")}</p>}
    </>
  );
}
