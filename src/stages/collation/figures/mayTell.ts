import { looseFates } from "../../../language/en/looseFates.ts";
import { harmlessFates, kindsOfPeople, mayBe, runningFates } from "../../../language/en/sameCounts.ts";
import { durations } from "../../../language/en/measures.ts";
import { vagueAmounts } from "../../../language/en/vagueAmounts.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Column } from "../columns.ts";
import { nearness } from "../bounds.ts";
import { countOf, fatesToldBy } from "./countedThing.ts";
import type { FigureItem } from "./figureItems.ts";
import { SAME_SIZE } from "./figureMatch.ts";
import { writtenNumbers } from "./writtenNumbers.ts";

/** What an article tells that may be a count of another, in numbers and without. */
export interface Telling {
  readonly column: Column;
  /** Numbers in digits that were not found to count anything. */
  readonly written: ReadonlySet<number>;
  /** The fates of people that any of its words tells of: "a man was killed". */
  readonly fates: ReadonlySet<string>;
  /** What it has more than one of, as far as can be told without a number: "several firefighters", of kinds of people "the children" too. */
  readonly several: ReadonlySet<string>;
}

export function tellingOf(column: Column): Telling {
  const { reading } = column.read;
  const fates = new Set<string>();
  const several = new Set<string>();
  let vagueUntil = -1;
  for (let token = 0; token < reading.tokens.count; token++) {
    const form = formAt(reading, token);
    for (const fate of [...fatesToldBy(form), ...(looseFates.get(form) ?? [])]) fates.add(fate);
    const kind = countOf(form);
    if (token <= vagueUntil || (kindsOfPeople.has(kind) && form !== kind)) several.add(kind);
    if (vagueAmounts.has(form)) vagueUntil = token + VAGUE_WITHIN;
  }
  return { column, written: writtenNumbers(column), fates, several };
}

/** "A large number of volunteer firefighters". */
const VAGUE_WITHIN = 4;

/**
 * Why an article without a row's number may tell of the same thing all the same; null where it has no number that could count it and no words for it.
 * `items` are its numbers, those left out that are sure to be another number of the row's own articles.
 */
export function mayTell(row: readonly FigureItem[], telling: Telling, items: readonly FigureItem[]): string | null {
  for (const rule of RULES) {
    const why = rule(row, telling, items);
    if (why !== null) return why;
  }
  return null;
}

type Rule = (row: readonly FigureItem[], telling: Telling, items: readonly FigureItem[]) => string | null;

/** The first that holds is given. */
const RULES: readonly Rule[] = [sameNumberThere, tooSmall, untold, anotherNumber, fateInWords, amountInWords];

/** "A 4.2-metre wave" and "at least 4.2", "two theft charges" and "two counts of theft". */
function sameNumberThere(row: readonly FigureItem[], { written }: Telling, items: readonly FigureItem[]): string | null {
  const isThere = row.some(({ figure: { low } }) => written.has(low) || items.some(({ figure }) => figure.low === low));
  return isThere ? "the same number stands there in another connection" : null;
}

/** "One gunner" is "a gunner" elsewhere, "two carriages" are "both", "two nights" are Monday and Tuesday. */
function tooSmall(row: readonly FigureItem[]): string | null {
  return row.every(({ figure: { high, unit } }) => high !== null && high <= TOLD_WITHOUT && (unit === null || isDuration(unit))) ? "so small a number may be told without one" : null;
}

const TOLD_WITHOUT = 2;

/** "By one account 1,300": it may be anything that another article counts. */
function untold(row: readonly FigureItem[]): string | null {
  return row.every(({ figure, counted, fate }) => figure.unit === null && counted === null && fate === null) ? "nothing tells what it counts" : null;
}

function anotherNumber(row: readonly FigureItem[], { column }: Telling, items: readonly FigureItem[]): string | null {
  const another = items.find((item) => row.some((own) => own.ofAnotherYear === item.ofAnotherYear && mayCountTheSame(own, item)));
  return another === undefined ? null : `it gives another number of the kind: “${column.article.text.slice(another.figure.start, another.figure.end)}”`;
}

/** "A man died on the way to hospital": whoever tells of the dead may tell how many in words that were not understood. */
function fateInWords(row: readonly FigureItem[], telling: Telling): string | null {
  if (row.every(({ ofAnotherYear }) => ofAnotherYear)) return null;
  const fate = row.flatMap(fatesOf).find((one) => [...telling.fates].some((other) => isOneFate(one, other)));
  return fate === undefined ? null : `it tells of the ${fate} too, and may tell how many in other words`;
}

function amountInWords(row: readonly FigureItem[], { several }: Telling): string | null {
  return row.some(({ counted }) => counted !== null && several.has(counted)) ? "it tells of several of them without a number" : null;
}

function mayCountTheSame(own: FigureItem, item: FigureItem): boolean {
  const [unit, other] = [own.figure.unit, item.figure.unit];
  if (unit !== other) return unit !== null && other !== null && isConvertible(unit, other);
  // "dozens of dead", "the toll stood at 1,300": a toll of any size may be this one.
  if (isToll(own) && fatesOf(own).some((fate) => item.fate !== null && isOneFate(fate, item.fate))) return true;
  const near = nearness(own.figure, item.figure);
  const vague = own.figure.high === null || item.figure.high === null;
  if (near < SAME_SIZE && !vague) return false;
  if (unit !== null) return true;
  // Where the nouns do not say that the two count the same, they must be nearer.
  if (own.counted !== item.counted && near < OF_LIKE_SIZE && !vague) return false;
  if (own.ofPeople && item.ofPeople) return mayBeThesePeople(own, item, near) && mayHaveBefallen(own, item, near);
  return own.counted === null || item.counted === null || own.counted === item.counted;
}

/** A sum in another currency, 300 metres in feet, two days in hours: nothing tells that they are not one. */
function isConvertible(unit: string, other: string): boolean {
  if (isCurrency(unit) || isCurrency(other)) return isCurrency(unit) && isCurrency(other);
  return unit !== "%" && other !== "%" && isDuration(unit) === isDuration(other);
}

function isCurrency(unit: string): boolean {
  return CURRENCY.test(unit);
}

const CURRENCY = /^[A-Z]{3}$/;

function isDuration(unit: string): boolean {
  return durations.has(unit);
}

function isToll(item: FigureItem): boolean {
  return item.figure.unit === null && fatesOf(item).length > 0;
}

/** What befell those counted: "31 civilians were identified among those killed" counts killed ones, whatever was done with them besides. */
function fatesOf({ fate, ofPeople, counted, figure, toldFates }: FigureItem): readonly string[] {
  if (figure.unit !== null) return [];
  if (fate !== null && runningFates.has(fate)) return [fate];
  return (ofPeople || counted === null) && !(fate !== null && harmlessFates.has(fate)) ? [...toldFates] : [];
}

function isOneFate(a: string, b: string): boolean {
  return a === b || (mayBe.get(a)?.has(b) ?? false) || (mayBe.get(b)?.has(a) ?? false);
}

/** "90 firefighters" may be the "90 people" or the "85 volunteers" of another article. Bodies that somebody saw are no toll, unless the dead are nearly as many. */
function mayBeThesePeople(own: FigureItem, item: FigureItem, near: number): boolean {
  if (own.counted === item.counted || (own.counted !== BODY && item.counted !== BODY)) return true;
  return near >= OF_ONE_SIZE && [own, item].every(({ counted, fate }) => counted === BODY || fate === null || isOneFate(fate, "killed"));
}

const BODY = "body";
const OF_ONE_SIZE = 0.7;

/** "16 were dragged away" may be 19 arrests; "11 were pulled out alive" are no seven dead, nor "90 firefighters" 60 wounded. */
function mayHaveBefallen({ fate: a, counted }: FigureItem, { fate: b }: FigureItem, near: number): boolean {
  if (a === b) return true;
  if (a === null || b === null) return counted === null || counted === "people" || kindsOfPeople.has(counted) || !runningFates.has(a ?? b ?? "");
  return !harmlessFates.has(a) && !harmlessFates.has(b) && near >= OF_LIKE_SIZE;
}

/** Two counts of which nothing says that they are of two things, as near as this, may be one. */
const OF_LIKE_SIZE = 0.5;
