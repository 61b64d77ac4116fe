import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { useVirtual } from "../../components/virtual.ts";
import { cellName, cellOf } from "../../run/route.ts";
import { Fold } from "./fold.tsx";
import { GridHead } from "./gridHead.tsx";
import { GridRow, cellId } from "./gridRow.tsx";
import type { Item } from "./matrix.tsx";
import { useColumns } from "../../components/shownColumns.ts";

/** Pixels of a row before it is measured, and of the fold. */
const ROW = 120;
const FOLD = 44;

/** How far each list of rows was scrolled when it was left, in pixels, by its name. */
const LEFT = new Map<string, number>();

interface GridProps {
  /** Story and filters: another name is another list, which begins at its top. */
  readonly name: string;
  readonly items: readonly Item[];
  /** The doubtful rows are shown. */
  readonly open: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The table itself: heads stay at the top, points at the left; only rows and columns that are seen are made. */
export function Grid({ name, items, open, search }: GridProps) {
  const { story, route, set, tick, ticked } = useApp();
  const scroll = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const columns = useColumns(scroll, story.columns.length);
  const list = useVirtual({
    count: items.length,
    scroll,
    estimate: (i) => ("row" in items[i]! ? ROW : FOLD),
    keyOf: (i) => keyOf(items[i]!),
    margin: headHeight,
  });

  useLayoutEffect(() => {
    list.scrollToOffset(LEFT.get(name) ?? 0);
  }, [name]);
  useEffect(() => {
    const watch = new ResizeObserver(() => setHeadHeight(head.current?.offsetHeight ?? 0));
    watch.observe(head.current!);
    return () => watch.disconnect();
  }, []);

  const arrived = useRef(false);
  const opened = cellOf(route.params["cell"]);
  const [at, setAt] = useState(opened ?? { row: "", column: 0 });
  const current = opened ?? at;
  const index = placeOf(items, current.row);
  // Keys may come faster than the page is drawn: they go on from where the last one led.
  const now = useRef(current);
  now.current = current;

  // A link leads to the very cell: it is brought into sight when the view opens.
  useEffect(() => {
    if (opened && index >= 0 && headHeight > 0) {
      list.scrollToIndex(index, { align: arrived.current ? "auto" : "center" });
      columns.show(current.column);
      arrived.current = true;
    }
  }, [route.params["cell"], headHeight > 0, name]);

  const move = (down: number, across: number) => {
    const before = placeOf(items, now.current.row);
    let next = Math.max(0, Math.min(items.length - 1, before + (before < 0 ? Math.abs(down) : down)));
    // The fold is no row: it is stepped over.
    if (!("row" in items[next]!)) next += down;
    const item = items[next];
    if (!item || !("row" in item)) return;
    const cell = { row: item.row.row.id, column: Math.max(0, Math.min(story.columns.length - 1, now.current.column + across)) };
    now.current = cell;
    setAt(cell);
    if (opened) set({ cell: cellName(cell) }, "replace");
    list.scrollToIndex(next, { align: "auto" });
    columns.show(cell.column);
    scroll.current?.focus({ preventScroll: true });
  };
  const inGrid = (event: KeyboardEvent) => event.target === scroll.current && placeOf(items, now.current.row) >= 0;
  useShortcuts([
    { keys: ["j", "ArrowDown"], does: "next row", run: () => move(1, 0) },
    { keys: ["k", "ArrowUp"], does: "row before", run: () => move(-1, 0) },
    { keys: ["ArrowRight"], does: "next article", run: () => move(0, 1) },
    { keys: ["ArrowLeft"], does: "article before", run: () => move(0, -1) },
    { keys: ["Enter", " "], does: "open the cell", run: (event) => (inGrid(event) ? set({ cell: cellName(now.current) }) : false) },
    { keys: ["x"], does: "tick the row", run: () => (now.current.row === "" ? false : tick([now.current.row], !ticked.has(now.current.row))) },
    { keys: ["/"], does: "search", run: () => search.current?.focus() },
  ]);

  const shown = list.getVirtualItems();
  const activeShown = shown.some((item) => item.index === index);
  return (
    <div
      class="grid"
      ref={scroll}
      onScroll={(event) => LEFT.set(name, event.currentTarget.scrollTop)}
      role="grid"
      tabIndex={0}
      aria-label="Rows and articles"
      aria-rowcount={items.length + 1}
      aria-colcount={story.columns.length + 1}
      aria-activedescendant={activeShown ? cellId(current.row, current.column) : undefined}
      style={{ "--columns": story.columns.length }}
    >
      <GridHead head={head} columns={columns.shown} />
      <div role="presentation" class="grid-body" style={{ height: `${list.getTotalSize()}px` }}>
        {shown.map((item) => {
          const each = items[item.index]!;
          return (
            <div key={item.key} data-index={item.index} ref={list.measureElement} class="grid-item" role="presentation" style={{ transform: `translateY(${item.start - headHeight}px)` }}>
              {"row" in each ? (
                <GridRow row={each.row} columns={columns.shown} place={item.index + 2} current={item.index === index ? current.column : null} opened={opened !== null && item.index === index} choose={setAt} />
              ) : (
                <Fold count={each.doubtful} open={open} place={item.index + 2} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Index of a row among the items; -1 where it is not among them. */
function placeOf(items: readonly Item[], row: string): number {
  return items.findIndex((item) => "row" in item && item.row.row.id === row);
}

function keyOf(item: Item): string {
  return "row" in item ? item.row.row.id : "fold";
}
