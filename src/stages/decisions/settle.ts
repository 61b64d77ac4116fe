import type { Article } from "../../model/article.ts";
import type { Mark, MarkedPassage, RowMark, SpeakerMark } from "../../model/marks.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { RawMark, RawPassage } from "./marks.ts";

/** Marks whose passages stand in the articles of this run. */
export interface Settled {
  readonly rows: readonly RowMark[];
  readonly speakers: readonly SpeakerMark[];
  /** Marks that no longer fit, one sentence each. */
  readonly stale: readonly string[];
}

/** Finds the words of every mark: at their span, else where they stand alone in the article. A mark whose words are gone is stale. */
export function settle(marks: readonly RawMark[], articles: readonly ReadArticle[]): Settled {
  const find = articleFinder(articles.map(({ reading }) => reading.article));
  const rows: RowMark[] = [];
  const speakers: SpeakerMark[] = [];
  const stale: string[] = [];
  for (const raw of marks) {
    const settled = settledMark(raw, find);
    if (typeof settled === "string") stale.push(`marks[${raw.place}]: ${settled}`);
    else if (settled.kind === "speaker") speakers.push(settled);
    else rows.push(settled);
  }
  return { rows, speakers, stale };
}

function settledMark({ kind, mark, passages, to }: RawMark, find: (name: string) => Article | null): Mark | string {
  const places: MarkedPassage[] = [];
  for (const passage of passages) {
    const place = placeOf(passage, find);
    if (typeof place === "string") return place;
    places.push(place);
  }
  const target = to && placeOf(to, find);
  if (typeof target === "string") return target;
  if (kind === "speaker" && target !== null && places.some(({ article }) => article !== target.article)) return `the speaker's words must stand in the article of the quotation, not in ${target.article}`;
  return { kind, mark, passages: places, ...(target && { to: target }) };
}

/** The place of the words, or why there is none. */
function placeOf({ article: name, exact, span }: RawPassage, find: (name: string) => Article | null): MarkedPassage | string {
  const article = find(name);
  if (article === null) return `no article ${name} is among the inputs`;
  const { id, text } = article;
  if (span !== null && text.slice(...span) === exact) return { article: id, exact, start: span[0], end: span[1] };
  const start = text.indexOf(exact);
  if (start < 0) return `“${exact}” does not stand in ${name} any more`;
  if (text.indexOf(exact, start + 1) >= 0) return `“${exact}” stands in ${name} more than once${span === null ? ": add its span" : ", and no longer at its span"}`;
  return { article: id, exact, start, end: start + exact.length };
}

/** By id first, else by name, whole or without its folders where one alone is so named. */
function articleFinder(articles: readonly Article[]): (name: string) => Article | null {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byName = Map.groupBy(articles, (article) => article.name);
  const byFile = Map.groupBy(articles, (article) => article.name.slice(article.name.lastIndexOf("/") + 1));
  return (name) => byId.get(name) ?? only(byName.get(name)) ?? only(byFile.get(name));
}

function only(found: readonly Article[] | undefined): Article | null {
  return found?.length === 1 ? found[0]! : null;
}
