import { isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { organisationWords } from "../../../language/en/groups.ts";
import { placeWords } from "../../../language/en/placeWords.ts";
import type { NameKey } from "../../../language/en/nameKey.ts";
import type { Reading } from "../../../model/reading.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Name } from "./names.ts";

/** Joins bodies and places with their short forms: "Revolutionary Guard Corps" and "IRGC" or "the Guards", "North Korea" and "the North". */
export function joinBodies(reading: Reading, names: readonly Name[], keys: readonly NameKey[], settled: readonly boolean[], groups: Groups): void {
  const bodies = names.map((_, i) => i).filter((i) => settled[i] !== true);
  joinAcronyms(reading, names, keys, bodies, groups);
  joinShortForms(reading, names, keys, bodies, groups);
  joinTails(names, keys, bodies, groups);
}

/** "Islamic Jihad Movement" and "Islamic Jihad": a word that only says what it is. */
function joinTails(names: readonly Name[], keys: readonly NameKey[], bodies: readonly number[], groups: Groups): void {
  const whole = new Map<string, number>();
  for (const i of bodies) if (names[i]!.type === "organisation" && !whole.has(keys[i]!.canonical)) whole.set(keys[i]!.canonical, i);
  for (const i of bodies) {
    const { canonical } = keys[i]!;
    const cut = canonical.lastIndexOf(" ");
    const known = cut > 0 && TAILS.has(canonical.slice(cut + 1)) ? whole.get(canonical.slice(0, cut)) : undefined;
    if (known !== undefined) groups.join(known, i);
  }
}

const TAILS: ReadonlySet<string> = new Set(["movement", "organisation", "organization", "party", "militia"]);

/** "World Health Organization (WHO)" and "WHO" alone: the letters tell, the brackets make sure. */
function joinAcronyms(reading: Reading, names: readonly Name[], keys: readonly NameKey[], bodies: readonly number[], groups: Groups): void {
  const spelled = new Map<string, number[]>();
  for (const i of bodies) {
    if (names[i]!.end - names[i]!.first < 2) continue;
    for (const letters of initials(names[i]!)) addTo(spelled, letters, i);
  }
  for (const i of bodies) {
    const letters = keys[i]!.acronym;
    if (letters === "") continue;
    const before = i - 1;
    if (before >= 0 && isInBrackets(reading, names[i]!) && names[before]!.end === names[i]!.first - 1 && names[before]!.type !== "place" && lettersFit(letters, names[before]!.name)) {
      groups.join(before, i);
      continue;
    }
    const one = oneGroup(spelled.get(letters) ?? [], groups);
    if (one !== null) groups.join(one, i);
  }
}

/** Names looked at for one acronym or one short form. */
const MOST_LONGER = 100;

/** The group that all these names belong to; null when they are of two. */
function oneGroup(names: readonly number[], groups: Groups): number | null {
  const found = new Set(names.slice(0, MOST_LONGER).map((at) => groups.find(at)));
  return found.size === 1 ? [...found][0]! : null;
}

function isInBrackets(reading: Reading, name: Name): boolean {
  return formAt(reading, name.first - 1) === "(" && formAt(reading, name.end) === ")";
}

/** The capitals of a name, with and without its small words: "Bank of England" gives "BE" and "BOE". */
function initials(name: Name): string[] {
  let capitals = "";
  let all = "";
  for (const word of name.words) {
    for (const piece of word.split("-")) {
      const letter = /^\p{L}/u.exec(piece)?.[0] ?? "";
      all += letter.toUpperCase();
      if (/\p{Lu}/u.test(letter)) capitals += letter;
    }
  }
  return [...new Set([capitals, all])].filter((letters) => letters.length >= 2);
}

/** All letters of an acronym stand in the name in their order, the first one first: "IRGC", "ROSNEFT". */
function lettersFit(letters: string, name: string): boolean {
  const upper = name.toUpperCase();
  if (upper[0] !== letters[0] && !/^THE /.test(upper)) return false;
  let at = 0;
  for (const letter of letters) {
    at = upper.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "the Guards" for "Revolutionary Guards", "Airbus" for "Airbus Industrie": the first or last words of exactly one longer name. */
function joinShortForms(reading: Reading, names: readonly Name[], keys: readonly NameKey[], bodies: readonly number[], groups: Groups): void {
  const people = new Set(bodies.filter((i) => names[i]!.type === "person" && names[i]!.sure).map((i) => groups.find(i)));
  const towns = new Set(bodies.filter((i) => PLACE_PREPOSITIONS.has(formAt(reading, names[i]!.first - 1))).map((i) => keys[i]!.canonical));
  const byEnd = new Map<string, number[]>();
  for (const i of bodies) {
    const { parts } = keys[i]!;
    if (parts.length < 2) continue;
    for (const part of new Set([stem(parts[0]!), stem(parts[parts.length - 1]!)])) addTo(byEnd, part, i);
  }
  for (const i of bodies) {
    const name = names[i]!;
    const words = name.name;
    // "Congress" is not short for the African National Congress, nor "United States" for the United States Army.
    if (isKnownOrganisation(words) || isKnownPlace(words) || keys[i]!.acronym !== "" || people.has(groups.find(i))) continue;
    const parts = keys[i]!.parts.map(stem);
    const longer = [parts[parts.length - 1] ?? "", parts[0] ?? ""].flatMap((part) => (byEnd.get(part) ?? []).slice(0, MOST_LONGER));
    const candidates = new Set<number>();
    for (const at of longer) {
      const whole = keys[at]!.parts.map(stem);
      if (at === i || whole.length <= parts.length || !fits(whole, parts, name, names[at]!, towns.has(keys[i]!.canonical)) || !sameSort(name, names[at]!)) continue;
      candidates.add(groups.find(at));
    }
    if (candidates.size === 1) groups.join([...candidates][0]!, i);
  }
}

/** The last words, or the first of a company's ("Airbus" for Airbus Industrie) and of "North Korea"; but a town is not short for its newspaper or its council. */
function fits(whole: readonly string[], parts: readonly string[], short: Name, long: Name, town: boolean): boolean {
  if (parts.every((part, i) => whole[whole.length - parts.length + i] === part)) return true;
  if (!parts.every((part, i) => whole[i] === part)) return false;
  if (QUARTERS.has(short.name)) return long.type === "place";
  const last = long.words[long.words.length - 1]!.toLowerCase();
  return !town && short.type !== "place" && long.type === "organisation" && !organisationWords.has(last) && !placeWords.has(last);
}

/** What stands before a place and seldom before a body. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "across", "outside", "around", "off"]);
const QUARTERS: ReadonlySet<string> = new Set(["North", "South", "East", "West"]);

/** A short form of unknown kind is a body's: "Airbus". It is no building's, product's or event's: "Trump" is not Trump Tower. */
function sameSort(short: Name, long: Name): boolean {
  if (long.type === "person") return false;
  return short.type === long.type || (!short.sure && long.type === "organisation");
}

function stem(part: string): string {
  return part.length > 3 && part.endsWith("s") && !part.endsWith("ss") ? part.slice(0, -1) : part;
}
