import { countryOfPeople, isAdjectiveOfPlace } from "../../../language/en/gazetteer.ts";
import { roleModifiers } from "../../../language/en/descriptions.ts";
import { groupNouns, placeNouns } from "../../../language/en/groups.ts";
import { stateBodyNouns, stateNouns } from "../../../language/en/stateBodies.ts";
import { isAdjective, isNoun, isNumber, isPossessive, isProper, tagAt } from "../../../language/en/tags.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import { isCalendarWord } from "./capitals.ts";
import { roleEndingAt } from "./roleWords.ts";
import type { Role } from "./roleWords.ts";

/** What a description says somebody or something is, by its head noun. */
export type Head = { readonly sort: "person"; readonly role: Role; readonly first: number; readonly end: number } | { readonly sort: "organisation" | "place"; readonly noun: string; readonly first: number; readonly end: number };

/** The head whose last word is at `last`: a role ("prime minister"), a group noun ("group") or a place noun ("city"), singular. */
export function headEndingAt(reading: Reading, last: number): Head | null {
  const form = formAt(reading, last);
  const sort = groupNouns.has(form) || stateBodyNouns.has(form) || stateNouns.has(form) ? "organisation" : placeNouns.has(form) ? "place" : null;
  const role = roleEndingAt(reading, last);
  if (role !== null) return { sort: "person", role, first: role.first, end: role.end };
  return sort === null ? null : { sort, noun: form, first: last, end: last + 1 };
}

/** Tokens looked over before a head noun. */
const LONGEST_BEFORE = 8;

/** The first token of the noun phrase whose later part begins at `from`: adjectives, nouns and possessors before it, without article. */
export function phraseFirst(reading: Reading, from: number): number {
  const sentence = reading.tokens.sentences[from];
  let first = from;
  while (first > 0 && from - first < LONGEST_BEFORE && reading.tokens.sentences[first - 1] === sentence && belongs(reading, first - 1)) first--;
  // "'s" alone before the phrase: its owner was too far or no noun.
  while (first < from && (isMark(reading, first) || formAt(reading, first) === "and")) first++;
  return first;
}

/** Whether a token before a noun is part of its phrase: "the Lebanese / Iran 's / state / news" agency. */
function belongs(reading: Reading, token: number): boolean {
  const form = formAt(reading, token);
  const word = wordAt(reading, token);
  if (isCalendarWord(form) || countryOfPeople(word) !== undefined) return false;
  if (roleModifiers.has(form.replace(/\.$/, "")) || isAdjectiveOfPlace(word)) return true;
  const tag = tagAt(reading, token);
  if (form === "'s" || form === "'" || form === "’s" || form === "’") return (tag === "" || isPossessive(reading, token)) && token > 0 && /\p{L}$/u.test(wordAt(reading, token - 1));
  if (tag === "") return groupNouns.has(form) || placeNouns.has(form) || roleEndingAt(reading, token) !== null || /^\p{Lu}/u.test(word) && !isFirstOfSentence(reading, token);
  if (tag === "PRP$") return true;
  if (isNoun(reading, token) || isAdjective(reading, token) || isProper(reading, token)) return true;
  return tag === "HYPH" || (isNumber(reading, token) && !/^\p{N}/u.test(word));
}

function isMark(reading: Reading, token: number): boolean {
  return !/[\p{L}\p{N}]/u.test(wordAt(reading, token)) || formAt(reading, token) === "'s" || formAt(reading, token) === "’s";
}

function isFirstOfSentence(reading: Reading, token: number): boolean {
  return token === 0 || reading.tokens.sentences[token - 1] !== reading.tokens.sentences[token];
}
