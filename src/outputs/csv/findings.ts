import type { DateFinding, Figure, Mention, Quote } from "../../model/findings.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Span } from "../../model/span.ts";
import { readsOtherwise } from "../asRead.ts";
import { rounded } from "../report.ts";
import { csvLines, type Value } from "./lines.ts";

/** The tables of what was found in each article, for itself. */
export const FINDING_TABLES = ["quotes", "figures", "dates", "mentions"] as const;
export type FindingTable = (typeof FINDING_TABLES)[number];

const PLACE_COLUMNS = ["article", "name", "outlet", "start", "end", "words", "reads"] as const;

const COLUMNS: Readonly<Record<FindingTable, readonly string[]>> = {
  quotes: ["form", "utterance", "speaker", "speaker_words", "speaker_start", "speaker_end", "speaker_inferred", "cue", "cue_start", "cue_end", "cue_judges", "fragments", "fragment_places", "confidence", "by"],
  figures: [
    "low", "high", "bound", "unit", "counted", "counted_start", "counted_end", "happened", "where", "where_start", "where_end", "part_of",
    "source", "source_words", "source_start", "source_end", "as_of", "since", "change", "scope", "voice", "confidence", "by",
  ], // prettier-ignore
  dates: ["type", "value", "by"],
  mentions: ["entity", "entity_name", "type", "form", "voice", "by"],
};

/** One finding a line, with every field of the contract; places count UTF-16 code units of the article's text. */
export function findingsCsv(articles: Iterable<ReadArticle>, table: FindingTable): Generator<string> {
  return csvLines([...PLACE_COLUMNS, ...COLUMNS[table]], rows());

  function* rows(): Generator<Value[]> {
    for (const read of articles) {
      const { article } = read.reading;
      for (const [span, values] of valuesOf(read, table)) {
        yield [article.id, article.name, article.outlet, span.start, span.end, article.text.slice(span.start, span.end), readsOtherwise(read.reading, span), ...values];
      }
    }
  }
}

function valuesOf({ reading, findings }: ReadArticle, table: FindingTable): (readonly [Span, Value[]])[] {
  const { text } = reading.article;
  switch (table) {
    case "quotes":
      return findings.quotes.map((quote) => [quote, quoteValues(quote, text)]);
    case "figures":
      return findings.figures.map((figure) => [figure, figureValues(figure, text)]);
    case "dates":
      return findings.dates.map((date) => [date, dateValues(date)]);
    case "mentions": {
      const names = new Map(findings.entities.map((entity) => [entity.id, entity.name]));
      return findings.mentions.map((mention) => [mention, mentionValues(mention, names.get(mention.entity) ?? null)]);
    }
  }
}

function quoteValues({ form, utterance, speaker, cue, fragments = [], confidence, by }: Quote, text: string): Value[] {
  const said = [speaker?.name ?? null, ...placed(speaker?.span ?? null, text), speaker?.inferred ?? null];
  const cued = [...placed(cue?.span ?? null, text), cue?.judges ?? null];
  const inMarks = [fragments.map((fragment) => text.slice(fragment.start, fragment.end)).join(" | "), fragments.map(({ start, end }) => `${start}-${end}`).join(" ")];
  return [form, utterance, ...said, ...cued, ...inMarks, rounded(confidence), by];
}

function figureValues(figure: Figure, text: string): Value[] {
  const { low, high, bound, unit, counted, happened, where, partOf, source, asOf, since, change, scope, voice, confidence, by } = figure;
  const what = [...placed(counted, text), happened, ...placed(where, text), partOf];
  const said = [source?.name ?? null, ...placed(source?.span ?? null, text)];
  return [low, high, bound, unit, ...what, ...said, asOf, since ?? null, change ?? null, scope ?? null, voice, rounded(confidence), by];
}

function dateValues({ type, value, by }: DateFinding): Value[] {
  return [type, value, by];
}

function mentionValues({ entity, type, form, voice, by }: Mention, name: string | null): Value[] {
  return [entity, name, type, form, voice, by];
}

/** Words, start, end. */
function placed(span: Span | null, text: string): Value[] {
  return span === null ? [null, null, null] : [text.slice(span.start, span.end), span.start, span.end];
}
