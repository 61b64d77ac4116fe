import type { ArticleHeadReport, ArticleReport, CellReport, CollationReport, CopyReport, QuotedCopyReport, SpanPair } from "../model/report.ts";
import { standsInSource } from "../text/wayBack.ts";

/** An article as its source reads today. */
export interface SourceToday {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  /** The decoded source itself (a page with its tags, an archive's payload). */
  readonly source: string;
}

export interface Recheck {
  readonly passages: number;
  /** Passages that stand at their place with their exact words. */
  readonly stand: number;
  /** Of those, passages that were found in the source itself too, where the report's way back leads to. */
  readonly inSource: number;
  /** One for each article of the report. */
  readonly sources: readonly SourceState[];
  /** One for each passage that does not stand. */
  readonly failures: readonly Failure[];
}

export interface SourceState {
  readonly article: string;
  readonly name: string;
  /** `same`: the hash is the report's. `changed`: a source of this name has another hash. `missing`: there is none. */
  readonly state: "same" | "changed" | "missing";
  /** The source it was compared with, where its name is another. */
  readonly comparedWith: string | null;
}

export interface Failure {
  readonly article: string;
  readonly name: string;
  readonly span: SpanPair;
  readonly exact: string;
  /** `moved`: the exact words stand elsewhere. `edited`: they stand nowhere, but the words around them do. `missing`: neither. `not-in-source`: the text has them, but not the place in the source that the report names. */
  readonly state: "moved" | "edited" | "missing" | "not-in-source";
  /** `moved`: every other place of the exact words, the nearest first, at most `MOST_PLACES`. */
  readonly to: readonly SpanPair[];
  /** `edited`: what stands there now. */
  readonly now: string | null;
}

/** A common word stands in hundreds of places; a person looks at the nearest few. */
const MOST_PLACES = 5;
/** Characters on each side that identify a place (the Web Annotation text quote selector uses as many in practice). */
const CONTEXT = 32;
/** Characters between the two contexts within which an edit is looked for, beyond the passage's own length. */
const MOST_ADDED = 400;

/** Some reports leave the texts and the findings out. */
type Reported = ArticleHeadReport & Partial<ArticleReport>;

interface Quoted {
  readonly article: string;
  readonly span: SpanPair;
  readonly exact: string;
}

/**
 * Whether everything a report quotes still stands in its sources, first in the articles' text, then in the pages and records themselves.
 * Words are compared exactly; a passage found elsewhere is reported as moved and never silently accepted. `reads` says how a stretch of a
 * page's source reads ("&amp;" as "&"). Throws TypeError where the report is not of the contract (docs/formats.md).
 */
export function recheck(report: readonly unknown[], today: readonly SourceToday[], reads: (words: string) => string): Recheck {
  const articles = articlesOf(report);
  const sources = new Map(articles.map((article) => [article.id, sourceOf(article, today)]));
  const passages = [...new Map(passagesOf(report, articles).map((passage) => [`${passage.article} ${passage.span.join("-")} ${passage.exact}`, passage])).values()];
  const failures: Failure[] = [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  let inSource = 0;
  for (const passage of passages) {
    const article = byId.get(passage.article);
    if (!article) throw new TypeError(`a passage names article ${passage.article}, which the report does not hold`);
    const source = sources.get(article.id);
    const proved = provedIn(passage, article, source, reads);
    if (proved) inSource++;
    // Where another version of the program cuts the page otherwise, its own place in the page still proves it.
    const failure = proved ? null : proved === false ? notInSource(passage, article) : checked(passage, article, source?.text ?? null);
    if (failure) failures.push(failure);
  }
  return {
    passages: passages.length,
    stand: passages.length - failures.length,
    inSource,
    sources: articles.map((article) => sourceState(article, sources.get(article.id))),
    failures,
  };
}

/** Null where it cannot be told: the source is another one today, or the words were never in it (a title from the page's head). */
function provedIn({ span, exact }: Quoted, article: Reported, source: SourceToday | undefined, reads: (words: string) => string): boolean | null {
  const { runs, sha256 } = article.source as Partial<ArticleReport["source"]>;
  return source === undefined || source.sha256 !== sha256 || !Array.isArray(runs) ? null : standsInSource(span[0], exact, runs, source.source, reads);
}

function notInSource({ span, exact }: Quoted, { id, name }: Reported): Failure {
  return { article: id, name, span, exact, state: "not-in-source", to: [], now: null };
}

/** By hash first; else by name, so that what changed can be shown. */
function sourceOf(article: Reported, today: readonly SourceToday[]): SourceToday | undefined {
  const same = today.filter((source) => source.sha256 === article.source.sha256);
  return same.find((source) => source.name === article.name) ?? same[0] ?? today.find((source) => source.name === article.name) ?? onlyOneNamed(baseName(article.name), today);
}

function onlyOneNamed(base: string, today: readonly SourceToday[]): SourceToday | undefined {
  const found = today.filter((source) => baseName(source.name) === base);
  return found.length === 1 ? found[0] : undefined;
}

function sourceState(article: Reported, source: SourceToday | undefined): SourceState {
  const state = source === undefined ? "missing" : source.sha256 === article.source.sha256 ? "same" : "changed";
  return { article: article.id, name: article.name, state, comparedWith: source && source.name !== article.name ? source.name : null };
}

function checked(passage: Quoted, article: Reported, text: string | null): Failure | null {
  const { span, exact } = passage;
  if (text !== null && text.slice(span[0], span[1]) === exact) return null;
  const failure = { article: article.id, name: article.name, span, exact };
  if (text === null) return { ...failure, state: "missing", to: [], now: null };
  const to = placesOf(exact, text, span[0]);
  if (to.length > 0) return { ...failure, state: "moved", to, now: null };
  const now = article.text === undefined ? null : wordsBetween(article.text, span, text);
  return { ...failure, state: now === null ? "missing" : "edited", to: [], now };
}

function placesOf(exact: string, text: string, near: number): SpanPair[] {
  const places: SpanPair[] = [];
  if (exact === "") return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) places.push([at, at + exact.length]);
  return places.sort((a, b) => Math.abs(a[0] - near) - Math.abs(b[0] - near) || a[0] - b[0]).slice(0, MOST_PLACES);
}

/** What stands today between the words that stood before and after the passage; null when they are gone or far apart. */
function wordsBetween(reported: string, [start, end]: SpanPair, text: string): string | null {
  const before = reported.slice(Math.max(0, start - CONTEXT), start);
  const after = reported.slice(end, end + CONTEXT);
  const from = before === "" ? 0 : endOf(text, before);
  if (from < 0) return null;
  const to = after === "" ? text.length : text.indexOf(after, from);
  return to < 0 || to - from > end - start + MOST_ADDED ? null : text.slice(from, to);
}

function endOf(text: string, words: string): number {
  const at = text.indexOf(words);
  return at < 0 ? -1 : at + words.length;
}

function articlesOf(report: readonly unknown[]): Reported[] {
  const articles = new Map<string, Reported>();
  for (const part of report) {
    for (const article of isRecord(part) && Array.isArray(part["articles"]) ? part["articles"] : [part]) {
      if (!isArticle(article)) throw new TypeError("expected a report of variorum: an object with articles, or one article or story a line");
      articles.set(article.id, article);
    }
  }
  return [...articles.values()];
}

function passagesOf(report: readonly unknown[], articles: readonly Reported[]): Quoted[] {
  const texts = new Map(articles.map((article) => [article.id, article.text]));
  const passages: Quoted[] = [];
  const add = (article: string, span: SpanPair, exact: unknown) => {
    // A report made with --texts passages gives the findings' places without words. In any other, words that are gone are a failure.
    if (typeof exact === "string" || texts.get(article) !== undefined) passages.push({ article, span, exact: String(exact) });
  };
  for (const { id, quotes = [], figures = [], dates = [], mentions = [], terms = [] } of articles) {
    for (const { span, exact } of [...quotes, ...quotes.flatMap((quote) => quote.fragments ?? []), ...figures, ...dates, ...mentions, ...terms]) add(id, span, exact);
  }
  for (const part of report) {
    if (!isRecord(part)) continue;
    const collations = [...listOf<CollationReport>(part["collations"]), ...(part["collation"] ? [part["collation"] as CollationReport] : [])];
    for (const collation of collations) passages.push(...cellPassages(collation));
    for (const { a, b } of listOf<CopyReport | QuotedCopyReport>(part["copies"])) {
      for (const side of [a, b]) add(side.article, side.span, "exact" in side ? side.exact : texts.get(side.article)?.slice(...side.span));
    }
  }
  return passages;
}

function cellPassages({ columns, rows }: CollationReport): Quoted[] {
  return rows.flatMap((row) => row.cells.flatMap((cell, column) => quotedIn(cell).map(({ span, exact }) => ({ article: columns[column]!, span, exact }))));
}

function quotedIn(cell: CellReport): readonly { readonly span: SpanPair; readonly exact: string }[] {
  if (cell.state !== "says") return cell.nearest ? [cell.nearest] : [];
  return cell.passages.flatMap((passage) => (passage.source ? [passage, passage.source] : [passage]));
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArticle(value: unknown): value is Reported {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["name"] === "string" && ["string", "undefined"].includes(typeof value["text"]) && isRecord(value["source"]) && typeof value["source"]["sha256"] === "string";
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
