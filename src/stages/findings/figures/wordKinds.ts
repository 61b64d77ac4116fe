import { closedWords } from "../../../language/en/closedWords.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import { tagAt } from "../../../language/en/tags.ts";
import type { Reading } from "../../../model/reading.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Pieces } from "../numerals/numerals.ts";

export type WordKind =
  | "noun" | "plural" | "name" | "adjective" | "number" | "participle" | "past" | "ing" | "verb" | "modal" | "adverb" | "determiner" | "pronoun" | "preposition" | "to" | "conjunction" | "wh" | "mark" | "possessive" | "border"; // prettier-ignore

/** What a piece is in its sentence: by its tag, and by word lists and endings where nothing is tagged. */
export function kindOf(reading: Reading, pieces: Pieces, at: number): WordKind {
  if (at < 0 || at >= pieces.count || formOf(pieces, at) === "") return "border";
  if (pieces.kinds[at] === NUMBER) return "number";
  if (pieces.kinds[at] !== LETTERS) return formOf(pieces, at) === "'" && formOf(pieces, at + 1) === "s" ? "possessive" : "mark";
  if (formOf(pieces, at) === "s" && formOf(pieces, at - 1) === "'") return "possessive";
  const tag = tagAt(reading, pieces.tokens[at]!);
  // "AT LEAST 10 KILLED": in capitals a word is tagged as a name.
  const word = pieces.words[at]!;
  if (word.length >= SHOUTED && tag.startsWith("NNP") && word === word.toUpperCase() && inflectionsOf(formOf(pieces, at)) !== "") return kindByWord(pieces, at, false);
  // "Hispanic-Americans" is one token: its plural is in its last piece.
  if (tag === "NNS" && pieces.tokens[at + 1] === pieces.tokens[at]) return "noun";
  // Determiners are few and known; any other word tagged so was mistaken.
  if (tag === "DT" && !closedWords.has(formOf(pieces, at)) && !DETERMINERS.has(formOf(pieces, at))) return kindByWord(pieces, at, true);
  return TAG_KINDS.get(tag) ?? kindByWord(pieces, at, true);
}

const TAG_KINDS: ReadonlyMap<string, WordKind> = new Map<string, WordKind>([
  ["NN", "noun"], ["NNS", "plural"], ["NNP", "name"], ["NNPS", "name"], ["JJ", "adjective"], ["JJR", "adjective"], ["JJS", "adjective"], ["CD", "number"], ["VBN", "participle"], ["VBD", "past"], ["VBG", "ing"], ["VB", "verb"], ["VBP", "verb"], ["VBZ", "verb"], ["MD", "modal"],
  ["RB", "adverb"], ["RBR", "adverb"], ["RBS", "adverb"], ["RP", "adverb"], ["DT", "determiner"], ["PDT", "determiner"], ["PRP$", "determiner"], ["PRP", "pronoun"], ["EX", "pronoun"], ["IN", "preposition"], ["TO", "to"], ["CC", "conjunction"], ["WDT", "wh"], ["WP", "wh"], ["WP$", "wh"], ["WRB", "wh"], ["POS", "possessive"],
]);

const CLOSED_KINDS: ReadonlyMap<string, WordKind> = new Map<string, WordKind>([["finite", "verb"]]);

const DETERMINERS: ReadonlySet<string> = new Set(["half", "such", "either", "neither", "quite", "many", "several", "few"]);

/** Shorter words in capitals are acronyms. */
const SHOUTED = 4;

function kindByWord(pieces: Pieces, at: number, capitals: boolean): WordKind {
  const form = formOf(pieces, at);
  const closed = closedWords.get(form);
  if (closed !== undefined) return CLOSED_KINDS.get(closed) ?? (closed as WordKind);
  const known = inflectionsOf(form);
  if (capitals && isCapital(pieces, at) && at > 0 && pieces.kinds[at - 1] !== 0) return "name";
  if (known.includes("p")) return "plural";
  if (known.includes("d") || known.includes("e")) return "past";
  if (known.includes("q")) return "participle";
  if (known.includes("a") || known.includes("r") || known.includes("t")) return "adjective";
  if (known.includes("n")) return "noun";
  if (known.includes("g")) return "ing";
  if (known.includes("y") || (form.endsWith("ly") && form.length > 4)) return "adverb";
  if (known.includes("z") || known.includes("v")) return "verb";
  if (form.length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && !form.endsWith("is")) return "plural";
  if (form.length > 4 && form.endsWith("ed")) return "past";
  if (form.length > 5 && form.endsWith("ing")) return "ing";
  if (ADJECTIVE_ENDINGS.some((ending) => form.endsWith(ending) && form.length > ending.length + 2)) return "adjective";
  return "noun";
}

const ADJECTIVE_ENDINGS: readonly string[] = ["ian", "ese", "ish", "ive", "ous", "ful", "less", "able", "ible", "ic", "ical"];
