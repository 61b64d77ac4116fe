import { formAt, tokensIn } from "../../../text/tokens.ts";
import type { Column } from "../columns.ts";

/**
 * Numbers in digits that stand in an article without having been found to count something, and in no date: "a 41-year-old case", "the 125 seats".
 * Whoever looks for 125 there cannot be sure that it is not said. Numbers below 21 stand everywhere.
 */
export function writtenNumbers({ read: { reading, findings } }: Column): ReadonlySet<number> {
  const taken = new Set<number>();
  const days = findings.dates.filter(({ type }) => type === "date" || type === "time");
  for (const span of [...findings.figures, ...days]) {
    const { first, end } = tokensIn(reading, span);
    for (let token = first; token < end; token++) taken.add(token);
  }
  const numbers = new Set<number>();
  for (let token = 0; token < reading.tokens.starts.length; token++) {
    if (taken.has(token)) continue;
    const digits = WRITTEN.exec(formAt(reading, token))?.[1];
    const value = digits === undefined ? 0 : Number(digits.replaceAll(",", ""));
    if (value >= TELLING) numbers.add(value);
  }
  return numbers;
}

/** The number alone or before a hyphen; a longer run of digits is no number that anybody counts. */
const WRITTEN = /^(\d{1,3}(?:,\d{3}){1,4}|\d{2,12})(?:$|-)/;

const TELLING = 21;
