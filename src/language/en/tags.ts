import type { Reading } from "../../model/reading.ts";

/** Penn Treebank part-of-speech tags; `tokens.tags` holds indices. 0 is untagged. The order is part of the model file: add at the end. */
export const TAGS = [
  "", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "EX", "CD", "JJ", "JJR", "JJS", "DT", "PDT", "WDT",
  "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "RB", "RBR", "RBS", "RP", "WP", "WP$", "WRB",
  "IN", "TO", "CC", "POS", "UH", "FW", "SYM", "LS", "GW", "$", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH",
] as const; // prettier-ignore

export type Tag = (typeof TAGS)[number];

/** The tag of a token; "" outside the reading and where nothing is tagged yet. */
export function tagAt(reading: Reading, token: number): Tag {
  return TAGS[reading.tokens.tags[token] ?? 0] ?? "";
}

/** Finite or not, auxiliaries too; "would" and "can" are MD and no verb here (`isModal`). */
export function isVerb(reading: Reading, token: number): boolean {
  return has(VERBS, reading, token);
}

/** VBD, VBP, VBZ and modals: what makes a clause. */
export function isFinite(reading: Reading, token: number): boolean {
  return has(FINITE, reading, token);
}

export function isModal(reading: Reading, token: number): boolean {
  return has(MODALS, reading, token);
}

/** Common or proper. */
export function isNoun(reading: Reading, token: number): boolean {
  return has(NOUNS, reading, token);
}

export function isProper(reading: Reading, token: number): boolean {
  return has(PROPER, reading, token);
}

export function isPlural(reading: Reading, token: number): boolean {
  return has(PLURAL, reading, token);
}

export function isAdjective(reading: Reading, token: number): boolean {
  return has(ADJECTIVES, reading, token);
}

export function isAdverb(reading: Reading, token: number): boolean {
  return has(ADVERBS, reading, token);
}

/** "12,000", "five", "1990". */
export function isNumber(reading: Reading, token: number): boolean {
  return has(NUMBERS, reading, token);
}

/** "who", "which", "where", "that" where it begins a relative clause. */
export function isRelative(reading: Reading, token: number): boolean {
  return has(RELATIVE, reading, token);
}

/** Prepositions and conjunctions that begin a clause, and "to". */
export function isPreposition(reading: Reading, token: number): boolean {
  return has(PREPOSITIONS, reading, token);
}

/** The possessive "'s" or "'", not "is" or a closing mark. */
export function isPossessive(reading: Reading, token: number): boolean {
  return has(POSSESSIVE, reading, token);
}

const VERBS = columns("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
const FINITE = columns("VBD", "VBP", "VBZ", "MD");
const MODALS = columns("MD");
const NOUNS = columns("NN", "NNS", "NNP", "NNPS");
const PROPER = columns("NNP", "NNPS");
const PLURAL = columns("NNS", "NNPS");
const ADJECTIVES = columns("JJ", "JJR", "JJS");
const ADVERBS = columns("RB", "RBR", "RBS");
const NUMBERS = columns("CD");
const RELATIVE = columns("WDT", "WP", "WP$", "WRB");
const PREPOSITIONS = columns("IN", "TO");
const POSSESSIVE = columns("POS");

/** One flag a tag, so that a question is one look-up. */
function columns(...tags: readonly Tag[]): Uint8Array {
  const flags = new Uint8Array(TAGS.length);
  for (const tag of tags) flags[TAGS.indexOf(tag)] = 1;
  return flags;
}

function has(flags: Uint8Array, reading: Reading, token: number): boolean {
  return flags[reading.tokens.tags[token] ?? 0] === 1;
}
