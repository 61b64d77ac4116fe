import { others } from "../../language/en/descriptions.ts";
import { kindsOfPeople, mayBe } from "../../language/en/sameCounts.ts";
import { stem } from "../../language/en/stems.ts";
import { nearness } from "./bounds.ts";
import { dateFit } from "./dateFit.ts";
import type { FigureItem } from "./figureItems.ts";
import { overlapOf } from "./likeness.ts";
import type { StoryTexts } from "./units.ts";

/** How well two numbers count the same thing, part by part, each 0 to 1; null where one part rules it out. */
export interface FigureMatch {
  readonly number: number;
  readonly counted: number;
  readonly fate: number;
  readonly place: number;
  readonly context: number;
  /** All parts weighed. */
  readonly score: number;
}

/** Equal numbers are the same count with this much of their clauses in common; unequal ones need more. */
const CONTEXT_FOR_EQUAL = 0.12;
const CONTEXT_FOR_UNEQUAL = 0.3;

/** "Two men" and "three days" stand everywhere. */
const SMALL_NUMBER = 10;
const CONTEXT_FOR_SMALL = 0.2;

/** A number of three digits or more, not a round one, is seldom given for two things in one story. */
const TELLING_NUMBER = 100;

/** Counts of one thing lie within a factor of five of each other, or they count different things. */
const SAME_SIZE = 0.2;

/** Where the clauses share little, a count is not taken for one of less than half or more than twice. */
const NEAR_SIZE = 0.5;

/** Names that the two must share, by weight, to be of one place. */
const SAME_PLACE = 0.3;

/** What the parts weigh. The number leads, so that of two candidates the equal one is taken. */
const WEIGHTS = { number: 0.35, counted: 0.2, fate: 0.15, place: 0.1, context: 0.2 };

/** Half of what can be known: neither for nor against. */
const UNTOLD = 0.5;

export function figureMatch(texts: StoryTexts, a: FigureItem, b: FigureItem): FigureMatch | null {
  if (a.figure.unit !== b.figure.unit) return null;
  const number = nearness(a.figure, b.figure);
  const counted = countedAlike(a, b);
  const fate = fateAlike(a.fate, b.fate);
  if (counted === 0 || fate === 0 || number < SAME_SIZE) return null;
  const place = placeAlike(texts, a, b);
  const context = contextAlike(texts, a, b);
  const parts = { number, counted, fate, place, context };
  if (!(number === 1 ? equalMatch(parts, a) : unequalMatch(parts, a, b))) return null;
  if (!daysFit(a, b) && (number < 1 || context < CONTEXT_FOR_UNEQUAL)) return null;
  const score = WEIGHTS.number * number + WEIGHTS.counted * counted + WEIGHTS.fate * fate + WEIGHTS.place * place + WEIGHTS.context * context;
  return { ...parts, score };
}

type Parts = Omit<FigureMatch, "score">;

function equalMatch({ counted, place, context }: Parts, { figure }: FigureItem): boolean {
  if (place < SAME_PLACE) return context >= CONTEXT_FOR_UNEQUAL;
  if (context >= (figure.low < SMALL_NUMBER ? CONTEXT_FOR_SMALL : CONTEXT_FOR_EQUAL)) return true;
  return counted === 1 && figure.low >= TELLING_NUMBER && figure.high !== null;
}

/** Two different numbers are one count only where all that is told agrees, and enough is told. */
function unequalMatch({ number, counted, fate, place, context }: Parts, a: FigureItem, b: FigureItem): boolean {
  if (place < SAME_PLACE || (a.figure.unit === null && counted < 1) || a.additional !== b.additional) return false;
  // "At least 313 deaths on the Gazan side", "Gaza has recorded 370 casualties": fate and place tell, few words are shared.
  if (fate > UNTOLD && place > UNTOLD && number >= NEAR_SIZE) return true;
  return context >= CONTEXT_FOR_UNEQUAL;
}

function countedAlike(a: FigureItem, b: FigureItem): number {
  if (a.counted === b.counted) return a.counted === null ? UNTOLD : 1;
  if (a.counted === null || b.counted === null) return UNTOLD;
  // "12 people" and "12 civilians": one noun takes in the other, which holds for equal numbers alone.
  const other = a.counted === "people" ? b.counted : b.counted === "people" ? a.counted : null;
  return other !== null && isPeople(other) ? PART_OF_PEOPLE : 0;
}

function isPeople(counted: string): boolean {
  return kindsOfPeople.has(counted) || roles.has(counted);
}

const roles: ReadonlySet<string> = new Set([...others.keys()].map(stem));

const PART_OF_PEOPLE = 0.4;

function fateAlike(a: string | null, b: string | null): number {
  if (a === b) return a === null ? UNTOLD : 1;
  if (a === null || b === null) return UNTOLD - 0.1;
  return mayBe.get(a)?.has(b) || mayBe.get(b)?.has(a) ? MAY_BE : 0;
}

/** "Casualties" may be the killed of the other article. */
const MAY_BE = 0.7;

/** The share of the fewer names that the other has too, weighted: "Deir az-Zour" pins a count down, "Syria" in a story about Syria hardly does. */
function placeAlike(texts: StoryTexts, a: FigureItem, b: FigureItem): number {
  const least = Math.min(placeWeight(texts, a.places), placeWeight(texts, b.places));
  if (least === 0) return UNTOLD;
  return placeWeight(texts, [...a.places].filter((place) => b.places.has(place))) / least;
}

function placeWeight({ idOf, weights }: StoryTexts, places: Iterable<string>): number {
  let sum = 0;
  for (const place of places) sum += weights[idOf(place) ?? -1] ?? 0;
  return sum;
}

/** False where both sentences tell a day and no two of the days fit: Tuesday's dead are not Thursday's. */
function daysFit(a: FigureItem, b: FigureItem): boolean {
  return a.days.length === 0 || b.days.length === 0 || a.days.some((day) => b.days.some((other) => dateFit(day, other) !== "other"));
}

/** Overlap of the clauses, or of the sentences where these say more. */
function contextAlike({ weights }: StoryTexts, a: FigureItem, b: FigureItem): number {
  return Math.max(overlapOf(a.clause, b.clause, weights), overlapOf(a.rest, b.rest, weights));
}
