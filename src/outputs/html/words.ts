import type { Relation, RowKind } from "../../model/collation.ts";
import type { Voice } from "../../model/span.ts";

/** The tool's own words on the page: names of kinds and relations, plain ones (docs/glossary.md). */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = { agree: "agree", differ: "differ", update: "update", conflict: "contradict", single: "only here" };

export const KIND_WORDS: Readonly<Record<RowKind, string>> = { statement: "statement", quote: "quote", figure: "number", date: "date", name: "name" };

export const VOICE_WORDS: Readonly<Record<Voice, string>> = { own: "in its own voice", attributed: "attributed", quoted: "quoted" };

/** 1, "article", "articles" -> "1 article". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
