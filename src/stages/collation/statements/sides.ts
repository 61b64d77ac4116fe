import { formAt } from "../../../text/tokens.ts";
import type { Relation } from "../../../model/collation.ts";
import type { Column } from "../columns.ts";
import type { StoryTexts, Unit } from "../units.ts";

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
}

/** What a rule found: how the two stand to each other by it, and why in plain words. */
export interface Note {
  readonly relation: Relation;
  readonly because: string;
}

export function sidesOf(texts: StoryTexts, a: Unit, b: Unit): Sides {
  return { texts, a: sideOf(texts, a), b: sideOf(texts, b) };
}

/** The first token of the sentence for which the test holds. */
export function tokenWhere({ unit, column }: Side, holds: (form: string, token: number) => boolean): number | null {
  for (let token = unit.first; token < unit.end; token++) if (holds(formAt(column.read.reading, token), token)) return token;
  return null;
}

function sideOf(texts: StoryTexts, unit: Unit): Side {
  const column = texts.columns[unit.column]!;
  const { reading } = column.read;
  return { unit, column, terms: Array.from({ length: unit.end - unit.first }, (_, i) => texts.vocabulary.termOf(formAt(reading, unit.first + i))) };
}
