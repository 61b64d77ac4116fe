import { CREDIT_SMALL_WORDS } from "../../../../language/en/furniture.ts";

/** The names in what a page gives as its authors: "By Ana Ruiz and Jo Park", "Ana Ruiz, Harbour Post". Addresses and accounts are none. */
export function authorsIn(given: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const words of given.slice(0, MOST)) {
    for (const name of namesIn(words)) if (names.size < MOST && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

const MOST = 30;
/** Characters of one name. */
const LONGEST = 80;

function namesIn(words: string): string[] {
  const bare = words.slice(0, 600).replace(BEFORE, "").replace(/^\p{L}{2,15}:\s{1,3}/u, "").trim();
  if (ADDRESS.test(bare)) return [];
  return bare.split(JOINTS).flatMap((people) => {
    const [first = "", ...rest] = people.split(/,\s{1,3}/).map((name) => name.replace(/^(?:by|and|&)\s+/i, "").replace(/^[\s|,;:·•–—-]+|[\s|,;:·•–—-]+$/g, ""));
    return [first, ...rest.filter((name) => !BEHIND_A_NAME.test(name) && name.includes(" "))].filter(isName);
  });
}

/** "By", "Written by:", "Story by". */
const BEFORE = /^(?:(?:written|posted|published|reported|story|words|text|analysis|opinion|review)\s{1,3})?by(?:\s{0,3}:\s{0,3}|\s{1,3})/i;
const ADDRESS = /^(?:https?:|www\.|mailto:|@)|\.(?:com|org|net)\//i;
const JOINTS = /\s{0,3}[;|]\s{0,3}|,?\s{1,3}(?:and|&|with)\s{1,3}/i;
/** "Ana Ruiz, AP Science Writer", "Jo Park, Harbour Post editor-at-large": what stands behind a comma and is no second writer. */
const BEHIND_A_NAME = /\b(?:[Ww]riters?|[Ee]ditors?|[Rr]eporters?|[Cc]orrespondents?|[Cc]olumnists?|[Cc]ontributors?|[Ss]taff|[Nn]ews|[Bb]usiness|[Ss]ports|[Mm]edia|[Pp]ress|[Bb]ureau|[Mm]agazine|[Aa]gency|[Aa]nalyst|[Pp]roducer|[Pp]hotographer)\b|\b[A-Z]{2,5}\b|\.(?:com|org|net)\b/;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name) || /[@<>{}]|https?:/.test(name) || NO_NAMES.test(name)) return false;
  return !/^\p{Ll}/u.test(name) || !CREDIT_SMALL_WORDS.has(name.split(" ")[0]!.toLowerCase()) || name.includes(" ");
}

/** Accounts that programs sign with, and addresses. */
const NO_NAMES = /^(?:admin|administrator|webmaster|editor|root|user\d{0,6}|guest|author)$|\.(?:com|org|net)\b/i;
