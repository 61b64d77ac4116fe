import type { Lexicon, Reading } from "../../model/reading.ts";
import { UPPER, kindAt } from "../../text/characters.ts";
import type { ContextFeatures } from "../labeller.ts";
import { pairFeature, textFeature } from "../perceptron.ts";
import { LONGEST_KNOWN_NAME, beginsKnownName, isKnownOrganisation, isKnownPlace } from "./gazetteer.ts";
import { lesserBodies } from "./lesserBodies.ts";
import { lesserPlaces } from "./lesserPlaces.ts";
import { typeOf } from "./nameLabels.ts";
import { describedAs } from "./nameEvidence.ts";
import { nameClasses } from "./nameWords.ts";
import { isFunctionWord } from "./stopwords.ts";
import { formOf } from "./shapes.ts";

/**
 * Features of a reading with tags that no single word has: tags around, the run of capitalised words that the token stands in, how the
 * word is written, used and described elsewhere in the article, known names of several words, and what the same word was labelled before.
 * `labels` is read for the tokens before.
 */
export function nameContext(reading: Reading, labels: Uint8Array): ContextFeatures {
  const { tags, words, forms, lexicon } = reading.tokens;
  const capitals = capitalsOf(reading);
  const cases = casesOf(reading, capitals);
  const known = knownNames(reading, capitals);
  const runs = capitalRuns(reading, capitals);
  const uses = usesOf(reading, runs);
  const described = evidenceOf(reading, runs);
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
    const keyAt = (at: number): number => (at >= sentence.first && at < sentence.end ? factsOf(lexicon, words[at]!).key : 0);
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
    into[count++] = pairFeature(211, factsOf(lexicon, words[end - 1]!).classes, place);
    into[count++] = pairFeature(212, keyAt(first - 1), place);
    into[count++] = pairFeature(213, keyAt(end), place);
    into[count++] = pairFeature(214, Math.min(end - first, 5), place);
    into[count++] = pairFeature(215, factsOf(lexicon, words[first]!).classes, place);
    into[count++] = pairFeature(216, tagAt(first - 1), tagAt(end) * 4 + place);
    into[count++] = pairFeature(217, uses.get(words[token]!) ?? 0, place);
    into[count++] = pairFeature(218, uses.get(words[end - 1]!) ?? 0, place);
    into[count++] = pairFeature(219, described.here[token]!, place);
    into[count++] = pairFeature(220, described.anywhere.get(forms[token]!) ?? 0, place);
    into[count++] = pairFeature(221, described.anywhere.get(forms[end - 1]!) ?? 0, place);
    into[count++] = pairFeature(222, keyAt(first - 2), keyAt(first - 1));
    into[count++] = pairFeature(223, keyAt(end), keyAt(end + 1));
    return count;
  };
}
/** For each token what the words around its run say of the run, and for each form what they say of it anywhere in the article; bits as in `describedAs`. */
function evidenceOf(reading: Reading, runs: Runs): { readonly here: Uint8Array; readonly anywhere: ReadonlyMap<number, number> } {
  const { count, forms, lexicon } = reading.tokens;
  const here = new Uint8Array(count);
  const anywhere = new Map<number, number>();
  for (let token = 0; token < count; token++) {
    const end = runs.end[token]!;
    if (end <= token || runs.first[token] !== token) continue;
    const kinds = describedAs(reading, { first: token, end });
    if (kinds === 0) continue;
    here.fill(kinds, token, end);
    for (let at = token; at < end; at++) if (!isFunctionWord(lexicon.word(forms[at]!))) anywhere.set(forms[at]!, (anywhere.get(forms[at]!) ?? 0) | kinds);
  }
  return { here, anywhere };
}

/** For each token the run of capitalised words it stands in, [first, end); empty for others. */
interface Runs {
  readonly first: Uint32Array;
  readonly end: Uint32Array;
}

function capitalRuns(reading: Reading, capitals: Uint8Array): Runs {
  const { count } = reading.tokens;
  const runs = { first: new Uint32Array(count), end: new Uint32Array(count) };
  for (const { first, end } of reading.sentences) {
    for (let token = first; token < end; ) {
      let stop = token;
      while (stop < end && capitals[stop] === 1) stop++;
      runs.first.fill(token, token, stop);
      runs.end.fill(stop, token, stop);
      token = Math.max(stop, token + 1);
    }
  }
  return runs;
}

/** What the whole article shows of a capitalised word: 1 after a given name or a title, 2 after "in", 4 after "the", 8 before a verb of saying or "who". */
function usesOf(reading: Reading, runs: Runs): Map<number, number> {
  const { count, words, forms, lexicon } = reading.tokens;
  const uses = new Map<number, number>();
  const form = (token: number): string => (token >= 0 && token < count ? lexicon.word(forms[token]!) : "");
  for (let token = 0; token < count; token++) {
    const first = runs.first[token]!;
    const end = runs.end[token]!;
    if (end <= first) continue;
    let use = uses.get(words[token]!) ?? 0;
    if (token > first && factsOf(lexicon, words[token - 1]!).leads) use |= 1;
    const before = form(first - 1);
    if (PLACING.has(before)) use |= 2;
    if (before === "the") use |= 4;
    if (token === end - 1 && SAYING.has(form(end))) use |= 8;
    uses.set(words[token]!, use);
  }
  return uses;
}

const PLACING: ReadonlySet<string> = new Set(["in", "near", "at", "from"]);
const SAYING: ReadonlySet<string> = new Set(["said", "who", "says", "told"]);

/** What the context asks of a word by itself. */
interface Facts {
  readonly key: number;
  readonly classes: number;
  readonly capital: boolean;
  /** A given name or a title: a surname follows. */
  readonly leads: boolean;
}

/** Facts by word id, kept as long as the lexicon is. */
const FACTS = new WeakMap<Lexicon, (Facts | undefined)[]>();

function factsOf(lexicon: Lexicon, word: number): Facts {
  let facts = FACTS.get(lexicon);
  if (facts === undefined) FACTS.set(lexicon, (facts = []));
  return (facts[word] ??= learnFacts(lexicon.word(word)));
}

function learnFacts(word: string): Facts {
  const classes = nameClasses(word);
  return { key: textFeature(220, formOf(word)), classes: textFeature(221, classes), capital: kindAt(word, 0) === UPPER, leads: /[GH]/.test(classes) };
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
      const kind = isKnownPlace(name) || lesserPlaces.has(name) ? 1 : isKnownOrganisation(name) || lesserBodies.has(name) ? 3 : 0;
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
    if (!isLetter(reading.tokens.lexicon.word(reading.tokens.forms[token]!).charCodeAt(0))) continue;
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
  return Uint8Array.from({ length: count }, (_, token) => (words[token] !== forms[token] && factsOf(lexicon, words[token]!).capital ? 1 : 0));
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;
}
