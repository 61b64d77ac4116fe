import type { Entity, Findings, Mention, Quote } from "../../model/findings.ts";
import type { Reading, TokenRange } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { isPreposition } from "../../language/en/tags.ts";
import { formAt, tokensIn } from "../../text/tokens.ts";
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
  const quotes = withNames(reading, found.quotes, mentions, entities);
  const figures = findFigures(reading, quotes, dates, voicesOf(quotes).sourceAt);
  return { quotes, figures, dates, mentions, entities, terms: found.terms };
}

/** The quotes with their speakers called as the mentions call them, so that one person has one name in all findings. */
function withNames(reading: Reading, quotes: readonly Quote[], mentions: readonly Mention[], entities: readonly Entity[]): Quote[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const byEnd = new Map<number, Mention>();
  for (const mention of mentions) if (mention.type === "person" || mention.type === "organisation") byEnd.set(mention.end, mention);
  return quotes.map((quote) => {
    const { speaker } = quote;
    const mention = speaker === null ? undefined : speakingMention(reading, speaker.span, byEnd);
    const name = mention === undefined ? undefined : names.get(mention.entity);
    return speaker === null || name === undefined || name === speaker.name ? quote : { ...quote, speaker: { ...speaker, name } };
  });
}

/**
 * The mention that the speaker's words mean: the one they end with, "Mayor Ana Ruiz". In "Arlo's health ministry" the town's name does not stand for
 * the speaker, and in "Ana Ruiz of the Harbour Union", "an adviser to Ana Ruiz" and "Lee and Ana Ruiz" the last name is not who speaks.
 */
function speakingMention(reading: Reading, span: Span, byEnd: ReadonlyMap<number, Mention>): Mention | undefined {
  const { ends } = reading.tokens;
  const words = tokensIn(reading, span);
  const last = byEnd.get(span.end);
  if (last !== undefined && last.start >= span.start) {
    // "Secretary of State Ana Ruiz": her title belongs to her.
    let title = byEnd.get(ends[tokensIn(reading, last).first - 1]!);
    if (title === undefined || title.entity !== last.entity || title.start < span.start) title = last;
    if (headEnd(reading, { first: words.first, end: tokensIn(reading, title).first }) < 0) return last;
  }
  const head = headEnd(reading, words);
  const named = head > words.first ? byEnd.get(ends[head - 1]!) : undefined;
  return named !== undefined && named.start >= span.start && formAt(reading, head) !== "and" ? named : undefined;
}

/** The token after the head: the first preposition or "and"; -1 when there is none. */
function headEnd(reading: Reading, { first, end }: TokenRange): number {
  for (let token = first; token < end; token++) if (isPreposition(reading, token) || formAt(reading, token) === "to" || formAt(reading, token) === "and") return token;
  return -1;
}
