import type { Findings, Quote } from "../../model/findings.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span, Voice } from "../../model/span.ts";
import { findDates } from "./dates/dates.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findQuotes } from "./quotes/quotes.ts";

export { joinReferents } from "./referents/referents.ts";

export function findings(reading: Reading): Findings {
  const { quotes, terms } = findQuotes(reading);
  const dates = findDates(reading);
  const voiceAt = (span: Span): Voice => {
    const q = quotes.find((quote: Quote) => quote.start <= span.start && span.end <= quote.end);
    return q ? (q.form === "indirect" ? "attributed" : "quoted") : "own";
  };
  const { mentions, entities } = findMentions(reading, quotes, voiceAt);
  return { quotes, terms, dates, figures: [], mentions, entities };
}
