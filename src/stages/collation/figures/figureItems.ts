import { additionalWords } from "../../../language/en/additionalWords.ts";
import { clauseOpeners } from "../../../language/en/clauseOpeners.ts";
import { countingWords } from "../../../language/en/countingWords.ts";
import { isFinite } from "../../../language/en/tags.ts";
import { tallyNouns, timeWords, updateWords } from "../../../language/en/updateWords.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import type { Figure } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Column } from "../columns.ts";
import { sameNumber } from "../bounds.ts";
import { type CountedThing, countedThing, fatesToldBy, predicateNoun } from "./countedThing.ts";
import { isTelling } from "../terms.ts";
import { type Standing, type Unplaced, withStanding } from "./standing.ts";
import { type StoryTexts, type Unit, unitAt } from "../units.ts";
import { startingIn } from "../within.ts";

/** A number of one article with what tells what it counts. The same number given twice by one article is one item. */
export interface FigureItem extends CountedThing, Standing {
  readonly column: number;
  /** Every place where the article gives it; the first tells the rest. */
  readonly figures: readonly Figure[];
  readonly figure: Figure;
  /** Terms that tell where or whose: names of places in its clauses, of what is counted and of who says so. */
  readonly places: ReadonlySet<string>;
  /** Content words of its clause and of its whole sentence at each place, itself and what it counts left out. */
  readonly contexts: readonly Int32Array[];
  /** The fates of people that the words of its clause tell of. */
  readonly toldFates: ReadonlySet<string>;
  /** Days on which its sentence says it happened, as TIMEX3 values. */
  readonly days: readonly string[];
  /** "the worst fire since 2009, when 22 died": its sentence names a year, and not that of the article. */
  readonly ofAnotherYear: boolean;
  /** "nine of the dead": a part of what another number counts. */
  readonly part: boolean;
  /** "another 65 people", "six others": counted besides some others. */
  readonly additional: boolean;
  /** "the death toll stands at 19": its clause calls it a toll, a count or a number of them. */
  readonly calledToll: boolean;
  /** "had risen to 19": beside it stands a word that says that the count has changed. */
  readonly updates: string | null;
  /** "$1 million (900,000 pounds)": it stands in brackets, as what is converted does. */
  readonly bracketed: boolean;
  /** Words of the name of the person or body before it whose number it is: "Hansen scored 20", "Ortiz added 16". */
  readonly owner: ReadonlySet<string>;
  /** Terms of the place that it is of by itself: "52 percent in Arno, 51 percent in Tollan". */
  readonly where: ReadonlySet<string>;
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
    const items: Unplaced[] = [];
    for (const figure of column.read.findings.figures.slice(0, FIGURES_COMPARED)) {
      const item = itemOf(texts, column, figure, placeNames);
      if (item === null) continue;
      const known = items.findLastIndex((other) => isRepeat(other, item));
      if (known >= 0) items[known] = joined(items[known]!, item);
      // "Another 62 people were wounded" after the dead were counted are all the wounded.
      else items.push(item.additional && !items.some((other) => other.fate === item.fate) ? { ...item, additional: false } : item);
    }
    return withStanding(items, texts.ranges[column.index]!.from);
  });
}

function itemOf(texts: StoryTexts, column: Column, figure: Figure, placeNames: ReadonlySet<string>): Unplaced | null {
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
    toldFates: new Set(around.flatMap(fatesToldBy)),
    days: daysIn(column, unit),
    ofAnotherYear: isOfAnotherYear(column, unit) && !isRunning(column, figure, own, unit),
    part: predicateNoun(column, figure) === null && (figure.partOf !== null || (formAt(reading, own.end) === "of" && figure.high !== null)),
    additional: isAdditional(reading, own),
    calledToll: around.some((form) => TOLL_NOUNS.has(form)),
    updates: updateWordBy(reading, own, unit),
    bracketed: [own.first - 1, own.first - 2].some((token) => formAt(reading, token) === "("),
    owner: ownerOf(column, figure, unit),
    where: figure.where === null ? new Set() : new Set(formsOf(reading, tokensIn(reading, figure.where), () => true).map(texts.vocabulary.termOf).filter((term) => placeNames.has(term))),
    unit: unit.index,
  };
}

const TOLL_NOUNS: ReadonlySet<string> = new Set(["toll", "tolls", "tally"]);

/** The nearest person or body named or meant before the number in its sentence, who is not the one who tells it. */
function ownerOf({ read: { reading, findings } }: Column, figure: Figure, unit: Unit): ReadonlySet<string> {
  const source = figure.source?.span;
  const persons = startingIn(findings.mentions, { start: unit.span.start, end: figure.start }).filter(({ type, start }) => OWNERS.has(type) && !(source && source.start <= start && start < source.end));
  const nearest = persons.at(-1);
  if (nearest === undefined || tokensIn(reading, figure).first - tokensIn(reading, nearest).end > OWNER_WITHIN) return new Set();
  const name = findings.entities.find(({ id }) => id === nearest.entity)?.name ?? "";
  return new Set(nameWords(name).concat(nearest.form === "name" ? formsOf(reading, tokensIn(reading, nearest), () => true).filter(isNameWord) : []));
}

const OWNERS: ReadonlySet<string> = new Set(["person", "organisation"]);

/** "Hansen, now an assistant coach in Arno, finished his career in 1978 with 2,290 points". */
const OWNER_WITHIN = 12;

function nameWords(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(isNameWord);
}

/** An initial or the "s" of "Hansen's" is no name. */
function isNameWord(word: string): boolean {
  return word.length > 2 && !word.startsWith("'");
}

/** One number at two places of an article: what either tells is told. */
function joined(item: Unplaced, again: Unplaced): Unplaced {
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

function isOfAnotherYear({ published, article, read: { findings } }: Column, unit: Unit): boolean {
  const years = startingIn(findings.dates, unit.span).flatMap(({ value }) => (value !== null && YEAR.test(value) ? [value.slice(0, 4)] : []));
  return published !== null && years.length > 0 && !years.includes(article.published!.value.slice(0, 4));
}

/** "330,000 have been killed since the war began in 2011": a year from which a count goes on is not that of the count. */
function isRunning({ read: { reading } }: Column, figure: Figure, own: TokenRange, sentence: TokenRange): boolean {
  if (figure.since !== undefined) return true;
  for (let token = Math.max(sentence.first, own.first - PERFECT_WITHIN); token < sentence.end; token++) {
    const form = formAt(reading, token);
    if (PERFECT.has(form) && token < own.end + PERFECT_WITHIN) return true;
    if (form === "since" && token > own.first) return true;
  }
  return false;
}

const PERFECT: ReadonlySet<string> = new Set(["has", "have"]);

/** "More than 330,000 people, most of them civilians, have been killed". */
const PERFECT_WITHIN = 12;

/** A year, or a day of one, in a TIMEX3 value. */
const YEAR = /^\d{4}/;

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
    const form = formAt(reading, token);
    if (updateWords.has(form) && (!timeWords.has(form) || isOfCount(reading, token, own, sentence))) return form;
  }
  return null;
}

/** "A previous 12", "the latest figures": beside a noun for a count, or between its article and the number. "Earlier two people died" tells of no other count. */
function isOfCount(reading: Reading, token: number, own: TokenRange, sentence: TokenRange): boolean {
  if (token === own.first - 1 && ARTICLES.has(formAt(reading, token - 1))) return true;
  for (let near = Math.max(sentence.first, token - COUNT_WITHIN); near <= Math.min(sentence.end - 1, token + COUNT_WITHIN); near++) if (tallyNouns.has(formAt(reading, near))) return true;
  return false;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their"]);

/** "An earlier death toll", "the official count was later revised". */
const COUNT_WITHIN = 3;

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
function isRepeat(a: Unplaced, b: Unplaced): boolean {
  const { figure: x } = a;
  const { figure: y } = b;
  // "26 people killed" in the headline are the "26 civilians" of the lead.
  const people = a.ofPeople && b.ofPeople && a.fate !== null && [a, b].some(({ counted }) => counted === "people");
  return sameNumber(x, y) && x.unit === y.unit && (a.counted === b.counted || a.counted === null || b.counted === null || people) && (a.fate === b.fate || a.fate === null || b.fate === null);
}
