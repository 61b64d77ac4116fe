import { countryOfAdjective } from "../../../language/en/gazetteer.ts";
import { stateEpithets } from "../../../language/en/stateBodies.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { formAt, wordAt, wordsOf } from "../../../text/tokens.ts";
import type { Head } from "./phrases.ts";

/** What an article tells of one referent. Grows while its descriptions are found. */
export interface Referent {
  /** Index of its first name. */
  readonly id: number;
  readonly type: EntityType;
  gender: Gender;
  readonly facts: Fact[];
  /** Words of its names, lower-cased: "the ministry" may be the Ministry of Health. */
  readonly nameWords: Set<string>;
  /** The name of a state or territory, lower-cased; empty for everything else. */
  state: string;
  /** Its name as it is compared: "iran foreign ministry". */
  readonly key: string;
  /** The fullest name that the article gives. */
  name: string;
}

/** One description of a referent: "Iranian president" is the noun "president" and the owner "iran". */
export interface Fact {
  readonly noun: string;
  /** States and bodies that the description names, lower-cased; empty when it names none. */
  readonly owners: ReadonlySet<string>;
  /** Its words without the article, lower-cased: the same words later mean the same referent. */
  readonly words: string;
}

/** A place where a referent is named, described or meant. */
export interface Sighting extends TokenRange {
  /** Its place in the text where that is less than its tokens: "US" in "US-backed". */
  readonly span?: Span;
  readonly referent: number;
  readonly form: "name" | "description" | "pronoun";
  readonly by: string;
}

/** The fact that a description states. `named`: by token, the referent whose name begins there. */
export function factOf(reading: Reading, range: TokenRange, head: Head, named: ReadonlyMap<number, Referent>): Fact {
  return { noun: head.sort === "person" ? head.role.noun : head.noun, owners: ownersIn(reading, range, head, named), words: wordsOf(reading, range).toLowerCase() };
}

/** "Iranian", "Iran's", "of the Guards": states by their name, other referents by number, other capitals as they are written. */
function ownersIn(reading: Reading, range: TokenRange, head: Head, named: ReadonlyMap<number, Referent>): ReadonlySet<string> {
  const owners = new Set<string>();
  for (let token = range.first; token < range.end; token++) {
    if (token >= head.first && token < head.end) continue;
    const word = wordAt(reading, token);
    const referent = named.get(token);
    if (referent !== undefined) owners.add(referent.state !== "" ? referent.state : `#${referent.id}`);
    const state = stateOfAdjective(reading, token, range.end);
    if (state !== null) owners.add(state);
    if (referent === undefined && state === null && /^\p{Lu}/u.test(word) && countryOfAdjective(word) === undefined) owners.add(formAt(reading, token));
  }
  return owners;
}

/** "Iranian", "South Korean", "Zionist"; null for other words and for the second word of "South Korean". */
function stateOfAdjective(reading: Reading, token: number, end: number): string | null {
  const two = token + 1 < end ? countryOfAdjective(wordsOf(reading, { first: token, end: token + 2 })) : undefined;
  const one = two ?? countryOfAdjective(wordAt(reading, token));
  if (two === undefined && one !== undefined && token > 0 && countryOfAdjective(wordsOf(reading, { first: token - 1, end: token + 1 })) !== undefined) return null;
  return one?.name.toLowerCase() ?? stateEpithets.get(formAt(reading, token)) ?? null;
}
