import { ENGLISH_TELLTALES, OTHER_TELLTALES } from "../../language/en/tellTaleWords.ts";
import { LATIN_FOR } from "../../language/lookalikes.ts";

/** "en" for a text that is English by its words, otherwise "und": the other languages are not read. `declared` is what a page says of itself. */
export function languageOf(text: string, declared: string | null): "en" | "und" {
  const { words, hits } = counted(text);
  const english = hits[0]! / words;
  const other = Math.max(...hits.slice(1)) / words;
  if (words === 0 || english === 0 || english <= other) return "und";
  if (english >= SURE || words <= FEW_WORDS || english >= Math.max(POSSIBLE, other * CLEARLY_MORE)) return "en";
  return /^en\b/i.test(declared ?? "") ? "en" : "und";
}

/** Share of tell-tale words: English news has 0.35 to 0.5; other languages stay under 0.1. */
const SURE = 0.2;
/** Enough for a text full of names where no other language shows; a page with less must call itself English. */
const POSSIBLE = 0.08;
const CLEARLY_MORE = 2;
/** A headline may hold only one of them. */
const FEW_WORDS = 20;
/** Characters of the text that are looked at: five hundred words. */
const LOOKED_AT = 3000;

/** Words of letters, and how many of them are in each list, English first. Look-alikes read as Latin: an article with swapped letters is still English. */
function counted(text: string): { readonly words: number; readonly hits: readonly number[] } {
  const head = text.slice(0, LOOKED_AT).replace(/[\u0250-\uffff]/g, (letter) => LATIN_FOR.get(letter) ?? letter);
  const hits = new Array<number>(LISTS.length).fill(0);
  let words = 0;
  for (const word of head.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    if (word === "") continue;
    words++;
    for (const list of LISTS_BY_WORD.get(word) ?? []) hits[list]!++;
  }
  return { words, hits };
}

const LISTS: readonly ReadonlySet<string>[] = [ENGLISH_TELLTALES, ...OTHER_TELLTALES];
/** By word, the lists it is in. A word of the English list counts as English alone: Danish "at" tells nothing in "dies at 91". */
const LISTS_BY_WORD: ReadonlyMap<string, readonly number[]> = byWord();

function byWord(): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  LISTS.forEach((list, i) => {
    for (const word of list) if (i === 0 || !ENGLISH_TELLTALES.has(word)) lists.set(word, [...(lists.get(word) ?? []), i]);
  });
  return lists;
}
