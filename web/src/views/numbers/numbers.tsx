import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { useMedia, usePrinting, WIDE } from "../../app/media.ts";
import { useVirtual } from "../../components/virtual.ts";
import { filteredNumbers, NUMBER_SHOWS, NUMBER_SORTS, type NumberFilter, type NumberRow, numberRows } from "../../run/numbers.ts";
import { cellOf } from "../../run/route.ts";
import { NumberCard } from "./numberCard.tsx";
import { NumberFilters } from "./numberFilters.tsx";

/** Pixels of a card before it is measured: with a drawing, and of one that only one article has. */
const CARD = 250;
const LINE = 56;

/** Every counted thing: its values as dots and ranges, who says each, and when it stood so. */
export function Numbers() {
  const { story, route } = useApp();
  const printing = usePrinting();
  const wide = useMedia(WIDE);
  const search = useRef<HTMLInputElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const filter = filterOf(route.params);
  const rows = useMemo(() => numberRows(story), [story]);
  const shown = useMemo(() => filteredNumbers(rows, filter), [rows, JSON.stringify(filter)]);
  const list = useVirtual({ count: printing ? 0 : shown.length, scroll, estimate: (i) => (shown[i]!.row.row.articles > 1 ? CARD : LINE), keyOf: (i) => shown[i]!.row.row.id, beyond: 3 });

  const opened = cellOf(route.params["cell"]);
  const openedAt = shown.findIndex(({ row }) => row.row.id === opened?.row);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    if (openedAt >= 0) list.scrollToIndex(openedAt, { align: "auto" });
  }, [route.params["cell"]]);
  const move = (step: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, (at < 0 ? openedAt : at) + step));
    if (shown.length === 0) return;
    setAt(next);
    list.scrollToIndex(next, { align: "auto" });
    // The card may have to be made first.
    window.setTimeout(() => scroll.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus(), 60);
  };
  useShortcuts([
    { keys: ["j", "ArrowDown"], does: "next number", run: () => move(1) },
    { keys: ["k", "ArrowUp"], does: "number before", run: () => move(-1) },
    { keys: ["/"], does: "search", run: () => search.current?.focus() },
  ]);

  const card = (each: NumberRow) => <NumberCard number={each} wide={wide || printing} whole={printing} open={opened?.row === each.row.row.id ? opened.column : null} />;
  return (
    <>
      <NumberFilters rows={rows} shown={shown} filter={filter} search={search} />
      {shown.length === 0 ? (
        <p class="none">{rows.length === 0 ? (story.collation ? "No article gives a number of anything." : "One article alone: there is nothing to lay beside it.") : "No number passes these filters."}</p>
      ) : printing ? (
        shown.map((each) => <div key={each.row.row.id}>{card(each)}</div>)
      ) : (
        <div class="cards numbers" ref={scroll} tabIndex={0} role="region" aria-label="Numbers">
          <div style={{ height: `${list.getTotalSize()}px` }}>
            {list.getVirtualItems().map((item) => (
              <div key={item.key} data-index={item.index} ref={list.measureElement} class="grid-item" style={{ transform: `translateY(${item.start}px)` }}>
                {card(shown[item.index]!)}
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

function filterOf(params: Readonly<Record<string, string>>): NumberFilter {
  return {
    show: NUMBER_SHOWS.find((show) => show === params["show"]) ?? "all",
    unit: params["unit"] ?? "",
    words: params["q"] ?? "",
    sort: NUMBER_SORTS.find((sort) => sort === params["sort"]) ?? "disagreement",
  };
}
