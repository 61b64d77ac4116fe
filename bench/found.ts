/** What is found in one article, as the scorers of labelled sets read it: one object a line, spans as pairs. */
import { findDates } from "../src/stages/findings/dates/dates.ts";
import { findFigures } from "../src/stages/findings/figures/figures.ts";
import type { DateFinding, Quote } from "../src/model/findings.ts";
import type { Reading } from "../src/model/reading.ts";
import type { Span } from "../src/model/span.ts";

/** Numbers alone: without quotes, which these sets do not score. */
export function figureLine(reading: Reading, dates: readonly DateFinding[]): object {
  const figures = findFigures(reading, [], dates).map((figure) => ({ ...figure, span: pair(figure), counted: figure.counted === null ? null : { span: pair(figure.counted) } }));
  return { id: reading.article.id, text: reading.article.text, figures };
}

export function dateLine(reading: Reading): object {
  return { id: reading.article.id, text: reading.article.text, dates: findDates(reading).map((date) => ({ ...date, span: pair(date) })) };
}

/** Quotes with speaker and cue, and the rule that found each. */
export function quoteLine(reading: Reading, quotes: readonly Quote[]): object {
  const found = quotes.map(({ form, utterance, speaker, cue, by, ...span }) => ({
    span: pair(span),
    form,
    utterance,
    speaker: speaker === null ? null : { span: pair(speaker.span), name: speaker.name },
    cue: cue === null ? null : { span: pair(cue.span), judges: cue.judges },
    by,
  }));
  return { id: reading.article.id, text: reading.article.text, quotes: found };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
