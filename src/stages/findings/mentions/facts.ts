import { countryNamed, countryOfAdjective } from "../../../language/en/gazetteer.ts";
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
  /** A state or territory. */
  readonly state: boolean;
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

/** The fact that a description states. */
export function factOf(reading: Reading, range: TokenRange, head: Head): Fact {
  return { noun: head.sort === "person" ? head.role.noun : head.noun, owners: ownersIn(reading, range, head), words: wordsOf(reading, range).toLowerCase() };
}

/** "Iranian", "Iran's", "of Iran", "FBI": states by their name, everything else with a capital as it is written. */
function ownersIn(reading: Reading, range: TokenRange, head: Head): ReadonlySet<string> {
  const owners = new Set<string>();
  for (let token = range.first; token < range.end; token++) {
    if (token >= head.first && token < head.end) continue;
    for (const words of [2, 1]) {
      const end = token + words;
      if (end > range.end) continue;
      const name = wordsOf(reading, { first: token, end });
      const country = countryOfAdjective(name) ?? countryNamed(name);
      if (country === undefined) continue;
      owners.add(country.name.toLowerCase());
      token = end - 1;
      break;
    }
    if (/^\p{Lu}/u.test(wordAt(reading, token)) && countryOfAdjective(wordAt(reading, token)) === undefined && countryNamed(wordAt(reading, token)) === undefined && !owners.has(formAt(reading, token))) owners.add(formAt(reading, token));
  }
  return owners;
}
