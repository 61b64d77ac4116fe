import { additionalWords } from "../../language/en/additionalWords.ts";
import { clauseOpeners } from "../../language/en/clauseOpeners.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import { numberHedges, notHedgeFirst } from "../../language/en/numberHedges.ts";
import { sameCounts, sameFates } from "../../language/en/sameCounts.ts";
import { stem } from "../../language/en/stems.ts";
import { isFinite } from "../../language/en/tags.ts";
import { formAt, tokensIn } from "../../text/tokens.ts";
import type { Figure } from "../../model/findings.ts";
import type { Reading, TokenRange } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "./columns.ts";
import { sameNumber } from "./bounds.ts";
import { type StoryTexts, unitAt } from "./units.ts";
import { startingIn } from "./within.ts";

/** A number of one article with what tells what it counts. The same number given twice by one article is one item. */
export interface FigureItem {
  readonly column: number;
  /** Every place where the article gives it; the first tells the rest. */
  readonly figures: readonly Figure[];
  readonly figure: Figure;
  /** One word for all nouns that count alike; null where nothing tells what is counted. */
  readonly counted: string | null;
  /** One word for all that happened alike; null where nothing is said to have happened. */
  readonly fate: string | null;
  /** Terms that tell where or whose: of the place, of a nationality that is counted, of names in its clause. */
  readonly places: ReadonlySet<string>;
  /** Content words of its clause and of its whole sentence, itself and what it counts left out. */
  readonly clause: Int32Array;
  readonly rest: Int32Array;
  /** Days that its sentence tells, as TIMEX3 values. */
  readonly days: readonly string[];
  /** "another 65 people", "six others": counted besides some others. */
  readonly additional: boolean;
  /** Of the sentence it stands in. */
  readonly unit: number;
}

/** Figures of one article that are compared; a table of results may hold more. */
export const FIGURES_COMPARED = 1_000;

/** Words on either side that may belong to the number's clause. */
const CLAUSE_WORDS = 25;

/** The story's numbers in the columns' order. */
export function figureItems(texts: StoryTexts): FigureItem[] {
  return texts.columns.flatMap((column) => {
    const items: FigureItem[] = [];
    for (const figure of column.read.findings.figures.slice(0, FIGURES_COMPARED)) {
      const item = itemOf(texts, column, figure);
      if (item === null) continue;
      const known = items.findLastIndex((other) => isRepeat(other, item));
      if (known < 0) items.push(item);
      else items[known] = { ...items[known]!, figures: [...items[known]!.figures, figure] };
    }
    return items;
  });
}

/** Number, hedge and what is counted, as the article writes them: "at least 313 deaths". */
export function phraseOf({ reading }: Column["read"], figure: Figure): Span {
  const { first } = tokensIn(reading, figure);
  const start = reading.tokens.starts[hedgeStart(reading, first)] ?? figure.start;
  const end = figure.counted !== null && figure.counted.start >= figure.end && figure.counted.start - figure.end <= COUNTED_GAP ? figure.counted.end : figure.end;
  return { start: Math.min(start, figure.start), end };
}

/** Characters between a number and the noun it counts: "12,000 or so people". */
const COUNTED_GAP = 12;

/** "no fewer than" is the longest usual one, "well over" with "at" before it never occurs. */
const HEDGE_WORDS = 4;

function hedgeStart(reading: Reading, first: number): number {
  let start = first;
  while (start > 0 && first - start < HEDGE_WORDS && reading.tokens.sentences[start - 1] === reading.tokens.sentences[first] && numberHedges.has(formAt(reading, start - 1))) start--;
  // "put the toll at at least 70": the first "at" is of the verb.
  while (start < first && (notHedgeFirst.has(formAt(reading, start)) || formAt(reading, start) === formAt(reading, start + 1))) start++;
  return start;
}

function itemOf(texts: StoryTexts, column: Column, figure: Figure): FigureItem | null {
  const { reading } = column.read;
  const unit = unitAt(texts, column.index, figure.start);
  if (unit === undefined) return null;
  const own = tokensIn(reading, figure);
  const clause = clauseAround(reading, own, unit);
  const counted = figure.counted === null ? own : tokensIn(reading, figure.counted);
  const around = formsOf(reading, clause, (token) => !isIn(token, own) && !isIn(token, counted));
  const itself = new Set(texts.termsOf(formsOf(reading, clause, (token) => isIn(token, own) || isIn(token, counted))));
  const noun = countedNoun(texts, column, figure);
  const fate = fateOf(figure, noun, around);
  return {
    column: column.index,
    figures: [figure],
    figure,
    counted: noun === null ? (fate === null ? null : "people") : countGroups.get(noun) ?? (texts.vocabulary.isName(texts.vocabulary.termOf(noun)) ? "people" : stem(noun)),
    fate,
    places: placesOf(texts, column, figure, around),
    clause: texts.termsOf(around),
    rest: unit.terms.filter((term) => !itself.has(term)),
    days: daysIn(column, unit.span),
    additional: isAdditional(reading, own),
    unit: unit.index,
  };
}

function daysIn(column: Column, sentence: Span): string[] {
  return startingIn(column.read.findings.dates, sentence).flatMap(({ type, value }) => ((type === "date" || type === "time") && value !== null && DAY.test(value) ? [value] : []));
}

/** A day of the month or of the week: two that differ are two happenings, while "this year" holds both. */
const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)/;

function isAdditional(reading: Reading, own: TokenRange): boolean {
  for (let token = own.first - 1; token <= own.end; token++) {
    if (!isIn(token, own) && additionalWords.has(formAt(reading, token)) && formAt(reading, token + 1) !== "than") return true;
  }
  return false;
}

function formsOf(reading: Reading, { first, end }: TokenRange, wanted: (token: number) => boolean): string[] {
  const forms: string[] = [];
  for (let token = first; token < end; token++) if (wanted(token)) forms.push(formAt(reading, token));
  return forms;
}

function isIn(token: number, { first, end }: TokenRange): boolean {
  return first <= token && token < end;
}

/** From the clause mark before the number to the one after: "Israel reported over 600, while Gaza counted 370" holds two clauses. */
function clauseAround(reading: Reading, own: TokenRange, sentence: TokenRange): TokenRange {
  let first = own.first;
  while (first > Math.max(sentence.first, own.first - CLAUSE_WORDS) && !opensClause(reading, first)) first--;
  let end = own.end;
  while (end < Math.min(sentence.end, own.end + CLAUSE_WORDS) && !opensClause(reading, end)) end++;
  return { first, end };
}

/** A semicolon, a colon or a dash; "while", "but", "and" with a verb of its own after a comma. */
function opensClause(reading: Reading, token: number): boolean {
  const form = formAt(reading, token);
  if (form === ";" || form === ":" || form === "—" || form === "--" || form === "–") return true;
  if (!clauseOpeners.has(form)) return false;
  if (formAt(reading, token - 1) !== ",") return form !== "and";
  for (let next = token + 1; next <= token + VERB_WITHIN; next++) if (isFinite(reading, next)) return true;
  return form !== "and";
}

/** A clause of its own has its verb this near: ", and Gaza's health ministry has counted 370". */
const VERB_WITHIN = 8;

/** The last noun of what is counted, before "of" or "in": "children under ten" counts "children". */
function countedNoun(texts: StoryTexts, column: Column, { counted }: Figure): string | null {
  if (counted === null) return null;
  const { first, end } = tokensIn(column.read.reading, counted);
  let noun: string | null = null;
  for (let token = first; token < end; token++) {
    const form = formAt(column.read.reading, token);
    if (noun !== null && isFunctionWord(form)) break;
    if (texts.vocabulary.termOf(form) !== "") noun = form;
  }
  return noun;
}

function fateOf({ happened }: Figure, noun: string | null, clause: readonly string[]): string | null {
  const word = happened?.toLowerCase() ?? null;
  if (word !== null) return fates.get(word) ?? fates.get(stem(word)) ?? stem(word);
  if (noun !== null && fates.has(noun)) return fates.get(noun)!;
  // "The death toll reached 112 people": no verb says what happened to them.
  return clause.some((form, i) => form === "toll" && clause[i - 1] === "death") ? fates.get("death")! : null;
}

function placesOf(texts: StoryTexts, column: Column, figure: Figure, clause: readonly string[]): Set<string> {
  const spans = [figure.where, figure.counted, figure.source?.span].filter((span) => span != null);
  const beside = spans.flatMap((span) => formsOf(column.read.reading, tokensIn(column.read.reading, span), () => true));
  return new Set([...beside, ...clause].map(texts.vocabulary.termOf).filter((term) => texts.vocabulary.isName(term)));
}

/** One article that gives a number again for the same thing: the headline and the lead. */
function isRepeat(a: FigureItem, b: FigureItem): boolean {
  const { figure: x } = a;
  const { figure: y } = b;
  return sameNumber(x, y) && x.unit === y.unit && (a.counted === b.counted || a.counted === null || b.counted === null) && (a.fate === b.fate || a.fate === null || b.fate === null);
}

const countGroups = firstOfEach(sameCounts);
const fates = firstOfEach(sameFates);

function firstOfEach(lines: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => line.map((word) => [word, line[0]!] as const)));
}
