import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Letter } from "../../components/badges.tsx";
import { useColumns } from "../../components/shownColumns.ts";
import { useVirtual } from "../../components/virtual.ts";
import { Words } from "../../components/words.tsx";
import type { Referent } from "../../run/names.ts";
import { cellName, cellOf, hashOf, placeName } from "../../run/route.ts";
import { CellForms } from "./formWords.tsx";
import { NameHead } from "./nameHead.tsx";

/** Pixels of a row before it is measured. */
const ROW = 110;

/** The table: heads stay at the top, names at the left; only what is seen is made. */
export function NameGrid({ found, search }: { readonly found: readonly Referent[]; readonly search: RefObject<HTMLInputElement | null> }) {
  const { story, route, set, go } = useApp();
  const scroll = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const columns = useColumns(scroll, story.columns.length);
  const list = useVirtual({ count: found.length, scroll, estimate: () => ROW, keyOf: (i) => found[i]!.id, margin: headHeight });
  useEffect(() => {
    const watch = new ResizeObserver(() => setHeadHeight(head.current?.offsetHeight ?? 0));
    watch.observe(head.current!);
    return () => watch.disconnect();
  }, []);

  const opened = cellOf(route.params["cell"]);
  const openedAt = opened ? found.findIndex(({ row }) => row?.row.id === opened.row) : -1;
  const [at, setAt] = useState({ id: "", column: 0 });
  const current = openedAt >= 0 ? { id: found[openedAt]!.id, column: opened!.column } : at;
  const now = useRef(current);
  now.current = current;
  const indexOf = (id: string) => found.findIndex((referent) => referent.id === id);
  useEffect(() => {
    if (openedAt >= 0 && headHeight > 0) {
      list.scrollToIndex(openedAt, { align: "auto" });
      columns.show(opened!.column);
    }
  }, [route.params["cell"], headHeight > 0]);

  const move = (down: number, across: number) => {
    const before = indexOf(now.current.id);
    const next = Math.max(0, Math.min(found.length - 1, before + (before < 0 ? Math.abs(down) : down)));
    const column = Math.max(0, Math.min(story.columns.length - 1, now.current.column + across));
    const referent = found[next]!;
    now.current = { id: referent.id, column };
    setAt(now.current);
    if (opened) set({ cell: referent.row ? cellName({ row: referent.row.row.id, column }) : null, place: null }, "replace");
    list.scrollToIndex(next, { align: "auto" });
    columns.show(column);
    scroll.current?.focus({ preventScroll: true });
  };
  const open = (referent: Referent | undefined, column: number) => {
    if (referent?.row) return set({ cell: cellName({ row: referent.row.row.id, column }), place: null });
    const first = referent?.columns[column]![0];
    if (!first) return;
    go({ view: "reader", story: story.id, params: { columns: story.letters[column]!, place: placeName({ letter: story.letters[column]!, span: first.span }) } });
  };
  useShortcuts([
    { keys: ["j", "ArrowDown"], does: "next name", run: () => move(1, 0) },
    { keys: ["k", "ArrowUp"], does: "name before", run: () => move(-1, 0) },
    { keys: ["ArrowRight"], does: "next article", run: () => move(0, 1) },
    { keys: ["ArrowLeft"], does: "article before", run: () => move(0, -1) },
    { keys: ["Enter", " "], does: "open the cell", run: (event) => (event.target === scroll.current && indexOf(now.current.id) >= 0 ? open(found[indexOf(now.current.id)], now.current.column) : false) },
    { keys: ["/"], does: "search", run: () => search.current?.focus() },
  ]);

  const choose = (referent: Referent, column: number, target: EventTarget | null) => {
    // A form leads to its own place; words that are being selected are not a click.
    if ((target as Element).closest("a") || getSelection()?.toString()) return;
    setAt({ id: referent.id, column });
    open(referent, column);
  };
  const index = indexOf(current.id);
  const shown = list.getVirtualItems();
  return (
    <div
      class="grid"
      ref={scroll}
      role="grid"
      tabIndex={0}
      aria-label="Names and articles"
      aria-rowcount={found.length + 1}
      aria-colcount={story.columns.length + 1}
      aria-activedescendant={shown.some((item) => item.index === index) ? cellId(index, current.column) : undefined}
      style={{ "--columns": story.columns.length }}
    >
      <div class="grid-head" role="row" aria-rowindex={1} ref={head}>
        <div class="point" role="columnheader" aria-colindex={1}>
          Name
        </div>
        {columns.shown.map((column) => (
          <div key={column} class="column-head" role="columnheader" aria-colindex={column + 2} style={{ gridColumn: column + 2 }}>
            <a href={hashOf({ view: "reader", story: story.id, params: { columns: story.letters[column]! } })}>
              <Letter letter={story.letters[column]!} /> <Words words={story.columns[column]!.label} class="outlet-name" />
            </a>
          </div>
        ))}
      </div>
      <div role="presentation" class="grid-body" style={{ height: `${list.getTotalSize()}px` }}>
        {shown.map((item) => {
          const referent = found[item.index]!;
          return (
            <div key={item.key} data-index={item.index} ref={list.measureElement} class="grid-item" role="presentation" style={{ transform: `translateY(${item.start - headHeight}px)` }}>
              <div role="row" aria-rowindex={item.index + 2} class="grid-row">
                <NameHead referent={referent} inTable />
                {columns.shown.map((column) => {
                  const here = item.index === index && column === current.column;
                  return (
                    <div
                      key={column}
                      id={cellId(item.index, column)}
                      role="gridcell"
                      aria-colindex={column + 2}
                      aria-selected={here}
                      class={`cell${referent.columns[column]!.length > 0 ? "" : " silent"}${here ? (openedAt >= 0 ? " current opened" : " current") : ""}`}
                      style={{ gridColumn: column + 2 }}
                      onClick={(event) => choose(referent, column, event.target)}
                    >
                      <CellForms referent={referent} column={column} />
                    </div>
                  );
                })}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function cellId(index: number, column: number): string {
  return `name-${index}-${column}`;
}
