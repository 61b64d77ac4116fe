import { LONGEST_KNOWN_NAME, countryNamed, isKnownOrganisation, isKnownPlace } from "../../language/en/gazetteer.ts";
import { inflectionsOf } from "../../language/en/inflections.ts";
import { isFunctionWord } from "../../language/en/stopwords.ts";
import type { NameSpan, Reading, Sentence, TokenRange } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";

/** True for a paragraph of one sentence with a capital in nearly every word, everyday ones too: "Mayor Says Town Supports Plan". There a capital tells no name. */
export function isHeadline(reading: Reading, sentence: Sentence): boolean {
  const paragraph = reading.paragraphs[sentence.paragraph]!;
  if (paragraph.first !== sentence.first || paragraph.end !== sentence.end || sentence.end - sentence.first > LONGEST) return false;
  let [words, capitals, everyday] = [0, 0, 0];
  for (let token = sentence.first; token < sentence.end; token++) {
    const form = formAt(reading, token);
    if (!/^\p{L}/u.test(form) || isFunctionWord(form)) continue;
    words++;
    if (wordAt(reading, token) === form) continue;
    capitals++;
    if (token > sentence.first && /[vdqzeg]/.test(inflectionsOf(form))) everyday++;
  }
  return words >= FEWEST && capitals >= words * NEARLY_ALL && everyday > 0;
}

/** A headline of fewer content words is not told from a name: "Bank of Ruritania". */
const FEWEST = 4;
const NEARLY_ALL = 0.9;
const LONGEST = 30;

/** The word column with the everyday words of headlines in lower case: function words and whatever verb, noun or adjective lists know. */
export function everydayWords(reading: Reading, headlines: readonly TokenRange[]): Uint32Array {
  const words = Uint32Array.from(reading.tokens.words);
  for (const { first, end } of headlines) {
    for (let token = first; token < end; token++) {
      const form = formAt(reading, token);
      if (isFunctionWord(form) || inflectionsOf(form) !== "") words[token] = reading.tokens.forms[token]!;
    }
  }
  return words;
}

/** In headlines: names that the rest of the article has, and known places and organisations; the longest first from the left. */
export function headlineNames(reading: Reading, headlines: readonly TokenRange[], names: readonly NameSpan[]): NameSpan[] {
  const inText = new Map<string, NameSpan["type"]>();
  for (const name of names) {
    const words = formsOf(reading, name.first, name.end);
    if (words.length > 1 && !inText.has(words)) inText.set(words, name.type);
    // "Raisi Says": the surname of somebody whom the text names in full.
    if (name.type === "person" && !inText.has(formAt(reading, name.end - 1))) inText.set(formAt(reading, name.end - 1), "person");
  }
  return headlines.flatMap((headline) => namesIn(reading, headline, inText));
}

function namesIn(reading: Reading, headline: TokenRange, inText: ReadonlyMap<string, NameSpan["type"]>): NameSpan[] {
  const found: NameSpan[] = [];
  for (let first = headline.first; first < headline.end; first++) {
    for (let end = Math.min(headline.end, first + LONGEST_KNOWN_NAME); end > first; end--) {
      const type = inText.get(formsOf(reading, first, end)) ?? knownType(wordsOf(reading, first, end));
      if (type === undefined) continue;
      found.push({ first, end, type });
      first = end - 1;
      break;
    }
  }
  return found;
}

function knownType(name: string): NameSpan["type"] | undefined {
  if (countryNamed(name) !== undefined || isKnownPlace(name)) return "place";
  return isKnownOrganisation(name) ? "organisation" : undefined;
}

function formsOf(reading: Reading, first: number, end: number): string {
  let forms = formAt(reading, first);
  for (let token = first + 1; token < end; token++) forms += ` ${formAt(reading, token)}`;
  return forms;
}

function wordsOf(reading: Reading, first: number, end: number): string {
  let words = wordAt(reading, first);
  for (let token = first + 1; token < end; token++) words += ` ${wordAt(reading, token)}`;
  return words;
}
