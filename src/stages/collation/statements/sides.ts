import { overlap } from "../../../text/spans.ts";
import { formAt, spanOfTokens } from "../../../text/tokens.ts";
import type { Quote } from "../../../model/findings.ts";
import type { Relation } from "../../../model/collation.ts";
import type { TokenRange } from "../../../model/reading.ts";
import type { Column } from "../columns.ts";
import { closestClauses } from "./closestClauses.ts";
import type { Span } from "../../../model/span.ts";
import type { StoryTexts, Unit } from "../units.ts";
import { startingIn } from "../within.ts";

/** Two matched sentences, as the rules of their relation look at them. */
export interface Sides {
  readonly texts: StoryTexts;
  readonly a: Side;
  readonly b: Side;
}

export interface Side {
  readonly unit: Unit;
  readonly column: Column;
  /** Term of each of its tokens; "" for a word without content. */
  readonly terms: readonly string[];
  /** Its clause that states what both state: how "rammed the shop" is put counts, not what else was "stolen". Empty where several may. */
  readonly focus: TokenRange;
  /** The quote that speaks for the focus, or for most of the sentence where there is none; null where the outlet does. */
  readonly quote: Quote | null;
}

/** What a rule found: how the two stand to each other by it, and why in plain words. */
export interface Note {
  readonly relation: Relation;
  readonly because: string;
}

export function sidesOf(texts: StoryTexts, a: Unit, b: Unit): Sides {
  const closest = closestClauses(texts, a, b);
  const sure = closest.likeness >= FOCUSED;
  return { texts, a: sideOf(texts, a, sure ? closest.a : onlyClause(a)), b: sideOf(texts, b, sure ? closest.b : onlyClause(b)) };
}

/** Two clauses so alike state the same; less so they share a name and a word. */
const FOCUSED = 0.3;

function onlyClause(unit: Unit): TokenRange {
  return unit.clauses.length === 1 ? unit : { first: unit.first, end: unit.first };
}

/** The first token of the sentence, or of a part of it, for which the test holds. */
export function tokenWhere({ unit, column }: Side, holds: (form: string, token: number) => boolean, { first, end }: TokenRange = unit): number | null {
  for (let token = first; token < end; token++) if (holds(formAt(column.read.reading, token), token)) return token;
  return null;
}

function sideOf(texts: StoryTexts, unit: Unit, focus: TokenRange): Side {
  const column = texts.columns[unit.column]!;
  const { reading } = column.read;
  const terms = Array.from({ length: unit.end - unit.first }, (_, i) => texts.vocabulary.termOf(formAt(reading, unit.first + i)));
  return { unit, column, focus, terms, quote: focus.end > focus.first ? quoteOf(column, unit, spanOfTokens(reading, focus)) : unit.quote };
}

/**
 * The quote that holds most of the span: in "the fire, which 'began in the attic', Ruiz said, took two houses" the outlet says what it took.
 * A span that names who speaks goes with the words.
 */
export function quoteOf(column: Column, unit: Unit, span: Span): Quote | null {
  const quotes = [...startingIn(column.read.findings.quotes, unit.span), ...(unit.quote === null ? [] : [unit.quote])];
  const within = quotes.find((quote) => 2 * overlap(quote, span) >= span.end - span.start);
  if (within !== undefined) return within;
  return unit.quote?.speaker && overlap(unit.quote.speaker.span, span) > 0 ? unit.quote : null;
}
