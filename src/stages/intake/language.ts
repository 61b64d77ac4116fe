import { ENGLISH_TELLTALES, OTHER_TELLTALES } from "../../language/en/tellTaleWords.ts";
import { LATIN_FOR } from "../../language/lookalikes.ts";

/** "en" for a text that is English by its words, otherwise "und": the other languages are not read. `declared` is what a page says of itself. */
export function languageOf(text: string, declared: string | null): "en" | "und" {
  const words = wordsOf(text);
  if (words.length === 0) return "und";
  const english = shareOf(words, ENGLISH_TELLTALES);
  if (english >= SURE) return "en";
  if (english === 0 || OTHER_TELLTALES.some((telltales) => shareOf(words, telltales) >= english)) return "und";
  if (words.length <= FEW_WORDS) return "en";
  return english >= POSSIBLE && /^en\b/i.test(declared ?? "") ? "en" : "und";
}

/** Share of tell-tale words: English news has 0.35 to 0.5; the other languages of the list stay under 0.1. */
const SURE = 0.2;
/** Enough for a page of tables and names that calls itself English. */
const POSSIBLE = 0.08;
/** A headline may hold only one of them. */
const FEW_WORDS = 20;
/** Characters of the text that are looked at. */
const LOOKED_AT = 20_000;

/** Words of letters, look-alikes read as Latin: an article with swapped letters is still English. */
function wordsOf(text: string): string[] {
  const head = text.slice(0, LOOKED_AT).replace(/[^\0-\x7f]/g, (letter) => LATIN_FOR.get(letter) ?? letter);
  return head.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function shareOf(words: readonly string[], telltales: ReadonlySet<string>): number {
  return words.reduce((count, word) => count + (telltales.has(word) ? 1 : 0), 0) / words.length;
}
