import type { Article } from "../model/article.ts";
import type { Cell, CellPassage, Collation, Row } from "../model/collation.ts";
import type { SharedText } from "../model/copy.ts";
import type { Grouped, ReadArticle } from "../model/run.ts";
import type { Span } from "../model/span.ts";
import { letterOf } from "../text/letters.ts";
import { compareWords } from "../text/order.ts";
import { labelOf, paragraphOf, warningsOf } from "./labels.ts";

/** What a person wants to know of one story first; the terminal and the page show the same. */
export interface StorySummary {
  readonly story: string;
  /** Every row, in the collation's order. */
  readonly rows: readonly SummaryRow[];
  readonly heads: readonly ArticleHead[];
  /** Texts that go back to different hands. */
  readonly independent: number;
  /** Pairs that share text, the largest share first. */
  readonly drew: readonly Drew[];
  readonly cited: readonly Cited[];
  /** Rows in conflict. */
  readonly contradict: readonly SummaryRow[];
  /** Figures that more than one article gives, without a conflict. */
  readonly numbers: readonly SummaryRow[];
  /** Utterances and statements of several articles that differ. */
  readonly worded: readonly SummaryRow[];
  /** Referents named in the outlets' own voice, in more ways than one. */
  readonly named: readonly SummaryRow[];
  /** What some articles say and others, read whole, do not; what most say comes first. */
  readonly notFound: readonly SummaryRow[];
}

export interface ArticleHead {
  readonly letter: string;
  readonly article: Article;
  /** Outlet, or the name of the file where no outlet is given. */
  readonly label: string;
  readonly warnings: readonly string[];
}

export interface Drew {
  readonly letters: readonly [string, string];
  readonly shared: SharedText;
}

/** Articles of different origins name the same sources, so that their agreement may be one source's word. */
export interface Cited {
  readonly letters: readonly string[];
  /** The sources' names. */
  readonly names: readonly string[];
}

export interface SummaryRow {
  readonly row: Row;
  readonly doubtful: boolean;
  readonly entries: readonly Entry[];
  /** Letters of the articles where it was looked for and not found. */
  readonly silent: readonly { readonly letter: string; readonly nearest: PlacedPassage | null }[];
  readonly unknown: readonly { readonly letter: string; readonly why: string; readonly nearest: PlacedPassage | null }[];
}

export interface Entry extends PlacedPassage {
  readonly letter: string;
  readonly passage: CellPassage;
  readonly source: string | null;
}

export interface PlacedPassage {
  readonly article: string;
  readonly text: string;
  readonly span: Span;
  readonly sentence: Span;
  /** 1 for the first paragraph. */
  readonly paragraph: number;
  readonly score: number | null;
}

/** Under this a finding or row is shown as doubtful (DESIGN.md: doubtful ones fold away behind the sure ones). */
export const DOUBTFUL = 0.5;

/** The summary of one collation of the run. */
export function summary(collation: Collation, run: Grouped, byId: ReadonlyMap<string, ReadArticle> = articlesById(run)): StorySummary {
  const articles = collation.columns.map((id) => byId.get(id)!);
  const letters = articles.map((_, i) => letterOf(i));
  const heads = articles.map((read, i) => head(read, letters[i]!));
  const rows = collation.rows.map((row) => summaryRow(row, articles, letters));
  const told = (kind: Row["kind"], ...relations: Row["relation"][]) => rows.filter(({ row }) => row.kind === kind && relations.includes(row.relation));
  return {
    story: collation.story,
    rows,
    heads,
    independent: collation.origins.length,
    drew: drewOn(collation, run, letters),
    cited: citedBySeveral(collation, articles, letters),
    contradict: rows.filter(({ row }) => row.relation === "conflict"),
    numbers: told("figure", "update", "differ", "agree"),
    worded: [...told("quote", "update", "differ"), ...told("statement", "update", "differ")],
    named: told("name", "differ").filter(({ entries }) => entries.some((entry) => entry.passage.voice === "own")),
    notFound: notFound(rows, collation.columns.length),
  };
}

/**
 * Of two articles, what the other says; of more, what at least two independent texts say. Numbers and quotes first; a sentence that holds one of them
 * is not listed again as a statement.
 */
function notFound(rows: readonly SummaryRow[], articles: number): SummaryRow[] {
  const kinds: readonly Row["kind"][] = ["figure", "quote", "statement"];
  const lacking = rows.filter(({ row, silent, doubtful }) => kinds.includes(row.kind) && silent.length > 0 && !doubtful && (articles === 2 || row.origins > 1));
  const told = new Set(lacking.filter(({ row }) => row.kind !== "statement").flatMap(({ entries }) => entries.map(sentenceKey)));
  return lacking
    .filter(({ row, entries }) => row.kind !== "statement" || !entries.some((entry) => told.has(sentenceKey(entry))))
    .toSorted((a, b) => b.row.origins - a.row.origins || kinds.indexOf(a.row.kind) - kinds.indexOf(b.row.kind));
}

function sentenceKey({ article, sentence }: Entry): string {
  return `${article} ${sentence.start}`;
}

export function articlesById(run: Pick<Grouped, "articles">): ReadonlyMap<string, ReadArticle> {
  return new Map(run.articles.map((read) => [read.reading.article.id, read]));
}

function head(read: ReadArticle, letter: string): ArticleHead {
  const { article } = read.reading;
  return { letter, article, label: labelOf(article), warnings: warningsOf(read) };
}

function drewOn(collation: Collation, run: Grouped, letters: readonly string[]): Drew[] {
  const column = new Map(collation.columns.map((id, i) => [id, i]));
  const pairs: Drew[] = [];
  for (const shared of run.copies.pairs) {
    const a = column.get(shared.a);
    const b = column.get(shared.b);
    if (a === undefined || b === undefined) continue;
    pairs.push(a < b ? { letters: [letters[a]!, letters[b]!], shared } : { letters: [letters[b]!, letters[a]!], shared: mirrored(shared) });
  }
  return pairs.sort((x, y) => largerShare(y.shared) - largerShare(x.shared) || compareWords(x.letters.join(), y.letters.join()));
}

/** The same pair with its sides exchanged: a reader knows the columns' order, not that of the ids. */
function mirrored(shared: SharedText): SharedText {
  const direction = shared.direction === "a-from-b" ? "b-from-a" : shared.direction === "b-from-a" ? "a-from-b" : shared.direction;
  return { a: shared.b, b: shared.a, shareOfA: shared.shareOfB, shareOfB: shared.shareOfA, direction, because: shared.because };
}

/** The larger of the two shares of shared text, 0 to 1. */
export function largerShare(shared: SharedText): number {
  return Math.max(shared.shareOfA, shared.shareOfB);
}

/** Sources that articles of at least two origins name, compared without case, article and the style of apostrophes; those with the same articles together. */
function citedBySeveral({ origins }: Collation, articles: readonly ReadArticle[], letters: readonly string[]): Cited[] {
  const originOf = new Map(origins.flatMap((group, i) => group.map((id) => [id, i] as const)));
  const sources = new Map<string, { readonly name: string; readonly letters: Set<string>; readonly origins: Set<number> }>();
  for (const [i, { reading, findings }] of articles.entries()) {
    const names = [...findings.quotes.flatMap((quote) => quote.speaker ?? []), ...findings.figures.flatMap((figure) => figure.source ?? [])].map((source) => source.name);
    for (const name of names) {
      const key = name.toLowerCase().replace(/^(?:the|an?) /, "").replace(/[’ʼ]/g, "'");
      if (PRONOUNS.has(key)) continue;
      const known = sources.get(key) ?? sources.set(key, { name, letters: new Set(), origins: new Set() }).get(key)!;
      known.letters.add(letters[i]!);
      known.origins.add(originOf.get(reading.article.id) ?? i);
    }
  }
  const several = [...sources.values()].filter((source) => source.origins.size > 1);
  const groups = Map.groupBy(several, (source) => [...source.letters].join());
  return [...groups].map(([key, found]) => ({ letters: key.split(","), names: found.map((source) => source.name) })).sort((a, b) => b.letters.length - a.letters.length);
}

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "you", "who", "his", "her", "him", "them", "this", "that", "these", "those", "others", "some"]);

function summaryRow(row: Row, articles: readonly ReadArticle[], letters: readonly string[]): SummaryRow {
  const entries = row.cells.flatMap((cell, i) => entriesOf(cell, articles[i]!, letters[i]!));
  const nearest = (cell: Exclude<Cell, { state: "says" }>, i: number) => cell.nearest && placed(cell.nearest, articles[i]!, cell.nearest.score);
  const silent = row.cells.flatMap((cell, i) => (cell.state === "silent" ? [{ letter: letters[i]!, nearest: nearest(cell, i) }] : []));
  const unknown = row.cells.flatMap((cell, i) => (cell.state === "unknown" ? [{ letter: letters[i]!, why: cell.why, nearest: nearest(cell, i) }] : []));
  return { row, doubtful: row.confidence < DOUBTFUL, entries, silent, unknown };
}

function entriesOf(cell: Cell, read: ReadArticle, letter: string): Entry[] {
  if (cell.state !== "says") return [];
  const { text } = read.reading.article;
  return cell.passages.map((passage) => ({
    ...placed(passage, read, null),
    letter,
    passage,
    source: passage.source ? text.slice(passage.source.start, passage.source.end) : null,
  }));
}

function placed(span: Span, { reading }: ReadArticle, score: number | null): PlacedPassage {
  const { article, sentences } = reading;
  const sentence = sentences.find(({ span: place }) => place.start <= span.start && span.start < place.end)?.span ?? span;
  return { article: article.id, text: article.text, span: { start: span.start, end: span.end }, sentence, paragraph: paragraphOf(article, span), score };
}
