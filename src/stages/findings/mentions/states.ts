import { leaderBodyNouns, stateBodyKey, stateNouns } from "../../../language/en/stateBodies.ts";
import type { Reading } from "../../../model/reading.ts";
import { wordAt, wordsOf } from "../../../text/tokens.ts";
import type { DescriptionIndex } from "./descriptionIndex.ts";
import type { Phrase } from "./definite.ts";
import type { Fact, Referent } from "./facts.ts";

/** "the Israeli regime", "the Zionist entity": the state itself, where the article names it too; null for everything else. */
export function stateMeant(fact: Fact, phrase: Phrase, index: DescriptionIndex): Referent | null {
  if (phrase.head.sort === "person" || !stateNouns.has(phrase.head.noun) || fact.owners.size !== 1) return null;
  return index.state([...fact.owners][0]!);
}

/**
 * "the Israeli army", "Iran's foreign ministry", "the Assad regime": bodies that newspapers name in small letters. Each is a referent of its own,
 * no other name for the state. Adds it to `known` and, by its key, to `bodies` at its first sight.
 */
export function bodyMeant(reading: Reading, fact: Fact, phrase: Phrase, known: Map<number, Referent>, named: ReadonlyMap<number, Referent>, bodies: Map<string, Referent>): Referent | null {
  if (phrase.head.sort !== "organisation" || phrase.end !== phrase.head.end) return null;
  const words = Array.from({ length: phrase.end - phrase.first }, (_, i) => wordAt(reading, phrase.first + i));
  const leader = named.get(phrase.first);
  const led = leader !== undefined && leader.state === "" && leader.type !== "place" && words.length === 2 && leaderBodyNouns.has(phrase.head.noun);
  const key = led ? `#${leader.id} ${phrase.head.noun}` : stateBodyKey(words);
  if (key === null) return null;
  const seen = bodies.get(key);
  if (seen !== undefined) return seen;
  const body: Referent = { id: FIRST_BODY + bodies.size, type: "organisation", gender: "", facts: [fact], nameWords: new Set(), state: "", key, name: wordsOf(reading, phrase) };
  known.set(body.id, body);
  bodies.set(key, body);
  return body;
}

/** Referents with names are numbered by their names; an article of 5 MB has fewer than this. */
const FIRST_BODY = 1 << 24;
