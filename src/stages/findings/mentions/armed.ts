import { armedAdjectives, armedBodies, armedByThemselves, armedMembers, armedNameWords, judgingMembers, knownArmedGroups, narrowingWords } from "../../../language/en/armedGroups.ts";
import { isAdjectiveOfPlace } from "../../../language/en/gazetteer.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import { isNoun } from "../../../language/en/tags.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import { isCalendarWord } from "./capitals.ts";
import type { Referent, Sighting } from "./facts.ts";

/**
 * "the rebels", "the armed group", "the terrorist gang" for the one armed group that the article has named by then. Where two are named, only a
 * phrase that says which ("the fighters of the Front") is understood; where the article speaks of others too ("Syrian rebels"), none.
 */
export function armedDescriptions(reading: Reading, sightings: readonly Sighting[], known: ReadonlyMap<number, Referent>): Sighting[] {
  const armed = new Set([...known.values()].filter(isArmed).map((group) => group.id));
  if (armed.size === 0) return [];
  const at = new Map<number, Sighting>();
  const taken = new Uint8Array(reading.tokens.count);
  let firstNamed = reading.tokens.count;
  for (const sighting of sightings) {
    taken.fill(1, sighting.first, sighting.end);
    if (sighting.form !== "name") continue;
    at.set(sighting.first, sighting);
    if (armed.has(sighting.referent)) firstNamed = Math.min(firstNamed, sighting.first);
  }
  const named = new Set([...at.values()].filter(({ referent }) => armed.has(referent)).map(({ end }) => end));
  const phrases = armedPhrases(reading);
  const strange = new Set(phrases.filter((phrase) => isStrangers(reading, phrase, named, taken)).map(({ noun }) => noun));
  const one = armed.size === 1 ? [...armed][0]! : null;
  const found: Sighting[] = [];
  for (const { first, end, noun } of phrases) {
    if (formAt(reading, first - 1) !== "the" || taken[end - 1] === 1) continue;
    const owner = formAt(reading, end) === "of" ? at.get(formAt(reading, end + 1) === "the" ? end + 2 : end + 1) : undefined;
    if (owner !== undefined && armed.has(owner.referent)) found.push({ first, end: owner.end, referent: owner.referent, form: "description", by: "armed-group" });
    else if (one !== null && first > firstNamed && !strange.has(noun) && endsAt(reading, end)) found.push({ first, end, referent: one, form: "description", by: "armed-group" });
  }
  return found;
}

/** An apposition says so ("the rebel movement"), or its name does; a "National Front" that is called a party is none. */
function isArmed({ type, key, name, nameWords, facts, state }: Referent): boolean {
  if (type !== "organisation" || state !== "") return false;
  if (knownArmedGroups.has(key) || knownArmedGroups.has(name.toLowerCase())) return true;
  if (facts.some(({ noun, words }) => armedByThemselves.has(noun) || (armedBodies.has(noun) && words.split(" ").some((word) => armedAdjectives.has(word))))) return true;
  return [...nameWords].some((word) => armedNameWords.has(word)) && !facts.some(({ noun }) => noun === "party");
}

interface ArmedPhrase extends TokenRange {
  readonly noun: string;
}

/** Adjectives before the noun: "the armed separatist group". */
const MOST_ADJECTIVES = 3;

/** Every plural or group noun of this kind with the adjectives of this kind before it, in order. */
function armedPhrases(reading: Reading): ArmedPhrase[] {
  const found: ArmedPhrase[] = [];
  for (let last = 0; last < reading.tokens.count; last++) {
    const noun = formAt(reading, last);
    if (!armedMembers.has(noun) && !armedBodies.has(noun)) continue;
    let first = last;
    while (first > 0 && last - first < MOST_ADJECTIVES && armedAdjectives.has(formAt(reading, first - 1))) first--;
    // "the group" alone is any body's.
    if (first === last && !armedMembers.has(noun) && !armedByThemselves.has(noun)) continue;
    found.push({ first, end: last + 1, noun });
  }
  return found;
}

/** "Syrian rebels", "Tarn's fighters", "a gang": others than the group named, so the noun no longer tells it. "Hamas fighters" are its own. */
function isStrangers(reading: Reading, { first, end, noun }: ArmedPhrase, named: ReadonlySet<number>, taken: Uint8Array): boolean {
  if (named.has(first)) return false;
  const before = formAt(reading, first - 1);
  if (isAdjectiveOfPlace(wordAt(reading, first - 1)) || before === "'s" || before === "’s" || taken[first - 1] === 1) return !named.has(first - 1);
  // "Local rebels fled. The rebels": those, not the group that was named besides.
  if (armedMembers.has(noun) && !judgingMembers.has(noun)) return before !== "the" && formAt(reading, end) !== "of";
  return armedByThemselves.has(noun) && (before === "a" || before === "an");
}

/** "the rebels said", not "the rebels who fled" nor "the rebel group leader". */
function endsAt(reading: Reading, end: number): boolean {
  const next = formAt(reading, end);
  if (narrowingWords.has(next)) return next === "on" && isCalendarWord(formAt(reading, end + 1));
  return !isNoun(reading, end) || /[devz]/.test(inflectionsOf(next));
}
