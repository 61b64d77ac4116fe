import { overlap } from "../../../text/spans.ts";
import { type Anchors, anchorsOf } from "./anchors.ts";
import { decidedOn, type MarkedItem } from "../decisions/decisions.ts";
import { grouped } from "../groups.ts";
import { likenessOf } from "../likeness.ts";
import { otherMeans, withOtherMeans } from "./otherMeans.ts";
import { pairsOf } from "../relation.ts";
import type { Draft, SaidPassage } from "../row.ts";
import { samenessOf, SHARED_TERMS } from "./sameness.ts";
import type { Span } from "../../../model/span.ts";
import { shownClause } from "./shownClause.ts";
import { quoteOf } from "./sides.ts";
import { SAME_STATEMENT, statementMatches } from "./statementMatches.ts";
import { withRepeats } from "./repeats.ts";
import { keyOf, withTwins } from "./twins.ts";
import { secondRows } from "./secondRows.ts";
import { statementRelation } from "./statementRelation.ts";
import { type StoryTexts, type Unit, voiceOf } from "../units.ts";
import { soughtIn } from "../sought.ts";
import { startingIn } from "../within.ts";
import type { WordIndex } from "../wordIndex.ts";

/** Every member of a row must be so like its first sentence. */
const WITH_SEED = SAME_STATEMENT;

/** One pair of sentences in twenty that are no more alike states one point: they share names. */
const NEAR = 0.05;

/** A sentence of which more stands in quotation marks is somebody's words. */
const QUOTED_SHARE = 0.6;

/** In a story of more articles what one alone says of itself is not listed as a statement; its quotes and figures still are. */
export const SINGLES_UP_TO = 12;

/** Sentences of different articles that state the same thing, and those that one article alone states. `told` are the rows of figures and quotes. */
export function statementRows(texts: StoryTexts, index: WordIndex, told: readonly Draft[]): Draft[] {
  const anchors = anchorsOf(texts, told);
  const stated = texts.units.filter(({ neighbours }) => neighbours.length >= SHARED_TERMS - 1);
  const { dropped } = decidedOn("statement", stated.map(markedUnit), texts) ?? {};
  const compared = stated.filter((_, item) => !dropped?.has(item));
  const owns = compared.map((unit) => isOwnWords(texts, unit));
  const sameness = (a: number, b: number): number => samenessOf(texts, anchors, compared[a]!, compared[b]!);
  const alike = (a: number, b: number): boolean => sameness(a, b) >= WITH_SEED;
  const near = (a: number, b: number): boolean => sameness(a, b) >= NEAR;
  // "I quit," Ruiz said, and "Ruiz has quit" state one point; two quotations are compared as quotes.
  const matches = statementMatches(texts, anchors, compared).filter(({ a, b }) => owns[a] || owns[b]);
  const decided = decidedOn("statement", compared.map(markedUnit), texts);
  const groups = grouped({ count: compared.length, ...(decided && { decided }), columnOf: (item) => compared[item]!.column, alike, near, matches });
  const placed = new Set(groups.filter((group) => group.length > 1).flatMap((group) => group.map((item) => compared[item]!.index)));
  const open = decided === undefined ? matches : matches.filter(({ a, b }) => [a, b].every((item) => !decided.settled.has(item) && !decided.apart.has(item)));
  const drafted = (row: readonly number[]): Draft => draftOf(texts, anchors, withOtherMeans(texts, index, row.map((item) => compared[item]!), placed));
  const keys = compared.map(({ column, span }) => keyOf(texts.columns[column]!.read.reading.article.text.slice(span.start, span.end)));
  const completed = (rows: readonly (readonly number[])[]): number[][] => (decided === undefined ? withTwins(rows, keys, (item) => compared[item]!.column) : rows.map((row) => [...row]));
  const firsts = withRepeats(groups, open, compared);
  const listed = firsts.filter((row) => columnsIn(row.map((item) => compared[item]!)) > 1 || (owns[row[0]!] && isWorthListing(texts, compared[row[0]!]!)));
  return [...completed(listed).map(drafted), ...completed(secondRows(firsts, open, compared, alike)).map((row) => secondDraft(texts, anchors, row.map((item) => compared[item]!)))];
}

function markedUnit({ column, span }: Unit): MarkedItem {
  return { column, spans: [span] };
}

/** Whether enough of a sentence stands outside quotation marks to be the outlet's own words. */
function isOwnWords(texts: StoryTexts, unit: Unit): boolean {
  // A quotation that goes on from an earlier sentence starts outside this one.
  if (unit.quote !== null && unit.quote.form !== "indirect" && unit.quote.start < unit.span.start) return false;
  const { quotes } = texts.columns[unit.column]!.read.findings;
  let quoted = 0;
  for (const quote of startingIn(quotes, unit.span)) if (quote.form !== "indirect") quoted += overlap(quote, unit.span);
  return quoted < QUOTED_SHARE * (unit.span.end - unit.span.start);
}

/** Members of a large row that a sentence is compared with. */
const MEMBERS_ASKED = 8;

/** One article alone: what carries weight is listed, that is a figure, a name or somebody's words. */
function isWorthListing(texts: StoryTexts, unit: Unit): boolean {
  if (unit.headline || texts.columns.length > SINGLES_UP_TO) return false;
  const { figures, quotes, mentions } = texts.columns[unit.column]!.read.findings;
  return startingIn(figures, unit.span).length > 0 || startingIn(quotes, unit.span).length > 0 || startingIn(mentions, unit.span).some(({ form }) => form === "name");
}

function draftOf(texts: StoryTexts, anchors: Anchors, row: readonly Unit[], shown = ({ span }: Unit): Span => span): Draft {
  const byColumn = new Map<number, Unit[]>();
  for (const unit of row) byColumn.set(unit.column, [...(byColumn.get(unit.column) ?? []), unit]);
  const columns = [...byColumn.keys()];
  const leading = columns.map((column) => leadingUnit(texts, byColumn.get(column)!, row));
  return {
    kind: "statement",
    said: columns.map((column) => ({ column, passages: byColumn.get(column)!.map((unit) => passageOf(texts, unit, shown(unit))) })),
    pairs: pairsOf(columns, (a, b) => statementRelation(texts, leading[a]!, leading[b]!, otherMeans(texts, byColumn.get(columns[a]!)!, byColumn.get(columns[b]!)!))),
    notes: [],
    confidence: columns.length === 1 ? SINGLE_CONFIDENCE : confidenceOf(texts, anchors, leading),
    sought: soughtIn(texts, columns[0]!, leading[0]!, leading[0]!.terms),
    doubt: ({ index }) => (maySayIt(texts, anchors, leading, index) ? "a near miss: one of its sentences may say it in other words" : null),
  };
}

/** A second row holds one of several points of its sentences: each cell shows the clause that states it, where that can be told. */
function secondDraft(texts: StoryTexts, anchors: Anchors, row: readonly Unit[]): Draft {
  const draft = draftOf(texts, anchors, row, (unit) => shownClause(texts, unit, row));
  return { ...draft, second: true };
}

/** The sentence is there; only whether nobody else says it is open, and that each cell tells for itself. */
const SINGLE_CONFIDENCE = 0.7;

/** Whether a sentence of the column may be one of the row's, though it is not sure enough to stand in it. */
function maySayIt(texts: StoryTexts, anchors: Anchors, leading: readonly Unit[], column: number): boolean {
  const { from, to } = texts.ranges[column]!;
  const asked = leading.slice(0, MEMBERS_ASKED);
  return texts.units.slice(from, to).some((unit) => asked.some((member) => samenessOf(texts, anchors, member, unit) >= MAY_BE_SAME));
}

/** One in five of such pairs states one point (bench/statementRows.ts). */
const MAY_BE_SAME = 0.2;

/** Of several sentences of one article the one most like the rest of the row. */
function leadingUnit(texts: StoryTexts, own: readonly Unit[], row: readonly Unit[]): Unit {
  const others = row.filter((unit) => unit.column !== own[0]!.column).slice(0, MEMBERS_ASKED);
  const closeness = (unit: Unit): number => others.reduce((sum, other) => sum + likenessOf(texts, unit, other).score, 0);
  return own.reduce((best, unit) => (closeness(unit) > closeness(best) ? unit : best));
}

/** A row is as sure as its loosest cell is of the member it is closest to. */
function confidenceOf(texts: StoryTexts, anchors: Anchors, leading: readonly Unit[]): number {
  const compared = leading.slice(0, MEMBERS_ASKED);
  return Math.min(...leading.map((unit) => compared.reduce((best, other) => (other === unit ? best : Math.max(best, samenessOf(texts, anchors, unit, other))), 0)));
}

function passageOf(texts: StoryTexts, unit: Unit, span: Span): SaidPassage {
  const quote = span === unit.span ? unit.quote : quoteOf(texts.columns[unit.column]!, unit, span);
  return { ...span, voice: voiceOf(quote), ...(quote?.speaker && { source: quote.speaker.span }), who: quote?.speaker?.name ?? null };
}

function columnsIn(row: readonly Unit[]): number {
  return new Set(row.map(({ column }) => column)).size;
}
