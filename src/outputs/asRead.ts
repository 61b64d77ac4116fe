import type { Flag } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { toReading } from "../text/edits.ts";

/** The words of a span as they read, where letters were swapped or hidden in it; null where they read as they stand. */
export function readsOtherwise({ article, flags, asRead, offsets }: Pick<Reading, "article" | "flags" | "asRead" | "offsets">, span: Span): string | null {
  const flag = flags[firstEndingAfter(flags, span.start)];
  if (flag === undefined || flag.start >= span.end) return null;
  const reads = asRead.slice(toReading(offsets, span.start), toReading(offsets, span.end));
  return reads === article.text.slice(span.start, span.end) ? null : reads;
}

/** The flags that touch a span. */
export function flagsIn(flags: readonly Flag[], span: Span): readonly Flag[] {
  const found: Flag[] = [];
  for (let i = firstEndingAfter(flags, span.start); i < flags.length && flags[i]!.start < span.end; i++) found.push(flags[i]!);
  return found;
}

/** Index of the first flag that ends after the place; flags stand in order and do not overlap. */
function firstEndingAfter(flags: readonly Flag[], place: number): number {
  let low = 0;
  let high = flags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flags[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
