import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { Menu } from "../../app/menu.tsx";
import { download } from "../../components/download.ts";
import { rowsCsv, rowsJson } from "../../run/exported.ts";
import type { RowView } from "../../run/story.ts";

/** All rows of the story, those that pass the filters, or those that a person has ticked, as a table or as JSON. */
export function ExportMenu({ found }: { readonly found: readonly RowView[] }) {
  const { story, run, ticked, tick } = useApp();
  const all = story.rows();
  const chosen = all.filter(({ row }) => ticked.has(row.id));
  const lines: readonly (readonly [which: string, rows: readonly RowView[]])[] = [
    ["all", all],
    ["filtered", found],
    ["ticked", chosen],
  ];
  return (
    <Menu label={chosen.length > 0 ? `Export (${chosen.length} ticked)` : "Export"}>
      <table class="export">
        <tbody>
          {lines.map(([which, rows]) => (
            <tr key={which}>
              <th scope="row">
                {which}: {counted(rows.length, "row", "rows")}
              </th>
              <td>
                <button type="button" class="button" disabled={rows.length === 0} onClick={() => download(`${which}-rows.csv`, rowsCsv(rows), "text/csv")}>
                  CSV
                </button>{" "}
                <button type="button" class="button" disabled={rows.length === 0} onClick={() => download(`${which}-rows.json`, rowsJson(rows, run.report), "application/json")}>
                  JSON
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={() => tick(found.map(({ row }) => row.id), true)}>
        Tick the filtered
      </button>{" "}
      <button type="button" class="button" disabled={chosen.length === 0} onClick={() => tick(chosen.map(({ row }) => row.id), false)}>
        Untick all
      </button>
    </Menu>
  );
}
