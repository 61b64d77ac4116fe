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
  const bare = words.slice(0, 600).replace(BEFORE, "").trim();
  if (ADDRESS.test(bare)) return [];
  return bare.split(JOINTS).map((name) => name.replace(/^(?:by|and|&)\s+/i, "").replace(/^[\s|,;:·•–—-]+|[\s|,;:·•–—-]+$/g, "")).filter(isName);
}

/** "By", "Written by:", "Story by". */
const BEFORE = /^(?:(?:written|posted|published|reported|story|words|text|analysis|opinion|review)\s{1,3})?by(?:\s{0,3}:\s{0,3}|\s{1,3})/i;
const ADDRESS = /^(?:https?:|www\.|mailto:|@)|\.(?:com|org|net)\//i;
const JOINTS = /\s{0,3}[;|]\s{0,3}|\s{1,3}(?:and|&|with)\s{1,3}|,\s{1,3}(?:and\s{1,3})?/i;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name) || /[@<>{}]|https?:/.test(name) || DEGREES.has(name.replace(/\./g, "").toUpperCase())) return false;
  return !/^\p{Ll}/u.test(name) || !CREDIT_SMALL_WORDS.has(name.split(" ")[0]!.toLowerCase()) || name.includes(" ");
}

/** Behind a comma they are no author. */
const DEGREES = new Set("MS RD RDN MD PHD MBA MA BA RN DO JD ESQ MPH JR SR LLC".split(" "));
