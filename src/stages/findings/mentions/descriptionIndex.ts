import { armedNameWords } from "../../../language/en/armedGroups.ts";
import { similarRoles } from "../../../language/en/similarRoles.ts";
import { stateBodyNouns } from "../../../language/en/stateBodies.ts";
import { addTo } from "../../../text/gather.ts";
import type { Referent } from "./facts.ts";

/** Where to look for the referent of a description. */
export interface DescriptionIndex {
  /** Referents described by exactly these words. */
  sameWords(words: string): readonly Referent[];
  /** People whose role may be called so: "leader" finds presidents. */
  people(role: string): readonly Referent[];
  /** Bodies and places called so, or whose name holds the word: "committee". */
  things(noun: string): readonly Referent[];
  /** The state of that name, lower-cased. */
  state(name: string): Referent | null;
}

/** Referents kept for one word; a text with more of them is not told apart by it. */
const MOST_FOR_A_WORD = 60;

export function indexDescriptions(known: ReadonlyMap<number, Referent>): DescriptionIndex {
  const byWords = new Map<string, Referent[]>();
  const byNoun = new Map<string, Referent[]>();
  const byNameWord = new Map<string, Referent[]>();
  const states = new Map<string, Referent>();
  for (const referent of known.values()) {
    for (const fact of referent.facts) {
      addOnce(byWords, fact.words, referent);
      addOnce(byNoun, fact.noun, referent);
    }
    // "the army" that fights the Tarn Liberation Army is the state's.
    const rebels = [...referent.nameWords].some((word) => armedNameWords.has(word));
    if (referent.type === "organisation") for (const word of referent.nameWords) if (!rebels || !stateBodyNouns.has(word)) addOnce(byNameWord, word, referent);
    if (referent.state !== "") states.set(referent.state, referent);
  }
  const similar = new Map<string, readonly Referent[]>();
  return {
    sameWords: (words) => byWords.get(words) ?? [],
    people(role) {
      const found = similar.get(role) ?? [...new Set([...byNoun].filter(([noun]) => similarRoles(role, noun)).flatMap(([, referents]) => referents))].filter((referent) => referent.type === "person");
      similar.set(role, found);
      return found;
    },
    things: (noun) => [...new Set([...(byNoun.get(noun) ?? []), ...(byNameWord.get(noun) ?? [])])],
    state: (name) => states.get(name) ?? null,
  };
}

function addOnce(lists: Map<string, Referent[]>, key: string, referent: Referent): void {
  const list = lists.get(key);
  if (list !== undefined && (list.length >= MOST_FOR_A_WORD || list[list.length - 1] === referent)) return;
  addTo(lists, key, referent);
}
