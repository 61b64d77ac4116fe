import type { Reading } from "../../model/reading.ts";
import { formAt, wordAt, wordsOf } from "../../text/tokens.ts";
import { hasCapital, isNamed, LEANING_VIEW, NAMES_VIEW, VIEW_COUNT } from "./profiles.ts";
import type { Profile } from "./profiles.ts";

/** An article as far as reasons are looked for in it. */
export interface Told {
  readonly reading: Reading;
  readonly profile: Profile;
}

const NAMES_SHOWN = 3;
const NUMBERS_SHOWN = 2;
const WORDS_SHOWN = 3;
/** With so many names and numbers, plain words add nothing. */
const ENOUGH = 2;

/** Why two articles tell one event, in words that both have; the most telling first. `sharedWords` is what passages they share, in words. */
export function reasons(one: Told, other: Told, sharedWords: number): readonly string[] {
  const because = sharedWords > 0 ? [`share ${sharedWords} words in the same order`] : [];
  const shared = sharedTerms(one.profile, other.profile);
  const numbers = shared.filter(({ form }) => isTellingNumber(form)).slice(0, NUMBERS_SHOWN);
  because.push(...sharedNames(one.reading, other.reading, shared).map((name) => `both name "${name}"`));
  because.push(...numbers.map(({ form }) => `both say "${form}"`));
  if (because.length >= ENOUGH) return because;
  const words = shared.filter(({ form, named }) => !named && !/\d/.test(form)).slice(0, WORDS_SHOWN);
  return [...because, ...words.map(({ form }) => `both write "${form}"`)];
}

/** The names that both articles write in the same words. */
export function namesShared(one: Told, other: Told): readonly string[] {
  return sharedNames(one.reading, other.reading, sharedTerms(one.profile, other.profile)).map((name) => `both name "${name}"`);
}

interface SharedTerm {
  readonly form: string;
  readonly named: boolean;
  readonly weight: number;
}

/** The terms of both articles, by how much they say of both. */
function sharedTerms(one: Profile, other: Profile): readonly SharedTerm[] {
  const shared: SharedTerm[] = [];
  const both = (view: number, i: number, k: number): number => one.views[i * VIEW_COUNT + view]! * other.views[k * VIEW_COUNT + view]!;
  let k = 0;
  for (const [i, term] of one.terms.entries()) {
    while (k < other.terms.length && other.terms[k]! < term) k++;
    if (other.terms[k] !== term) continue;
    // Only a form that both write can be quoted: "strike" and "strikes" are one term, but not one word.
    if (one.forms[i] !== other.forms[k]) continue;
    shared.push({ form: one.forms[i]!, named: both(NAMES_VIEW, i, k) > 0, weight: both(LEANING_VIEW, i, k) });
  }
  return shared.sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : 1));
}

/** A year alone says little: most texts of a year name it. */
function isTellingNumber(form: string): boolean {
  return /\d/.test(form) && form.length > 1 && !/^(?:19|20)\d\d$/.test(form);
}

/** Places of one name looked at in each article. */
const PLACES_OF_NAME = 8;

/** The longest names that both articles write in the same words, the most telling first, each term in one name alone. */
function sharedNames(one: Reading, other: Reading, shared: readonly SharedTerm[]): readonly string[] {
  const places = { one: placesOfNames(one), other: placesOfNames(other) };
  const names: string[] = [];
  const used = new Set<string>();
  for (const { form, named } of shared) {
    if (names.length === NAMES_SHOWN) break;
    if (!named || used.has(form)) continue;
    const range = longestName(one, other, places.one.get(form) ?? [], places.other.get(form) ?? []);
    if (range === null) continue;
    for (let token = range.first; token < range.end; token++) used.add(formAt(one, token));
    names.push(wordsOf(one, range));
  }
  return names;
}

function placesOfNames(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let token = 0; token < reading.tokens.count; token++) {
    if (!isNamed(reading, token)) continue;
    const form = formAt(reading, token);
    const known = places.get(form);
    if (known === undefined) places.set(form, [token]);
    else if (known.length < PLACES_OF_NAME) known.push(token);
  }
  return places;
}

function longestName(one: Reading, other: Reading, here: readonly number[], there: readonly number[]): { readonly first: number; readonly end: number } | null {
  let longest: { first: number; end: number } | null = null;
  for (const place of here) {
    for (const match of there) {
      if (wordAt(one, place) !== wordAt(other, match)) continue;
      let before = 0;
      while (isPartOfName(one, place - before - 1, place) && wordAt(one, place - before - 1) === wordAt(other, match - before - 1)) before++;
      let after = 1;
      while (isPartOfName(one, place + after, place) && wordAt(one, place + after) === wordAt(other, match + after)) after++;
      if (longest === null || before + after > longest.end - longest.first) longest = { first: place - before, end: place + after };
    }
  }
  return longest;
}

/** A capitalised word of the same sentence. */
function isPartOfName(reading: Reading, token: number, of: number): boolean {
  const { count, sentences } = reading.tokens;
  return token >= 0 && token < count && sentences[token] === sentences[of] && hasCapital(reading, token);
}
