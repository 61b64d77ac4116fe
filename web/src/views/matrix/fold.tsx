import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";

/** The line behind which the doubtful rows are folded. */
export function Fold({ count, open, place }: { readonly count: number; readonly open: boolean; readonly place?: number }) {
  const { set } = useApp();
  const button = (
    <button type="button" class="button" aria-expanded={open} onClick={() => set({ doubtful: open ? null : "shown" })}>
      <span aria-hidden="true">{open ? "▾" : "▸"}</span> {counted(count, "doubtful row", "doubtful rows")}
    </button>
  );
  if (place === undefined) return <div class="fold">{button}</div>;
  return (
    <div class="fold" role="row" aria-rowindex={place}>
      <div role="gridcell">{button}</div>
    </div>
  );
}
