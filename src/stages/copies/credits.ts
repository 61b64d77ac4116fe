import { agencies, agenciesWords, agencyPeople, agencyVerbs, credentials, leaningPartners, leaningWords } from "../../language/en/creditLines.ts";
import type { Reading, TokenRange } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { formAt, spanOfTokens, wordAt } from "../../text/tokens.ts";

/** An agency or outlet that an article names as where its words come from. */
export interface Credit {
  /** The short name it goes by, lower-cased: "associated press" and "AP" are one. */
  readonly name: string;
  /** `text`: these are its words (byline, dateline, credit line, its own journalists). `cited`: the article leans on it for something it says. */
  readonly strength: "text" | "cited";
  /** The credit with the words around it that make it one: "AFP journalists". */
  readonly span: Span;
  readonly by: string;
}

/** Every name by which a credit may call an agency or an outlet of this run. */
export interface CreditNames {
  /** By its first word: the further words of the name and the short name it stands for, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
  /** The short name of an outlet: "The Associated Press" gives "ap"; null for an empty one. */
  shortNameOf(outlet: string): string | null;
}

/** The name of a credit to agencies that are not named: "with agencies". */
export const UNNAMED = "agencies";

/** The first credit of each name and strength, in order of place; names that stand there without words of credit are left out. */
export function creditsOf(reading: Reading, names: CreditNames): readonly Credit[] {
  const credits = new Map<string, Credit>();
  const keep = (credit: Credit): void => {
    const key = `${credit.strength} ${credit.name}`;
    if (!credits.has(key)) credits.set(key, credit);
  };
  for (let token = 0; token < reading.tokens.count; token++) {
    for (const name of names.byFirstWord.get(formAt(reading, token)) ?? []) {
      const range = rangeOf(reading, token, name);
      if (range === null) continue;
      for (const { by, strength, credit } of CREDIT_RULES) {
        const found = credit(reading, range);
        if (found === null) continue;
        keep({ name: name.short, strength, span: spanOfTokens(reading, found), by });
        break;
      }
      token = range.end - 1;
      break;
    }
  }
  const unnamed = unnamedAgencies(reading);
  if (unnamed !== null) keep({ name: UNNAMED, strength: "text", span: spanOfTokens(reading, unnamed), by: "unnamed" });
  for (const furniture of reading.article.furniture) if (CREDITING.has(furniture.kind)) creditLine(reading, furniture, names).forEach(keep);
  return [...credits.values()];
}

/** The agencies known by name and the outlets of the run. */
export function creditNames(outlets: readonly string[]): CreditNames {
  const shorts = new Map<string, string>();
  for (const [short, ...others] of agencies) for (const name of [short!, ...others]) shorts.set(name, short!);
  for (const outlet of outlets) {
    const name = bareName(outlet);
    if (name !== "" && !shorts.has(name)) shorts.set(name, name);
  }
  const byFirstWord = new Map<string, Name[]>();
  for (const [name, short] of shorts) {
    const [first, ...further] = wordsOfName(name);
    if (first === undefined) continue;
    const known = byFirstWord.get(first);
    if (known) known.push({ further, short });
    else byFirstWord.set(first, [{ further, short }]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.further.length - a.further.length || (a.short < b.short ? -1 : 1));
  return { byFirstWord, shortNameOf: (outlet) => shorts.get(bareName(outlet)) ?? null };
}

interface Name {
  readonly further: readonly string[];
  readonly short: string;
}

/** "The Daily Ledger" and "Daily Ledger" are one outlet. */
function bareName(outlet: string): string {
  const name = outlet.trim().toLowerCase().replaceAll("’", "'");
  return name.startsWith("the ") ? name.slice(4) : name;
}

function wordsOfName(name: string): readonly string[] {
  return name.split(" ").filter((word) => word !== "");
}

/** The tokens of the name where it stands with a capital: "wam" and "nan" are also words. */
function rangeOf(reading: Reading, token: number, name: Name): TokenRange | null {
  if (wordAt(reading, token) === formAt(reading, token)) return null;
  for (const [i, word] of name.further.entries()) if (formAt(reading, token + 1 + i) !== word) return null;
  return { first: token, end: token + 1 + name.further.length };
}

/** "With agencies.", "- Agencies", "(agencies)": a paragraph of its own or in brackets; within a sentence agencies are a subject like another. */
function unnamedAgencies(reading: Reading): TokenRange | null {
  for (const { first, end } of reading.paragraphs) {
    if (end - first <= UNNAMED_TOKENS && saysAgencies(reading, first, end)) return { first, end };
    for (let token = end - UNNAMED_TOKENS; token < end; token++) {
      if (token > first && OPENING.has(formAt(reading, token - 1)) && saysAgencies(reading, token, token + 2)) return { first: token - 1, end: Math.min(end, token + 3) };
    }
  }
  return null;
}

/** "By our staff and agencies" is the longest such line. */
const UNNAMED_TOKENS = 7;

/** Words of such a line and nothing else, "agencies" or "wires" among them. */
function saysAgencies(reading: Reading, first: number, end: number): boolean {
  let named = false;
  for (let token = first; token < end; token++) {
    const form = formAt(reading, token);
    if (agenciesWords.has(form)) named = true;
    else if (/[\p{L}\p{N}]/u.test(form) && !AROUND_AGENCIES.has(form)) return false;
  }
  return named;
}

const AROUND_AGENCIES: ReadonlySet<string> = new Set("with from and by our the staff reporter reporters correspondent correspondents news wire reports input inputs source sources".split(" "));

interface CreditRule {
  readonly by: string;
  readonly strength: Credit["strength"];
  /** The tokens of the whole credit, or null. */
  credit(reading: Reading, name: TokenRange): TokenRange | null;
}

/** The first that holds makes the credit. */
const CREDIT_RULES: readonly CreditRule[] = [
  // "GENEVA (Reuters) - ", "(AP)".
  { by: "dateline", strength: "text", credit: (reading, name) => (inBrackets(reading, name) && isNearStart(reading, name) ? { first: name.first - 1, end: name.end + 1 } : null) },
  // "according to AFP journalists".
  { by: "own-people", strength: "text", credit: (reading, name) => (agencyPeople.has(formAt(reading, name.end)) ? { first: name.first, end: name.end + 1 } : null) },
  // "Reuters contributed to this report."
  { by: "contributed", strength: "text", credit: (reading, name) => (formAt(reading, name.end) === "contributed" ? { first: name.first, end: name.end + 1 } : null) },
  // "Reporting by Reuters", "with files from AFP": the words before are of writing, not of saying.
  { by: "material", strength: "text", credit: (reading, name) => leaningOf(reading, name, WRITING) },
  // "according to the state news agency IRNA", "told AFP".
  { by: "leaning", strength: "cited", credit: (reading, name) => leaningOf(reading, name, null) },
  // "IRNA reported".
  { by: "reporting", strength: "cited", credit: (reading, name) => (agencyVerbs.has(formAt(reading, name.end)) ? { first: name.first, end: name.end + 1 } : null) },
  // "... the minister was quoted as saying (IRNA)."
  { by: "bracketed", strength: "cited", credit: (reading, name) => (inBrackets(reading, name) ? { first: name.first - 1, end: name.end + 1 } : null) },
];

const WRITING: ReadonlySet<string> = new Set(["reporting", "files", "file", "inputs", "input", "material", "contributions", "compiled", "distributed"]);

function inBrackets(reading: Reading, name: TokenRange): boolean {
  return OPENING.has(formAt(reading, name.first - 1)) && CLOSING.has(formAt(reading, name.end));
}

const OPENING: ReadonlySet<string> = new Set(["(", "["]);
const CLOSING: ReadonlySet<string> = new Set([")", "]"]);

/** A dateline's agency stands within these tokens of its paragraph's start: "NORTH HARBOUR, Kessia, Nov. 3 (Reuters)". */
const DATELINE_TOKENS = 14;

function isNearStart(reading: Reading, name: TokenRange): boolean {
  const sentence = reading.sentences[reading.tokens.sentences[name.first]!]!;
  return name.first - reading.paragraphs[sentence.paragraph]!.first <= DATELINE_TOKENS;
}

/** Credentials looked over between a leaning word and the name. */
const CREDENTIALS_BETWEEN = 6;

function leaningOf(reading: Reading, name: TokenRange, partners: ReadonlySet<string> | null): TokenRange | null {
  let at = name.first - 1;
  while (at >= 0 && name.first - at <= CREDENTIALS_BETWEEN && credentials.has(formAt(reading, at))) at--;
  const leaning = formAt(reading, at);
  if (!leaningWords.has(leaning)) return null;
  const before = formAt(reading, at - 1);
  const wanted = leaningPartners.get(leaning);
  if (partners !== null) return partners.has(before) ? { first: at - 1, end: name.end } : null;
  if (wanted === undefined) return { first: at, end: name.end };
  return wanted.has(before) ? { first: at - 1, end: name.end } : null;
}

/** Lines around the text that say where it came from. */
const CREDITING: ReadonlySet<string> = new Set(["byline", "credit", "licence", "copyright"]);

/** "SourceIRNA", "By Our Staff and AFP", "All content by Mehr News Agency is licensed": the name stands there, and the line itself is the credit. */
function creditLine(reading: Reading, line: Span, names: CreditNames): readonly Credit[] {
  const written = reading.article.text.slice(line.start, Math.min(line.end, line.start + CREDIT_LINE));
  const words = [...written.matchAll(/[\p{Lu}\p{N}][\p{L}\p{N}'’-]*/gu)].map(([word]) => glued(word.toLowerCase()));
  const found: Credit[] = [];
  for (let i = 0; i < words.length; i++) {
    const name = (names.byFirstWord.get(words[i]!) ?? []).find(({ further }) => further.every((word, k) => words[i + 1 + k] === word));
    if (name) found.push({ name: name.short, strength: "text", span: { start: line.start, end: line.end }, by: "credit-line" });
  }
  return found;
}

/** Longest credit line that is read, in characters; a longer one is a paragraph. */
const CREDIT_LINE = 300;

/** Pages lose the gap after a label: "SourceIRNA". */
function glued(word: string): string {
  return word.startsWith("source") && word.length > "source".length ? word.slice("source".length) : word;
}
