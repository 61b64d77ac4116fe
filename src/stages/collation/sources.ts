import { countries } from "../../language/en/places.ts";
import { newsroomWords } from "../../language/en/newsroomWords.ts";
import { stem } from "../../language/en/stems.ts";
import type { Span } from "../../model/span.ts";
import type { Column } from "./columns.ts";
import type { Vocabulary } from "./terms.ts";
import { wordsAt } from "./wording.ts";

/** A named source as its content words: "Norwegian authorities" is {authorities, norway}. */
export type SourceWords = ReadonlySet<string>;

export function sourceWords(name: string, vocabulary: Vocabulary): SourceWords {
  const forms = name.toLowerCase().split(/[^\p{L}\p{N}'’.-]+/u, NAME_WORDS);
  return new Set(forms.flatMap((form) => [form, ...(seats.get(form) ?? [])]).map(vocabulary.termOf).filter((term) => term !== ""));
}

/** The seat of a government speaks for its country: "Paris said" is France. */
const seats: ReadonlyMap<string, readonly string[]> = new Map(
  countries.flatMap(({ name, capitals }) => capitals.map((capital) => [capital.toLowerCase(), [name.toLowerCase()]] as const)).filter(([capital, [name]]) => !capital.includes(" ") && !name!.includes(" ")),
);

/** The words of a name with those that stand beside the cue: "councillors Ruiz and Pell" are both, whomever the name picks. */
export function namedWords(column: Column, source: { readonly span: Span; readonly name: string }, vocabulary: Vocabulary): SourceWords {
  return sourceWords(`${source.name} ${wordsAt(column, source.span)}`, vocabulary);
}

/** Words of a source's name that are compared. */
const NAME_WORDS = 24;

/**
 * Whether two names may be one source: they share a word that is not of every newsroom, or one says less than the other.
 * "Norway" and "Norwegian authorities" may be one; "Arno authorities" and "Tollan authorities" are named differently.
 */
export function maybeOneSource(a: SourceWords, b: SourceWords): boolean {
  // "he", "it": nobody knows.
  if (a.size === 0 || b.size === 0) return true;
  if (isWithin(a, b) || isWithin(b, a)) return true;
  for (const word of a) if (b.has(word) && !generic.has(word)) return true;
  return false;
}

/** How many different sources the names stand for; one that says less than another is not counted again. */
export function countSources(names: readonly SourceWords[]): number {
  const counted: SourceWords[] = [];
  for (const name of names.filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size)) {
    if (!counted.some((other) => isWithin(name, other))) counted.push(name);
  }
  return counted.length;
}

const generic: ReadonlySet<string> = new Set([...newsroomWords, "ministry", "minister", "president", "police", "army", "military", "agency", "office", "health", "foreign", "state"].map(stem));

function isWithin(a: SourceWords, b: SourceWords): boolean {
  for (const word of a) if (!b.has(word)) return false;
  return true;
}
