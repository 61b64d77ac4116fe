import { isBlank } from "./spans.ts";

/** [textStart, textEnd, sourceStart, sourceEnd): these characters of a text come from that place of its source. */
export type WayBack = readonly [textStart: number, textEnd: number, sourceStart: number, sourceEnd: number];

/**
 * Whether the words that stand at `start` of a text stand in its decoded source too, at the place that the runs lead to. A run of equal
 * lengths holds the source's own characters; any other is one thing that reads as another ("&amp;", a line end), and `reads` says as what.
 * Between runs a text has blanks only, such as stand between two paragraphs. Null where no run touches the words: they were not in the source.
 */
export function standsInSource(start: number, exact: string, runs: readonly WayBack[], source: string, reads: (words: string) => string): boolean | null {
  const end = start + exact.length;
  let at = start;
  let touched = false;
  for (let i = firstBehind(runs, start); i < runs.length && runs[i]![0] < end; i++) {
    const [textStart, textEnd, sourceStart, sourceEnd] = runs[i]!;
    const from = Math.max(textStart, start);
    const to = Math.min(textEnd, end);
    if (!blanksOnly(exact, at - start, from - start)) return false;
    const words = source.slice(sourceStart, sourceEnd);
    const shown = textEnd - textStart === sourceEnd - sourceStart && words.slice(from - textStart, to - textStart) === exact.slice(from - start, to - start) ? words : reads(words);
    if (shown.slice(from - textStart, to - textStart) !== exact.slice(from - start, to - start)) return false;
    touched = true;
    at = to;
  }
  return touched ? blanksOnly(exact, at - start, exact.length) : null;
}

/** The first run that ends behind the place. They are in order of the text, so half of them is left each time. */
function firstBehind(runs: readonly WayBack[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blanksOnly(words: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(words.charCodeAt(i))) return false;
  return true;
}
