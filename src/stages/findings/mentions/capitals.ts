import { beginsKnownName, isAdjectiveOfPlace, isKnownOrganisation, isKnownPlace } from "../../../language/en/gazetteer.ts";
import { givenNames } from "../../../language/en/givenNames.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { isProper, tagAt } from "../../../language/en/tags.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";

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
  const capitalised = sentences.map((sentence) => isCapitalised(sentence.first, sentence.end, caseOf));
  const seen = casesInside(reading, capitalised, caseOf);
  sentences.forEach((sentence, s) => {
    let opens = true;
    for (let token = sentence.first; token < sentence.end; token++) {
      const kind = caseOf(token);
      if (kind === "mark") {
        // A quotation, a clause after a colon and an item of a list begin like a sentence.
        if (OPENERS.has(wordAt(reading, token))) opens = true;
        continue;
      }
      if (kind === "capital" || kind === "capitals") {
        const doubtful = opens || capitalised[s] === true;
        if (doubtful ? isSure(reading, token, seen, capitalised[s] === true, caseOf) : !isNoName(reading, token, kind)) marks[token] = 1;
      }
      opens = false;
    }
  });
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
  return tail.length <= LONGEST_NAME_TAIL && !COMPOUND_TAILS.has(tail);
}

const LONGEST_NAME_TAIL = 4;
/** "Hamas-run", "US-led", "German-made". */
const COMPOUND_TAILS: ReadonlySet<string> = new Set("run led born made held wide like era old day age aged year long late free only rich poor off up out on to ally aid tied line type size fed paid base bred wing side part half deep high low top born bred sent won fit area city town man men old new mad shy wise".split(" "));

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "'", "``", "«", "„", ":", "—", "–", "--", "•", "·", "*", "|", "(", "[", "…", "..."]);

/** Share of capitals from which a line is a headline, and the fewest words of four letters that tell. */
const HEADLINE_SHARE = 0.65;
const HEADLINE_WORDS = 3;

/** True for "Minister Says Talks Will Go On": most long words bear a capital, so a capital says nothing. */
function isCapitalised(first: number, end: number, caseOf: (token: number) => Case): boolean {
  let long = 0;
  let capitals = 0;
  for (let token = first; token < end; token++) {
    const kind = caseOf(token);
    if (kind === "mark" || kind === "number") continue;
    if (kind === "lower") long++;
    if (kind === "capital" && token > first) capitals++, long++;
    if (kind === "capitals") capitals++, long++;
  }
  return capitals >= HEADLINE_WORDS && capitals >= HEADLINE_SHARE * long;
}

interface Seen {
  /** Forms that stand with a capital where only a name has one. */
  readonly capital: ReadonlySet<number>;
  /** Forms that stand without. */
  readonly lower: ReadonlySet<number>;
}

function casesInside(reading: Reading, capitalised: readonly boolean[], caseOf: (token: number) => Case): Seen {
  const { tokens, sentences } = reading;
  const capital = new Set<number>();
  const lower = new Set<number>();
  sentences.forEach((sentence, s) => {
    let opens = true;
    for (let token = sentence.first; token < sentence.end; token++) {
      const kind = caseOf(token);
      if (kind === "mark") opens = opens || OPENERS.has(wordAt(reading, token));
      if (kind === "mark") continue;
      if (kind === "lower") lower.add(tokens.forms[token]!);
      if ((kind === "capital" || kind === "capitals") && !opens && capitalised[s] !== true) capital.add(tokens.forms[token]!);
      opens = false;
    }
  });
  return { capital, lower };
}

/** A capital that a sentence's start or a headline would give any word: is it a name all the same? */
function isSure(reading: Reading, token: number, seen: Seen, headline: boolean, caseOf: (token: number) => Case): boolean {
  const kind = caseOf(token);
  const word = wordAt(reading, token);
  const form = reading.tokens.forms[token]!;
  if (isNoName(reading, token, kind)) return false;
  if (kind === "capitals" && !headline) return true;
  if (isKnownPlace(word) || isKnownOrganisation(word) || isAdjectiveOfPlace(word)) return true;
  if (seen.capital.has(form) && !seen.lower.has(form)) return true;
  if (isFunctionWord(formAt(reading, token))) return false;
  const next = token + 1 < reading.tokens.count && reading.tokens.sentences[token + 1] === reading.tokens.sentences[token] ? caseOf(token + 1) : "mark";
  const goesOn = next === "capital" || next === "capitals";
  if (givenNames.has(formAt(reading, token)) && (goesOn || !seen.lower.has(form))) return true;
  if (goesOn && beginsKnownName(word)) return true;
  // Tags were learned on sentences; in a headline every word looks like a name to them.
  if (headline) return false;
  if (tagAt(reading, token) === "") return goesOn && !seen.lower.has(form);
  return isProper(reading, token) && !seen.lower.has(form);
}

/** Capitals that never make a name: "I", "The", "Monday", "June". */
function isNoName(reading: Reading, token: number, kind: Case): boolean {
  const form = formAt(reading, token);
  if (kind === "capitals") return NEVER_CAPITALS.has(form);
  return NEVER.has(form) || (isFunctionWord(form) && form !== "will");
}

/** Weekdays and months. */
export function isCalendarWord(form: string): boolean {
  return CALENDAR.has(form.replace(/\.$/, ""));
}

const CALENDAR: ReadonlySet<string> = new Set(
  "sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu thurs fri sat sun".split(" "),
);

const NEVER: ReadonlySet<string> = new Set(
  ("i sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. " +
    "mon. tue. wed. thu. thurs. fri. sat. sun. ok okay yes no oh hello please thanks thank god internet web photo photos image video watch read file credit source advertisement").split(" "),
);
const NEVER_CAPITALS: ReadonlySet<string> = new Set("tv am pm a.m. p.m. gmt est edt cet utc bst pst ok ceo cfo mp mps pm ad bc a.d. b.c. faq id dna rna hiv aids gdp vat suv ii iii iv vi vii viii diy usd eur gbp ngo ngos vip pdf".split(" "));
