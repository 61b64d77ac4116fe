import { offices, others } from "../../../language/en/descriptions.ts";
import { shortTitles } from "../../../language/en/titles.ts";
import type { Gender } from "../../../language/en/titles.ts";
import { isVerb } from "../../../language/en/tags.ts";
import type { Reading, TokenRange } from "../../../model/reading.ts";
import { formAt, wordAt } from "../../../text/tokens.ts";

/** Words that say what a person is: "prime minister", "ex-president", "Gen.", "secretary of state". */
export interface Role extends TokenRange {
  /** Lower-cased, short titles in full, without "ex-" and "-elect": "prime minister", "general". */
  readonly noun: string;
  readonly gender: Gender;
  /** As a rule one holder for each country or body. */
  readonly office: boolean;
}

/** The longest role whose last word is at `last`; null when there is none. */
export function roleEndingAt(reading: Reading, last: number): Role | null {
  const sentence = reading.tokens.sentences[last];
  const form = formAt(reading, last);
  if (!LAST_WORDS.has(singular(bare(form))) && !LAST_WORDS.has(bare(form))) return null;
  if (isNoRole(reading, last)) return null;
  for (let words = LONGEST_ROLE; words >= 1; words--) {
    const first = last - words + 1;
    if (first < 0 || reading.tokens.sentences[first] !== sentence) continue;
    let noun = "";
    for (let token = first; token <= last; token++) noun += (token > first ? " " : "") + bare(formAt(reading, token));
    const role = roleOf(noun);
    if (role !== null) return { first, end: last + 1, ...role };
  }
  return null;
}

/** "Lee has accused Ruiz" is a verb, "at 12:19 PM" a time of day. */
function isNoRole(reading: Reading, last: number): boolean {
  const form = bare(formAt(reading, last));
  return (form === "accused" && isVerb(reading, last)) || ((form === "pm" || form === "p.m") && /^\d/.test(formAt(reading, last - 1)));
}

/** True for "presidents", "officials": no single person. */
export function isPluralRole(reading: Reading, role: Role): boolean {
  const form = bare(formAt(reading, role.end - 1));
  return roleOf(form) === null ? false : !ROLES.has(form) && form.endsWith("s");
}

/** "Gen." as well as "general"; "Sen" without its stop only when it bears a capital. */
export function isShortTitle(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  return /^\p{Lu}/u.test(word) && shortTitles.has(bare(formAt(reading, token)));
}

/** Words of the longest role: "member of parliament", "chief executive officer". */
const LONGEST_ROLE = 3;

function roleOf(noun: string): { noun: string; gender: Gender; office: boolean } | null {
  const full = shortTitles.get(noun) ?? noun;
  const known = ROLES.get(full) ?? ROLES.get(singular(full));
  if (known === undefined) return null;
  return { noun: ROLES.has(full) ? full : singular(full), ...known };
}

const ROLES: ReadonlyMap<string, { readonly gender: Gender; readonly office: boolean }> = new Map(
  [...others, ...offices].map(([noun, gender]) => [noun, { gender, office: offices.has(noun) }] as const),
);
const LAST_WORDS: ReadonlySet<string> = new Set([...ROLES.keys(), ...shortTitles.keys()].map((noun) => noun.slice(noun.lastIndexOf(" ") + 1)));

/** Without a last stop, "ex-" before and "-elect" behind. */
function bare(form: string): string {
  if (!form.includes("-") && !form.endsWith(".")) return form;
  return form.replace(/\.$/, "").replace(/^(?:ex|then|former|now|vice|mid|co)-(?=president|premier|prime|minister|leader|chief|director|secretary|chairman|governor|mayor|wife|husband|king|queen|chancellor|general|spy|soldier|candidate)/, (prefix) => (prefix === "vice-" ? "vice " : "")).replace(/-(?:elect|designate|general)$/, (tail) => (tail === "-general" ? "-general" : ""));
}

function singular(noun: string): string {
  if (noun.endsWith("men")) return noun.slice(0, -3) + "man";
  if (noun.endsWith("wives")) return noun.slice(0, -3) + "fe";
  if (noun.endsWith("ies")) return noun.slice(0, -3) + "y";
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}
