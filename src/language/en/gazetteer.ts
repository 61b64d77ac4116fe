import { knownOrganisations } from "./groups.ts";
import { lesserBodies } from "./lesserBodies.ts";
import { lesserPlaces } from "./lesserPlaces.ts";
import { adjectivesOfPeoples, countries, otherPlaces } from "./places.ts";
import type { Country } from "./places.ts";

/** The state of that name, in any of its forms: "the United States", "U.S.", "UK", "Burma". Case counts: "us" is no state. */
export function countryNamed(name: string): Country | undefined {
  return NAMES.get(name);
}

/** The state of an adjective: "Iranian". */
export function countryOfAdjective(word: string): Country | undefined {
  return ADJECTIVES.get(word);
}

/** The state of a people: "Iranians". */
export function countryOfPeople(word: string): Country | undefined {
  return PEOPLES.get(word);
}

/** The state that a capital may stand for: "Tehran". */
export function countryOfCapital(name: string): Country | undefined {
  return CAPITALS.get(name);
}

/** Adjectives of states, regions, peoples and faiths: "Iranian", "Arab", "Western". */
export function isAdjectiveOfPlace(word: string): boolean {
  return ADJECTIVES.has(word) || OTHER_ADJECTIVES.has(word);
}

/** A state, a capital, a region or a well-known city. */
export function isKnownPlace(name: string): boolean {
  return NAMES.has(name) || CAPITALS.has(name) || PLACES.has(name);
}

export function isKnownOrganisation(name: string): boolean {
  return knownOrganisations.has(name);
}

/** True when a known name of several words begins so: "New", "Middle". */
export function beginsKnownName(word: string): boolean {
  return FIRST_WORDS.has(word);
}

/** Words of the longest name of several words that is known. */
export const LONGEST_KNOWN_NAME = 6;

const NAMES = new Map<string, Country>();
const ADJECTIVES = new Map<string, Country>();
const PEOPLES = new Map<string, Country>();
const CAPITALS = new Map<string, Country>();
for (const country of countries) {
  NAMES.set(country.name, country);
  for (const name of country.also) NAMES.set(name, country);
  for (const word of country.adjectives) ADJECTIVES.set(word, country);
  for (const word of country.people) PEOPLES.set(word, country);
  for (const name of country.capitals) CAPITALS.set(name, country);
}

const OTHER_ADJECTIVES: ReadonlySet<string> = new Set(adjectivesOfPeoples);
const PLACES: ReadonlySet<string> = new Set(otherPlaces);
const FIRST_WORDS: ReadonlySet<string> = new Set([...NAMES.keys(), ...CAPITALS.keys(), ...PLACES, ...lesserPlaces, ...lesserBodies, ...knownOrganisations].filter((name) => name.includes(" ")).map((name) => name.slice(0, name.indexOf(" "))));
