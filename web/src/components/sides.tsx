import { useState } from "preact/hooks";
import { VOICE_WORDS } from "../../../src/outputs/wording.ts";
import { useApp } from "../app/context.ts";
import { cellName } from "../run/route.ts";
import { ratio, type Side, sides } from "../run/sides.ts";
import { cellsIn, type RowView } from "../run/story.ts";
import { Letter } from "./badges.tsx";
import { Passage, Voice } from "./passage.tsx";

interface SidesProps {
  readonly row: RowView;
  /** The column whose cell is open. */
  readonly selected?: number;
  /** Characters of each excerpt. */
  readonly room?: number;
  /** Where it was not found is told before who says it. */
  readonly absentFirst?: boolean;
}

/** A row by its sides: who says the same stands together; then where it was not found. */
export function SidesList({ row, selected, room, absentFirst = false }: SidesProps) {
  const all = sides(row);
  return (
    <div class="sides">
      {absentFirst && <Absent row={row} selected={selected} />}
      <ul>
        {all.map((side) => (
          <li key={side.column} class={side.contradicts ? "against" : ""}>
            <Letters row={row} columns={side.columns} selected={selected} />
            <SideWords row={row} side={side} room={room} />
          </li>
        ))}
      </ul>
      {!absentFirst && <Absent row={row} selected={selected} />}
    </div>
  );
}

/** "2 : 1": how many articles stand on each side of a contradiction. */
export function Ratio({ row }: { readonly row: RowView }) {
  const against = row.row.relation === "conflict" ? ratio(sides(row)) : null;
  if (against === null) return null;
  return (
    <span class="ratio" title="articles on each side">
      {against}
    </span>
  );
}

function SideWords({ row, side, room }: { readonly row: RowView; readonly side: Side; readonly room: number | undefined }) {
  const article = row.story.columns[side.column]!;
  if (row.row.kind === "name") return <Forms row={row} column={side.column} />;
  return (
    <span class="side-words">
      <Passage article={article} span={side.passage.span} {...(room !== undefined && { room })} /> <Voice article={article} passage={side.passage} />
    </span>
  );
}

/** The forms by which one article names a referent, by voice. */
export function Forms({ row, column }: { readonly row: RowView; readonly column: number }) {
  const article = row.story.columns[column]!;
  const cell = row.row.cells[column]!;
  if (cell.state !== "says") return null;
  const voices = Map.groupBy(cell.passages, (passage) => passage.voice);
  return (
    <span class="side-words">
      {[...voices].map(([voice, passages], i) => (
        <span key={voice}>
          {i > 0 && " · "}
          <span class="voice">{VOICE_WORDS[voice]}: </span>
          {passages.map((passage, j) => (
            <span key={passage.span.join()}>
              {j > 0 && ", "}
              <Passage article={article} span={passage.span} context={false} />
              {(passage.count ?? 1) > 1 && <span class="voice"> ×{passage.count}</span>}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** Letters of articles, each the way to its cell in this row. */
export function Letters({ row, columns, selected }: { readonly row: RowView; readonly columns: readonly number[]; readonly selected?: number | undefined }) {
  const { here } = useApp();
  const [all, setAll] = useState(false);
  const left = all ? 0 : columns.length - MOST_LETTERS;
  return (
    <span class="letters">
      {(left > 1 ? columns.slice(0, MOST_LETTERS) : columns).map((column) => (
        <a key={column} href={here({ cell: cellName({ row: row.row.id, column }) })} aria-current={column === selected ? "true" : undefined} title={row.story.columns[column]!.label}>
          <Letter letter={row.story.letters[column]!} />
        </a>
      ))}
      {left > 1 && (
        <button type="button" class="more-letters" onClick={() => setAll(true)} aria-label={`${left} more articles`}>
          +{left}
        </button>
      )}
    </span>
  );
}

/** Letters shown before the others unfold: of sixty articles forty may stand on one side. */
const MOST_LETTERS = 8;

/** Where it was looked for and not found, and where nothing can be said. */
export function Absent({ row, selected }: { readonly row: RowView; readonly selected?: number | undefined }) {
  const silent = cellsIn(row, "silent").map(({ column }) => column);
  const unknown = cellsIn(row, "unknown").map(({ column }) => column);
  if (silent.length + unknown.length === 0) return null;
  return (
    <p class="absent">
      {silent.length > 0 && (
        <span>
          <span class="state silent">not found</span> <Letters row={row} columns={silent} selected={selected} />
        </span>
      )}
      {unknown.length > 0 && (
        <span>
          <span class="state unknown">unknown</span> <Letters row={row} columns={unknown} selected={selected} />
        </span>
      )}
    </p>
  );
}
