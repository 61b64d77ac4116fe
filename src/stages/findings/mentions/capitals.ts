import { calendarWords, compoundTails, neverAcronyms, neverNames, seldomNames } from "../../../language/en/capitalWords.ts";
import { beginsKnownName, isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { organisationWords } from "../../../language/en/groups.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import { TENS, UNITS } from "../../../language/en/numbers.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { isAdjective, isNoun, isNumber, isProper, tagAt } from "../../../language/en/tags.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, gapBefore, wordAt } from "../../../text/tokens.ts";

/** By token: 1 where a capital speaks for a name. A capital at a sentence's start or in a headline needs something more. */
export function nameCapitals(reading: Reading): Uint8Array {
  const { tokens, sentences } = reading;
  const marks = new Uint8Array(tokens.count);
  const cases = new Map<number, Case>();
  const caseOf = (token: number): Case => {
    const id = tokens.words[token]!;
    const known = cases.get(id) ?? caseOfWord(wordAt(reading, token));
    cases.set(id, known);
    return known;
  };
  const headline = headlineTokens(reading, caseOf);
  const seen = casesInside(reading, headline, caseOf);
  for (const sentence of sentences) {
    let opens = true;
    for (let token = sentence.first; token < sentence.end; token++) {
      const kind = caseOf(token);
      if (kind === "mark") {
        // A quotation, a clause after a colon and an item of a list begin like a sentence.
        if (opensClause(reading, token)) opens = true;
        continue;
      }
      if (kind === "capital" || kind === "capitals") {
        const doubtful = opens || headline[token] === 1;
        if (doubtful ? isSure(reading, token, seen, headline[token] === 1, marks, caseOf) : !isNoName(reading, token, kind)) marks[token] = 1;
      }
      opens = false;
    }
  }
  return marks;
}

/** `capital`: "Ruiz", "al-Assad", "iPhone". `capitals`: "WHO", "U.S.". `lower`: also "US-backed", an adjective whatever its first letter. */
type Case = "capital" | "capitals" | "lower" | "number" | "mark";

function caseOfWord(word: string): Case {
  if (!/[\p{L}\p{N}]/u.test(word)) return "mark";
  if (/^\p{N}/u.test(word)) return "number";
  // "Gaza-based", "anti-Israel": what stands after the last hyphen says what it is.
  const tail = word.slice(word.lastIndexOf("-") + 1);
  if (tail !== word && /^\p{Ll}/u.test(tail) && !isNameTail(tail)) return "lower";
  if (/^\p{Lu}/u.test(word)) return /^(?:\p{Lu}[.&]?){2,}s?$/u.test(word) ? "capitals" : "capital";
  return /^(?:\p{Ll}\p{Lu}|(?:al|el|ul|ad|ash|an|as|ar|at|az|bin|ibn)-\p{Lu}|[dl]['’]\p{Lu})/u.test(word) ? "capital" : "lower";
}

/** "Jong-un", "Jae-in", "Ing-wen": second halves of given names are short and no English words. */
function isNameTail(tail: string): boolean {
  return tail.length <= LONGEST_NAME_TAIL && !compoundTails.has(tail);
}

const LONGEST_NAME_TAIL = 4;

/** Marks after which a word has a capital because something begins; the apostrophe of "the Workers' Party" and the marks that end a quotation are none. */
function opensClause(reading: Reading, token: number): boolean {
  const mark = wordAt(reading, token);
  return OPENERS.has(mark) && (!EITHER.has(mark) || !gapBefore(reading, token + 1)) && (mark !== "'" || gapBefore(reading, token));
}

/** Marks that open as well as close. */
const EITHER: ReadonlySet<string> = new Set(["'", '"', "‘", "``", "''"]);

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "``", "«", "„", ":", "—", "–", "--", "•", "·", "*", "|", "(", "[", "…", "..."]);

/** By token: 1 in headlines, headings and quoted slogans whose words all bear capitals ("Minister Says Talks Will Go On"), where a capital says nothing. */
function headlineTokens(reading: Reading, caseOf: (token: number) => Case): Uint8Array {
  const flags = new Uint8Array(reading.tokens.count);
  for (const sentence of reading.sentences) {
    const stopped = /[.!?,;:]$/.test(wordAt(reading, sentence.end - 1));
    const fewest = !stopped && sentence.end - sentence.first <= LONGEST_HEADING ? HEADING_WORDS : HEADLINE_WORDS;
    if (isCapitalised(reading, sentence, fewest, stopped ? STOPPED_SHARE : HEADLINE_SHARE, caseOf)) {
      flags.fill(1, sentence.first, sentence.end);
      continue;
    }
    for (let token = sentence.first; token < sentence.end; token++) {
      if (!QUOTES.has(wordAt(reading, token))) continue;
      const end = closingQuote(reading, token + 1, sentence.end);
      if (end > token + 1 && isSlogan(reading, token + 1, end) && isCapitalised(reading, { first: token + 1, end }, HEADLINE_WORDS, HEADLINE_SHARE, caseOf)) flags.fill(1, token + 1, end);
      token = Math.max(token, end);
    }
  }
  return flags;
}

/** Tokens of a heading without a full stop: "The Minister's Statement". */
const LONGEST_HEADING = 14;
/** Share of capitals from which a line is a headline, and the fewest capitals that tell; a short line without a full stop needs fewer. */
const HEADLINE_SHARE = 0.65;
/** "He met Prime Minister Ana Ruiz." ends like a sentence; nearly all words of a headline with a full stop bear capitals. */
const STOPPED_SHARE = 0.85;
const HEADLINE_WORDS = 4;
const HEADING_WORDS = 2;
/** Tokens of a slogan in quotation marks. */
const LONGEST_SLOGAN = 20;
const QUOTES: ReadonlySet<string> = new Set(["“", '"', "‘", "``", "«", "„", "”", "''"]);

/** “We Will Return to Lund” is said, “Operation Winter Sun” is a name: small words other than "of" and "the" make the difference. */
function isSlogan(reading: Reading, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isFunctionWord(formAt(reading, token)) && !NAME_WORDS.has(formAt(reading, token))) return true;
  return false;
}

const NAME_WORDS: ReadonlySet<string> = new Set(["of", "the", "for", "and"]);

function closingQuote(reading: Reading, from: number, limit: number): number {
  for (let token = from; token < Math.min(limit, from + LONGEST_SLOGAN); token++) if (QUOTES.has(wordAt(reading, token))) return token;
  return -1;
}

/** True when at least so many words bear a capital, and most of those after the first. */
function isCapitalised(reading: Reading, { first, end }: TokenRange, fewest: number, share: number, caseOf: (token: number) => Case): boolean {
  let words = 0;
  let capitals = 0;
  let opening = 0;
  for (let token = first; token < end; token++) {
    const kind = caseOf(token);
    if (kind === "mark" || kind === "number") continue;
    if (token === first && kind === "capital") {
      opening = isFunctionWord(formAt(reading, token)) ? 0 : 1;
      continue;
    }
    words++;
    if (kind !== "lower") capitals++;
  }
  return capitals + opening >= fewest && capitals > 0 && capitals >= share * words;
}

interface Seen {
  /** Forms that stand with a capital where only a name has one. */
  readonly capital: ReadonlySet<number>;
  /** Forms that stand without. */
  readonly lower: ReadonlySet<number>;
}

function casesInside(reading: Reading, headline: Uint8Array, caseOf: (token: number) => Case): Seen {
  const { tokens, sentences } = reading;
  const capital = new Set<number>();
  const lower = new Set<number>();
  for (const sentence of sentences) {
    let opens = true;
    for (let token = sentence.first; token < sentence.end; token++) {
      const kind = caseOf(token);
      if (kind === "mark") opens = opens || opensClause(reading, token);
      if (kind === "mark") continue;
      if (kind === "lower") lower.add(tokens.forms[token]!);
      if ((kind === "capital" || kind === "capitals") && !opens && headline[token] === 0) capital.add(tokens.forms[token]!);
      opens = false;
    }
  }
  return { capital, lower };
}

/** A capital that a sentence's start or a headline would give any word: is it a name all the same? */
function isSure(reading: Reading, token: number, seen: Seen, headline: boolean, marks: Uint8Array, caseOf: (token: number) => Case): boolean {
  const kind = caseOf(token);
  const word = wordAt(reading, token);
  const form = reading.tokens.forms[token]!;
  if (isNoName(reading, token, kind)) return false;
  if (kind === "capitals" && !headline) return true;
  if (isKnownPlace(word) || isKnownOrganisation(word) || isAdjectiveOfPlace(word)) return true;
  if (seen.capital.has(form) && !seen.lower.has(form)) return true;
  if (isFunctionWord(formAt(reading, token)) || isNumber(reading, token)) return false;
  const next = token + 1 < reading.tokens.count && reading.tokens.sentences[token + 1] === reading.tokens.sentences[token] ? caseOf(token + 1) : "mark";
  const goesOn = next === "capital" || next === "capitals";
  if (givenNames.has(formAt(reading, token)) && (goesOn || !seen.lower.has(form))) return true;
  if (goesOn && (beginsKnownName(word) || formAt(reading, token) === "operation")) return true;
  // "Ana Q. Ruiz Goes Home": the name goes on while its words are none of every day.
  if (headline && token > 0 && marks[token - 1] === 1 && inflectionsOf(formAt(reading, token)) === "" && (givenNames.has(formAt(reading, token - 1)) || INITIAL.test(wordAt(reading, token - 1)))) return true;
  // Tags were learned on sentences; in a headline every word looks like a name to them.
  if (headline) return false;
  if (seen.lower.has(form)) return false;
  if (tagAt(reading, token) === "") return goesOn;
  // "Following Ruiz's speech", "Death to ...": an everyday word begins the sentence, whatever its tag.
  // "General Motors", "Central Bank": the first word of a body's name, whatever its tag.
  if (goesOn && organisationWords.has(formAt(reading, token + 1)) && (isAdjective(reading, token) || isNoun(reading, token))) return true;
  return isProper(reading, token) && (inflectionsOf(formAt(reading, token)) === "" || goesOn);
}

const INITIAL = /^\p{Lu}\.$/u;

/** Capitals that never make a name: "I", "The", "Monday", "June". */
function isNoName(reading: Reading, token: number, kind: Case): boolean {
  const form = formAt(reading, token);
  if (PARTY_SEAT.test(wordAt(reading, token))) return true;
  if (kind === "capitals") return neverAcronyms.has(form) || neverNames.has(form) || (form.length >= SHOUTED && inflectionsOf(form) !== "" && !inBrackets(reading, token));
  // "Will Smith", but "Ana Will Return".
  if (form === "will") return token > 0 && /^\p{Lu}/u.test(wordAt(reading, token - 1));
  // "Operation Winter Sun", "the Tarn Sun", but "Lund, Sun 4 May".
  if (form === "sun") return token === 0 || !/^\p{Lu}/u.test(wordAt(reading, token - 1)) || isCalendarWord(formAt(reading, token - 1)) || /^\p{N}/u.test(wordAt(reading, token + 1));
  if (seldomNames.has(form)) return !isInsideName(reading, token);
  return neverNames.has(form) || UNITS.has(form) || TENS.has(form) || isCalendarWord(form) || isFunctionWord(form);
}

/** "R-Va.", "D-CA": party and seat behind a member of the American Congress. */
const PARTY_SEAT = /^[RDI]-\p{Lu}[\p{L}.]{0,6}$/u;

/** Letters from which a word of every day in capitals is shouted, "NOTE", and no acronym; in brackets behind its name it is one. */
const SHOUTED = 4;

function inBrackets(reading: Reading, token: number): boolean {
  return formAt(reading, token - 1) === "(" && formAt(reading, token + 1) === ")";
}

/** "Rights Watch", "Credit Suisse", "Army of God"; an agency's letters before the word are none: "AFP Photo". */
function isInsideName(reading: Reading, token: number): boolean {
  const opens = reading.sentences[reading.tokens.sentences[token]!]!.first === token;
  return [formAt(reading, token - 1) === "of" ? token - 2 : token - 1, opens ? -1 : token + 1].some((at) => {
    if (at < 0 || at >= reading.tokens.count || reading.tokens.sentences[at] !== reading.tokens.sentences[token]) return false;
    return caseOfWord(wordAt(reading, at)) === "capital" && !isFunctionWord(formAt(reading, at)) && !isCalendarWord(formAt(reading, at));
  });
}

/** True for one word that is no name whatever else says so: "TV", "Monday", "However", "Seventeen". */
export function isNeverName(reading: Reading, token: number): boolean {
  // "Kurdish-run", "US-backed": an adjective; the name in it is found by itself.
  const adjective = caseOfWord(wordAt(reading, token)) === "lower" && wordAt(reading, token).includes("-");
  return adjective || isNumber(reading, token) || isNoName(reading, token, caseOfWord(wordAt(reading, token)));
}

/** Weekdays and months. */
export function isCalendarWord(form: string): boolean {
  return calendarWords.has(form.replace(/s?\.?$/, "")) || calendarWords.has(form.replace(/\.$/, ""));
}


