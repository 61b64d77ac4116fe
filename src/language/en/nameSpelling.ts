import { givenNameVariants } from "./givenNameVariants.ts";

/**
 * A name's word as it is compared: spellings of one name from another script come out alike, different names rarely do.
 * "al-Nakhalah", "Nakhaleh", "Nakhala" give one key; "Jong-un" and "Jong Un" do once the hyphen has been made a blank. Never shown.
 */
export function spellingKey(word: string): string {
  const plain = plainWord(word);
  const given = givenNameVariants.get(plain);
  if (given !== undefined) return given;
  let key = plain.replace(/^(?:al|el|ul|ad|as|ash|an|ar|at|az)-(?=..)/, "").replace(/[-']/g, "");
  for (const [from, to] of FOLDS) key = key.replace(from, to);
  return key;
}

/** Lower-cased, without accents and dots, typographic apostrophes and hyphens made plain. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to fold.
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss");
}

/** Habits of transliteration, in order: "Haniyeh" and "Haniya", "Qaddafi" and "Kadhafi", "Zelensky" and "Zelenskiy". */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)(?:eh|ah)$/, "a"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/ph/g, "f"],
  [/y/g, "i"],
  [/q/g, "k"],
  [/(.)\1/g, "$1"],
  [/ii/g, "i"],
];
