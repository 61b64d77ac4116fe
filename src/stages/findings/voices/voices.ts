import type { Quote, Speaker } from "../../../model/findings.ts";
import type { Span, Voice } from "../../../model/span.ts";
import { byPlace } from "../../../text/spans.ts";

/** Who answers for the words of one article. */
export interface Voices {
  /** `quoted` inside somebody's own words, `attributed` inside what somebody is reported to say, else `own`. A span must lie inside as a whole. */
  voiceAt(span: Span): Voice;
  /** The innermost speaker who answers for the span; null where the outlet does or nobody is named. */
  sourceAt(span: Span): Speaker | null;
}

/** The voices that an article's quotes make. Each question takes a binary search. */
export function voicesOf(quotes: readonly Quote[]): Voices {
  const stretches = stretchesOf(quotes);
  return {
    voiceAt(span) {
      return around(stretches, span)?.voice ?? "own";
    },
    sourceAt(span) {
      let stretch = around(stretches, span);
      while (stretch !== null && stretch.speaker === null) stretch = stretch.parent;
      return stretch?.speaker ?? null;
    },
  };
}

interface Stretch extends Span {
  readonly voice: Voice;
  readonly speaker: Speaker | null;
  /** The nearest stretch before that holds the beginning of this one. */
  readonly parent: Stretch | null;
}

/** In order of place; of two at one place the longer first. */
function stretchesOf(quotes: readonly Quote[]): Stretch[] {
  const spoken = quotes.flatMap((quote) => [
    { start: quote.start, end: quote.end, voice: voiceOf(quote), speaker: quote.speaker },
    ...(quote.fragments ?? []).map((fragment) => ({ ...fragment, voice: "quoted" as const, speaker: quote.speaker })),
  ]);
  spoken.sort(byPlace);
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const each of spoken) {
    while (open !== null && open.end <= each.start) open = open.parent;
    open = { ...each, parent: open };
    stretches.push(open);
  }
  return stretches;
}

function voiceOf(quote: Quote): Voice {
  return quote.form === "indirect" ? "attributed" : "quoted";
}

/** The innermost stretch that holds the whole span. */
function around(stretches: readonly Stretch[], span: Span): Stretch | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  let stretch = stretches[low - 1] ?? null;
  while (stretch !== null && stretch.end < span.end) stretch = stretch.parent;
  return stretch;
}
