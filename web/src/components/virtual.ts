import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface VirtualList {
  readonly count: number;
  /** The element that scrolls. */
  readonly scroll: { readonly current: HTMLElement | null };
  /** Pixels, before an item is measured. */
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
  /** Pixels above the first item inside the scrolled element (sticky heads, filters). */
  readonly margin?: number;
  /** Items made beyond the edges of what is seen. */
  readonly beyond?: number;
}

/** A long list of which only what is seen is made. Items measure themselves: give each `ref={list.measureElement}` and `data-index`. */
export function useVirtual({ count, scroll, estimate, keyOf, margin = 0, beyond = 6 }: VirtualList): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroll.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: margin,
    scrollPaddingStart: margin,
    overscan: beyond,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined as never),
  } as const;
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  list.setOptions(options);
  useLayoutEffect(() => list._didMount(), []);
  useLayoutEffect(() => list._willUpdate());
  return list;
}
