import type { Stage } from "../pipeline.ts";

/** Work that takes less says nothing: a line that flashes by helps nobody. Milliseconds. */
const QUIET = 1000;
/** Redrawing oftener than this costs more than it tells. Milliseconds. */
const EVERY = 100;

export interface Progress {
  show(stage: Stage | "fetching", done: number, total: number | null): void;
  clear(): void;
}

/** One line on stderr that redraws itself; nothing at all where stderr is no terminal. */
export function progressOn(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  if (!stream.isTTY) return { show() {}, clear() {} };
  const began = now();
  let drawn = 0;
  let shown = false;
  return {
    show(stage, done, total) {
      const time = now();
      if (time - began < QUIET || time - drawn < EVERY) return;
      drawn = time;
      shown = true;
      stream.write(`\r\x1b[K${stage}${total === null ? (done > 0 ? ` ${done}` : " …") : ` ${done} of ${total}`}`);
    },
    clear() {
      if (shown) stream.write("\r\x1b[K");
      shown = false;
    },
  };
}
