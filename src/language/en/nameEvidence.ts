import type { Lexicon, Reading, TokenRange } from "../../model/reading.ts";
import { offices, others } from "./descriptions.ts";
import { eventWords, groupNouns, placeNouns } from "./groups.ts";
import { placeWords } from "./placeWords.ts";
import { TAGS } from "./tags.ts";
import type { Tag } from "./tags.ts";
import { thingNouns } from "./thingNouns.ts";

/** What the words around a run of capitalised words say it is, as bits: "Arlo is a rock band", "Arlo, a village in", "the singer Arlo", "the village of Arlo". 0 where nothing does. */
export function describedAs(reading: Reading, run: TokenRange): number {
  return describedBehind(reading, run.end) | describedBefore(reading, run);
}

/** The bits: a person, a body, a place, a thing, an event. */
export const [PERSON, BODY, PLACE, THING, EVENT] = [1, 2, 4, 8, 16] as const;

function describedBehind(reading: Reading, end: number): number {
  const sentence = reading.tokens.sentences[end - 1]!;
  const limit = reading.sentences[sentence]!.end;
  const form = (at: number): string => (at < limit ? reading.tokens.lexicon.word(reading.tokens.forms[at]!) : "");
  let at = end;
  // "Arlo (born in Lund in 1950) was a singer"
  if (form(at) === "(") {
    const last = Math.min(limit, at + LONGEST_ASIDE);
    while (at < last && form(at) !== ")") at++;
    at++;
  }
  if (form(at) !== "," && !COPULAS.has(form(at))) return 0;
  at++;
  if (form(at) === "one" && form(at + 1) === "of") at += 2;
  return DETERMINERS.has(form(at)) ? kindOfHead(reading, at + 1, limit) : 0;
}

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "are", "were", "became", "remains", "becomes"]);
const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "the", "any", "his", "her", "its", "their"]);
/** Tokens in brackets after a name. */
const LONGEST_ASIDE = 40;
/** Tokens from the determiner to the head: "a small, once famous Norwegian fishing village". */
const LONGEST_PHRASE = 12;

/** The last noun before the phrase ends: "band" of "American rock band from". */
function kindOfHead(reading: Reading, from: number, limit: number): number {
  const { tags } = reading.tokens;
  let head = -1;
  for (let at = from; at < Math.min(limit, from + LONGEST_PHRASE); at++) {
    const role = ROLES[tags[at]!]!;
    if (role === 0) break;
    if (role === HEAD) head = at;
    // "a village, a river", but "a small, quiet village".
    if (role === LINK && head === at - 1 && (at + 1 >= limit || ROLES[tags[at + 1]!] === 0 || ROLES[tags[at + 1]!] === LINK)) break;
  }
  return head < 0 ? 0 : kindOfNoun(reading, head);
}

/** "the singer Arlo", "the village of Arlo", "a ship called Arlo", "the capital, Arlo,". */
function describedBefore(reading: Reading, { first, end }: TokenRange): number {
  const { forms, lexicon, tags, sentences, count } = reading.tokens;
  const start = reading.sentences[sentences[first]!]!.first;
  const form = (at: number): string => (at >= start && at < count ? lexicon.word(forms[at]!) : "");
  let at = first - 1;
  if (SKIPPED.has(form(at))) at--;
  const of = form(at) === "of";
  if (of || LEADS.has(form(at)) || (form(at) === "," && form(end) === ",")) at--;
  const kind = at >= start && ROLES[tags[at]!] === HEAD ? kindOfNoun(reading, at) : 0;
  // "the village of Arlo" is Arlo; "the leader of Arlo" and "the council of Arlo" are not.
  return of && kind !== PLACE ? 0 : kind;
}

const SKIPPED: ReadonlySet<string> = new Set(["“", '"', "the"]);
const LEADS: ReadonlySet<string> = new Set(["called", "named", "entitled", "titled", "dubbed", "nicknamed"]);

const [INSIDE, HEAD, LINK] = [1, 2, 3];
const TAG_ROLES: Partial<Record<Tag, number>> = {
  NN: HEAD, NNS: HEAD, CC: LINK, ",": LINK,
  JJ: INSIDE, JJR: INSIDE, JJS: INSIDE, NNP: INSIDE, NNPS: INSIDE, VBN: INSIDE, VBG: INSIDE, CD: INSIDE, POS: INSIDE, HYPH: INSIDE, RB: INSIDE, RBS: INSIDE,
}; // prettier-ignore
const ROLES: readonly number[] = TAGS.map((tag) => TAG_ROLES[tag] ?? 0);

function kindOfNoun(reading: Reading, token: number): number {
  const { forms, lexicon } = reading.tokens;
  let kinds = KINDS.get(lexicon);
  if (kinds === undefined) KINDS.set(lexicon, (kinds = []));
  return (kinds[forms[token]!] ??= kindOfWord(lexicon.word(forms[token]!)));
}

/** Kinds by form, kept as long as the lexicon is. */
const KINDS = new WeakMap<Lexicon, (number | undefined)[]>();

function kindOfWord(form: string): number {
  const noun = form.slice(form.lastIndexOf("-") + 1);
  const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
  return LISTS.find(([, lists]) => lists.some((list) => list.has(noun) || list.has(singular)))?.[0] ?? 0;
}

/** The first list that has the noun tells. */
const LISTS: readonly (readonly [number, readonly { has(word: string): boolean }[]])[] = [
  [PERSON, [offices, others]],
  [BODY, [groupNouns]],
  [PLACE, [placeNouns, placeWords]],
  [EVENT, [eventWords]],
  [THING, [thingNouns]],
];
