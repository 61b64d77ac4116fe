import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { labelOf, paragraphOf, titleWords, warningsOf } from "../labels.ts";
import { DOUBTFUL } from "../summary.ts";
import { oneLine } from "../wording.ts";
import { printable } from "./printable.ts";
import type { Screen } from "./story.ts";
import { wrapped } from "./wrapped.ts";

/** The findings of one article, kind by kind, each with its place. */
export function* articleText(read: ReadArticle, { width, paint }: Screen): Generator<string> {
  const { reading, findings } = read;
  const { article } = reading;
  const { quotes, figures, dates, mentions, entities } = findings;
  const time = article.published ? printable(article.published.value) : "no date";
  yield wrapped(`${paint.heading(printable(labelOf(article)))} · ${printable(titleWords(article))} · ${time}`, width, "  ");
  for (const warning of warningsOf(read)) yield wrapped(`  ${paint.warning(`! ${printable(warning)}`)}`, width, "    ");

  yield* section("QUOTES", quotes, (quote) => {
    const cue = quote.cue ? ` (${cut(quote.cue.span)}${quote.cue.judges ? ", a cue that judges" : ""})` : "";
    const speaker = quote.speaker ? `${printable(quote.speaker.name)}${quote.speaker.inferred ? " (inferred)" : ""}` : "nobody named";
    return `${doubt(quote.confidence)}${place(quote)} ${quote.form} “${paint.exact(cut(quote))}” ${speaker}${cue}`;
  });
  yield* section("NUMBERS", figures, (figure) => {
    const counted = figure.counted ? ` ${cut(figure.counted)}` : "";
    const extent = figure.high === null ? `${figure.low} or more` : figure.high === figure.low ? `${figure.low}` : `${figure.low} to ${figure.high}`;
    const details = [figure.bound === "exact" ? null : figure.bound, figure.unit, figure.happened, figure.where && `in ${cut(figure.where)}`, figure.partOf && `part of “${printable(figure.partOf)}”`, figure.asOf && `as of ${figure.asOf}`].filter((detail) => detail !== null);
    const source = figure.source ? ` says “${printable(figure.source.name)}”` : ` ${figure.voice}`;
    return `${doubt(figure.confidence)}${place(figure)} “${paint.exact(cut(figure))}”${counted} = ${extent}${details.length > 0 ? ` (${details.join(", ")})` : ""}${source}`;
  });
  yield* section("DATES", dates, (date) => `${place(date)} “${paint.exact(cut(date))}” = ${date.value ?? "unresolved"}`);
  yield* section("NAMES", entities, (entity) => {
    const forms = Map.groupBy(mentions.filter((mention) => mention.entity === entity.id && mention.form !== "pronoun"), (mention) => `“${paint.exact(cut(mention))}” ${mention.voice}`);
    return `${printable(entity.name)} (${entity.type}): ${[...forms].map(([form, found]) => `${form}${found.length > 1 ? ` ×${found.length}` : ""}`).join(", ")}`;
  });
  yield* section("OUTSIDE THE ARTICLE", article.furniture, (item) => `${item.kind} “${cut(item)}”`);
  yield "\n";

  function* section<T>(title: string, items: readonly T[], line: (item: T) => string): Generator<string> {
    if (items.length === 0) return;
    yield `${paint.heading(title)}\n`;
    for (const item of items) yield wrapped(`  ${line(item)}`, width, "     ");
  }

  function cut(span: Span): string {
    return oneLine(printable(article.text.slice(span.start, span.end)));
  }

  function place(span: Span): string {
    const paragraph = paragraphOf(article, span);
    return paragraph > 0 ? `¶${paragraph}` : "";
  }

  function doubt(confidence: number): string {
    return confidence < DOUBTFUL ? `${paint.warning("doubtful")} ` : "";
  }
}
