import { useEffect, useState } from "preact/hooks";

/** Up to so many columns all are made; of more, only those that are seen. */
const ALL = 10;
/** Columns made beyond what is seen on each side. */
const BEYOND = 1;

export interface ShownColumns {
  /** Indices of the columns that are made, ascending. */
  readonly shown: readonly number[];
  /** Scrolls sideways until a column is in sight. */
  readonly show: (column: number) => void;
}

/** Which columns of a wide table are made: their width is the same for all, `--column` and `--point` in the style sheet. */
export function useColumns(scroll: { readonly current: HTMLElement | null }, count: number): ShownColumns {
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, Math.min(count, ALL) - 1]);
  useEffect(() => {
    const element = scroll.current;
    if (!element || count <= ALL) return;
    const seen = () => {
      const { point, column } = widths(element);
      const first = Math.max(0, Math.floor(element.scrollLeft / column) - BEYOND);
      const last = Math.min(count - 1, Math.ceil((element.scrollLeft + element.clientWidth - point) / column) + BEYOND);
      setRange((before) => (before[0] === first && before[1] === last ? before : [first, last]));
    };
    seen();
    const watch = new ResizeObserver(seen);
    watch.observe(element);
    element.addEventListener("scroll", seen, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", seen);
    };
  }, [count]);

  const [first, last] = count <= ALL ? [0, count - 1] : range;
  return {
    shown: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    show: (index) => {
      const element = scroll.current;
      if (!element) return;
      const { point, column } = widths(element);
      const left = index * column;
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (left + column > element.scrollLeft + element.clientWidth - point) element.scrollLeft = left + column - element.clientWidth + point;
    },
  };
}

/** Pixels of the column of points, and of an article's column. */
function widths(element: HTMLElement): { readonly point: number; readonly column: number } {
  const width = (name: string) => element.querySelector<HTMLElement>(`.grid-head > .${name}`)?.offsetWidth ?? 1;
  return { point: width("point"), column: width("column-head") };
}
