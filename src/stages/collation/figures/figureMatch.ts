import { agesAndSexes, kindsOfPeople, mayBe } from "../../../language/en/sameCounts.ts";
import { canBothHold, nearness, roundingOf } from "../bounds.ts";
import { dateFit } from "../dateFit.ts";
import { HOUR, isBefore, momentOf } from "../../../text/moments.ts";
import type { FigureItem } from "./figureItems.ts";
import { overlapOf } from "../likeness.ts";
import type { StoryTexts } from "../units.ts";

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
const CONTEXT_FOR_PART = 0.6;

/** "Two men" and "three days" stand everywhere. */
const SMALL_NUMBER = 10;
const CONTEXT_FOR_SMALL = 0.2;

/** Two dead and two dead may be two accidents. */
const SMALLEST_TOLL = 3;

/** No two happenings of one story have one toll of four digits. */
const LARGE_TOLL = 1_000;

/** "20 firefighters" twice in one story are the same ones; "five firefighters" may be others. */
const NUMBER_WITH_NOUN = 20;

/** A number of three digits or more, not a round one, is seldom given for two things in one story. */
export const TELLING_NUMBER = 100;

/** Counts of one thing lie within a factor of five of each other, or they count different things. */
export const SAME_SIZE = 0.2;

/** Where the clauses share little, a count is not taken for one of less than half or more than twice. */
const NEAR_SIZE = 0.5;

const NEARER_SIZE = 0.7;

/** Names of places that the two must share, by weight, to be of one place. */
const SAME_PLACE = 0.3;

/** Two nouns for people count the same where the clauses are so much alike. */
const CONTEXT_FOR_OTHER_NOUN = 0.4;

/** Numbers of three digits or more that are nearly equal are seldom given for two things. */
export const ALL_BUT_EQUAL = 0.97;

/** What the parts weigh. The number leads, so that of two candidates the equal one is taken. */
const WEIGHTS = { number: 0.35, counted: 0.2, fate: 0.15, place: 0.1, context: 0.2 };

/** Half of what can be known: neither for nor against. */
export const UNTOLD = 0.5;

export function figureMatch(texts: StoryTexts, a: FigureItem, b: FigureItem): FigureMatch | null {
  if (a.figure.unit !== b.figure.unit) return null;
  const number = sizeAlike(a, b);
  const counted = countedAlike(a, b);
  const fate = fateAlike(a.fate, b.fate);
  if (counted === 0 || fate === 0 || number < SAME_SIZE) return null;
  const place = placeAlike(texts, a, b);
  const context = contextAlike(texts, a, b);
  const parts = { number, counted, fate, place, context };
  if (!(number === 1 ? equalMatch(parts, a, b) : unequalMatch(texts, parts, a, b))) return null;
  if (!daysFit(a, b) && (number < 1 || context < CONTEXT_FOR_UNEQUAL)) return null;
  const apart = asOfDiffer(a, b) ? ANOTHER_TIME : 0;
  const score = WEIGHTS.number * number + WEIGHTS.counted * counted + WEIGHTS.fate * fate + WEIGHTS.place * place + WEIGHTS.context * context - apart;
  return { ...parts, score };
}

/** False where something tells that the two are not one count: enough for two numbers that a third brings together. */
export function mayBeOne(texts: StoryTexts, a: FigureItem, b: FigureItem): boolean {
  if (figureMatch(texts, a, b) !== null) return true;
  if (a.figure.unit !== b.figure.unit || nearness(a.figure, b.figure) < NEAR_SIZE || a.part !== b.part || a.additional !== b.additional || areApart(a, b)) return false;
  return countedAlike(a, b) >= TOLD_BY_FATE && fateAlike(a.fate, b.fate) > UNTOLD && placeAlike(texts, a, b) >= SAME_PLACE && daysFit(a, b);
}

/** How near the two are; "hundreds" may be the 1,300 of another article, where both are the toll of one story. */
function sizeAlike(a: FigureItem, b: FigureItem): number {
  const number = nearness(a.figure, b.figure);
  const vague = a.figure.high === null || b.figure.high === null;
  return number < NEAR_SIZE && vague && a.storyToll && b.storyToll && canBothHold(a.figure, b.figure) ? NEAR_SIZE : number;
}

type Parts = Omit<FigureMatch, "score">;

function equalMatch({ counted, fate, place, context }: Parts, a: FigureItem, b: FigureItem): boolean {
  const { figure } = a;
  // "27 were killed, but 12 of them have no name", "killing at least 12 people".
  if (a.part !== b.part && !isOfOneAge(a, b) && fate === 1 && context < CONTEXT_FOR_UNEQUAL) return false;
  // "22 children and six teachers were killed" are 28, not the "22 people killed" of another article.
  if (fate === 1 && isPartByNoun(a, b) && context < CONTEXT_FOR_PART) return false;
  if (a.storyToll && b.storyToll && fate === 1 && counted > 0 && figure.low >= SMALLEST_TOLL && !areOfTwoPlaces(a, b)) return true;
  // "11 million displaced": so many are counted once, wherever the sentence says it was.
  if (fate === 1 && counted > 0 && figure.low >= LARGE_TOLL) return true;
  if (place < SAME_PLACE) return context >= CONTEXT_FOR_UNEQUAL;
  if (context >= (figure.low < SMALL_NUMBER ? CONTEXT_FOR_SMALL : CONTEXT_FOR_EQUAL)) return true;
  // "31 people killed", "had confirmed 31 deaths": few stories have two events with one toll.
  if (fate === 1 && figure.low >= (counted >= TOLD_BY_FATE ? SMALLEST_TOLL : SMALL_NUMBER)) return true;
  // "His 90 firefighters": a number and a noun that say enough.
  if (counted === 1 && a.ofPeople && a.counted !== "people" && figure.low >= NUMBER_WITH_NOUN) return true;
  return figure.low >= TELLING_NUMBER && figure.high !== null && (counted === 1 || (counted > 0 && roundingOf(figure.low) === 0));
}

/** Two different numbers are one count only where all that is told agrees, and enough is told. */
function unequalMatch(texts: StoryTexts, { number, counted, fate, place, context }: Parts, a: FigureItem, b: FigureItem): boolean {
  if (a.additional !== b.additional || areApart(a, b) || isPartByNoun(a, b)) return false;
  // The toll with which each article begins is the story's, unless each is of a place of its own.
  if (a.storyToll && b.storyToll && fate === 1) return (number >= NEAR_SIZE || hasGrown(texts, a, b)) && !areOfTwoPlaces(a, b);
  if (place < SAME_PLACE) return false;
  // "Dozens of children were killed", "at least 68 children were among the dead".
  if (a.storyPart && b.storyPart && fate === 1 && counted === 1) return number >= NEAR_SIZE;
  // "Nine of the dead were children", "five of the dead have no name": parts of one whole.
  if (a.part || b.part) return a.part === b.part && counted === 1 && context >= CONTEXT_FOR_UNEQUAL;
  // "by 2,310 votes", "a margin of 2,304".
  if (number >= ALL_BUT_EQUAL && Math.min(a.figure.low, b.figure.low) >= TELLING_NUMBER && counted >= UNTOLD) return true;
  if (a.figure.unit === null && !countSame({ counted, fate, context })) return false;
  // "At least 85 deaths on the Tollan side", "Tollan has recorded 90 casualties": fate and place tell, few words are shared.
  // "16 people were arrested", "the number of arrests had risen to 19": the second says itself that there was a first.
  if (fate > UNTOLD && (place > UNTOLD || a.updates || b.updates) && number >= NEAR_SIZE && !a.behind && !b.behind) return true;
  // Neither tells a place: it is the story's.
  if (fate === 1 && counted === 1 && a.places.size + b.places.size === 0 && number >= NEARER_SIZE) return true;
  return context >= CONTEXT_FOR_UNEQUAL;
}

/** The article that appeared later gives the larger toll: 29 in the evening, 61 the day after. */
function hasGrown({ columns }: StoryTexts, a: FigureItem, b: FigureItem): boolean {
  if (nearness(a.figure, b.figure) < GROWN) return false;
  const [first, second] = [columns[a.column]!.published, columns[b.column]!.published];
  if (first === null || second === null) return false;
  return isBefore(first, second) ? a.figure.low < b.figure.low : isBefore(second, first) && b.figure.low < a.figure.low;
}

/** A first toll of 29 and one of 61. */
const GROWN = 0.4;

/** Each tells a place of its own, and neither names that of the other: a village and its province are no two places. */
function areOfTwoPlaces(a: FigureItem, b: FigureItem): boolean {
  return disjoint(a.where, b.where) && disjoint(a.where, b.places) && disjoint(b.where, a.places);
}

/** "22 children", "26 people": the children are a part, and no other count of the same. */
function isPartByNoun(a: FigureItem, b: FigureItem): boolean {
  return a.counted !== b.counted && [a, b].some(({ counted }) => counted !== null && agesAndSexes.has(counted));
}

/** "Nine of the dead were children", "including nine children": a part however it is told. */
function isOfOneAge(a: FigureItem, b: FigureItem): boolean {
  return a.counted === b.counted && a.counted !== null && agesAndSexes.has(a.counted);
}

/** Each tells whose or where it is, and not the same: "Hansen scored 20", "Ortiz added 16". Of the dead and hurt the person before tells nothing. */
function areApart(a: FigureItem, b: FigureItem): boolean {
  const owned = !a.ofPeople && !b.ofPeople && a.fate === null && b.fate === null;
  return (owned && disjoint(a.owner, b.owner)) || (a.figure.unit !== null && disjoint(a.where, b.where));
}

/** Both have some, and none in common. */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((term) => b.has(term));
}

/** Whether the nouns, or where these say less the fates and the clauses, tell that one thing is counted. */
export function countSame({ counted, fate, context }: Pick<Parts, "counted" | "fate" | "context">): boolean {
  if (counted >= TOLD_BY_FATE) return true;
  return counted > 0 && counted !== UNTOLD && context >= (fate === 1 ? CONTEXT_FOR_SMALL : CONTEXT_FOR_OTHER_NOUN);
}

function countedAlike(a: FigureItem, b: FigureItem): number {
  const oneFate = a.fate !== null && a.fate === b.fate;
  if (a.counted === b.counted) return a.counted !== null || oneFate ? 1 : UNTOLD;
  if (a.counted === null || b.counted === null) return oneFate && a.ofPeople && b.ofPeople ? TOLD_BY_FATE : UNTOLD;
  if (kindsOfPeople.has(a.counted) && kindsOfPeople.has(b.counted)) return 0;
  // "12 people" and "12 civilians", "17 workers died" and "17 mill hands are dead": one noun may take in the other.
  return (a.ofPeople && b.ofPeople) || (oneFate && (a.ofPeople || b.ofPeople)) ? PART_OF_PEOPLE : 0;
}

/** "killing 17" and "17 workers died": the fate tells that people are counted. */
const TOLD_BY_FATE = 0.9;

const PART_OF_PEOPLE = 0.4;

function fateAlike(a: string | null, b: string | null): number {
  if (a === b) return a === null ? UNTOLD : 1;
  if (a === null || b === null) return UNTOLD - 0.1;
  return mayBe.get(a)?.has(b) || mayBe.get(b)?.has(a) ? MAY_BE : 0;
}

/** "Casualties" may be the killed of the other article. */
const MAY_BE = 0.7;

/** The share of the fewer places that the other has too, weighted: "Port Arno" pins a count down, "Norway" in a story about Norway hardly does. */
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
  // "The toll had risen to 19 overnight" is of the fire of the day before.
  if (a.updates !== null || b.updates !== null) return true;
  if (a.days.length === 0 || b.days.length === 0) return true;
  // "killed on Saturday", "the monitor said on Sunday": the day before or after may be that of the telling.
  return a.days.some((day) => b.days.some((other) => dateFit(day, other) !== "other" || (a.storyToll && b.storyToll && isNextDay(day, other))));
}

function isNextDay(a: string, b: string): boolean {
  const [x, y] = [momentOf(a), momentOf(b)];
  if (x !== null && y !== null) return Math.abs(x.from - y.from) <= DAY_HOURS * HOUR;
  // "on Wednesday" in an article without a date.
  return a.startsWith("XXXX-W") || b.startsWith("XXXX-W");
}

const DAY_HOURS = 24;

/** Both tell as of when, and not the same: they may be one row, but of two candidates the one of the same time is nearer. */
function asOfDiffer({ figure: a }: FigureItem, { figure: b }: FigureItem): boolean {
  return a.asOf !== null && b.asOf !== null && a.asOf !== b.asOf;
}

const ANOTHER_TIME = 0.1;

/** Overlap of the clauses, or of the sentences where these say more, at the places where it is most. */
function contextAlike({ weights }: StoryTexts, a: FigureItem, b: FigureItem): number {
  let most = 0;
  for (const x of a.contexts) for (const y of b.contexts) most = Math.max(most, overlapOf(x, y, weights));
  return most;
}
