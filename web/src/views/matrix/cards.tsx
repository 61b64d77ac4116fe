import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Columns } from "../../components/columns.tsx";
import { SidesList } from "../../components/sides.tsx";
import { useVirtual } from "../../components/virtual.ts";
import { cellOf } from "../../run/route.ts";
import { Fold } from "./fold.tsx";
import type { Item } from "./matrix.tsx";
import { Point } from "./point.tsx";

/** Pixels of a card before it is measured. */
const CARD = 260;

/** The same rows for a narrow screen and for paper: a card each, who says the same together. `all`: every card at once, for the printer. */
export function Cards({ items, open, all, search }: { readonly items: readonly Item[]; readonly open: boolean; readonly all: boolean; readonly search: RefObject<HTMLInputElement | null> }) {
  const { route } = useApp();
  const scroll = useRef<HTMLDivElement>(null);
  const list = useVirtual({ count: items.length, scroll, estimate: () => CARD, keyOf: (i) => keyOf(items[i]!) });
  const opened = cellOf(route.params["cell"]);
  const index = items.findIndex((item) => "row" in item && item.row.row.id === opened?.row);
  useEffect(() => {
    if (index >= 0) list.scrollToIndex(index, { align: "auto" });
  }, [route.params["cell"]]);
  useShortcuts([{ keys: ["/"], does: "search", run: () => search.current?.focus() }]);

  const card = (item: Item) =>
    "row" in item ? (
      <article class={`card${item.row.doubtful ? " doubtful" : ""}`}>
        <Point row={item.row} />
        <SidesList row={item.row} {...(opened?.row === item.row.row.id && { selected: opened.column })} />
      </article>
    ) : (
      <Fold count={item.doubtful} open={open} />
    );
  if (all) {
    return (
      <div class="cards">
        <Columns />
        {items.map((item) => (
          <div key={keyOf(item)}>{card(item)}</div>
        ))}
      </div>
    );
  }
  return (
    <div class="cards" ref={scroll} tabIndex={0} role="region" aria-label="Rows">
      <div style={{ height: `${list.getTotalSize()}px` }}>
        {list.getVirtualItems().map((item) => (
          <div key={item.key} data-index={item.index} ref={list.measureElement} class="grid-item" style={{ transform: `translateY(${item.start}px)` }}>
            {card(items[item.index]!)}
          </div>
        ))}
      </div>
    </div>
  );
}

function keyOf(item: Item): string {
  return "row" in item ? item.row.row.id : "fold";
}
