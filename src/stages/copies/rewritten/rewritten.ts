import { DAY, timeBetween } from "../../../text/moments.ts";
import type { Shared } from "../places.ts";
import { isStandingLine } from "../standingLine.ts";
import type { Words } from "../words.ts";
import { alikeArticles } from "./alikeArticles.ts";
import { type Rewritten, matched } from "./matches.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { type Terms, termsOf } from "./terms.ts";

export type { Rewritten } from "./matches.ts";

export interface RewrittenPair {
  readonly a: number;
  readonly b: number;
  /** In order of place. */
  readonly places: readonly Rewritten[];
}

/**
 * Reports of other events of the kind ("Two were killed when rockets fell on the market of ...") are told in like words, so where the times of two articles
 * are known and nothing shows that they tell one event, only nearly the same is taken for the same.
 */
const ANYWHERE = 0.62;

/** One event is told for some days. */
const DAYS_OF_ONE_EVENT = 4;

/** Words of headline and lead; two leads alike tell one event. */
const LEAD_WORDS = 60;

/** So many sentences alike tell one event, too. */
const SENTENCES_ALIKE = 3;

/** Of a sentence that is copied so far nothing is rewritten. */
const COPIED_SHARE = 0.5;

/**
 * Sentences of different articles that tell the same in other words: by weighted words, names, numbers and their order, not by words in a row.
 * Looked for between articles that are known by the same terms; each sentence with the one that is most like it.
 * Sentences that the two share word for word (`found`) are left out. Ascending by article.
 */
export function rewrittenPairs(columns: Words, found: readonly Shared[]): readonly RewrittenPair[] {
  const terms = termsOf(columns);
  const alike = alikeArticles(columns, terms);
  const statements = statementsMemory(columns, terms);
  const copied = new Map(found.map((shared) => [shared.a * columns.count + shared.b, shared]));
  const pairs: RewrittenPair[] = [];
  for (let b = 0; b < columns.count; b++) {
    for (const a of alike.earlier(b)) {
      if (columns.ids[a] === columns.ids[b]) continue;
      const shared = copied.get(a * columns.count + b);
      const places = matched(
        statements(a).filter((statement) => !isCopied(statement, shared, "one")),
        statements(b).filter((statement) => !isCopied(statement, shared, "other")),
      );
      const sure = mayTellOneEvent(a, b, places, shared, columns) ? places : places.filter(({ likeness }) => likeness >= ANYWHERE);
      const told = sure.filter(({ one, other }) => !isStanding(a, one, columns) && !isStanding(b, other, columns));
      if (told.length > 0) pairs.push({ a, b, places: told });
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Whether two articles may tell one event: where their times are known they must be days apart at most, and have copied, or have alike leads or many alike sentences. */
function mayTellOneEvent(a: number, b: number, places: readonly Rewritten[], shared: Shared | undefined, columns: Words): boolean {
  const [ofA, ofB] = [columns.appeared[a]!, columns.appeared[b]!];
  if (ofA === null || ofB === null) return true;
  if (timeBetween(ofA, ofB) > DAYS_OF_ONE_EVENT * DAY) return false;
  const inLead = (article: number, place: number): boolean => place - columns.begins[article]! < LEAD_WORDS;
  return shared !== undefined || places.length >= SENTENCES_ALIKE || places.some(({ one, other }) => inLead(a, one.first) && inLead(b, other.first));
}

/** Whether most of the sentence's words stand in a passage that the two share. */
function isCopied({ first, end }: Statement, shared: Shared | undefined, side: "one" | "other"): boolean {
  if (shared === undefined) return false;
  let covered = 0;
  for (const place of shared.places) covered += Math.max(0, Math.min(end, place[side].end) - Math.max(first, place[side].first));
  return covered >= COPIED_SHARE * (end - first);
}

/** "Reporting by Jana Holm; editing by Kai Esk" is like every such line, and tells nothing. */
function isStanding(article: number, { first, end }: Statement, { tokens, reading }: Words): boolean {
  return isStandingLine(reading(article), { first: tokens[first]!, end: tokens[end - 1]! + 1 });
}

/** Statements of the articles last asked for: alike articles are asked for again and again. */
function statementsMemory(columns: Words, terms: Terms): (article: number) => readonly Statement[] {
  const kept = new Map<number, readonly Statement[]>();
  return (article) => {
    const known = kept.get(article) ?? statementsOf(article, columns, terms);
    kept.delete(article);
    kept.set(article, known);
    if (kept.size > ARTICLES_KEPT) kept.delete(kept.keys().next().value!);
    return known;
  };
}

/** About 10 kB each. */
const ARTICLES_KEPT = 2_000;
