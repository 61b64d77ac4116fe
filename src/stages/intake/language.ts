import { ENGLISH_TELLTALES, OTHER_TELLTALES } from "../../language/en/tellTaleWords.ts";
import { LATIN_FOR } from "../../language/lookalikes.ts";

/** "en" for a text that is English by its words, otherwise "und": the other languages are not read. `declared` is what a page says of itself. */
export function languageOf(text: string, declared: string | null): "en" | "und" {
  const words = wordsOf(text);
  if (words.length === 0) return "und";
  const english = shareOf(words, ENGLISH_TELLTALES);
  const other = Math.max(...OTHER_TELLTALES.map((telltales) => shareOf(words, telltales)));
  if (english >= SURE && english > other) return "en";
  if (english === 0 || english <= other) return "und";
  if (words.length <= FEW_WORDS || english >= Math.max(POSSIBLE, other * CLEARLY_MORE)) return "en";
  return /^en\b/i.test(declared ?? "") ? "en" : "und";
}

/** Share of tell-tale words: English news has 0.35 to 0.5; other languages stay under 0.1. */
const SURE = 0.2;
/** Enough for a text full of names where no other language shows; a page with less must call itself English. */
const POSSIBLE = 0.08;
const CLEARLY_MORE = 2;
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
