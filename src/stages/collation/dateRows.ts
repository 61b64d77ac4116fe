import { formAt, tokensIn } from "../../text/tokens.ts";
import type { DateFinding } from "../../model/findings.ts";
import { dateFit } from "./dateFit.ts";
import { decidedOn } from "./decisions/decisions.ts";
import { firstOfEachColumn, grouped, type Match } from "./groups.ts";
import { overlapOf } from "./likeness.ts";
import { type Judgement, pairsOf } from "./relation.ts";
import type { Draft, SaidPassage } from "./row.ts";
import { type StoryTexts, unitAt, voiceOf } from "./units.ts";
import { said } from "./wording.ts";
import { soughtIn } from "./sought.ts";
import { startingIn } from "./within.ts";
import { indexOf } from "./wordIndex.ts";

/** A date of one article with what happened then. */
interface DateItem {
  readonly column: number;
  readonly date: DateFinding & { readonly value: string };
  readonly unit: number;
  /** Content words beside it: "the October 7 attacks". */
  readonly beside: Int32Array;
  /** Content words of its sentence, its own left out. */
  readonly rest: Int32Array;
  /** No other date stands in its sentence. */
  readonly alone: boolean;
}

/** Dates of one article that are compared. */
export const DATES_COMPARED = 1_000;

/** Content words this near to a date tell what it dates. */
const BESIDE = 6;

/** Equal dates are of one happening where the sentences without them overlap so much, or the words beside them do. */
const ALIKE_FOR_EQUAL = 0.25;
const BESIDE_FOR_EQUAL = 0.35;

/** Unequal dates are of one happening only in sentences that state the same. */
const ALIKE_FOR_UNEQUAL = 0.5;

/** And they contradict each other only where the sentences hardly differ. */
const ALIKE_FOR_CONFLICT = 0.8;

/** The best matches kept for one date. */
const CANDIDATES = 20;

/** What happened when: dates of different articles for one happening. */
export function dateRows(texts: StoryTexts): Draft[] {
  const items = dateItems(texts);
  const score = (a: number, b: number): number => sameHappening(texts, items[a]!, items[b]!);
  const decided = decidedOn("date", items.map(({ column, date }) => ({ column, spans: [date] })), texts);
  const groups = grouped({ count: items.length, ...(decided && { decided }), columnOf: (item) => items[item]!.column, alike: (a, b) => score(a, b) > 0, matches: matchesOf(texts, items, score) });
  return groups.filter((group) => group.length > 1).map((group) => draftOf(texts, group.map((item) => items[item]!)));
}

function dateItems(texts: StoryTexts): DateItem[] {
  return texts.columns.flatMap((column) => {
    const placed = column.read.findings.dates.slice(0, DATES_COMPARED).flatMap((date) => {
      const unit = unitAt(texts, column.index, date.start);
      return unit === undefined || unit.headline || !isDated(date) ? [] : [{ date, unit }];
    });
    const inUnit = Map.groupBy(placed, ({ unit }) => unit.index);
    return placed.map(({ date, unit }): DateItem => {
      const { reading } = column.read;
      const own = tokensIn(reading, date);
      const forms: string[] = [];
      for (let token = Math.max(unit.first, own.first - BESIDE); token < Math.min(unit.end, own.end + BESIDE); token++) if (token < own.first || token >= own.end) forms.push(formAt(reading, token));
      const words = new Set(texts.termsOf(Array.from({ length: own.end - own.first }, (_, i) => formAt(reading, own.first + i))));
      return { column: column.index, date, unit: unit.index, beside: texts.termsOf(forms), rest: unit.terms.filter((term) => !words.has(term)), alone: inUnit.get(unit.index)!.length === 1 };
    });
  });
}

/** A point on the calendar, not "now" or "three days". */
function isDated(date: DateFinding): date is DateFinding & { value: string } {
  return (date.type === "date" || date.type === "time") && date.value !== null && !date.value.endsWith("_REF");
}

function matchesOf(texts: StoryTexts, items: readonly DateItem[], score: (a: number, b: number) => number): Match[] {
  const bags = indexOf(items.map(({ unit }) => texts.units[unit]!), texts.weights);
  return items.flatMap((item, b) => {
    const rough: { a: number; weight: number }[] = [];
    bags.sharing(texts.units[item.unit]!.terms, (a, weight) => {
      if (items[a]!.column < item.column) rough.push({ a, weight });
    });
    rough.sort((x, y) => y.weight - x.weight || x.a - y.a);
    return rough.slice(0, CANDIDATES).map(({ a }) => ({ a, b, score: score(a, b) })).filter((match) => match.score > 0);
  });
}

/** 0 for two happenings, else how sure it is that they are one. */
function sameHappening(texts: StoryTexts, a: DateItem, b: DateItem): number {
  const alike = overlapOf(a.rest, b.rest, texts.weights);
  const fit = dateFit(a.date.value, b.date.value);
  if (fit === "other") return a.alone && b.alone && alike >= ALIKE_FOR_UNEQUAL ? alike : 0;
  const beside = overlapOf(a.beside, b.beside, texts.weights);
  if (alike < ALIKE_FOR_EQUAL && beside < BESIDE_FOR_EQUAL) return 0;
  return (fit === "same" ? 1 : 0.5) + Math.max(alike, beside) / 2;
}

function draftOf(texts: StoryTexts, row: readonly DateItem[]): Draft {
  const first = firstOfEachColumn(row);
  return {
    kind: "date",
    said: row.map((item) => ({ column: item.column, passages: [passageOf(texts, item)] })),
    pairs: pairsOf(first.map(({ column }) => column), (a, b) => judge(texts, first[a]!, first[b]!)),
    notes: [],
    confidence: Math.min(...row.slice(1).map((item) => Math.min(1, 0.4 + sameHappening(texts, row[0]!, item) / 3))),
    sought: soughtIn(texts, row[0]!.column, texts.units[row[0]!.unit]!),
  };
}

function judge(texts: StoryTexts, a: DateItem, b: DateItem): Judgement {
  const both = [a, b].map(({ column, date }) => said(texts.columns[column]!, date)).join(", ");
  const fit = dateFit(a.date.value, b.date.value);
  if (fit === "same") return { relation: "agree", because: [`${both}: the same date`] };
  if (fit === "within") return { relation: "agree", because: [`${both}: one is more exact`] };
  // "On Saturday" in a sentence that was printed again a week later: the words are the same, only the papers are of two days.
  const [wordsA, wordsB] = [a, b].map(({ column, date }) => texts.columns[column]!.read.reading.article.text.slice(date.start, date.end).toLowerCase());
  if (wordsA === wordsB) return { relation: "differ", because: [`${both}: the same words, of another day only by when the articles were published`] };
  if ([a, b].some((item) => isStamp(texts, item))) return { relation: "differ", because: [`${both}: one is when the article was published`] };
  const sure = overlapOf(a.rest, b.rest, texts.weights) >= ALIKE_FOR_CONFLICT && isWholeDay(a) && isWholeDay(b);
  return { relation: sure ? "conflict" : "differ", because: [`${both}: two dates for what may be one happening`] };
}

/** "Posted: June 12", "Last updated at 11:24, Tuesday, 18 June". */
function isStamp({ columns }: StoryTexts, { column, date }: DateItem): boolean {
  const { reading } = columns[column]!.read;
  const { first } = tokensIn(reading, date);
  return [1, 2, 3].some((back) => STAMPS.has(formAt(reading, first - back)));
}

const STAMPS: ReadonlySet<string> = new Set(["posted", "published", "updated", "modified"]);

function isWholeDay({ date }: DateItem): boolean {
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(date.value);
}

function passageOf(texts: StoryTexts, { column, date, unit }: DateItem): SaidPassage {
  const sentence = texts.units[unit]!;
  const before = startingIn(texts.columns[column]!.read.findings.quotes, { start: sentence.span.start, end: date.start + 1 });
  const around = before.findLast(({ end }) => date.end <= end) ?? sentence.quote;
  return { start: date.start, end: date.end, voice: voiceOf(around), ...(around?.speaker && { source: around.speaker.span }), who: around?.speaker?.name ?? null };
}
