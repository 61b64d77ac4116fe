import { runningFates } from "../../../language/en/sameCounts.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import { canBothHold, sameNumber } from "../bounds.ts";
import { type FigureItem, figureItems } from "./figureItems.ts";
import { ALL_BUT_EQUAL, figureMatch, mayBeOne, UNTOLD } from "./figureMatch.ts";
import { phraseOf } from "./figurePhrase.ts";
import { figureRelation } from "./figureRelation.ts";
import { mayTell, type Telling, tellingOf } from "./mayTell.ts";
import { decidedOn } from "../decisions/decisions.ts";
import { grouped, type Match } from "../groups.ts";
import { type Judgement, pairsOf, strongest } from "../relation.ts";
import type { Draft, Said, SaidPassage } from "../row.ts";
import { distinct, type StoryTexts } from "../units.ts";
import { said, wordsAt } from "../wording.ts";

/** Candidates that one number is compared with: those of its unit that count alike, nearest in size first. */
const CANDIDATES = 60;

/** One counted thing across the articles. */
export function figureRows(texts: StoryTexts): Draft[] {
  const items = figureItems(texts);
  const matches = matchesOf(texts, items);
  const decided = decidedOn("figure", items.map(({ column, figures }) => ({ column, spans: figures })), texts);
  // "The rebels put it at 22, the army at 17": an article that gives two tolls of one event has both in its cell.
  const cellOf = (item: number): number => (isOfAnotherSource(items, item) ? texts.columns.length + item : items[item]!.column);
  const groups = grouped({ count: items.length, ...(decided && { decided }), columnOf: cellOf, alike: (a, b) => mayBeOne(texts, items[a]!, items[b]!), matches });
  const isFree = (item: number): boolean => decided === undefined || !(decided.settled.has(item) || decided.apart.has(item));
  const free = new Set(items.filter((_, item) => isFree(item)));
  const rows = withSecondNumbers(texts, groups.map((group) => group.map((item) => items[item]!)), free);
  const byColumn = Map.groupBy(items, ({ column }) => column);
  const rowOf = new Map(rows.flatMap((row) => row.map((item) => [item, row] as const)));
  const tellings = texts.columns.map(tellingOf);
  return rows.map((row) => {
    // What stands beside another number of the row's own articles is that number, not this one in other words; of tolls nobody can be sure.
    const isOpen = (item: FigureItem): boolean => (isCountOfPeople(item) && isCountOfPeople(row[0]!)) || !rowOf.get(item)?.some(({ column }) => row.some((own) => own.column === column));
    return draftOf(texts, row, (column) => (byColumn.get(column) ?? []).filter(isOpen), tellings);
  });
}

/** A toll beside one that its article gave before, of another source, another time, or vague. */
function isOfAnotherSource(items: readonly FigureItem[], place: number): boolean {
  const item = items[place]!;
  if (item.rival) return true;
  if (!isToll(item)) return false;
  const before = items.slice(Math.max(0, place - TOLLS_BEFORE), place).filter((other) => other.column === item.column && other.fate === item.fate && isToll(other));
  return before.length > 0 && (item.updates !== null || item.figure.high === null || before.every(({ figure }) => figure.high === null));
}

/** Numbers of one article that are looked back at. */
const TOLLS_BEFORE = 20;

function isToll(item: FigureItem): boolean {
  return isCountOfPeople(item) && !item.part && !item.additional;
}

function isCountOfPeople({ fate, ofPeople, figure }: FigureItem): boolean {
  return fate !== null && runningFates.has(fate) && ofPeople && figure.unit === null;
}

function matchesOf(texts: StoryTexts, items: readonly FigureItem[]): Match[] {
  const kinds = Map.groupBy(items.keys(), (i) => items[i]!.figure.unit ?? "");
  const matches: Match[] = [];
  for (const members of kinds.values()) {
    const bySize = members.toSorted((a, b) => items[a]!.figure.low - items[b]!.figure.low || a - b);
    bySize.forEach((a, place) => {
      for (const b of bySize.slice(Math.max(0, place - CANDIDATES), place)) {
        if (items[a]!.column === items[b]!.column) continue;
        const match = figureMatch(texts, items[a]!, items[b]!);
        if (match !== null) matches.push({ a: Math.min(a, b), b: Math.max(a, b), score: match.score });
      }
    });
  }
  return matches;
}

/** A number left alone that its article gives for a row's thing besides another number: the article contradicts or corrects itself. */
function withSecondNumbers(texts: StoryTexts, rows: readonly (readonly FigureItem[])[], free: ReadonlySet<FigureItem>): FigureItem[][] {
  const several = rows.filter((row) => row.length > 1).map((row) => [...row]);
  const alone = rows.filter((row) => row.length === 1).filter(([item]) => {
    if (!free.has(item!)) return true;
    const home = several.find((row) => row.some((member) => member.column === item!.column) && row.some((member) => member.column !== item!.column && isSurelyTheSame(texts, member, item!)));
    home?.push(item!);
    return home === undefined;
  });
  return [...several, ...alone.map((row) => [...row])];
}

function isSurelyTheSame(texts: StoryTexts, a: FigureItem, b: FigureItem): boolean {
  const match = figureMatch(texts, a, b);
  return match !== null && match.counted >= UNTOLD && (match.score >= SURELY_THE_SAME || (match.number >= ALL_BUT_EQUAL && a.figure.low >= TELLING_NUMBER));
}

/** From three digits on a number seldom stands for two things. */
const TELLING_NUMBER = 100;

/** A second number joins a cell only where nearly everything that tells what is counted agrees. */
const SURELY_THE_SAME = 0.7;

function draftOf(texts: StoryTexts, row: readonly FigureItem[], openIn: (column: number) => readonly FigureItem[], tellings: readonly Telling[]): Draft {
  const byColumn = Map.groupBy(row.toSorted((a, b) => a.column - b.column || a.figure.start - b.figure.start), ({ column }) => column);
  const columns = [...byColumn.keys()];
  const pairs = pairsOf(columns, (a, b) => judge(texts, byColumn.get(columns[a]!)!, byColumn.get(columns[b]!)!), extremes(columns.map((column) => byColumn.get(column)![0]!)));
  return {
    kind: "figure",
    said: columns.map((column): Said => ({ column, passages: byColumn.get(column)!.flatMap((item) => passagesOf(texts, item)) })),
    pairs,
    notes: [...byColumn.values()].flatMap((items) => secondNumber(texts, items) ?? []),
    confidence: confidenceOf(texts, row),
    sought: soughtFor(texts, row[0]!),
    doubt: ({ index }) => mayTell(row, tellings[index]!, openIn(index)),
  };
}

/** Every number of one cell with every number of the other: the strongest counts, as an article that gives two stands against itself too. */
function judge(texts: StoryTexts, a: readonly FigureItem[], b: readonly FigureItem[]): Judgement {
  const judged = a.slice(0, NUMBERS_OF_A_CELL).flatMap((x) => b.slice(0, NUMBERS_OF_A_CELL).map((y) => figureRelation(texts, x, y)));
  const relation = strongest(judged.map((one) => one.relation));
  return judged.find((one) => one.relation === relation)!;
}

/** Numbers of one cell that are compared; two are a contradiction, more a list. */
const NUMBERS_OF_A_CELL = 3;

/** The smallest and the largest number must be compared, however large the row. */
function extremes(items: readonly FigureItem[]): (readonly [number, number])[] {
  const bySize = items.map(({ figure }, place) => ({ low: figure.low, place })).sort((a, b) => a.low - b.low || a.place - b.place);
  const [first, last] = [bySize[0]!, bySize.at(-1)!];
  return first.low === last.low ? [] : [[first.place, last.place]];
}

function passagesOf(texts: StoryTexts, { column, figures }: FigureItem): SaidPassage[] {
  const { read } = texts.columns[column]!;
  return figures.map((figure) => ({ ...phraseOf(read, figure), voice: figure.voice, ...(figure.source && { source: figure.source.span }), who: figure.source?.name ?? null }));
}

function secondNumber(texts: StoryTexts, items: readonly FigureItem[]): string | null {
  const [first, second] = items;
  if (first === undefined || second === undefined || sameNumber(first.figure, second.figure)) return null;
  const column = texts.columns[first.column]!;
  const both = canBothHold(first.figure, second.figure) ? "" : ", which cannot both hold at one time";
  return `${said(column, phraseOf(column.read, first.figure))} and “${wordsAt(column, phraseOf(column.read, second.figure))}” in one article${both}`;
}

/** The findings' own doubt, and for several how sure it is that they count the same. */
function confidenceOf(texts: StoryTexts, row: readonly FigureItem[]): number {
  const found = Math.min(...row.map(({ figure }) => figure.confidence));
  if (row.length === 1) return found;
  const matches = row.map((item) => Math.max(...row.slice(0, MEMBERS_ASKED).map((other) => (other === item ? 0 : (figureMatch(texts, other, item)?.score ?? 0)))));
  const mean = matches.reduce((sum, score) => sum + score, 0) / matches.length;
  return found * Math.min(1, 0.2 + mean);
}

/** Members of a large row that each is compared with for its confidence. */
const MEMBERS_ASKED = 8;

/** The clause's words with the number itself; where the clause has few, the whole sentence's. */
function soughtFor(texts: StoryTexts, { contexts, figure, column, unit }: FigureItem): Int32Array[] {
  const clause = contexts[0]!;
  if (clause.length < CLAUSE_TERMS) return [texts.units[unit]!.terms];
  const { read } = texts.columns[column]!;
  const { first, end } = tokensIn(read.reading, phraseOf(read, figure));
  return [distinct([...clause, ...texts.termsOf(Array.from({ length: end - first }, (_, i) => formAt(read.reading, first + i)))])];
}

/** Fewer words find themselves everywhere or nowhere by chance. */
const CLAUSE_TERMS = 4;
