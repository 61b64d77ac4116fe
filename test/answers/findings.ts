/** Quotes, figures and dates against the answers. */
import type { ArticleReport, FigureReport, QuoteReport, SpanPair } from "../../src/model/report.ts";
import { asRead, equals, meets } from "./places.ts";
import type { AnswerFigure } from "./shape.ts";
import { accepts, type Note, type StoryRun } from "./storyRun.ts";

/** A quote's words must be the answer's but for a mark or a "that". */
const SAME_WORDS = 0.8;
/** Indirect speech has soft edges: where the clause ends is a matter of taste. */
const SAME_CLAUSE = 0.6;

export function scoreFindings(at: StoryRun, note: Note): void {
  for (const item of at.expected.quotes) {
    const name = `${at.story}/${item.file} ${item.words}`;
    const found = at.find(item);
    const enough = accepts(item.form, "indirect") ? SAME_CLAUSE : SAME_WORDS;
    const quotes = found?.article.quotes.filter((quote) => equals(quote.span, found.span) >= enough) ?? [];
    const quote = quotes.find((candidate) => accepts(item.form, candidate.form));
    note("quotes", name, quote ? null : quotes[0] ? `${quotes[0].form} instead of ${item.form}` : "no such quote");
    note("speakers", name, quote && found && isSpeaker(found.article, quote.speaker, item.speaker) ? null : quote ? `${quote.speaker?.name ?? null} instead of ${item.speaker}` : "no such quote");
  }
  for (const item of at.expected.figures) {
    const name = `${at.story}/${item.file} ${item.in ?? item.words}`;
    const found = at.find(item);
    const near = found?.article.figures.filter((figure) => meets(figure.span, found.span) > 0) ?? [];
    const figure = near.find((candidate) => candidate.low === item.low && candidate.high === item.high && candidate.bound === item.bound);
    note("figures", name, figure ? null : near[0] ? `${near[0].bound} ${near[0].low} to ${near[0].high}` : "no such figure");
    for (const [detail, missing] of details(item, found?.article ?? null, figure ?? null)) note("figure details", `${name}: ${detail}`, missing);
  }
  for (const item of at.expected.dates) {
    const found = at.find(item);
    const near = found?.article.dates.filter((date) => meets(date.span, found.span) > 0) ?? [];
    note("dates", `${at.story}/${item.file} ${item.in ?? item.words}`, near.some((date) => date.value === item.value) ? null : `${near.map((date) => date.value).join(", ") || "none"} instead of ${item.value}`);
  }
}

/** Each detail that the answer asks for, with what came instead; null when it is right. */
function details(item: AnswerFigure, article: ArticleReport | null, figure: FigureReport | null): readonly (readonly [string, string | null])[] {
  const exact = (span: SpanPair | undefined) => (span && article ? article.text.slice(...span) : "none");
  const counted = exact(figure?.counted?.span);
  const source = figure?.source ? `${figure.source.name} (${article ? asRead(article, figure.source.span) : ""})` : "none";
  const part = figure?.partOf ?? "none";
  const checks: readonly (readonly [name: string, wanted: unknown, right: boolean, came: string])[] = [
    ["counted", item.counted, holds(counted, item.counted ?? ""), counted],
    ["happened", item.happened, figure?.happened === item.happened, figure?.happened ?? "none"],
    ["source", item.source, item.source === null ? source === "none" : holds(source, item.source ?? ""), source],
    ["voice", item.voice, figure?.voice === item.voice, figure?.voice ?? "none"],
    ["as of", item.asOf, (figure?.asOf ?? "").startsWith(item.asOf ?? ""), figure?.asOf ?? "none"],
    ["part of", item.partOf, part !== "none", part],
  ];
  const asked = checks.filter(([, wanted]) => wanted !== undefined);
  return asked.map(([name, wanted, right, came]) => [name, figure === null ? "no such figure" : right ? null : `${came} instead of ${wanted}`]);
}

/** True when the speaker's name, or the words beside the cue, hold the wanted ones. */
export function isSpeaker(article: ArticleReport, speaker: QuoteReport["speaker"], wanted: string | null): boolean {
  if (speaker === null || wanted === null) return speaker === wanted;
  return holds(speaker.name, wanted) || holds(asRead(article, speaker.span), wanted);
}

function holds(words: string, wanted: string): boolean {
  return words.toLowerCase().includes(wanted.toLowerCase());
}
