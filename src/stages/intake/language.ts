import { ENGLISH_TELLTALES, OTHER_TELLTALES } from "../../language/en/tellTaleWords.ts";
import { LATIN_FOR } from "../../language/lookalikes.ts";

/** "en" for a text that is English by its words, otherwise "und": the other languages are not read. `declared` is what a page says of itself. */
export function languageOf(text: string, declared: string | null): "en" | "und" {
  const { words, english, ownEnglish, other } = counted(text);
  if (words === 0 || ownEnglish <= other) return "und";
  if (english >= words * SURE || words <= FEW_WORDS || english >= Math.max(words * POSSIBLE, other * CLEARLY_MORE)) return "en";
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

interface Counts {
  readonly words: number;
  /** Words of the English list; those that no other list has. */
  readonly english: number;
  readonly ownEnglish: number;
  /** Words of the other list with most, leaving out those that English has too: Danish "at" tells nothing in "dies at 91". */
  readonly other: number;
}

/** Look-alikes read as Latin: an article with swapped letters is still English. */
function counted(text: string): Counts {
  const head = text.slice(0, LOOKED_AT).replace(/[\u0250-\u200a\u2070-\uffff]/g, (letter) => LATIN_FOR.get(letter) ?? letter);
  const others = new Array<number>(OTHER_TELLTALES.length).fill(0);
  let words = 0;
  let english = 0;
  let ownEnglish = 0;
  for (const word of wordsIn(head.toLowerCase())) {
    words++;
    const lists = LISTS_BY_WORD.get(word);
    if (ENGLISH_TELLTALES.has(word)) {
      english++;
      if (!lists) ownEnglish++;
    } else if (lists) for (const list of lists) others[list]!++;
  }
  return { words, english, ownEnglish, other: Math.max(...others) };
}

/** Most texts hold letters of one byte alone, and are cut up by what is faster for these. */
function wordsIn(head: string): readonly string[] {
  return head.match(LETTERS_BEYOND.test(head) ? /[\p{L}\p{M}]+/gu : /[a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g) ?? [];
}

/** Beyond Latin-1 and general punctuation. */
const LETTERS_BEYOND = /[\u0100-\u200a\u2070-\uffff]/;

/** By word, the other lists that it is in. */
const LISTS_BY_WORD: ReadonlyMap<string, readonly number[]> = byWord();

function byWord(): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  OTHER_TELLTALES.forEach((list, i) => {
    for (const word of list) lists.set(word, [...(lists.get(word) ?? []), i]);
  });
  return lists;
}
