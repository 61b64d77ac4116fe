import { others } from "../../../language/en/descriptions.ts";
import { happenedWords } from "../../../language/en/happened.ts";
import { kindsOfPeople, runningFates, sameCounts, sameFates } from "../../../language/en/sameCounts.ts";
import { stem } from "../../../language/en/stems.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { isNoun, isVerb } from "../../../language/en/tags.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import type { Figure } from "../../../model/findings.ts";
import type { Column } from "../columns.ts";
import type { StoryTexts } from "../units.ts";

/** What a number counts, in words that are the same for all that counts alike. */
export interface CountedThing {
  /** Null where nothing tells what is counted. */
  readonly counted: string | null;
  /** What happened to it; null where nothing is said to have happened. */
  readonly fate: string | null;
  /** True where persons are counted, as far as can be told. */
  readonly ofPeople: boolean;
}

/** `clause` are the words around the number, lower-cased. */
export function countedThing(texts: StoryTexts, column: Column, figure: Figure, clause: readonly string[]): CountedThing {
  const noun = predicateNoun(column, figure) ?? countedNoun(texts, column, figure);
  const fate = fateOf(figure, noun, clause);
  if (noun === null) return { counted: null, fate, ofPeople: fate !== null && runningFates.has(fate) };
  // "19 arrests" counts the people arrested; "60 Norwegians" counts people too.
  const people = fates.has(noun) || texts.vocabulary.isName(texts.vocabulary.termOf(noun));
  const counted = countGroups.has(noun) || !people ? countOf(noun) : "people";
  return { counted, fate, ofPeople: people || counted === "people" || isPerson(noun, counted) };
}

function isPerson(noun: string, counted: string): boolean {
  return kindsOfPeople.has(counted) || roles.has(stem(noun)) || PERSON_ENDING.test(noun);
}

/** "shoppers", "guardians": such a word counts as people only beside a number of people in words that are alike. */
const PERSON_ENDING = /(?:er|or|ist|ian|eer)s?$/;

const roles: ReadonlySet<string> = new Set([...others.keys()].map(stem));

/** "Nine of the dead were children" counts children. */
export function predicateNoun({ read: { reading } }: Column, figure: Figure): string | null {
  const { end } = tokensIn(reading, figure);
  if (formAt(reading, end) !== "of") return null;
  const sentence = reading.tokens.sentences[end];
  for (let token = end + 1; token < end + PREDICATE_WITHIN && reading.tokens.sentences[token] === sentence; token++) {
    if (!isVerb(reading, token)) continue;
    return BE.has(formAt(reading, token)) && isNoun(reading, token + 1) ? formAt(reading, token + 1) : null;
  }
  return null;
}

/** "of the dead and wounded were". */
const PREDICATE_WITHIN = 7;

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);

/** The last noun of what is counted, before "of" or "in": "children under ten" counts "children". */
function countedNoun(texts: StoryTexts, column: Column, { counted }: Figure): string | null {
  if (counted === null) return null;
  const { first, end } = tokensIn(column.read.reading, counted);
  let noun: string | null = null;
  for (let token = first; token < end; token++) {
    const form = formAt(column.read.reading, token);
    if (noun !== null && isFunctionWord(form)) break;
    if (texts.vocabulary.termOf(form) !== "") noun = form;
  }
  return noun;
}

function fateOf({ happened }: Figure, noun: string | null, clause: readonly string[]): string | null {
  const word = happened?.toLowerCase() ?? null;
  const told = word === null ? null : (fates.get(word) ?? fates.get(stem(word)) ?? null);
  if (told !== null) return told;
  if (noun !== null && fates.has(noun)) return fates.get(noun)!;
  // "The death toll reached 112 people", "the number of arrests had risen to 19": no verb says what happened to them.
  const tallied = clause.find((form, i) => fates.has(form) && (clause[i + 1] === "toll" || (clause[i - 2] === "number" && clause[i - 1] === "of")));
  if (tallied !== undefined) return fates.get(tallied)!;
  return word === null ? null : stem(word);
}

/** What a noun counts, in the word that stands for all that count alike: "men" and "man". */
export function countOf(noun: string): string {
  return countGroups.get(noun) ?? stem(noun);
}

/** The fates of which a toll is kept that a word may tell of: "killing", "the wounded"; of most words none. */
export function fatesToldBy(form: string): readonly string[] {
  const kinds = happenedWords.get(form)?.map(({ kind }) => kind) ?? [];
  return [form, ...kinds].flatMap((word) => fates.get(word) ?? []).filter((fate) => runningFates.has(fate));
}

const countGroups = firstOfEach(sameCounts);
const fates = firstOfEach(sameFates);

function firstOfEach(lines: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => line.map((word) => [word, line[0]!] as const)));
}
