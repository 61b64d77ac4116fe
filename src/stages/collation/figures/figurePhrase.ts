import { notHedgeFirst, numberHedges } from "../../../language/en/numberHedges.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import type { Figure } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import type { Column } from "../columns.ts";

/** Number, hedge and what is counted, as the article writes them: "at least 85 deaths". */
export function phraseOf({ reading }: Column["read"], figure: Figure): Span {
  const { first } = tokensIn(reading, figure);
  const start = reading.tokens.starts[hedgeStart(reading, first)] ?? figure.start;
  const end = figure.counted !== null && figure.counted.start >= figure.end && figure.counted.start - figure.end <= COUNTED_GAP ? figure.counted.end : figure.end;
  return { start: Math.min(start, figure.start), end };
}

/** Characters between a number and the noun it counts: "12,000 or so people". */
const COUNTED_GAP = 12;

/** "no fewer than" is the longest usual one, "well over" with "at" before it never occurs. */
const HEDGE_WORDS = 4;

function hedgeStart(reading: Reading, first: number): number {
  let start = first;
  while (start > 0 && first - start < HEDGE_WORDS && reading.tokens.sentences[start - 1] === reading.tokens.sentences[first] && numberHedges.has(formAt(reading, start - 1))) start--;
  // "put the toll at at least 70": the first "at" is of the verb.
  while (start < first && (notHedgeFirst.has(formAt(reading, start)) || formAt(reading, start) === formAt(reading, start + 1))) start++;
  return start;
}
