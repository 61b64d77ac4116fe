import { callingVerbs } from "../../../language/en/callingVerbs.ts";
import { isPreposition, isVerb, tagAt } from "../../../language/en/tags.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";
import type { Name } from "./names.ts";
import { headEndingAt, phraseFirst } from "./phrases.ts";
import type { Head } from "./phrases.ts";
import { isPluralRole } from "./roleWords.ts";

/** A description tied to a name by the grammar of its sentence. */
export interface Description extends TokenRange {
  readonly head: Head;
  readonly by: string;
}

/** Ways in which a description stands beside a name, each with the rule that finds it. */
const RULES: readonly { readonly by: string; readonly find: (reading: Reading, name: Name, type: EntityType, starts: ReadonlySet<number>) => Omit<Description, "by"> | null }[] = [
  { by: "description-before", find: beforeName },
  { by: "apposition-before", find: beforeComma },
  { by: "apposition", find: afterComma },
  { by: "name-in-brackets", find: beforeBracket },
  { by: "copula", find: afterIs },
  { by: "called", find: afterCalled },
];

/** The descriptions that stand beside a name. `starts`: tokens where names begin. */
export function descriptionsOf(reading: Reading, name: Name, type: EntityType, starts: ReadonlySet<number>): Description[] {
  const found: Description[] = [];
  for (const { by, find } of RULES) {
    const description = find(reading, name, type, starts);
    if (description !== null) found.push({ ...description, by });
  }
  return found;
}

/** "Iranian President Ebrahim Raisi", "the militant group Hamas", "the city Basra". */
function beforeName(reading: Reading, name: Name, type: EntityType): Omit<Description, "by"> | null {
  const last = (name.honorific ?? name).first - 1;
  if (!inSentence(reading, last, name)) return null;
  const head = headEndingAt(reading, last);
  if (head === null || !suits(head, type) || isPlural(reading, head)) return null;
  return { first: phraseFirst(reading, head.first), end: head.end, head };
}

/** "The Guards' commander, Hossein Salami, said": a phrase with an owner or an article, a comma on both sides of the name. */
function beforeComma(reading: Reading, name: Name, type: EntityType): Omit<Description, "by"> | null {
  const comma = (name.honorific ?? name).first - 1;
  if (!inSentence(reading, comma - 1, name) || formAt(reading, comma) !== "," || !CLOSERS.has(formAt(reading, name.end))) return null;
  const head = headEndingAt(reading, comma - 1);
  if (head === null || !suits(head, type) || isPlural(reading, head)) return null;
  const first = phraseFirst(reading, head.first);
  const owned = rangeHas(reading, first, head.first, (form) => form === "'s" || form === "'" || form === "’" || form === "’s");
  return owned || formAt(reading, first - 1) === "the" || POSSESSIVES.has(formAt(reading, first)) ? { first, end: head.end, head } : null;
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my"]);
const CLOSERS: ReadonlySet<string> = new Set([",", ".", ";", "?", "!", ")", "—", "–", '"', "”", "’"]);

/** "Hossein Salami, the head of the Guards, said", "Hamas, a group supported by Iran,". */
function afterComma(reading: Reading, name: Name, type: EntityType, starts: ReadonlySet<number>): Omit<Description, "by"> | null {
  const comma = afterBrackets(reading, name, starts);
  if (formAt(reading, comma) !== ",") return null;
  const phrase = phraseAt(reading, comma + 1, name, type, starts);
  if (phrase === null) return null;
  const next = formAt(reading, phrase.head.end);
  return CLOSERS.has(next) || next === "who" || next === "which" || (next === "that" && type !== "person") || next === "and" || !inSentence(reading, phrase.head.end, name) || isVerb(reading, phrase.head.end) || TAIL_OPENERS.has(next) ? phrase : null;
}

/** Past its short form: "the Tarn People's Front (TPF), the rebel movement that". */
function afterBrackets(reading: Reading, name: Name, starts: ReadonlySet<number>): number {
  return formAt(reading, name.end) === "(" && starts.has(name.end + 1) && formAt(reading, name.end + 2) === ")" ? name.end + 3 : name.end;
}

/** "calls the Front a gang", "described Hamas as a terrorist organisation". */
function afterCalled(reading: Reading, name: Name, type: EntityType, starts: ReadonlySet<number>): Omit<Description, "by"> | null {
  const verb = formAt(reading, name.first - 1) === "the" ? name.first - 2 : name.first - 1;
  if (type === "person" || !inSentence(reading, verb, name) || !callingVerbs.has(formAt(reading, verb))) return null;
  const article = formAt(reading, name.end) === "as" ? name.end + 1 : name.end;
  return formAt(reading, article) === "a" || formAt(reading, article) === "an" ? phraseAt(reading, article, name, type, starts) : null;
}

/** "Hamas is a militant group", "Ruiz was the mayor of Lund". */
function afterIs(reading: Reading, name: Name, type: EntityType, starts: ReadonlySet<number>): Omit<Description, "by"> | null {
  if (!COPULAS.has(formAt(reading, name.end))) return null;
  const article = formAt(reading, name.end + 1);
  return article === "the" || article === "a" || article === "an" ? phraseAt(reading, name.end + 1, name, type, starts) : null;
}

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "became", "remains"]);

/** "the Zionist regime (Israel)": a phrase with "the", then the name alone in brackets. */
function beforeBracket(reading: Reading, name: Name, type: EntityType): Omit<Description, "by"> | null {
  const bracket = name.first - 1;
  if (formAt(reading, bracket) !== "(" || formAt(reading, name.end) !== ")" || !inSentence(reading, bracket - 1, name)) return null;
  const last = /[\p{L}\p{N}]/u.test(wordAt(reading, bracket - 1)) ? bracket - 1 : bracket - 2;
  const head = headEndingAt(reading, last);
  if (head === null || isPlural(reading, head) || !(suits(head, type) || (head.sort === "organisation" && type === "place"))) return null;
  const first = phraseFirst(reading, head.first);
  return formAt(reading, first - 1) === "the" && first < head.first ? { first, end: head.end, head } : null;
}

/** Tokens from the start of a description to its head, and from there to its end. */
const HEAD_WITHIN = 10;
const TAIL_WITHIN = 16;

/** A noun phrase that begins here and whose head suits the name, with its "of ..." and "for ..."; without the article. */
function phraseAt(reading: Reading, from: number, name: Name, type: EntityType, starts: ReadonlySet<number>): Omit<Description, "by"> | null {
  const article = ARTICLES.has(formAt(reading, from));
  const first = article ? from + 1 : from;
  let head: Head | null = null;
  let token = first;
  for (; token < first + HEAD_WITHIN && inSentence(reading, token, name); token++) {
    const form = formAt(reading, token);
    if (/^[,.;:()"“”—–]$/.test(form) || isFunctionWord(form) && form !== "'s" && form !== "'" && !(form === "and" && head !== null) && !POSSESSIVES.has(form)) break;
    if (head !== null && (isVerb(reading, token) || form === "and" && headEndingAt(reading, token + 1) === null)) break;
    head = headEndingAt(reading, token) ?? (tagAt(reading, token).startsWith("NN") ? null : head);
  }
  if (head === null || head.end !== token || head.first < first || !suits(head, type) || isPlural(reading, head)) return null;
  // "After Putin, President Raisi spoke": the title belongs to the next name.
  if (starts.has(head.end) || (!article && head.first === first && token - first === 1 && !TAIL_OPENERS.has(formAt(reading, token)) && !CLOSERS.has(formAt(reading, token)))) return null;
  // "a group supported by Iran and in control of": of a body or a place the words before the noun say how it is named.
  return { first, end: head.sort === "person" ? tailEnd(reading, head.end, name) : head.end, head };
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
const TAIL_OPENERS: ReadonlySet<string> = new Set(["of", "for", "at", "in", "to", "on", "with", "from"]);

/** After the head: "of the Revolutionary Guard Corps", "for Iran's foreign ministry", to the comma, verb or "who". */
function tailEnd(reading: Reading, from: number, name: Name): number {
  if (!TAIL_OPENERS.has(formAt(reading, from))) return from;
  let token = from;
  while (token < from + TAIL_WITHIN && inSentence(reading, token, name)) {
    const form = formAt(reading, token);
    if (CLOSERS.has(form) || form === "(" || form === "“" || TAIL_STOPS.has(form) || (isVerb(reading, token) && !isPreposition(reading, token - 1))) break;
    token++;
  }
  while (token > from && (isFunctionWord(formAt(reading, token - 1)) || !/[\p{L}\p{N}.]/u.test(wordAt(reading, token - 1)))) token--;
  return token;
}

const TAIL_STOPS: ReadonlySet<string> = new Set(["who", "which", "that", "said", "says", "told", "was", "is", "were", "has", "had", "would", "will", "when", "where", "while", "after", "before", "but"]);

function suits(head: Head, type: EntityType): boolean {
  if (head.sort === "person") return type === "person";
  if (head.sort === "organisation") return type === "organisation" || type === "other";
  return type === "place";
}

function isPlural(reading: Reading, head: Head): boolean {
  return head.sort === "person" && isPluralRole(reading, head.role);
}

function inSentence(reading: Reading, token: number, name: TokenRange): boolean {
  return token >= 0 && token < reading.tokens.count && reading.tokens.sentences[token] === reading.tokens.sentences[name.first];
}

function rangeHas(reading: Reading, first: number, end: number, test: (form: string) => boolean): boolean {
  for (let token = first; token < end; token++) if (test(formAt(reading, token))) return true;
  return false;
}
