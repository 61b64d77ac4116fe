import type { Reading, TokenRange } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { inflectionsOf } from "./inflections.ts";
import { plainWord, spellingKey } from "./nameSpelling.ts";

/**
 * The code name of an operation as it is compared, a word each, without "Operation" and articles of its language: "al-tarn flood" gives tarn and flood.
 * Null where the name is none of an operation: "operation" stands neither first or last in it nor, past a closing quotation mark, behind it.
 */
export function operationOf(reading: Reading, { first, end }: TokenRange): readonly string[] | null {
  const before = formAt(reading, first) === "operation";
  const last = formAt(reading, end - 1) === "operation";
  const behind = formAt(reading, CLOSING.has(wordAt(reading, end)) ? end + 1 : end) === "operation";
  if (!before && !last && !behind) return null;
  const words: string[] = [];
  for (let token = before ? first + 1 : first; token < (last ? end - 1 : end); token++) {
    for (const word of plainWord(wordAt(reading, token)).split("-")) if (/[\p{L}\p{N}]/u.test(word) && !ARTICLES.has(word)) words.push(word);
  }
  return words.length === 0 ? null : words;
}

/** What tells one operation under two code names: "Al-Tarn Flood" and "Al Tarn Storm" begin with a name; "Winter Sun" and "Winter Storm" with a word of every day, which tells nothing. */
export function distinctiveName(code: readonly string[]): string | null {
  const [first] = code;
  return code.length > 1 && first!.length >= FEWEST_LETTERS && inflectionsOf(first!) === "" ? spellingKey(first!) : null;
}

const FEWEST_LETTERS = 4;
const CLOSING: ReadonlySet<string> = new Set(["”", '"', "’", "''", "'", "»"]);
const ARTICLES: ReadonlySet<string> = new Set(["al", "el", "ul", "the"]);
