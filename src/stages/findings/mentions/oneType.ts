import { BODY, EVENT, PERSON, PLACE, describedAs } from "../../../language/en/nameEvidence.ts";
import { isNoun } from "../../../language/en/tags.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Name } from "./names.ts";

/**
 * The names with one type for each: where the article does not say it outright, all places where the same words stand decide together.
 * "Harrowick has asked" may be a body; "in Harrowick" elsewhere makes both the town.
 */
export function withOneType(reading: Reading, names: readonly Name[]): Name[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const sure = new Map<string, Set<EntityType>>();
  for (const name of names) {
    const key = name.name.toLowerCase();
    if (name.sure) sure.set(key, (sure.get(key) ?? new Set()).add(name.type));
    if (name.sure) continue;
    const of = votes.get(key) ?? new Map<EntityType, number>();
    votes.set(key, of);
    for (const [type, weight] of votesOf(reading, name)) of.set(type, (of.get(type) ?? 0) + weight);
  }
  return names.map((name) => {
    const key = name.name.toLowerCase();
    if (name.sure) return name;
    const told = sure.get(key);
    // "Mr. Jordan" and "Jordan": whether these are one is for the joining of people to say.
    if (told !== undefined) return told.size === 1 && !told.has("person") ? { ...name, type: [...told][0]! } : name;
    return { ...name, type: mostVotes(votes.get(key)!, name.type) };
  });
}

/** What one place says: the guess that was made there, the preposition before, the description beside. */
function votesOf(reading: Reading, name: Name): (readonly [EntityType, number])[] {
  const votes: (readonly [EntityType, number])[] = name.type === "other" ? [] : [[name.type, GUESS]];
  if (isPlaced(reading, name)) votes.push(["place", PLACED]);
  if (hasAge(reading, name)) votes.push(["person", DESCRIPTION]);
  const kinds = describedAs(reading, name);
  for (const [bit, type] of DESCRIBED) if ((kinds & bit) !== 0) votes.push([type, DESCRIPTION]);
  return votes;
}

/** A preposition of place outweighs two guesses, a description of the name three. */
const [GUESS, PLACED, DESCRIPTION] = [1, 2.5, 3.5];

const DESCRIBED: readonly (readonly [number, EntityType])[] = [[PERSON, "person"], [BODY, "organisation"], [PLACE, "place"], [EVENT, "event"]];

/** "in Harrowick", but not "in Berg's speech" and "in Berg circles". */
function isPlaced(reading: Reading, { first, end, words }: Name): boolean {
  return words.length <= LONGEST_PLACE && PLACING.has(formAt(reading, first - 1)) && !POSSESSIVE.has(formAt(reading, end)) && !isNoun(reading, end);
}

/** "Halle Orme, 52, had driven": two words or more, and a number of years between commas. */
function hasAge(reading: Reading, { end, words }: Name): boolean {
  return words.length > 1 && formAt(reading, end) === "," && /^[1-9]\d?$/.test(formAt(reading, end + 1)) && AFTER_AGE.has(formAt(reading, end + 2));
}

const AFTER_AGE: ReadonlySet<string> = new Set([",", ".", ";", ")"]);

const LONGEST_PLACE = 3;
const PLACING: ReadonlySet<string> = new Set(["in", "near", "outside", "across", "around"]);
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** Of equals the own guess, then the first in the order of the votes. */
function mostVotes(votes: ReadonlyMap<EntityType, number>, own: EntityType): EntityType {
  let best = own;
  let most = votes.get(own) ?? 0;
  for (const type of ["person", "organisation", "place", "event"] as const) if ((votes.get(type) ?? 0) > most) [best, most] = [type, votes.get(type)!];
  return best;
}
