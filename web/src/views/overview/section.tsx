import { useState } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { usePrinting } from "../../app/media.ts";
import { DoubtfulBadge, KindLabel, RelationBadge } from "../../components/badges.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { Ratio, SidesList } from "../../components/sides.tsx";
import { cellName, cellOf } from "../../run/route.ts";
import { sides } from "../../run/sides.ts";
import type { RowView } from "../../run/story.ts";

interface SectionProps {
  readonly title: string;
  readonly rows: readonly RowView[];
  /** Said where there is no row; without it the section is left out. */
  readonly none?: string;
  readonly note?: string;
  /** The matrix with these rows. */
  readonly more: string;
  /** What is told is where it was not found. */
  readonly absent?: boolean;
}

/** Rows shown before the rest unfolds: what an editor takes in at once. */
const FIRST = 8;

/** One question of an editor, with as many lines as there are. */
export function Section({ title, rows, none, note, more, absent = false }: SectionProps) {
  const { route } = useApp();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const open = cellOf(route.params["cell"]);
  if (rows.length === 0 && none === undefined) return null;
  const shown = all || printing ? rows : rows.slice(0, FIRST);
  return (
    <section class="section">
      <h2>
        {title} <span class="number">{rows.length}</span>
        {rows.length > 0 && (
          <a class="more" href={more}>
            in the matrix
          </a>
        )}
      </h2>
      {note !== undefined && rows.length > 0 && <p class="quiet">{note}</p>}
      {rows.length === 0 ? (
        <p class="none">{none}</p>
      ) : (
        <ol>
          {shown.map((row) => (
            <li key={row.row.id}>
              <Line row={row} absent={absent} selected={open?.row === row.row.id ? open.column : undefined} />
            </li>
          ))}
        </ol>
      )}
      {rows.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {counted(rows.length - shown.length, "more line", "more lines")}
        </button>
      )}
    </section>
  );
}

/** Characters of each side's words on a line. */
const LINE_ROOM = 110;

function Line({ row, absent, selected }: { readonly row: RowView; readonly absent: boolean; readonly selected: number | undefined }) {
  return (
    <div class={`line${selected === undefined ? "" : " open"}`} data-cell={cellName({ row: row.row.id, column: sides(row)[0]?.column ?? 0 })}>
      <p class="line-head">
        <KindLabel kind={row.row.kind} /> <RelationBadge relation={row.row.relation} /> {row.doubtful && <DoubtfulBadge />} <Ratio row={row} />
      </p>
      <SidesList row={row} room={LINE_ROOM} absentFirst={absent} {...(selected !== undefined && { selected })} />
      {row.row.relation !== "single" && <Reasons because={row.row.because} most={0} />}
    </div>
  );
}
