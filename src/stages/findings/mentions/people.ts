import { personPronouns } from "../../../language/en/descriptions.ts";
import { surnamesFirst } from "../../../language/en/givenNames.ts";
import type { Gender } from "../../../language/en/titles.ts";
import type { NameKey } from "../../../language/en/nameKey.ts";
import type { Reading } from "../../../model/reading.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Name } from "./names.ts";

/** A full name and what the article tells of its bearer. */
interface Person {
  /** Index of the first name that gives it in full. */
  readonly first: number;
  readonly parts: readonly string[];
  readonly initials: string;
  readonly suffix: string;
  gender: Gender;
  readonly roles: Set<string>;
  /** How often the full name stands. */
  count: number;
}

/**
 * Joins full names of one person and the shorter forms to them: surname, title and surname, first name alone.
 * A short form that fits two people is joined to neither, unless title, gender or custom of the article tells. Marks the names it settled.
 */
export function joinPeople(reading: Reading, names: readonly Name[], keys: readonly NameKey[], groups: Groups): boolean[] {
  const settled = names.map(() => false);
  const people = fullNames(names, keys, settled, groups);
  const byPart = new Map<string, Person[]>();
  for (const person of people) for (const part of new Set(person.parts)) addTo(byPart, part, person);
  /** For each short form the person it was last joined to. */
  const customs = new Map<string, Person>();
  const genders = gendersOfShort(reading, names, keys, settled, pronounAfter);
  const doubted = gendersOfShort(reading, names, keys, settled, subjectAfter, FEWEST_AGAINST);
  names.forEach((name, i) => {
    if (settled[i] === true || !mayBePerson(reading, name)) return;
    const key = keys[i]!;
    const short = key.parts.join(" ");
    const bearers = (byPart.get(key.parts[0] ?? "") ?? []).slice(0, MOST_PEOPLE);
    // "Lee said that her claims were false": of the only Lee, Adam, a "her" close by tells nothing; a title or "she" again and again does.
    const gender = name.gender || ((bearers.length === 1 ? doubted.get(short) : genders.get(short)) ?? "");
    const fitting = bearers.filter((person) => agree(person.gender, gender) && key.suffix === "");
    const person = choose(fitting, name, key, customs.get(short));
    if (person === null) return;
    groups.join(person.first, i);
    settled[i] = true;
    customs.set(short, person);
    if (name.role !== null) person.roles.add(name.role.noun);
    person.gender ||= name.gender;
  });
  return settled;
}

/** Words of a full name at most; what is longer is no person's. */
const LONGEST_FULL_NAME = 6;

function fullNames(names: readonly Name[], keys: readonly NameKey[], settled: boolean[], groups: Groups): Person[] {
  const people = new Map<string, Person>();
  const listed: Person[] = [];
  // Longer ones first, so that "James Comey" finds "James Brien Comey"; of equal length in order of place.
  const order = names.map((_, i) => i).filter((i) => mayBeFull(names[i]!) && keys[i]!.parts.length >= 2 && keys[i]!.parts.length <= LONGEST_FULL_NAME);
  order.sort((a, b) => keys[b]!.parts.length - keys[a]!.parts.length || a - b);
  const byEnds = new Map<string, Person>();
  for (const i of order) {
    const { parts, initials, suffix } = keys[i]!;
    const whole = `${parts.join(" ")} ${suffix}`;
    const ends = `${parts[0]} ${parts[parts.length - 1]} ${suffix}`;
    // Two words that end a longer name are a double surname: "Wasserman Schultz", "Abdel Rahman".
    const alike = people.get(whole) ?? byEnds.get(ends) ?? endingSo(listed, parts);
    // "George W. Hale" and "George H. Hale" are two.
    const clash = alike !== undefined && alike.initials !== "" && initials !== "" && alike.initials !== initials;
    const known = clash ? people.get(`${whole} ${initials}`) : alike;
    settled[i] = true;
    if (known !== undefined) {
      groups.join(known.first, i);
      known.count++;
      known.gender ||= names[i]!.gender;
      if (names[i]!.role !== null) known.roles.add(names[i]!.role!.noun);
      continue;
    }
    const person: Person = { first: i, parts, initials, suffix, gender: names[i]!.gender, roles: new Set(names[i]!.role === null ? [] : [names[i]!.role!.noun]), count: 1 };
    if (clash) people.set(`${whole} ${initials}`, person);
    else people.set(whole, person), byEnds.set(ends, person);
    listed.push(person);
  }
  return listed;
}

/** A person's name, or two words of which nobody knows what they name: "Dunya" later on tells. */
function mayBeFull(name: Name): boolean {
  return name.type === "person" || (name.type === "other" && !name.sure && name.words.length === 2);
}

function endingSo(people: readonly Person[], parts: readonly string[]): Person | undefined {
  // Few people stand in one article; the bound keeps a hostile one from being quadratic.
  const fitting = people.slice(0, MOST_PEOPLE).filter((person) => person.parts.length > parts.length && endsWith(person.parts, parts));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const MOST_PEOPLE = 200;

/** Gender of each short form by all that the article tells: courtesy titles, roles, and the pronouns that follow. Empty where these disagree. */
function gendersOfShort(reading: Reading, names: readonly Name[], keys: readonly NameKey[], settled: readonly boolean[], besides: typeof pronounAfter, fewest = 1): Map<string, Gender> {
  const votes = new Map<string, { m: number; f: number }>();
  names.forEach((name, i) => {
    if (settled[i] === true || keys[i]!.parts.length > 2) return;
    const short = keys[i]!.parts.join(" ");
    const vote = votes.get(short) ?? { m: 0, f: 0 };
    votes.set(short, vote);
    if (name.gender !== "") vote[name.gender] += TITLE_VOTE;
    const pronoun = besides(reading, name, names[i + 1]);
    if (pronoun !== "") vote[pronoun]++;
  });
  return new Map([...votes].map(([short, { m, f }]) => [short, m >= fewest && m > CLEAR_MAJORITY * f ? "m" : f >= fewest && f > CLEAR_MAJORITY * m ? "f" : ""] as const));
}

/** "Mrs. Ruiz" is worth as much as so many pronouns, any of which may stand for somebody else. */
const TITLE_VOTE = 3;
const CLEAR_MAJORITY = 2;
/** Tokens after a name in which a pronoun is likely its own. */
const PRONOUN_WITHIN = 20;

/** The gender of the first "he" or "she" between this name and the next. */
function pronounAfter(reading: Reading, name: Name, next: Name | undefined): Gender {
  const end = Math.min(name.end + PRONOUN_WITHIN, next?.first ?? reading.tokens.count);
  for (let token = name.end; token < end; token++) {
    const gender = personPronouns.get(formAt(reading, token));
    if (gender !== undefined) return gender;
  }
  return "";
}

function subjectAfter(reading: Reading, name: Name, next: Name | undefined): Gender {
  const end = Math.min(name.end + PRONOUN_WITHIN, next?.first ?? reading.tokens.count);
  for (let token = name.end; token < end; token++) if (SUBJECTS.has(formAt(reading, token))) return personPronouns.get(formAt(reading, token)) ?? "";
  return "";
}

const SUBJECTS: ReadonlySet<string> = new Set(["he", "she"]);
/** Pronouns that must speak against the only bearer of a surname: "Lee ... she" twice, where only Adam Lee is named in full. */
const FEWEST_AGAINST = 2;

/** "Jordan" after "in" is the country even where Michael Jordan is told of. */
function mayBePerson(reading: Reading, name: Name): boolean {
  if (name.type === "person" || !name.sure) return true;
  if (name.type !== "place" || name.end - name.first > 1) return false;
  return !PLACE_PREPOSITIONS.has(formAt(reading, name.first - 1)) && formAt(reading, name.end) !== ",";
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "from", "to", "near", "across", "outside", "of", "with", "for", "and", "between"]);

function choose(fitting: readonly Person[], name: Name, key: NameKey, custom: Person | undefined): Person | null {
  if (fitting.length === 0) return null;
  const bySurname = fitting.filter((person) => endsWith(person.parts, key.parts));
  // A place's name is a surname at most: "Washington" is not short for Washington Irving.
  // Nor does "Imam Hussein" mean Hussein Salami; a courtesy title before a first name does only where surnames come first: "Mr. Kim".
  const surnameOnly = bySurname.length > 0 || (name.sure && name.type !== "person") || ((name.honorific !== null || name.role !== null) && !surnamesFirst.has(key.parts[0]!));
  const sure = surnameOnly ? bySurname : fitting.filter((person) => startsWith(person.parts, key.parts));
  if (sure.length <= 1) return sure[0] ?? null;
  // "Trump" beside Donald Trump and Donald Trump Jr.: the younger one is always named in full.
  const seniors = sure.filter((person) => person.suffix === "");
  if (seniors.length === 1) return seniors[0]!;
  const byRole = name.role === null ? [] : sure.filter((person) => person.roles.has(name.role!.noun));
  if (byRole.length === 1) return byRole[0]!;
  // After "Ana Ruiz" and ten times "Ruiz", a brother named once does not make "Ruiz" unclear.
  if (custom !== undefined && sure.includes(custom)) return custom;
  const [most, next] = [...sure].sort((a, b) => b.count - a.count || a.first - b.first);
  if (most!.count >= CLEARLY_MORE * next!.count) return most!;
  return null;
}

/** A full name that stands so many times as often as its rival's is the one the article is about. */
const CLEARLY_MORE = 3;

function agree(a: Gender, b: Gender): boolean {
  return a === "" || b === "" || a === b;
}

function endsWith(parts: readonly string[], tail: readonly string[]): boolean {
  return tail.length < parts.length && tail.every((part, i) => parts[parts.length - tail.length + i] === part);
}

function startsWith(parts: readonly string[], head: readonly string[]): boolean {
  return head.length < parts.length && head.every((part, i) => parts[i] === part);
}
