import { personPronouns } from "../../../language/en/descriptions.ts";
import type { Quote } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { addTo } from "../../../text/gather.ts";
import { formAt, tokensIn } from "../../../text/tokens.ts";
import { DESCRIBED, NAMED, antecedentOfDescription, definitePhrases } from "./definite.ts";
import type { Phrase } from "./definite.ts";
import { bodyMeant, stateMeant } from "./states.ts";
import { indexDescriptions } from "./descriptionIndex.ts";
import { factOf } from "./facts.ts";
import type { Referent, Sighting } from "./facts.ts";
import { antecedentOfPronoun, pronounsIn, spokenBy } from "./pronouns.ts";

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
/** Names of one sentence that are weighed. */
const MOST_SIGHTINGS = 40;

/**
 * Descriptions ("the president", "Iran's leader", "the group") and pronouns that stand for somebody named before, in one pass from left to right,
 * so that what was understood once is named again for what follows. Whatever fits two referents is left alone.
 */
export function anaphora(reading: Reading, quotes: readonly Quote[], sightings: readonly Sighting[], known: Map<number, Referent>, named: ReadonlyMap<number, Referent>): Sighting[] {
  const bySentence = new Map<number, Sighting[]>();
  for (const sighting of sightings) addTo(bySentence, reading.tokens.sentences[sighting.first]!, sighting);
  const taken = new Uint8Array(reading.tokens.count);
  for (const sighting of sightings) if (sighting.form === "name") taken.fill(NAMED, sighting.first, sighting.end);
  for (const sighting of sightings) if (sighting.form === "description" && sighting.by !== "courtesy-title") taken.fill(DESCRIBED, sighting.first, sighting.end);
  const quoted = quotedTokens(reading, quotes);
  const index = indexDescriptions(known);
  const bodies = namedBodies(known);
  const spoken = speakingPronouns(reading, quotes, known);
  const understood = (phrase: Phrase | Pronoun, history: History): Sighting | null => {
    const sighting = (referent: Referent | null, form: Sighting["form"], by: string): Sighting | null => (referent === null ? null : { first: phrase.first, end: phrase.end, referent: referent.id, form, by });
    if (!("head" in phrase)) return sighting(spoken.has(phrase.first) ? spokenBy(spoken.get(phrase.first)!, phrase.gender) : antecedentOfPronoun(phrase, history, known, quoted), "pronoun", "pronoun");
    const fact = factOf(reading, phrase, phrase.head, named);
    return (
      sighting(stateMeant(fact, phrase, index), "description", "state-by-name") ??
      sighting(bodyMeant(reading, fact, phrase, known, named, bodies), "description", "state-body") ??
      sighting(antecedentOfDescription(fact, phrase, history, index, known), "description", "definite-description")
    );
  };
  const found: Sighting[] = [];
  const past: Sighting[][] = [];
  reading.sentences.forEach((sentence, s) => {
    const here: Sighting[] = [];
    const certain = [...(bySentence.get(s) ?? [])].sort(byFirst);
    const open = [...definitePhrases(reading, sentence, taken, named), ...pronounsIn(reading, sentence)].sort(byFirst);
    const before = past.slice(-REACH).reverse();
    let next = 0;
    for (const phrase of open) {
      while (next < certain.length && certain[next]!.first < phrase.first) here.push(certain[next++]!);
      const history: History = { here: here.slice(-MOST_SIGHTINGS), before, paragraphOnly: sentencesOfParagraph(reading, s) };
      const sighting = understood(phrase, history);
      if (sighting === null) continue;
      found.push(sighting);
      here.push(sighting);
    }
    past.push([...here, ...certain.slice(next)].sort(byFirst).slice(0, MOST_SIGHTINGS));
  });
  return found;
}

/** By token: the pronouns that speak, with whom the quotation is ascribed to; null where that is somebody without a name. */
function speakingPronouns(reading: Reading, quotes: readonly Quote[], known: ReadonlyMap<number, Referent>): Map<number, Referent | null> {
  const people = new Map<string, Referent>();
  for (const referent of known.values()) if (referent.type === "person" && !people.has(referent.name)) people.set(referent.name, referent);
  const spoken = new Map<number, Referent | null>();
  for (const { speaker } of quotes) {
    if (speaker === null) continue;
    const { first, end } = tokensIn(reading, speaker.span);
    if (end - first !== 1 || !personPronouns.has(formAt(reading, first))) continue;
    const referent = people.get(speaker.name);
    const resolved = speaker.name.toLowerCase() !== formAt(reading, first);
    // "our observer": no name that the mentions could know.
    if (referent !== undefined) spoken.set(first, referent);
    else if (resolved && !/\p{Lu}\S*$/u.test(speaker.name)) spoken.set(first, null);
  }
  return spoken;
}

/** Bodies of states that have a name with capitals already: "Iranian Foreign Ministry". */
function namedBodies(known: ReadonlyMap<number, Referent>): Map<string, Referent> {
  const bodies = new Map<string, Referent>();
  for (const referent of known.values()) {
    if (referent.type !== "organisation" || bodies.has(referent.key)) continue;
    bodies.set(referent.key, referent);
  }
  return bodies;
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
