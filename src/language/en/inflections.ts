import { commonAdjectives } from "./commonAdjectives.ts";
import { commonNouns } from "./commonNouns.ts";
import { commonVerbs } from "./commonVerbs.ts";
import { irregularPlurals } from "./irregularPlurals.ts";
import { irregularVerbs } from "./irregularVerbs.ts";

/** What a lower-cased word can be, as far as word lists and endings tell; "" for a word that none knows. The letters: verb base v, noun n, adjective a, irregular past d, irregular participle q, plural p, third person z, "-ed" e, "-ing" g, "-er" r, "-est" t, "-ly" y. */
export function inflectionsOf(form: string): string {
  let found = "";
  if (isVerb(form)) found += "v";
  if (commonNouns.has(form)) found += "n";
  if (commonAdjectives.has(form)) found += "a";
  if (PASTS.has(form)) found += "d";
  if (PARTICIPLES.has(form)) found += "q";
  if (IRREGULAR_PLURALS.has(form)) found += "p";
  if (form.endsWith("s")) {
    if (known(form, "s", isVerb)) found += "z";
    if (known(form, "s", isNoun)) found += "p";
  }
  if (form.endsWith("ed") && known(form, "ed", isVerb)) found += "e";
  if (form.endsWith("ing") && known(form, "ing", isVerb)) found += "g";
  if (form.endsWith("er") && known(form, "er", isAdjective)) found += "r";
  if (form.endsWith("est") && known(form, "est", isAdjective)) found += "t";
  if (form.endsWith("ly") && known(form, "ly", isAdjective)) found += "y";
  return found;
}

/** The base of a regular form that a list knows: "hoped" and "ed" give "hope", "hopped" "hop"; null when no base is known. */
export function baseOf(form: string, ending: Ending, isKnown: (word: string) => boolean): string | null {
  for (const base of bases(form, ending)) if (isKnown(base)) return base;
  return null;
}

export type Ending = "s" | "ed" | "ing" | "er" | "est" | "ly";

export function isVerb(word: string): boolean {
  return commonVerbs.has(word) || IRREGULAR_BASES.has(word);
}

export function isNoun(word: string): boolean {
  return commonNouns.has(word);
}

export function isAdjective(word: string): boolean {
  return commonAdjectives.has(word);
}

/** Base of an irregular past, participle or plural. */
export const IRREGULAR_BASES: ReadonlySet<string> = new Set(irregularVerbs.map(([base]) => base));
export const PASTS: ReadonlyMap<string, string> = new Map(irregularVerbs.flatMap(([base, past]) => past.split("/").map((form): [string, string] => [form, base])));
export const PARTICIPLES: ReadonlyMap<string, string> = new Map(irregularVerbs.flatMap(([base, , participle]) => participle.split("/").map((form): [string, string] => [form, base])));
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(irregularPlurals.map(([singular, plural]) => [plural, singular]));

function known(form: string, ending: Ending, isKnown: (word: string) => boolean): boolean {
  return baseOf(form, ending, isKnown) !== null;
}

/** What the word may be an inflection of, the likelier first. */
function bases(form: string, ending: Ending): string[] {
  const stem = form.slice(0, form.length - ending.length);
  if (stem.length < 2) return [];
  const last = stem[stem.length - 1]!;
  // "cries", "tried", "happier", "happily": the "i" was a "y".
  const asY = last === "i" ? [`${stem.slice(0, -1)}y`] : [];
  switch (ending) {
    case "s":
      // "watches", "goes", but "causes": both are tried.
      return [stem, ...(stem.endsWith("e") ? [stem.slice(0, -1)] : []), ...(stem.endsWith("ie") ? [`${stem.slice(0, -2)}y`] : [])];
    case "ly":
      // "simply", "basically", "fully"
      return [stem, `${stem}le`, ...asY, ...(stem.endsWith("al") ? [stem.slice(0, -2)] : []), ...(last === "l" ? [`${stem}l`] : [])];
    default:
      return [stem, `${stem}e`, ...(isDoubled(stem) ? [stem.slice(0, -1)] : []), ...asY, ...(ending === "ing" && last === "y" ? [`${stem.slice(0, -1)}ie`] : [])];
  }
}

/** "stopp", "travell" */
export function isDoubled(stem: string): boolean {
  return stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2] && /[bcdfgklmnprstvz]$/.test(stem);
}
