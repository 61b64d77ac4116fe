import type { SpanPair } from "../../../../src/model/report.ts";

/** What the view may ask of a text that is shown. */
export interface TextHandle {
  /** The element that scrolls. */
  readonly scroll: HTMLElement;
  /** Pixels from the top of what is seen to a place; null where the place is not in sight. */
  readonly sight: (span: SpanPair) => number | null;
  /** Scrolls until the place stands so many pixels under the top; without `top`, a little above the middle. */
  readonly bring: (span: SpanPair, top?: number) => void;
  /** Puts the focus on a place that is a passage. */
  readonly focus: (span: SpanPair) => void;
}

/** Frames in which heights are still being found out, after a jump into a part that was never drawn. */
const FRAMES = 30;
/** Share of the height at which a place is put. */
const UPPER = 0.3;
/** Pixels at the edges in which nothing can be read well. */
const EDGE = 24;

/** `near` draws the part of the text in which a place stands, where not all of it is drawn. */
export function textHandle(scroll: HTMLElement, near: (place: number) => void): TextHandle {
  let run = 0;
  const at = ([start]: SpanPair) => scroll.querySelector<HTMLElement>(`[data-at="${start}"]`);
  const topOf = (element: HTMLElement) => element.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  const settled = (span: SpanPair, done: (element: HTMLElement) => boolean) => {
    const mine = ++run;
    let frames = 0;
    const step = () => {
      if (mine !== run) return;
      const element = at(span);
      if (element === null && frames % 5 === 0) near(span[0]);
      const still = element !== null && done(element);
      if (!still && frames++ < FRAMES) requestAnimationFrame(step);
    };
    step();
  };
  return {
    scroll,
    sight: (span) => {
      const element = at(span);
      if (element === null) return null;
      const top = topOf(element);
      return top >= EDGE && top <= scroll.clientHeight - EDGE ? top : null;
    },
    bring: (span, top) => {
      let quiet = 0;
      settled(span, (element) => {
        const height = scroll.clientHeight;
        const wanted = Math.min(top ?? height * UPPER, height - 2 * EDGE);
        const before = scroll.scrollTop;
        const off = topOf(element) - wanted;
        if (Math.abs(off) >= 1) scroll.scrollTop += off;
        quiet = Math.abs(scroll.scrollTop - before) < 1 ? quiet + 1 : 0;
        return quiet > 2;
      });
    },
    focus: (span) => {
      at(span)?.focus({ preventScroll: true });
    },
  };
}
