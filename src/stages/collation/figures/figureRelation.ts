import { kindsOfPeople, partsOfAToll, runningFates } from "../../../language/en/sameCounts.ts";
import { risingWords } from "../../../language/en/updateWords.ts";
import { HOUR, isBefore, type Moment, timeBetween } from "../../../text/moments.ts";
import type { Figure } from "../../../model/findings.ts";
import { canBothHold, sameNumber } from "../bounds.ts";
import { dateFit } from "../dateFit.ts";
import type { FigureItem } from "./figureItems.ts";
import { ALL_BUT_EQUAL, countSame, figureMatch, TELLING_NUMBER } from "./figureMatch.ts";
import { phraseOf } from "./figurePhrase.ts";
import type { Judgement } from "../relation.ts";
import { maybeOneSource, namedWords } from "../sources.ts";
import type { StoryTexts } from "../units.ts";
import { said } from "../wording.ts";

/** Two numbers contradict each other only where their sentences tell of one thing, or where they are near and their clauses share words. */
const ONE_THING = 0.3;
const SOME_WORDS = 0.1;
const NEAR = 0.6;

/** A toll that is given so much later is a later toll. */
const LATER_HOURS = 1;

/** How two numbers for one thing stand to each other. */
export function figureRelation(texts: StoryTexts, a: FigureItem, b: FigureItem): Judgement {
  return sameNumber(a.figure, b.figure) ? equalNumbers(texts, a, b) : unequalNumbers(texts, a, b);
}

function equalNumbers(texts: StoryTexts, a: FigureItem, b: FigureItem): Judgement {
  const because = EQUAL_RULES.flatMap((rule) => rule(texts, a, b) ?? []);
  if (because.length > 0) return { relation: "differ", because };
  return { relation: "agree", because: [`${phrase(texts, a)} and ${phrase(texts, b)}`] };
}

type Rule = (texts: StoryTexts, a: FigureItem, b: FigureItem) => string | null;

/** Ways in which one number is given differently, in the order in which they are told. */
const EQUAL_RULES: readonly Rule[] = [bounds, attribution, voice, wording];

/** An article that writes "112" in its headline and "at least 112" below has both bounds. */
function bounds(texts: StoryTexts, a: FigureItem, b: FigureItem): string | null {
  const same = a.figures.some(({ bound }) => b.figures.some((other) => other.bound === bound));
  return same ? null : `bound: ${phrase(texts, a)}, ${phrase(texts, b)}`;
}

function attribution({ vocabulary, columns }: StoryTexts, a: FigureItem, b: FigureItem): string | null {
  const [x, y] = [a.figure.source, b.figure.source];
  if (x === null || y === null || maybeOneSource(namedWords(columns[a.column]!, x, vocabulary), namedWords(columns[b.column]!, y, vocabulary))) return null;
  return `attribution: ${columns[a.column]!.letter} gives it to “${x.name}”, ${columns[b.column]!.letter} to “${y.name}”`;
}

function voice({ columns }: StoryTexts, a: FigureItem, b: FigureItem): string | null {
  if ((a.figure.voice === "own") === (b.figure.voice === "own")) return null;
  const [own, given] = a.figure.voice === "own" ? [a, b] : [b, a];
  const name = given.figure.source?.name;
  return `voice: ${columns[own.column]!.letter} says it itself, ${columns[given.column]!.letter} gives it to ${name === undefined ? "somebody else" : `“${name}”`}`;
}

/** "90 casualties" for "90 killed", "12 civilians" for "12 people". */
function wording(texts: StoryTexts, a: FigureItem, b: FigureItem): string | null {
  const another = a.fate !== null && b.fate !== null && a.fate !== b.fate;
  const noun = a.counted !== null && b.counted !== null && a.counted !== b.counted;
  return another || noun ? `wording: ${phrase(texts, a)}, ${phrase(texts, b)}` : null;
}

function unequalNumbers(texts: StoryTexts, a: FigureItem, b: FigureItem): Judgement {
  const both = `${phrase(texts, a)}, ${phrase(texts, b)}`;
  const doubt = isOneCountingTime(a, b) ? null : (DOUBTS.map((rule) => rule(texts, a, b)).find((note) => note !== null) ?? null);
  const update = doubt === null ? updated(texts, a, b) : null;
  if (update !== null) return { relation: "update", because: [`${both}: ${update}`] };
  const others = [attribution(texts, a, b), wording(texts, a, b)].filter((note) => note !== null);
  const [figureA, figureB] = holding(a, b) ?? [];
  if (figureA && figureB) return { relation: "differ", because: [`${both}: ${whyBoth(figureA, figureB)}`, ...others] };
  const reservation = RESERVATIONS.map((rule) => rule(texts, a, b)).find((note) => note !== null) ?? doubt;
  if (reservation !== null) return { relation: "differ", because: [`${both}: ${reservation}`, ...others] };
  return { relation: "conflict", because: [`${both}: both cannot hold`, ...others] };
}

/** Both tell as of when they counted, and it is one time: nothing speaks for two happenings. */
function isOneCountingTime({ figure: a }: FigureItem, { figure: b }: FigureItem): boolean {
  return a.asOf !== null && b.asOf !== null && dateFit(a.asOf, b.asOf) !== "other";
}

/** Two of their figures that can both hold, if there are such. */
function holding(a: FigureItem, b: FigureItem): readonly [Figure, Figure] | null {
  for (const x of a.figures) for (const y of b.figures) if (canBothHold(x, y)) return [x, y];
  return null;
}

/** Why the two are a count at two times, in words; null where nothing says so. */
function updated(texts: StoryTexts, a: FigureItem, b: FigureItem): string | null {
  const { columns } = texts;
  const [asOfA, asOfB] = [a.figure.asOf, b.figure.asOf];
  // "57 by midday" and "75 by midday" are two counts of one moment, whenever they were published.
  if (asOfA !== null && asOfB !== null) return dateFit(asOfA, asOfB) === "other" || timeOf(asOfA) !== timeOf(asOfB) ? `as of ${asOfA} and of ${asOfB}` : null;
  if (a.fate === null || !runningFates.has(a.fate)) return null;
  for (const [item, other] of [[b, a], [a, b]] as const) {
    // "Has risen to 18" replaces no 35.
    if (item.updates !== null && !(risingWords.has(item.updates) && item.figure.low < other.figure.low && item.figure.change !== "previous")) return `${columns[item.column]!.letter} says “${item.updates}”`;
  }
  const [first, second] = [columns[a.column]!.published, columns[b.column]!.published];
  if (first === null || second === null) return null;
  const hours = timeBetween(first, second) / HOUR;
  if (hours < LATER_HOURS || (!isBefore(first, second) && !isBefore(second, first))) return null;
  const [earlier, later] = isBefore(first, second) ? [a, b] : [b, a];
  // A toll rises by itself; one that falls was counted anew, and then the text says so.
  if (later.figure.low < earlier.figure.low) return null;
  return `${columns[later.column]!.letter} was published ${Math.round(hours)} ${Math.round(hours) === 1 ? "hour" : "hours"} later`;
}

/** The time of day in a TIMEX3 value, as far as it is told. */
function timeOf(value: string): string | undefined {
  return value.split("T", 2)[1];
}

/** In plain words why two different numbers may stand side by side. */
function whyBoth(a: Figure, b: Figure): string {
  for (const { bound } of [a, b]) {
    if (bound === "at-least" || bound === "more-than") return "a lower bound does not exclude a higher number";
    if (bound === "at-most" || bound === "less-than") return "an upper bound does not exclude a lower number";
  }
  if (a.high === null || b.high === null) return "a vague count excludes no higher number";
  if (a.bound === "about" || b.bound === "about") return "“about” leaves room for the other";
  if (a.low !== a.high || b.low !== b.high) return "the ranges overlap";
  return "one may be rounded";
}

/** Why two numbers may be of two happenings, or a part and a whole: neither contradicts nor replaces the other. The first that holds is told. */
const DOUBTS: readonly Rule[] = [
  (_, a, b) => (a.counted !== b.counted && [a, b].some(({ counted }) => counted !== null && partsOfAToll.has(counted)) ? PART : null),
  (_, a, b) => (a.figure.unit !== null && a.bracketed !== b.bracketed ? "one stands in brackets and may be converted" : null),
  (_, a, b) => ((a.fate === null) !== (b.fate === null) ? "they may not count the same" : null),
  (texts, a, b) => ((a.several || b.several) && contextOf(texts, a, b) < ONE_HAPPENING ? "one article gives several such counts, so they may be of two happenings" : null),
  (texts, a, b) => {
    const [first, second] = [texts.columns[a.column]!.published, texts.columns[b.column]!.published];
    if (first === null || second === null) return null;
    const hours = timeBetween(first, second) / HOUR;
    // "The number of dead had risen to 19", a day after 17: the text says itself that it is one count.
    if (hours < ANOTHER_DAY_HOURS || (hours < OLD_COUNT_HOURS && (a.updates !== null || b.updates !== null))) return null;
    return contextOf(texts, a, b) < ONE_HAPPENING ? "the articles are days apart, so they may be of two happenings" : null;
  },
];

const PART = "one may be a part of the other";

/** The clauses must share so much for two numbers to be of one happening where something speaks for two. */
const ONE_HAPPENING = 0.4;

/** And so much where an article gives several numbers of the kind: "eight passes for 66 yards, 11 for 102". */
const ONE_AMONG_SEVERAL = 0.65;

/** Articles of two days may report two days' happenings. */
const ANOTHER_DAY_HOURS = 20;

/** A count that "has risen" has risen since yesterday's papers; what it was three days before is another happening's as likely. */
const OLD_COUNT_HOURS = 40;

/** "By 2,310 votes", "by 2,304"; 51 and 52 percent are as near and may be two things. */
function isAllButEqual(texts: StoryTexts, a: FigureItem, b: FigureItem): boolean {
  return Math.min(a.figure.low, b.figure.low) >= TELLING_NUMBER && (figureMatch(texts, a, b)?.number ?? 0) >= ALL_BUT_EQUAL;
}

function contextOf(texts: StoryTexts, a: FigureItem, b: FigureItem): number {
  return figureMatch(texts, a, b)?.context ?? 0;
}

/** What keeps two numbers that cannot both hold from contradicting each other: they may not count the same. */
const RESERVATIONS: readonly Rule[] = [
  ({ vocabulary, columns }, a, b) => {
    const [x, y] = [a.figure.source, b.figure.source];
    const [first, second] = [columns[a.column]!.published, columns[b.column]!.published];
    if (x === null || y === null || a.fate === null || !runningFates.has(a.fate) || isOneMoment(first, second)) return null;
    if (a.figure.asOf !== null && b.figure.asOf !== null) return null;
    return maybeOneSource(namedWords(columns[a.column]!, x, vocabulary), namedWords(columns[b.column]!, y, vocabulary)) ? "the same source may have counted again" : null;
  },
  (texts, a, b) => {
    const [first, second] = [texts.columns[a.column]!.published, texts.columns[b.column]!.published];
    if (a.fate === null || !runningFates.has(a.fate) || isOneCountingTime(a, b) || first === null || second === null || (isToTheHour(first) && isToTheHour(second))) return null;
    return areOfTwoBodies(texts, a, b) && first.from === second.from && first.to === second.to ? null : "nothing tells the hour, so one may have counted later";
  },
  (_, a, b) => (a.counted !== b.counted && [a, b].some(({ counted }) => counted !== null && kindsOfPeople.has(counted)) ? PART : null),
  ({ columns }, a, b) => {
    const [first, second] = [columns[a.column]!.published, columns[b.column]!.published];
    if (a.fate === null || !runningFates.has(a.fate) || first === null || second === null || isOneCountingTime(a, b)) return null;
    return timeBetween(first, second) / HOUR < ANOTHER_DAY_HOURS ? null : "the articles are days apart, so one may have counted later";
  },
  (texts, a, b) => ((a.alikeBeside || b.alikeBeside) && !isAllButEqual(texts, a, b) && contextOf(texts, a, b) < ONE_AMONG_SEVERAL ? "one article gives several such numbers, so they may not count the same" : null),
  (_, { figure: a }, { figure: b }) => ((a.partOf === null) !== (b.partOf === null) ? PART : null),
  (_, a, b) => (a.fate !== null && b.fate !== null && a.fate !== b.fate ? "they may not count the same" : null),
  ({ columns }, { column: a }, { column: b }) => {
    const [first, second] = [columns[a]!.published, columns[b]!.published];
    if ((first === null) === (second === null)) return null;
    return "one article tells no time, so one may be later";
  },
  (texts, a, b) => {
    const match = figureMatch(texts, a, b);
    if (match === null) return "it is not sure that they count the same";
    if (match.number >= ALL_BUT_EQUAL) return null;
    if (a.figure.unit === null && !countSame(match)) return "they may not count the same";
    return match.context >= ONE_THING || (match.context >= SOME_WORDS && match.number >= NEAR) ? null : "it is not sure that they count the same";
  },
];

/**
 * "The ministry said 27 had died", "the monitor put the toll at 35": on one day two named bodies that each give a number of their own, and neither says
 * that it goes up, contradict each other, whichever counted first.
 */
function areOfTwoBodies({ vocabulary, columns }: StoryTexts, a: FigureItem, b: FigureItem): boolean {
  const [x, y] = [a.figure.source, b.figure.source];
  if (x === null || y === null || [a, b].some(({ updates, figure }) => updates !== null || figure.change !== undefined)) return false;
  return !maybeOneSource(namedWords(columns[a.column]!, x, vocabulary), namedWords(columns[b.column]!, y, vocabulary));
}

function isToTheHour({ from, to }: Moment): boolean {
  return to - from <= LATER_HOURS * HOUR;
}

/** Both times are told to the hour or better, and lie together. */
function isOneMoment(a: Moment | null, b: Moment | null): boolean {
  return a !== null && b !== null && Math.max(a.to, b.to) - Math.min(a.from, b.from) < LATER_HOURS * HOUR;
}

function phrase(texts: StoryTexts, { column, figure }: FigureItem): string {
  return said(texts.columns[column]!, phraseOf(texts.columns[column]!.read, figure));
}
