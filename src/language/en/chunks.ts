import type { Chunk, Reading, TokenRange } from "../../model/reading.ts";
import { WEEKDAYS } from "./calendar.ts";
import { TAGS } from "./tags.ts";
import type { Tag } from "./tags.ts";

/**
 * Noun phrases without what follows their head, by rules over the tags: "[Iran's foreign ministry spokesman] decried [attacks] on [hospitals]".
 * With determiner, possessor, numbers, adjectives and quotation marks before the head; hedges ("about", "more than") stay outside. A pronoun is a chunk.
 */
export function nounChunks(reading: Reading, sentence: TokenRange): Chunk[] {
  const chunks: Chunk[] = [];
  for (let token = sentence.first; token < sentence.end; ) {
    const chunk = chunkFrom(reading, token, sentence.end);
    if (chunk !== null) chunks.push(chunk);
    token = chunk === null ? token + 1 : chunk.end;
  }
  return chunks;
}

/** What a tag can be in a chunk. `lone`: a chunk of its own. `linked`: goes on only when more follows ("'s", ",", "and", marks). */
type Role = "determiner" | "modifier" | "number" | "participle" | "adverb" | "noun" | "lone" | "linked" | null;

const ROLES: Partial<Record<Tag, Role>> = {
  DT: "determiner", PDT: "determiner", PRP$: "determiner", WP$: "determiner",
  JJ: "modifier", JJR: "modifier", JJS: "modifier", $: "number", CD: "number", VBN: "participle", VBG: "participle", RB: "adverb", RBS: "adverb", RBR: "adverb",
  NN: "noun", NNS: "noun", NNP: "noun", NNPS: "noun", PRP: "lone", EX: "lone",
  POS: "linked", ",": "linked", CC: "linked", "``": "linked", "''": "linked", HYPH: "linked",
}; // prettier-ignore

const ROLE_OF: readonly Role[] = TAGS.map((tag) => ROLES[tag] ?? null);
/** Tokens of one chunk at most: longer ones are lists or broken text. */
const LONGEST_CHUNK = 24;

function chunkFrom(reading: Reading, first: number, limit: number): Chunk | null {
  const role = roleAt(reading, first);
  if (role === "lone") return { first, end: first + 1, head: first };
  if (role === null || role === "linked") return null;
  // "quickly", "killed": no beginning, unless a modifier or noun follows ("highly trained soldiers", "displaced people").
  if ((role === "adverb" || role === "participle") && !beginsPhrase(reading, first, limit)) return null;
  const last = Math.min(limit, first + LONGEST_CHUNK);
  let head = -1;
  let end = first;
  for (let token = first; token < last; token++) {
    const now = roleAt(reading, token);
    if (now === null || now === "lone" || !goesOn(reading, first, token, last, head)) break;
    if (now === "noun") head = token;
    // "October 7", "Article 5": the noun stays the head. "12,000" alone is one.
    if (now === "number" && (head < 0 || roleAt(reading, token - 1) !== "noun")) head = token;
    if (now === "noun" || now === "number") end = token + 1;
  }
  if (head >= 0) return { first, end, head };
  return withoutNoun(reading, first, last);
}

/** True when the token belongs to the chunk that began at `first`, whose noun so far is `head` (-1 before it). */
function goesOn(reading: Reading, first: number, token: number, limit: number, head: number): boolean {
  if (token === first) return true;
  const before = roleAt(reading, token - 1);
  const afterNoun = head === token - 1 && before === "noun";
  switch (roleAt(reading, token)) {
    case "noun":
      // "across [the country] [Saturday]": a day after a noun is a phrase of its own, unless it goes on ("Saturday rally").
      return !(afterNoun && isDay(reading, token) && roleAt(reading, token + 1) !== "noun");
    case "number":
      // "killed [120 people] [2] of them", but "October 7".
      return !afterNoun || tagOf(reading, token - 1) === "NNP";
    case "modifier":
    case "participle":
      if (before === "determiner") return true;
      // "the Hamas militant group", but not "[the group] [last month]" nor "[cities] including [Arden]".
      if (afterNoun) return roleAt(reading, token) === "modifier" && tagOf(reading, token - 1) === "NNP" && !isOfTime(reading, token) && roleAt(reading, token + 1) === "noun";
      return nounFollows(reading, token, limit);
    case "determiner":
      // "all the people", "both his sons"; otherwise a new phrase begins.
      return before === "determiner" && tagOf(reading, token - 1) !== "PRP$";
    case "adverb":
      return !afterNoun && nounFollows(reading, token, limit);
    case "linked":
      return linkGoesOn(reading, first, token, limit);
    default:
      return false;
  }
}

/** "'s" takes what it owns; "," and "and" join adjectives ("a long, bitter war"); an opening mark stands before part of the phrase ("the “shock” attacks"). */
function linkGoesOn(reading: Reading, first: number, token: number, limit: number): boolean {
  const before = roleAt(reading, token - 1);
  switch (tagOf(reading, token)) {
    case "POS":
      return before === "noun" && (nounFollows(reading, token + 1, limit) || roleAt(reading, token + 1) === "number");
    case ",":
    case "CC":
      return before === "modifier" && roleAt(reading, token + 1) === "modifier" && nounFollows(reading, token + 1, limit);
    case "``":
      return token > first && before !== "noun" && before !== "linked" && nounFollows(reading, token + 1, limit);
    case "''":
      return (before === "modifier" || before === "participle" || before === "noun") && hasOpenMark(reading, first, token) && nounFollows(reading, token + 1, limit);
    case "HYPH":
      return nounFollows(reading, token + 1, limit);
    default:
      return false;
  }
}

function hasOpenMark(reading: Reading, first: number, token: number): boolean {
  for (let i = token - 1; i >= first; i--) if (tagOf(reading, i) === "``") return true;
  return false;
}

/** True when modifiers and then a noun stand from `token` on; the window is short. */
function nounFollows(reading: Reading, token: number, limit: number): boolean {
  const end = Math.min(limit, token + MODIFIERS);
  for (let i = token; i < end; i++) {
    const role = roleAt(reading, i);
    if (role === "noun") return true;
    const tag = tagOf(reading, i);
    const joins = (tag === "," || tag === "CC") && roleAt(reading, i - 1) === "modifier" && roleAt(reading, i + 1) === "modifier";
    if (role !== "modifier" && role !== "participle" && role !== "adverb" && role !== "number" && tag !== "``" && tag !== "''" && !joins) return false;
  }
  return false;
}

const MODIFIERS = 8;

/** An adverb or participle that begins a phrase: a participle after a form of "be" or "have" is a verb ("have displaced people"). */
function beginsPhrase(reading: Reading, token: number, limit: number): boolean {
  if (!nounFollows(reading, token + 1, limit)) return false;
  if (roleAt(reading, token) === "adverb") return roleAt(reading, token + 1) !== "noun" && roleAt(reading, token + 1) !== "number" && !afterVerb(reading, token) && roleAt(reading, token + 1) !== "participle";
  // "attacking hospitals" is what somebody does; "displaced people" are people.
  return tagOf(reading, token) === "VBN" && roleAt(reading, token + 1) !== "determiner" && !afterVerb(reading, token);
}

function afterVerb(reading: Reading, token: number): boolean {
  const tag = token > 0 ? tagOf(reading, token - 1) : "";
  return tag.startsWith("VB") || tag === "MD" || tag === "RB" || tag === "TO";
}

/** "the wounded", "the oppressed"; "this" and "some" alone. Null when it is neither. */
function withoutNoun(reading: Reading, first: number, limit: number): Chunk | null {
  if (tagOf(reading, first) !== "DT") return null;
  const form = formOf(reading, first);
  if (!ARTICLES.has(form)) return { first, end: first + 1, head: first };
  const next = tagOf(reading, first + 1);
  const person = form === "the" && first + 1 < limit && (next.startsWith("JJ") || next === "VBN");
  return person ? { first, end: first + 2, head: first + 1 } : null;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "every", "no"]);

/** "last month", "earlier this week": no part of the noun before. */
function isOfTime(reading: Reading, token: number): boolean {
  return OF_TIME.has(formOf(reading, token));
}

const OF_TIME: ReadonlySet<string> = new Set(["last", "next", "past", "early", "earlier", "late", "later", "previous", "following", "same"]);

function isDay(reading: Reading, token: number): boolean {
  const form = formOf(reading, token);
  return WEEKDAYS.has(form) || form === "today" || form === "yesterday" || form === "tomorrow";
}

function formOf(reading: Reading, token: number): string {
  return reading.tokens.lexicon.word(reading.tokens.forms[token]!);
}

function roleAt(reading: Reading, token: number): Role {
  return ROLE_OF[reading.tokens.tags[token] ?? 0] ?? null;
}

function tagOf(reading: Reading, token: number): Tag {
  return TAGS[reading.tokens.tags[token] ?? 0]!;
}
