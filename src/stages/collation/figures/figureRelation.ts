import { kindsOfPeople, runningFates } from "../../../language/en/sameCounts.ts";
import { HOUR, isBefore, type Moment, timeBetween } from "../../../text/moments.ts";
import type { Figure } from "../../../model/findings.ts";
import { canBothHold, sameNumber } from "../bounds.ts";
import { dateFit } from "../dateFit.ts";
import type { FigureItem } from "./figureItems.ts";
import { ALL_BUT_EQUAL, countSame, figureMatch } from "./figureMatch.ts";
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
  const update = updated(texts, a, b);
  if (update !== null) return { relation: "update", because: [`${both}: ${update}`] };
  const others = [attribution(texts, a, b), wording(texts, a, b)].filter((note) => note !== null);
  const [figureA, figureB] = holding(a, b) ?? [];
  if (figureA && figureB) return { relation: "differ", because: [`${both}: ${whyBoth(figureA, figureB)}`, ...others] };
  const reservation = RESERVATIONS.map((rule) => rule(texts, a, b)).find((note) => note !== null);
  if (reservation !== undefined && reservation !== null) return { relation: "differ", because: [`${both}: ${reservation}`, ...others] };
  return { relation: "conflict", because: [`${both}: both cannot hold`, ...others] };
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
  for (const item of [b, a]) {
    if (item.updates !== null) return `${columns[item.column]!.letter} says “${item.updates}”`;
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

/** What keeps two numbers that cannot both hold from contradicting each other: they may not count the same. */
const RESERVATIONS: readonly Rule[] = [
  ({ vocabulary, columns }, a, b) => {
    const [x, y] = [a.figure.source, b.figure.source];
    const [first, second] = [columns[a.column]!.published, columns[b.column]!.published];
    if (x === null || y === null || a.fate === null || !runningFates.has(a.fate) || isOneMoment(first, second)) return null;
    if (a.figure.asOf !== null && b.figure.asOf !== null) return null;
    return maybeOneSource(namedWords(columns[a.column]!, x, vocabulary), namedWords(columns[b.column]!, y, vocabulary)) ? "the same source may have counted again" : null;
  },
  (_, { figure: a }, { figure: b }) => ((a.partOf === null) !== (b.partOf === null) ? "one may be a part of the other" : null),
  (_, a, b) => (a.counted !== b.counted && [a, b].some(({ counted }) => counted !== null && kindsOfPeople.has(counted)) ? "one may be a part of the other" : null),
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

/** Both times are told to the hour or better, and lie together. */
function isOneMoment(a: Moment | null, b: Moment | null): boolean {
  return a !== null && b !== null && Math.max(a.to, b.to) - Math.min(a.from, b.from) < LATER_HOURS * HOUR;
}

function phrase(texts: StoryTexts, { column, figure }: FigureItem): string {
  return said(texts.columns[column]!, phraseOf(texts.columns[column]!.read, figure));
}
