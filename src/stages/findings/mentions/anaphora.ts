import type { Quote } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { addTo } from "../../../text/gather.ts";
import { tokensIn } from "../../../text/tokens.ts";
import { antecedentOfDescription, definitePhrases } from "./definite.ts";
import type { Phrase } from "./definite.ts";
import { factOf } from "./facts.ts";
import type { Referent, Sighting } from "./facts.ts";
import { antecedentOfPronoun, pronounsIn } from "./pronouns.ts";

/** What has been named so far, the newest sentence last; each sentence in order of place. */
export interface History {
  /** The sentence being read, up to the word in question. */
  readonly here: readonly Sighting[];
  /** Sentences before it, the nearest first, at most `REACH`. */
  readonly before: readonly (readonly Sighting[])[];
  /** The same paragraph's sentences only. */
  readonly paragraphOnly: number;
}

/** Sentences that a description or a pronoun looks back over. */
const REACH = 4;

/**
 * Descriptions ("the president", "Iran's leader", "the group") and pronouns that stand for somebody named before, in one pass from left to right,
 * so that what was understood once is named again for what follows. Whatever fits two referents is left alone.
 */
export function anaphora(reading: Reading, quotes: readonly Quote[], sightings: readonly Sighting[], known: ReadonlyMap<number, Referent>, starts: ReadonlySet<number>): Sighting[] {
  const bySentence = new Map<number, Sighting[]>();
  for (const sighting of sightings) addTo(bySentence, reading.tokens.sentences[sighting.first]!, sighting);
  const taken = new Uint8Array(reading.tokens.count);
  for (const sighting of sightings) if (sighting.form === "description") taken.fill(1, sighting.first, sighting.end);
  const quoted = quotedTokens(reading, quotes);
  const found: Sighting[] = [];
  const past: Sighting[][] = [];
  reading.sentences.forEach((sentence, s) => {
    const here: Sighting[] = [];
    const named = [...(bySentence.get(s) ?? [])].sort(byFirst);
    const open = [...definitePhrases(reading, sentence, taken, starts), ...pronounsIn(reading, sentence)].sort(byFirst);
    let next = 0;
    for (const phrase of open) {
      while (next < named.length && named[next]!.first < phrase.first) here.push(named[next++]!);
      const history: History = { here, before: past.slice(-REACH).reverse(), paragraphOnly: sentencesOfParagraph(reading, s) };
      const sighting = understood(reading, phrase, history, known, quoted);
      if (sighting === null) continue;
      found.push(sighting);
      here.push(sighting);
    }
    past.push([...here, ...named.slice(next)].sort(byFirst));
  });
  return found;
}

function understood(reading: Reading, phrase: Phrase | Pronoun, history: History, known: ReadonlyMap<number, Referent>, quoted: Int32Array): Sighting | null {
  if (!("head" in phrase)) {
    const referent = antecedentOfPronoun(phrase, history, known, quoted);
    return referent === null ? null : { first: phrase.first, end: phrase.end, referent: referent.id, form: "pronoun", by: "pronoun" };
  }
  const fact = factOf(reading, phrase, phrase.head);
  const referent = antecedentOfDescription(fact, phrase, history, known);
  if (referent === null) return null;
  return { first: phrase.first, end: phrase.end, referent: referent.id, form: "description", by: "definite description" };
}

export type Pronoun = ReturnType<typeof pronounsIn>[number];

function byFirst(a: { readonly first: number; readonly end: number }, b: { readonly first: number; readonly end: number }): number {
  return a.first - b.first || b.end - a.end;
}

/** How many sentences before this one stand in its paragraph. */
function sentencesOfParagraph(reading: Reading, sentence: number): number {
  let count = 0;
  while (count < REACH && sentence - count > 0 && reading.sentences[sentence - count - 1]!.paragraph === reading.sentences[sentence]!.paragraph) count++;
  return count;
}

/** For each token the number of the quotation it stands in, from 1; 0 outside. */
function quotedTokens(reading: Reading, quotes: readonly Quote[]): Int32Array {
  const within = new Int32Array(reading.tokens.count);
  quotes.forEach((quote, q) => {
    if (quote.form === "indirect") return;
    const range = tokensIn(reading, quote);
    within.fill(q + 1, range.first, range.end);
  });
  return within;
}
