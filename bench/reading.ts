/**
 * Tags, sentences and speed of reading beside wink-nlp, on GUM's test documents, in one run: `node bench/reading.ts`.
 * `gold tokens`: our tags on GUM's own tokens, hyphenated words put together. `own tokens`: a gold token counts only when we cut it so and tag it so.
 * `universal`: both systems on the tokens that both cut as GUM does, by word classes that both tag sets know.
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { TAGS } from "../src/language/en/tags.ts";
import type { Reading } from "../src/model/reading.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { gumDocuments } from "../scripts/train/gum.ts";
import type { GumDocument } from "../scripts/train/gum.ts";
import { withHyphensWhole } from "../scripts/train/hyphens.ts";
import { dataFolder } from "./dataFolder.ts";

export interface ReadingFigures {
  readonly documents: number;
  readonly goldTokens: number;
  readonly ownTokens: number;
  readonly sentences: { readonly precision: number; readonly recall: number };
  readonly universal: { readonly ours: number; readonly wink: number; readonly tokens: number };
  /** Tokens a second, the median of the rounds, with one lexicon for all as in a run: tokens alone, tags alone, tags with names and noun chunks; wink's tokens and tags. */
  readonly speed: { readonly tokenise: number; readonly tags: number; readonly tag: number; readonly wink: number };
}

/** The figures, or null when the labelled data is not on this machine. `share`: of the test documents, 1 all. */
export function readingFigures(share: number, rounds: number): ReadingFigures | null {
  const folder = dataFolder("gum");
  if (folder === null) return null;
  const test = gumDocuments(`${folder}/gum`).test;
  const documents = test.slice(0, Math.max(1, Math.round(test.length * share)));
  return {
    documents: documents.length,
    goldTokens: onGoldTokens(documents),
    ownTokens: onOwnTokens(documents),
    sentences: sentenceBorders(documents),
    universal: universal(documents),
    speed: speeds(documents, rounds),
  };
}

function onGoldTokens(documents: readonly GumDocument[]): number {
  const lexicon = createLexicon();
  let [right, all] = [0, 0];
  for (const document of documents) {
    for (const sentence of document.sentences.map(withHyphensWhole)) {
      const words = Uint32Array.from(sentence, ({ start, end }) => lexicon.id(document.text.slice(start, end)));
      const tags = new Uint8Array(words.length);
      testModels().tags.label(lexicon, words, { first: 0, end: words.length }, tags);
      all += sentence.length;
      right += sentence.filter((token, i) => TAGS[tags[i]!] === token.tag).length;
    }
  }
  return right / all;
}

function onOwnTokens(documents: readonly GumDocument[]): number {
  let [right, all] = [0, 0];
  for (const document of documents) {
    const tags = tagsByPlace(read(document));
    for (const token of document.sentences.flatMap(withHyphensWhole)) {
      all++;
      if (tags.get(place(token)) === token.tag) right++;
    }
  }
  return right / all;
}

/** Sentence ends that are GUM's, at the last letter or mark. */
function sentenceBorders(documents: readonly GumDocument[]): { readonly precision: number; readonly recall: number } {
  let [right, ours, gold] = [0, 0, 0];
  for (const document of documents) {
    const ends = new Set(document.sentences.map((sentence) => sentence[sentence.length - 1]!.end));
    const found = read(document).sentences.map(({ span }) => span.end);
    right += found.filter((end) => ends.has(end)).length;
    ours += found.length;
    gold += ends.size;
  }
  return { precision: right / ours, recall: right / gold };
}

/** Word classes that Penn and universal tags both tell apart; auxiliaries count as verbs, subordinators as prepositions, determiners as pronouns. */
const CLASSES: Readonly<Record<string, string>> = {
  NN: "noun", NNS: "noun", NOUN: "noun", NNP: "name", NNPS: "name", PROPN: "name", VB: "verb", VBD: "verb", VBG: "verb", VBN: "verb", VBP: "verb", VBZ: "verb", MD: "verb", VERB: "verb", AUX: "verb",
  JJ: "adjective", JJR: "adjective", JJS: "adjective", ADJ: "adjective", RB: "adverb", RBR: "adverb", RBS: "adverb", WRB: "adverb", ADV: "adverb",
  IN: "preposition", RP: "preposition", ADP: "preposition", SCONJ: "preposition", DT: "pronoun", PDT: "pronoun", WDT: "pronoun", PRP: "pronoun", PRP$: "pronoun", WP: "pronoun", WP$: "pronoun", EX: "pronoun", DET: "pronoun", PRON: "pronoun",
  CD: "number", NUM: "number", CC: "conjunction", CCONJ: "conjunction", TO: "particle", POS: "particle", PART: "particle", UH: "interjection", INTJ: "interjection",
  ".": "mark", ",": "mark", ":": "mark", "``": "mark", "''": "mark", "-LRB-": "mark", "-RRB-": "mark", HYPH: "mark", $: "mark", SYM: "mark", PUNCT: "mark",
}; // prettier-ignore

function universal(documents: readonly GumDocument[]): { readonly ours: number; readonly wink: number; readonly tokens: number } {
  let [ours, theirs, tokens] = [0, 0, 0];
  for (const document of documents) {
    const mine = tagsByPlace(read(document));
    const others = winkTags(document.text);
    for (const token of document.sentences.flat()) {
      const [a, b] = [mine.get(place(token)), others.get(place(token))];
      const gold = token.form === "not" || token.form === "n't" || token.form === "n’t" ? undefined : CLASSES[token.upos];
      if (a === undefined || b === undefined || gold === undefined) continue;
      tokens++;
      if (CLASSES[a] === gold) ours++;
      if (CLASSES[b] === gold) theirs++;
    }
  }
  return { ours: ours / tokens, wink: theirs / tokens, tokens };
}

function speeds(documents: readonly GumDocument[], rounds: number): ReadingFigures["speed"] {
  const models = testModels();
  const articles = documents.map((document) => articleOf(document.text));
  const lexicon = createLexicon();
  const times: number[][] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const readings = articles.map((article) => tokenise(article, [], [], lexicon));
    const cut = performance.now();
    for (const reading of readings) tagsAlone(reading);
    const tagged = performance.now();
    for (const reading of readings) tag(reading, models);
    const named = performance.now();
    let count = 0;
    for (const { text } of documents) count += wink.readDoc(text).tokens().length();
    const done = performance.now();
    const own = readings.reduce((sum, reading) => sum + reading.tokens.count, 0);
    [own / (cut - began), own / (tagged - cut), own / (named - tagged), count / (done - named)].forEach((speed, i) => times[i]!.push(speed * 1000));
  }
  const [cut, tags, all, others] = times.map((speeds) => Math.round(speeds.sort((a, b) => a - b)[speeds.length >> 1]!));
  return { tokenise: cut!, tags: tags!, tag: all!, wink: others! };
}

function tagsAlone({ tokens, sentences }: Reading): void {
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) testModels().tags.label(tokens.lexicon, tokens.words, sentence, tags);
}

function read(document: GumDocument): Reading {
  return tag(tokenise(articleOf(document.text), [], [], createLexicon()), testModels());
}

function tagsByPlace({ tokens }: Reading): Map<string, string> {
  return new Map(Array.from({ length: tokens.count }, (_, i) => [place({ start: tokens.starts[i]!, end: tokens.ends[i]! }), TAGS[tokens.tags[i]!]!]));
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

interface WinkItems {
  out(want: unknown): string[];
  length(): number;
}
interface Wink {
  readDoc(text: string): { tokens(): WinkItems };
  readonly its: { readonly value: unknown; readonly pos: unknown };
}

const require = createRequire(import.meta.url);
const wink: Wink = (require("wink-nlp") as (model: unknown, pipe: string[]) => Wink)(require("wink-eng-lite-web-model"), ["sbd", "pos"]);

/** wink's universal tags by place; it gives words in order, so each is found behind the last. */
function winkTags(text: string): Map<string, string> {
  const tokens = wink.readDoc(text).tokens();
  const tags = tokens.out(wink.its.pos);
  const found = new Map<string, string>();
  let from = 0;
  tokens.out(wink.its.value).forEach((value, i) => {
    const start = text.indexOf(value, from);
    if (start < 0) return;
    from = start + value.length;
    found.set(place({ start, end: from }), tags[i]!);
  });
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const figures = readingFigures(1, 9);
  console.log(figures === null ? "skipped: GUM is not there (VARIORUM_DATA names the folder that holds it)" : JSON.stringify(figures, null, 2));
}
