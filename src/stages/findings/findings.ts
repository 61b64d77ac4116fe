import type { Entity, Findings, Mention, Quote } from "../../model/findings.ts";
import type { Reading } from "../../model/reading.ts";
import { findDates } from "./dates/dates.ts";
import { findFigures } from "./figures/figures.ts";
import { findMentions } from "./mentions/mentions.ts";
import { findQuotes } from "./quotes/quotes.ts";
import { voicesOf } from "./voices/voices.ts";

export { joinReferents } from "./referents/referents.ts";

/** What one article says: quotes first, because they tell in whose voice everything else is said. */
export function findings(reading: Reading): Findings {
  const dates = findDates(reading);
  const found = findQuotes(reading);
  const { mentions, entities } = findMentions(reading, found.quotes, voicesOf(found.quotes).voiceAt);
  const quotes = withNames(found.quotes, mentions, entities);
  const figures = findFigures(reading, quotes, dates, voicesOf(quotes).sourceAt);
  return { quotes, figures, dates, mentions, entities, terms: found.terms };
}

/** The quotes with their speakers called as the mentions call them, so that one person has one name in all findings. */
function withNames(quotes: readonly Quote[], mentions: readonly Mention[], entities: readonly Entity[]): Quote[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) if (mention.type === "person" || mention.type === "organisation") byEnd.set(mention.end, mention);
  return quotes.map((quote) => {
    const { speaker } = quote;
    // "Mayor Ana Ruiz" ends where the mention ends; in "Arlo's health ministry" the town's name does not stand for the speaker.
    const mention = speaker === null ? undefined : byEnd.get(speaker.span.end);
    const name = speaker === null || mention === undefined || mention.start < speaker.span.start ? undefined : names.get(mention.entity);
    return speaker === null || name === undefined || name === speaker.name ? quote : { ...quote, speaker: { ...speaker, name } };
  });
}
