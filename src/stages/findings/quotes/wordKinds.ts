import { TAGS } from "../../../language/en/tags.ts";
import type { Tag } from "../../../language/en/tags.ts";
import { closedWords } from "../../../language/en/closedWords.ts";
import { cueForms } from "../../../language/en/cues.ts";
import { unnamedSpeakers } from "../../../language/en/speakers.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";

/** What a word is for the build of a sentence; coarser than its tag. */
export const KINDS = [
  "other", "noun", "name", "pronoun", "determiner", "adjective", "number", "possessive", "preposition", "finite", "modal", "base", "ing", "participle",
  "adverb", "conjunction", "wh", "to", "comma", "colon", "semicolon", "dash", "stop", "open", "close", "mark", "piece",
] as const; // prettier-ignore

export type Kind = (typeof KINDS)[number];

/** The kind of every token: from its tag, and where nothing is tagged from closed lists, capitals and digits. */
export function kindsOf(reading: Reading): readonly Kind[] {
  const { count, tags } = reading.tokens;
  const kinds: Kind[] = new Array<Kind>(count).fill("other");
  for (let i = 0; i < count; i++) kinds[i] = FIXED.get(formAt(reading, i)) ?? (tags[i] ? asName(reading, i, BY_TAG[tags[i]!]!) : untagged(reading, i));
  nameOpeners(reading, kinds);
  return kinds;
}

/** "Rendell, in a letter, said": what begins the sentence is a name where the article writes the same word as a name, and never small, inside other sentences. */
function nameOpeners(reading: Reading, kinds: Kind[]): void {
  const { forms, words, sentences } = reading.tokens;
  const named = new Set<number>();
  const small = new Set<number>();
  for (let i = 0; i < kinds.length; i++) {
    if (forms[i] === words[i]) small.add(forms[i]!);
    else if (kinds[i] === "name" && reading.sentences[sentences[i]!]!.first !== i) named.add(forms[i]!);
  }
  for (const sentence of reading.sentences) {
    // “Rendell won”: the mark comes first.
    const i = kinds[sentence.first] === "mark" ? sentence.first + 1 : sentence.first;
    if (i < sentence.end && MISTAKEN.has(kinds[i]!) && named.has(forms[i]!) && !small.has(forms[i]!) && !closedWords.has(formAt(reading, i))) kinds[i] = "name";
  }
}

/** "Husted said", "Guardian said": a capital and a verb of saying beside it make a name of what the tagger did not know. */
function asName(reading: Reading, token: number, kind: Kind): Kind {
  if (!MISTAKEN.has(kind)) return kind;
  const form = formAt(reading, token);
  // "according to police": hardly ever a verb.
  if (VERBAL.has(kind) && unnamedSpeakers.has(form) && !cueForms.has(form)) return "noun";
  if (!isUpper(wordAt(reading, token))) return kind;
  if (closedWords.has(form) || cueForms.has(form) || form.endsWith("ly")) return kind;
  const sentence = reading.sentences[reading.tokens.sentences[token]!]!;
  const opens = token === sentence.first || MARKS.get(formAt(reading, token - 1)) !== undefined;
  if (!opens) return kind === "adjective" ? kind : "name";
  // "Small, who came late", "Rendell, a lawyer, said"
  const apposed = kind !== "adverb" && kind !== "preposition" && formAt(reading, token + 1) === "," && APPOSITIONS.has(formAt(reading, token + 2));
  return apposed || cueForms.has(formAt(reading, token + 1)) ? "name" : kind;
}

const VERBAL: ReadonlySet<Kind> = new Set<Kind>(["finite", "base", "participle"]);

const APPOSITIONS: ReadonlySet<string> = new Set(["who", "whose", "a", "an", "the", "in", "on", "at", "speaking", "citing"]);

const MISTAKEN: ReadonlySet<Kind> = new Set<Kind>(["finite", "participle", "base", "ing", "adverb", "preposition", "adjective", "other", "noun"]);

const MARKS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [",", "comma"], [":", "colon"], [";", "semicolon"], ["—", "dash"], ["–", "dash"], ["--", "dash"], ["―", "dash"], ["-", "dash"], ["---", "dash"],
  [".", "stop"], ["?", "stop"], ["!", "stop"], ["…", "stop"], ["...", "stop"], ["(", "open"], ["[", "open"], [")", "close"], ["]", "close"],
  ['"', "mark"], ["“", "mark"], ["”", "mark"], ["''", "mark"], ["``", "mark"], ["«", "mark"], ["»", "mark"], ["„", "mark"], ["‘", "mark"],
]); // prettier-ignore

/** Marks, and a word that begins clauses as a pronoun does. */
const FIXED: ReadonlyMap<string, Kind> = new Map<string, Kind>([...MARKS, ["there", "pronoun"]]);

const KIND_OF_TAG: Readonly<Partial<Record<Tag, Kind>>> = {
  NN: "noun", NNS: "noun", NNP: "name", NNPS: "name", PRP: "pronoun", EX: "pronoun", PRP$: "determiner", DT: "determiner", PDT: "determiner", WP$: "wh",
  JJ: "adjective", JJR: "adjective", JJS: "adjective", CD: "number", $: "number", POS: "possessive", IN: "preposition", VBD: "finite", VBP: "finite", VBZ: "finite",
  MD: "modal", VB: "base", VBG: "ing", VBN: "participle", RB: "adverb", RBR: "adverb", RBS: "adverb", RP: "adverb", CC: "conjunction", WDT: "wh", WP: "wh",
  WRB: "wh", TO: "to", FW: "noun", GW: "noun", HYPH: "adjective",
}; // prettier-ignore

const BY_TAG: readonly Kind[] = TAGS.map((tag) => KIND_OF_TAG[tag] ?? "other");

function untagged(reading: Reading, token: number): Kind {
  const closed = closedWords.get(formAt(reading, token));
  if (closed !== undefined) return closed;
  const first = wordAt(reading, token).charCodeAt(0);
  if (first >= 48 && first <= 57) return "number";
  return isUpper(wordAt(reading, token)) ? "name" : "noun";
}

function isUpper(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
