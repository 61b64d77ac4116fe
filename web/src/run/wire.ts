import type { ReaderArticle, ReaderRun } from "../../../src/model/reader.ts";
import type { SpanPair } from "../../../src/model/report.ts";

/**
 * Of each article the part, 0 to 1, that it shares word for word and credits: to an agency that the other credits too, or to the other's outlet.
 * Read from the reasons that stand with each copy; an article that credits nobody has none.
 */
export function wireShares(report: ReaderRun): ReadonlyMap<string, number> {
  const places = new Map<string, SpanPair[]>();
  const add = (article: string, span: SpanPair) => void (places.get(article) ?? places.set(article, []).get(article)!).push(span);
  for (const { a, b, kind, direction, because } of report.copies) {
    if (kind === "rewritten") continue;
    const common = direction === "common" && because.some((reason) => SAME_AGENCY.test(reason));
    const credited = because.some((reason) => OTHER_CREDITED.test(reason));
    if (common || (credited && direction === "a-from-b")) add(a.article, a.span);
    if (common || (credited && direction === "b-from-a")) add(b.article, b.span);
  }
  return new Map(report.articles.map((article) => [article.id, shareOf(article, places.get(article.id) ?? [])]));
}

/** As stages/copies/pairEvidence.ts words them. */
const SAME_AGENCY = /^(?:both credit|one credits) /;
const OTHER_CREDITED = / names the other's outlet$|, and the other is an agency's$/;

/** Characters under the places, each counted once, of those in paragraphs. */
function shareOf({ paragraphs }: ReaderArticle, places: readonly SpanPair[]): number {
  const all = paragraphs.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  let covered = 0;
  let reached = 0;
  for (const [start, end] of places.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return all === 0 ? 0 : Math.min(1, covered / all);
}
