import { additionalWords } from "../../../language/en/additionalWords.ts";
import { clauseOpeners } from "../../../language/en/clauseOpeners.ts";
import { countingWords } from "../../../language/en/countingWords.ts";
import { isFinite } from "../../../language/en/tags.ts";
import { updateWords } from "../../../language/en/updateWords.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import type { Figure } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Column } from "../columns.ts";
import { sameNumber } from "../bounds.ts";
import { type CountedThing, countedThing, predicateNoun } from "./countedThing.ts";
import { isTelling } from "../terms.ts";
import { type StoryTexts, type Unit, unitAt } from "../units.ts";
import { startingIn } from "../within.ts";

/** A number of one article with what tells what it counts. The same number given twice by one article is one item. */
export interface FigureItem extends CountedThing {
  readonly column: number;
  /** Every place where the article gives it; the first tells the rest. */
  readonly figures: readonly Figure[];
  readonly figure: Figure;
  /** Terms that tell where or whose: names of places in its clauses, of what is counted and of who says so. */
  readonly places: ReadonlySet<string>;
  /** Content words of its clause and of its whole sentence at each place, itself and what it counts left out. */
  readonly contexts: readonly Int32Array[];
  /** Days on which its sentence says it happened, as TIMEX3 values. */
  readonly days: readonly string[];
  /** "nine of the dead": a part of what another number counts. */
  readonly part: boolean;
  /** "another 65 people", "six others": counted besides some others. */
  readonly additional: boolean;
  /** "had risen to 19": beside it stands a word that says that the count has changed. */
  readonly updates: string | null;
  /** Of the sentence it stands in. */
  readonly unit: number;
}

/** Figures of one article that are compared; a table of results may hold more. */
export const FIGURES_COMPARED = 1_000;

/** Words on either side that may belong to the number's clause. */
const CLAUSE_WORDS = 25;

/** The story's numbers in the columns' order. */
export function figureItems(texts: StoryTexts): FigureItem[] {
  const placeNames = placeNamesOf(texts);
  return texts.columns.flatMap((column) => {
    const items: FigureItem[] = [];
    for (const figure of column.read.findings.figures.slice(0, FIGURES_COMPARED)) {
      const item = itemOf(texts, column, figure, placeNames);
      if (item === null) continue;
      const known = items.findLastIndex((other) => isRepeat(other, item));
      if (known >= 0) items[known] = joined(items[known]!, item);
      // "Another 62 people were wounded" after the dead were counted are all the wounded.
      else items.push(item.additional && !items.some((other) => other.fate === item.fate) ? { ...item, additional: false } : item);
    }
    return items;
  });
}

function itemOf(texts: StoryTexts, column: Column, figure: Figure, placeNames: ReadonlySet<string>): FigureItem | null {
  const { reading } = column.read;
  const unit = unitAt(texts, column.index, figure.start);
  if (unit === undefined) return null;
  const own = tokensIn(reading, figure);
  const clause = clauseAround(reading, own, unit);
  const counted = figure.counted === null ? own : tokensIn(reading, figure.counted);
  const around = formsOf(reading, clause, (token) => !isIn(token, own) && !isIn(token, counted));
  const itself = new Set(texts.termsOf(formsOf(reading, clause, (token) => isIn(token, own) || isIn(token, counted))));
  return {
    ...countedThing(texts, column, figure, around),
    column: column.index,
    figures: [figure],
    figure,
    places: placesOf(texts, column, figure, around, placeNames),
    contexts: [texts.termsOf(around), unit.terms.filter((term) => !itself.has(term))],
    days: daysIn(column, unit),
    part: predicateNoun(column, figure) === null && (figure.partOf !== null || formAt(reading, own.end) === "of"),
    additional: isAdditional(reading, own),
    updates: updateWordBy(reading, own, unit),
    unit: unit.index,
  };
}

/** One number at two places of an article: what either tells is told. */
function joined(item: FigureItem, again: FigureItem): FigureItem {
  return {
    ...item,
    figures: [...item.figures, ...again.figures],
    counted: item.counted ?? again.counted,
    fate: item.fate ?? again.fate,
    ofPeople: item.ofPeople || again.ofPeople,
    places: new Set([...item.places, ...again.places]),
    contexts: [...item.contexts, ...again.contexts].slice(0, CONTEXTS),
    days: item.days.length > 0 ? item.days : again.days,
    updates: item.updates ?? again.updates,
  };
}

/** Contexts kept of a number that its article repeats: three places, two each. */
const CONTEXTS = 6;

function daysIn(column: Column, unit: Unit): string[] {
  const { reading, findings } = column.read;
  const days: string[] = [];
  let counting = { is: false, until: -1 };
  for (const date of startingIn(findings.dates, unit.span)) {
    const { first, end } = tokensIn(reading, date);
    // "had risen to 31 by Tuesday", "are dead this morning": the day of the count, not of what happened. "By 6 p.m. on Tuesday" goes on.
    const goesOn = counting.is && first - counting.until <= DATES_APART;
    counting = { is: goesOn || [first - 2, first - 1, first].some((token) => countingWords.has(formAt(reading, token))), until: end };
    if ((date.type === "date" || date.type === "time") && date.value !== null && DAY.test(date.value) && !counting.is) days.push(date.value);
  }
  return days;
}

/** Words between the parts of one time: "6 p.m. on Tuesday, 9 September". */
const DATES_APART = 2;

/** A day of the month or of the week: two that differ are two happenings, while "this year" holds both. */
const DAY = /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-\d)/;

function isAdditional(reading: Reading, own: TokenRange): boolean {
  for (let token = own.first - 1; token <= own.end; token++) {
    if (!isIn(token, own) && additionalWords.has(formAt(reading, token)) && formAt(reading, token + 1) !== "than") return true;
  }
  return false;
}

function updateWordBy(reading: Reading, own: TokenRange, sentence: TokenRange): string | null {
  for (let token = Math.max(sentence.first, own.first - UPDATE_WITHIN); token < Math.min(sentence.end, own.end + UPDATE_WITHIN); token++) {
    if (updateWords.has(formAt(reading, token))) return formAt(reading, token);
  }
  return null;
}

/** Words on either side of a number in which "risen to" or "previous" speaks of it. */
const UPDATE_WITHIN = 6;

function formsOf(reading: Reading, { first, end }: TokenRange, wanted: (token: number) => boolean): string[] {
  const forms: string[] = [];
  for (let token = first; token < end; token++) if (wanted(token)) forms.push(formAt(reading, token));
  return forms;
}

function isIn(token: number, { first, end }: TokenRange): boolean {
  return first <= token && token < end;
}

/** From the clause mark before the number to the one after: "Arno reported over 60, while Tollan counted 90" holds two clauses. */
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

/** A clause of its own has its verb this near: ", and the health ministry of Tollan has counted 90". */
const VERB_WITHIN = 8;

function placesOf(texts: StoryTexts, column: Column, figure: Figure, clause: readonly string[], placeNames: ReadonlySet<string>): Set<string> {
  const spans = [figure.where, figure.counted, figure.source?.span].filter((span) => span != null);
  const beside = spans.flatMap((span) => formsOf(column.read.reading, tokensIn(column.read.reading, span), () => true));
  return new Set([...beside, ...clause].map(texts.vocabulary.termOf).filter((term) => placeNames.has(term)));
}

/** The terms of all places that the story's articles name, so that "Tollan's health ministry" tells of Tollan and "the Gazette" of no place. */
function placeNamesOf(texts: StoryTexts): Set<string> {
  const spans = texts.columns.flatMap(({ index, read: { findings } }) => {
    const named = findings.mentions.filter(({ type, form }) => type === "place" && form === "name");
    const where = findings.figures.map((figure) => figure.where).filter((span) => span !== null);
    return [...named, ...where].map((span) => ({ index, span }));
  });
  const terms = spans.flatMap(({ index, span }) => {
    const { reading } = texts.columns[index]!.read;
    return formsOf(reading, tokensIn(reading, span), () => true).map(texts.vocabulary.termOf);
  });
  return new Set(terms.filter((term) => texts.vocabulary.isName(term) && isTelling(term)));
}

/** One article that gives a number again for the same thing: the headline and the lead. */
function isRepeat(a: FigureItem, b: FigureItem): boolean {
  const { figure: x } = a;
  const { figure: y } = b;
  return sameNumber(x, y) && x.unit === y.unit && (a.counted === b.counted || a.counted === null || b.counted === null) && (a.fate === b.fate || a.fate === null || b.fate === null);
}
