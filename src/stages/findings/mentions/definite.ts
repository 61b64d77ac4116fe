import { countryNamed, isAdjectiveOfPlace } from "../../../language/en/gazetteer.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { leaderBodyNouns } from "../../../language/en/stateBodies.ts";
import { isNoun, tagAt } from "../../../language/en/tags.ts";
import type { Reading, Sentence, TokenRange } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import type { History } from "./anaphora.ts";
import type { DescriptionIndex } from "./descriptionIndex.ts";
import type { Fact, Referent, Sighting } from "./facts.ts";
import { headEndingAt } from "./phrases.ts";
import type { Head } from "./phrases.ts";
import { isPluralRole } from "./roleWords.ts";

/** A description that stands alone: "the Iranian president", "Iran's leader", "the group". Without its article. */
export interface Phrase extends TokenRange {
  readonly head: Head;
}

/** By token: what stands there is already understood. */
export const DESCRIBED = 1;
export const NAMED = 2;

/** Tokens between the article and the head. */
const LONGEST_PHRASE = 7;

/** The definite descriptions of a sentence that stand beside no name of their own. */
export function definitePhrases(reading: Reading, sentence: Sentence, taken: Uint8Array, starts: ReadonlyMap<number, unknown>): Phrase[] {
  const phrases: Phrase[] = [];
  let token = sentence.first;
  while (token < sentence.end) {
    const first = phraseStart(reading, sentence, token, starts);
    const head = first < 0 ? null : headFrom(reading, sentence, first, taken, starts);
    if (head === null) {
      token++;
      continue;
    }
    const end = withOwner(reading, sentence, head, starts);
    if (end > 0) phrases.push({ first, end, head });
    token = head.end;
  }
  return phrases;
}

/** The first token of a phrase that begins at `token`: after "the", at "Iran's president", at "Iranian president" in a headline; -1 for none. */
function phraseStart(reading: Reading, sentence: Sentence, token: number, starts: ReadonlyMap<number, unknown>): number {
  const form = formAt(reading, token);
  if (form === "the") return token + 1;
  const before = formAt(reading, token - 1);
  if (token > sentence.first && (before === "the" || before === "a" || before === "an")) return -1;
  if (isAdjectiveOfPlace(wordAt(reading, token)) || (/^(?:North|South|East|West)$/.test(wordAt(reading, token)) && isAdjectiveOfPlace(`${wordAt(reading, token)} ${wordAt(reading, token + 1)}`))) return token;
  if (starts.has(token) && leaderBodyNouns.has(formAt(reading, token + 1))) return token;
  return countryNamed(wordAt(reading, token)) !== undefined && POSSESSIVE.has(formAt(reading, token + 1)) ? token : -1;
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

function headFrom(reading: Reading, sentence: Sentence, first: number, taken: Uint8Array, starts: ReadonlyMap<number, unknown>): Head | null {
  let head: Head | null = null;
  for (let token = first; token < Math.min(sentence.end, first + LONGEST_PHRASE); token++) {
    const form = formAt(reading, token);
    if (taken[token] === DESCRIBED) return null;
    if (!POSSESSIVE.has(form) && (isFunctionWord(form) || !/[\p{L}\p{N}]/u.test(form))) break;
    const here = taken[token] === NAMED ? null : headEndingAt(reading, token);
    // "the group leader": the last noun is the head; "the president visited": a verb ends the phrase.
    if (here !== null) head = here;
    else if (head !== null) {
      if (goesOn(reading, token) || POSSESSIVE.has(form) && headAhead(reading, sentence, token)) head = null;
      else break;
    }
  }
  if (head === null || head.first < first || (head.sort === "person" && isPluralRole(reading, head.role))) return null;
  // "the president Donald Trump", "the prime minister's office"
  if (starts.has(head.end) || (goesOn(reading, head.end) && !POSSESSIVE.has(formAt(reading, head.end)))) return null;
  return head;
}

/** A noun that makes the phrase longer; "struck" and "fell" are verbs after a noun, whatever their tag. */
function goesOn(reading: Reading, token: number): boolean {
  return isNoun(reading, token) && !/[de]/.test(inflectionsOf(formAt(reading, token)));
}

function headAhead(reading: Reading, sentence: Sentence, token: number): boolean {
  for (let next = token + 1; next < Math.min(sentence.end, token + 4); next++) if (headEndingAt(reading, next) !== null) return true;
  return false;
}

/** The end of the phrase with its owner, "the president of Iran"; -1 when the owner is only part of a longer phrase. */
function withOwner(reading: Reading, sentence: Sentence, { sort, end }: Head, starts: ReadonlyMap<number, unknown>): number {
  if (formAt(reading, end) !== "of") return end;
  const name = formAt(reading, end + 1) === "the" ? end + 2 : end + 1;
  // "the site of the attack" is no news site, "the group of men" no group with a name.
  if (!starts.has(name)) return sort === "organisation" ? -1 : end;
  let token = name;
  while (token < Math.min(sentence.end, name + LONGEST_PHRASE) && (/^\p{Lu}/u.test(wordAt(reading, token)) || tagAt(reading, token) === "NN")) token++;
  // "the leader of America's oldest ally": the owner is another.
  return POSSESSIVE.has(formAt(reading, token)) ? -1 : token;
}

/** The one referent that the description can mean; null when none or several fit. */
export function antecedentOfDescription(fact: Fact, phrase: Phrase, history: History, index: DescriptionIndex, known: ReadonlyMap<number, Referent>): Referent | null {
  const sameWords = fact.words.includes(" ") ? new Set(index.sameWords(fact.words)) : new Set<Referent>();
  if (sameWords.size === 1) return [...sameWords][0]!;
  const fitting = phrase.head.sort === "person" ? index.people(fact.noun).filter((referent) => allows(phrase.head, referent)) : index.things(fact.noun).filter((referent) => referent.type === phrase.head.sort);
  const owned = fact.owners.size === 0 ? [] : fitting.filter((referent) => referent.facts.some((other) => sharesOwner(fact, other)));
  // "the Iranian president" is nobody who is only called the French one; a president of no country may be.
  const candidates = owned.length > 0 ? owned : fitting.filter((referent) => fact.owners.size === 0 || referent.facts.every((other) => other.owners.size === 0));
  if (candidates.length === 1) return candidates[0]!;
  const recent = new Set([history.here, ...history.before].flatMap((sentence) => sentence.map((sighting) => sighting.referent)));
  const near = candidates.filter((referent) => recent.has(referent.id));
  if (near.length === 1) return near[0]!;
  // "the boss" is the mill's boss, not the fire chief.
  const exact = candidates.filter((referent) => referent.facts.some((other) => other.noun === fact.noun));
  if (phrase.head.sort === "person" && exact.length === 1 && fact.owners.size === 0) return exact[0]!;
  return candidates.length === 0 ? byCompany(phrase, history, known) : null;
}

/** "the spokeswoman" is no man. */
function allows(head: Head, referent: Referent): boolean {
  return head.sort !== "person" || head.role.gender === "" || referent.gender === "" || head.role.gender === referent.gender;
}

function sharesOwner(a: Fact, b: Fact): boolean {
  for (const owner of a.owners) if (b.owners.has(owner)) return true;
  return false;
}

/** "the group", "the country" where nothing was said to be one: the only body, the only state named in this sentence and the one before. */
function byCompany(phrase: Phrase, history: History, known: ReadonlyMap<number, Referent>): Referent | null {
  const { head } = phrase;
  if (head.sort === "person" || phrase.end - phrase.first > 1 || !(GENERIC_GROUPS.has(head.noun) || head.noun === "country")) return null;
  const fits = (sighting: Sighting): boolean => {
    const referent = known.get(sighting.referent)!;
    return head.sort === "organisation" ? referent.type === "organisation" : referent.state !== "";
  };
  const near = new Set([...history.here, ...(history.before[0] ?? [])].filter(fits).map((sighting) => sighting.referent));
  return near.size === 1 ? known.get([...near][0]!)! : null;
}

const GENERIC_GROUPS: ReadonlySet<string> = new Set(["group", "organisation", "organization", "company", "firm", "agency", "movement"]);
