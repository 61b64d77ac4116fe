import type { Reading } from "../../model/reading.ts";
import { UPPER, kindAt } from "../../text/characters.ts";
import type { ContextFeatures, Design } from "../labeller.ts";
import { pairFeature, textFeature } from "../perceptron.ts";
import { LONGEST_KNOWN_NAME, beginsKnownName, isKnownOrganisation, isKnownPlace } from "./gazetteer.ts";
import { inflectionsOf } from "./inflections.ts";
import { FORBIDDEN_NAMES, NAME_LABELS, OUTSIDE, typeOf } from "./nameLabels.ts";
import { nameClasses } from "./nameWords.ts";
import { shapeOf } from "./shapes.ts";
import { isFunctionWord } from "./stopwords.ts";

/** How names are told: the word, its shape and ends, what word lists know of it and of its neighbours, the labels before. */
export const NAMING: Design = {
  labels: NAME_LABELS,
  reach: 2,
  wordFeatures,
  keys: (word) => [textFeature(0, formOf(word)), textFeature(1, `${shapeOf(word)} ${nameClasses(word)}`)],
  labelFeatures: (before, twoBefore) => [pairFeature(2, before, 0), pairFeature(3, before, twoBefore)],
  history(into, { before, key, shape, next, first }) {
    into[0] = pairFeature(4, before, key);
    into[1] = pairFeature(5, before, shape);
    into[2] = pairFeature(6, before, next);
    into[3] = pairFeature(7, 1, shape);
    return first ? 4 : 3;
  },
  // Without a capital or a digit no name begins, but for "al-Qaddumi" and "de Vries".
  plainLabel: (word) => (/[\p{Lu}\d]/u.test(word) || nameClasses(word).includes("p") ? 0 : OUTSIDE),
  forbidden: FORBIDDEN_NAMES,
};

/** Templates of one distance are numbered apart; 0-15 are those of `NAMING`, 200 and more those of the context. */
const TEMPLATES = 16;

function wordFeatures(word: string, offset: number): number[] {
  const form = formOf(word);
  const shape = shapeOf(word);
  const classes = nameClasses(word);
  const first = (offset + 3) * TEMPLATES;
  const feature = (template: number, text: string): number => textFeature(first + template, text);
  const far = [feature(0, form), feature(1, shape), feature(2, classes)];
  if (offset === 2 || offset === -2) return far;
  const near = [...far, feature(3, form.slice(-3)), feature(4, `${shape} ${classes}`)];
  if (offset !== 0) return near;
  const everyday = isFunctionWord(form) ? "f" : inflectionsOf(form);
  const own = [
    ...near,
    feature(5, word),
    feature(6, form.slice(-2)),
    feature(7, form.slice(-4)),
    feature(8, form.slice(0, 3)),
    feature(9, `${shape[0]} ${everyday}`),
    feature(10, word.length < 5 ? `${shape}${word.length}` : ""),
    feature(11, ""),
  ];
  return [...own, ...[...classes].map((letter) => feature(12, letter))];
}

/**
 * Features of a reading with tags that no single word has: tags around, the run of capitalised words that the token stands in, how the
 * word is written and used elsewhere in the article, known names of several words, and what the same word was labelled before.
 * `labels` is read for the tokens before.
 */
export function nameContext(reading: Reading, labels: Uint8Array): ContextFeatures {
  const { tags, words, forms } = reading.tokens;
  const capitals = capitalsOf(reading);
  const cases = casesOf(reading, capitals);
  const known = knownNames(reading, capitals);
  const runs = capitalRuns(reading, capitals);
  const uses = usesOf(reading, runs);
  const shares = reading.sentences.map(({ first, end }) => shareOfCapitals(reading, capitals, first, end));
  const memory = new Map<number, number>();
  let remembered = 0;
  return (token, into) => {
    for (; remembered < token; remembered++) if (typeOf(labels[remembered]!) >= 0) memory.set(words[remembered]!, labels[remembered]!);
    const sentence = reading.sentences[reading.tokens.sentences[token]!]!;
    const tag = tags[token]!;
    const first = runs.first[token]!;
    const end = runs.end[token]!;
    const capital = capitals[token]!;
    const remember = (at: number): number => (at < sentence.end ? (memory.get(words[at]!) ?? 0) : 0);
    const keyAt = (at: number): number => (at >= sentence.first && at < sentence.end ? runs.keys[at]! : 0);
    const tagAt = (at: number): number => (at >= sentence.first && at < sentence.end ? tags[at]! : 0);
    let count = 0;
    into[count++] = pairFeature(200, tag, 0);
    into[count++] = pairFeature(201, tag, tagAt(token - 1));
    into[count++] = pairFeature(202, tag, tagAt(token + 1));
    into[count++] = pairFeature(203, cases.get(forms[token]!) ?? 0, capital + (token === sentence.first ? 2 : 0));
    into[count++] = pairFeature(204, known[token]!, 0);
    into[count++] = pairFeature(205, remember(token), capital);
    into[count++] = pairFeature(206, remember(token + 1), capital);
    into[count++] = pairFeature(207, shares[reading.tokens.sentences[token]!]!, capital);
    if (capital === 0) return count;
    const place = (token === first ? 1 : 0) + (token === end - 1 ? 2 : 0);
    into[count++] = pairFeature(210, keyAt(end - 1), place);
    into[count++] = pairFeature(211, runs.classes[end - 1]!, place);
    into[count++] = pairFeature(212, keyAt(first - 1), place);
    into[count++] = pairFeature(213, keyAt(end), place);
    into[count++] = pairFeature(214, Math.min(end - first, 5), place);
    into[count++] = pairFeature(215, runs.classes[first]!, place);
    into[count++] = pairFeature(216, tagAt(first - 1), tagAt(end) * 4 + place);
    into[count++] = pairFeature(217, uses.get(words[token]!) ?? 0, place);
    into[count++] = pairFeature(218, uses.get(words[end - 1]!) ?? 0, place);
    return count;
  };
}

/** For each token the run of capitalised words it stands in, [first, end); empty for others. Keys and classes of every word, as hashes. */
interface Runs {
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  readonly keys: Uint32Array;
  readonly classes: Uint32Array;
}

function capitalRuns(reading: Reading, capitals: Uint8Array): Runs {
  const { count, words, lexicon } = reading.tokens;
  const runs = { first: new Uint32Array(count), end: new Uint32Array(count), keys: new Uint32Array(count), classes: new Uint32Array(count) };
  const known = new Map<number, readonly [number, number]>();
  for (const { first, end } of reading.sentences) {
    for (let token = first; token < end; ) {
      let stop = token;
      while (stop < end && capitals[stop] === 1) stop++;
      runs.first.fill(token, token, stop);
      runs.end.fill(stop, token, stop);
      token = Math.max(stop, token + 1);
    }
  }
  for (let token = 0; token < count; token++) {
    let hashes = known.get(words[token]!);
    if (!hashes) {
      const word = lexicon.word(words[token]!);
      known.set(words[token]!, (hashes = [textFeature(220, formOf(word)), textFeature(221, nameClasses(word))]));
    }
    [runs.keys[token], runs.classes[token]] = hashes;
  }
  return runs;
}

/** What the whole article shows of a capitalised word: 1 after a given name or a title, 2 after "in", 4 after "the", 8 before a verb of saying or "who", 16 alone before "'s". */
function usesOf(reading: Reading, runs: Runs): Map<number, number> {
  const { count, words, lexicon } = reading.tokens;
  const uses = new Map<number, number>();
  const word = (token: number): string => (token >= 0 && token < count ? lexicon.word(words[token]!) : "");
  for (let token = 0; token < count; token++) {
    const first = runs.first[token]!;
    const end = runs.end[token]!;
    if (end <= first) continue;
    let use = uses.get(words[token]!) ?? 0;
    if (token > first && /[GH]/.test(nameClasses(word(token - 1)))) use |= 1;
    const before = word(first - 1);
    if (before === "in" || before === "near" || before === "at" || before === "from") use |= 2;
    if (before === "the" || before === "The") use |= 4;
    const after = word(end);
    if (token === end - 1 && (after === "said" || after === "who" || after === "says" || after === "told")) use |= 8;
    uses.set(words[token]!, use);
  }
  return uses;
}

/** How a form is written inside the article's sentences: 1 in lower case, 2 with a capital, 3 both; first words of sentences do not count. */
function casesOf(reading: Reading, capitals: Uint8Array): Map<number, number> {
  const cases = new Map<number, number>();
  const { forms } = reading.tokens;
  for (const { first, end } of reading.sentences) {
    for (let token = first + 1; token < end; token++) {
      const form = forms[token]!;
      cases.set(form, (cases.get(form) ?? 0) | (capitals[token] === 1 ? 2 : 1));
    }
  }
  return cases;
}

/** For each token 0, or its place in a known name of several words: 1 first, 2 later, of a place; 3 and 4, of an organisation. */
function knownNames(reading: Reading, capitals: Uint8Array): Uint8Array {
  const { lexicon, words, count } = reading.tokens;
  const known = new Uint8Array(count);
  for (let token = 0; token < count; token++) {
    if (known[token] !== 0 || capitals[token] === 0 || !beginsKnownName(lexicon.word(words[token]!))) continue;
    let name = lexicon.word(words[token]!);
    for (let end = token + 1; end < Math.min(count, token + LONGEST_KNOWN_NAME); end++) {
      name += ` ${lexicon.word(words[end]!)}`;
      const kind = isKnownPlace(name) ? 1 : isKnownOrganisation(name) ? 3 : 0;
      if (kind === 0) continue;
      known[token] = kind;
      known.fill(kind + 1, token + 1, end + 1);
    }
  }
  return known;
}

/** 0 few, 1 many, 2 nearly all words of the sentence begin with a capital: headlines are written so. */
function shareOfCapitals(reading: Reading, capitals: Uint8Array, first: number, end: number): number {
  const looked = Math.min(end, first + LOOKED_AT);
  let words = 0;
  let large = 0;
  for (let token = first; token < looked; token++) {
    const code = reading.tokens.lexicon.word(reading.tokens.words[token]!).charCodeAt(0);
    if (!isLetter(code)) continue;
    words++;
    if (capitals[token] === 1) large++;
  }
  return large * 10 >= words * 8 ? 2 : large * 10 >= words * 5 ? 1 : 0;
}

/** Words of a sentence that tell how it is written. */
const LOOKED_AT = 20;

/** 1 for each token that begins with a capital letter. */
function capitalsOf(reading: Reading): Uint8Array {
  const { count, words, forms, lexicon } = reading.tokens;
  return Uint8Array.from({ length: count }, (_, token) => (words[token] !== forms[token] && kindAt(lexicon.word(words[token]!), 0) === UPPER ? 1 : 0));
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
}

function formOf(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}
