/** Tells when the time for one document is over. Once late, always late. */
export interface Watch {
  isLate(): boolean;
}

/** `clock` gives milliseconds from any beginning; without one there is no limit. */
export function watchOf(clock: (() => number) | undefined, maxSeconds: number | undefined): Watch {
  if (!clock || maxSeconds === undefined) return { isLate: () => false };
  const end = clock() + maxSeconds * 1000;
  let late = false;
  let asked = 0;
  return {
    isLate() {
      if (!late && asked++ % BETWEEN_LOOKS === 0) late = clock() > end;
      return late;
    },
  };
}

/** Looks at the clock are dear; so many steps take well under a millisecond. */
const BETWEEN_LOOKS = 256;
