import type { Article, Paragraph } from "../model/article.ts";
import type { Cell, Collation, Row } from "../model/collation.ts";
import type { Copy, OwnShare, Place, Recurring, SharedText } from "../model/copy.ts";
import type { Figure, Mention, Quote } from "../model/findings.ts";
import type { ArticleHeadReport, ArticleReport, CellReport, CollationReport, CopyReport, FigureReport, MentionReport, PairReport, QuotedCopyReport, QuoteReport, RecurringReport, RemovedReport, RowReport, SpanPair, StoryReport, TakenReport } from "../model/report.ts";
import type { ReadArticle } from "../model/run.ts";
import type { Span } from "../model/span.ts";
import type { Story } from "../model/story.ts";

/**
 * One article with its findings, in the shape of the contract.
 * Every `exact` is cut from the text here and nowhere else, so that no finding can leave with other words than stand at its span.
 */
export function articleReport({ reading, findings }: ReadArticle): ArticleReport {
  const { article, flags } = reading;
  const { text } = article;
  return {
    ...takenReport(article),
    flags: flags.map((flag) => ({ kind: flag.kind, span: pair(flag), reads: flag.reads })),
    quotes: findings.quotes.map((quote) => quoteReport(quote, text)),
    figures: findings.figures.map((figure) => figureReport(figure, text)),
    dates: findings.dates.map((date) => ({ ...at(date, text), type: date.type, value: date.value, by: date.by })),
    mentions: mentionReports(findings.mentions, new Map(findings.entities.map((entity) => [entity.id, entity.name])), text),
    terms: findings.terms.map((term) => at(term, text)),
  };
}

/** One article as it was taken in, before anything was looked for in it. */
export function takenReport(article: Article): TakenReport {
  const { text, source, published, modified, completeness } = article;
  return {
    id: article.id,
    name: article.name,
    title: article.title.words,
    titleKind: article.title.kind,
    outlet: article.outlet,
    authors: article.authors,
    url: article.url,
    published: published?.value ?? null,
    publishedFrom: published?.from ?? null,
    publishedRaw: published?.raw ?? null,
    publishedPrecision: published?.precision ?? null,
    publishedZone: published?.zone ?? null,
    modified: modified?.value ?? null,
    licence: article.licence,
    disagreements: article.disagreements,
    language: article.language,
    completeness: completeness.state,
    incomplete: completeness.reasons,
    source: {
      sha256: source.sha256,
      encoding: source.encoding,
      mediaType: source.mediaType,
      within: source.within,
      runs: source.runs.map((run) => [run.textStart, run.textEnd, run.sourceStart, run.sourceEnd] as const),
    },
    text,
    body: body(article),
    paragraphs: article.paragraphs.map((p) => ({ span: pair(p), kind: p.kind })),
    furniture: article.furniture.map((f) => ({ span: pair(f), kind: f.kind })),
  };
}

/** What was left out of the text, by its place in the source. */
export function removedReports({ removed }: Article): RemovedReport[] {
  return removed.map((block) => ({ source: pair(block), reason: block.reason, words: block.words }));
}

/** The article's paragraphs joined by a blank line: no furniture, no headline, and nothing that stands beside the text or says again what stands in it. */
export function body(article: Article): string {
  return article.paragraphs.filter(({ kind }) => !BESIDE.has(kind)).map((p) => article.text.slice(p.start, p.end)).join("\n\n");
}

const BESIDE: ReadonlySet<Paragraph["kind"]> = new Set(["title", "caption", "pull-quote"]);

/** By which an article is known where its text stays out. */
export function headReport({ id, name, title, outlet, url, published, source }: Article): ArticleHeadReport {
  return { id, name, title: title.words, outlet, url, published: published?.value ?? null, source: { sha256: source.sha256 } };
}

export function pairReport({ a, b, shareOfA, shareOfB, direction, because }: SharedText): PairReport {
  return { a, b, shareOfA: rounded(shareOfA), shareOfB: rounded(shareOfB), direction, because };
}

/** A copy with its words on both sides. `texts` gives the text of each article by its id. */
export function quotedCopyReport(copy: Copy, texts: ReadonlyMap<string, string>): QuotedCopyReport {
  const side = (place: Place) => ({ article: place.article, ...at(place, texts.get(place.article) ?? "") });
  return { ...copyReport(copy), a: side(copy.a), b: side(copy.b) };
}

export function copyReport(copy: Copy): CopyReport {
  const { a, b, kind, similarity, written, direction, because } = copy;
  return { a: placeReport(a), b: placeReport(b), kind, similarity: rounded(similarity), ...(written && { written }), direction, because };
}

export function recurringReport({ kind, articles, places }: Recurring): RecurringReport {
  return { kind, articles, places: places.map(placeReport) };
}

/** The parts of an article's words, which sum to 1 but for rounding. */
export function shareReport({ article, own, copied, rewritten, recurring }: OwnShare): OwnShare {
  return { article, own: rounded(own), copied: rounded(copied), rewritten: rounded(rewritten), recurring: rounded(recurring) };
}

function placeReport(place: Place): { article: string; span: SpanPair } {
  return { article: place.article, span: pair(place) };
}

export function storyReport(story: Story): StoryReport {
  const { id, articles, counts, related } = story;
  return { id, articles, ...(counts && { counts }), ...(related && { related }), links: story.links.map((link) => ({ between: link.between, score: rounded(link.score), because: link.because })) };
}

/** `texts` gives the text of each article of the story by its id. */
export function collationReport(collation: Collation, texts: ReadonlyMap<string, string>): CollationReport {
  const columns = collation.columns.map((id) => texts.get(id) ?? "");
  return { story: collation.story, columns: collation.columns, origins: collation.origins, rows: collation.rows.map((row) => rowReport(row, columns)) };
}

function rowReport(row: Row, columns: readonly string[]): RowReport {
  return {
    id: row.id,
    kind: row.kind,
    relation: row.relation,
    because: row.because,
    pairs: row.pairs,
    articles: row.articles,
    origins: row.origins,
    sources: row.sources,
    confidence: rounded(row.confidence),
    cells: row.cells.map((cell, column) => cellReport(cell, columns[column]!)),
  };
}

function cellReport(cell: Cell, text: string): CellReport {
  if (cell.state === "says") {
    const passages = cell.passages.map((passage) => ({
      ...at(passage, text),
      voice: passage.voice,
      ...(passage.source && { source: at(passage.source, text) }),
      ...(passage.count !== undefined && { count: passage.count }),
    }));
    return { state: "says", passages };
  }
  const nearest = cell.nearest && { ...at(cell.nearest, text), score: rounded(cell.nearest.score) };
  return cell.state === "silent" ? { state: "silent", nearest } : { state: "unknown", why: cell.why, nearest };
}

function quoteReport(quote: Quote, text: string): QuoteReport {
  const { form, utterance, speaker, cue, fragments, confidence, by } = quote;
  return {
    ...at(quote, text),
    form,
    utterance,
    speaker: speaker && { span: pair(speaker.span), name: speaker.name, inferred: speaker.inferred },
    cue: cue && { span: pair(cue.span), judges: cue.judges },
    ...(fragments && fragments.length > 0 && { fragments: fragments.map((fragment) => at(fragment, text)) }),
    confidence: rounded(confidence),
    by,
  };
}

function figureReport(figure: Figure, text: string): FigureReport {
  const { low, high, bound, unit, counted, happened, where, partOf, source, asOf, since, change, scope, voice, confidence, by } = figure;
  return {
    ...at(figure, text),
    low,
    high,
    bound,
    unit,
    counted: counted && { span: pair(counted) },
    happened,
    where: where && { span: pair(where) },
    partOf,
    source: source && { span: pair(source.span), name: source.name },
    asOf,
    ...(since && { since }),
    ...(change && { change }),
    ...(scope && { scope }),
    voice,
    confidence: rounded(confidence),
    by,
  };
}

function mentionReports(mentions: readonly Mention[], names: ReadonlyMap<string, string>, text: string): MentionReport[] {
  return mentions.map((mention) => {
    const { entity, type, form, voice, by } = mention;
    return { ...at(mention, text), entity, name: names.get(entity) ?? text.slice(mention.start, mention.end), type, form, voice, by };
  });
}

function at(span: Span, text: string): { span: SpanPair; exact: string } {
  return { span: pair(span), exact: text.slice(span.start, span.end) };
}

function pair(span: Span): SpanPair {
  return [span.start, span.end];
}

/** Three places: more would only print the noise of floating point. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
