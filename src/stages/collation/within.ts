import type { Span } from "../../model/span.ts";

/** Of findings in order of place those that start in the span. */
export function startingIn<Found extends Span>(findings: readonly Found[], span: Span): readonly Found[] {
  const first = firstFrom(findings, span.start);
  let end = first;
  while (end < findings.length && findings[end]!.start < span.end) end++;
  return findings.slice(first, end);
}

function firstFrom(findings: readonly Span[], place: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
