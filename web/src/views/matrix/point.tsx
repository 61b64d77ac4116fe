import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { DoubtfulBadge, KindLabel, RelationBadge } from "../../components/badges.tsx";
import { Reasons } from "../../components/reasons.tsx";
import { Ratio } from "../../components/sides.tsx";
import { markOf, passagesOf } from "../../run/decisions.ts";
import type { RowView } from "../../run/story.ts";

/** The head of a row: its kind, how its cells stand to each other and why, on how much it rests, and what a person said of it. */
export function Point({ row, inTable = false }: { readonly row: RowView; readonly inTable?: boolean }) {
  const { ticked, tick, decisions } = useApp();
  const { id, kind, relation, because, articles, origins, sources } = row.row;
  const mark = decisions.marks.length > 0 ? markOf(decisions, kind, passagesOf(row)) : null;
  return (
    <div class="point" {...(inTable && { role: "rowheader", "aria-colindex": 1 })}>
      <p class="point-head">
        <input type="checkbox" aria-label="Tick this row" checked={ticked.has(id)} onChange={(event) => tick([id], event.currentTarget.checked)} />
        <KindLabel kind={kind} /> <RelationBadge relation={relation} /> {row.doubtful && <DoubtfulBadge />}
        <Ratio row={row} />
      </p>
      {mark && <p class={`marked ${mark.mark}`}>you: {mark.mark}</p>}
      <Reasons because={because} most={1} />
      <p class="quiet">
        {counted(articles, "article", "articles")} · {counted(origins, "text", "texts")} · {counted(sources, "source", "sources")}
      </p>
    </div>
  );
}
