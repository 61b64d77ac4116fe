import type { Article, Published } from "../../model/article.ts";
import type { ReadArticle } from "../../model/run.ts";

/** One article of the story, at its place among the others. */
export interface Column {
  readonly index: number;
  /** "A" for the first column, "AA" for the 27th: what `because` calls it. */
  readonly letter: string;
  readonly read: ReadArticle;
  readonly article: Article;
  /** When it may have appeared, in milliseconds since 1970; null where nothing tells. */
  readonly published: Moment | null;
}

/** From its first to its last possible millisecond: a bare date is a whole day. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

/** By published time where known, then by name; the articles' own order does not matter. */
export function columnsOf(articles: readonly ReadArticle[]): Column[] {
  return articles
    .map((read) => ({ read, article: read.reading.article, published: momentOf(read.reading.article.published) }))
    .sort(byTimeThenName)
    .map((column, index) => ({ ...column, index, letter: letterOf(index) }));
}

/** Milliseconds in an hour. */
export const HOUR = 3_600_000;

/** The gap from the end of one moment to the start of a later one; 0 where they may be the same time. */
export function hoursBetween(earlier: Moment, later: Moment): number {
  return Math.max(0, later.from - earlier.to) / HOUR;
}

/** "A", "B", ... "Z", "AA". */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

type Unplaced = Omit<Column, "index" | "letter">;

function byTimeThenName(a: Unplaced, b: Unplaced): number {
  if (a.published !== null && b.published !== null && a.published.from !== b.published.from) return a.published.from - b.published.from;
  if ((a.published === null) !== (b.published === null)) return a.published === null ? 1 : -1;
  return compare(a.article.name, b.article.name) || compare(a.article.id, b.article.id);
}

/** A time without a zone is read as UTC, never as the zone of the machine. */
export function momentOf(published: Published | null): Moment | null {
  const found = published?.value.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)) - zoneOf(zone);
  if (hour !== undefined) return { from, to: from };
  if (day !== undefined) return { from, to: from + 24 * HOUR - 1 };
  if (month !== undefined) return { from, to: Date.UTC(Number(year), Number(month)) - 1 };
  return { from, to: Date.UTC(Number(year) + 1, 0) - 1 };
}

/** "+03:00" in milliseconds. */
function zoneOf(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone[0] === "-" ? -minutes : minutes) * 60_000;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
