import { isFunctionWord } from "../../language/en/stopwords.ts";
import { COMMON_LOOKALIKE_WORDS, LATIN_FOR, LETTERS_FOR_LATIN, ODD_LATIN, ONLY_SIMILAR, plainFor } from "../../language/lookalikes.ts";
import { ANY_SCRIPT, LATIN, OTHER_SCRIPT, scriptOf } from "../../language/scripts.ts";
import type { Flag } from "../../model/article.ts";
import { type ScriptedWord, countScripts, eachWord, lettersIn, mainScript } from "./words.ts";

/**
 * Letters of another script that stand in a word for a letter of the text's own script, one flag each. A word that mixes scripts is repaired when every
 * foreign letter has a look-alike; a word wholly of look-alikes only when the result is a word that the text or the language knows; any other is left.
 */
export function lookalikes(text: string): Flag[] {
  const counts = countScripts(text);
  const main = mainScript(counts);
  const isPure = counts.every((count, script) => count === 0 || script <= ANY_SCRIPT || script === main);
  if (main === OTHER_SCRIPT || (isPure && !ODD.test(text))) return [];
  const suspects = suspectsOf(text, main);
  if (suspects.length === 0) return [];
  const known = suspects.some(({ fate }) => fate === "whole") ? pureWords(text, main) : new Set<string>();
  const flags: Flag[] = [];
  suspects.forEach((suspect, i) => {
    if (suspect.fate === "foreign") return;
    if (suspect.fate === "whole" && !(isKnown(text, suspect, main, known) && !standsAmongForeign(suspects, i))) return;
    addFlags(text, suspect, flags);
  });
  return flags;
}

/** A word with letters that are not of the main script. */
interface Suspect {
  readonly word: ScriptedWord;
  /** `mixed`: repaired. `whole`: repaired if the result is known. `foreign`: left. */
  readonly fate: "mixed" | "whole" | "foreign";
  /** The script its letters are to be in. */
  readonly to: number;
  /** Words of the main script since the suspect before. */
  readonly gap: number;
}

function suspectsOf(text: string, main: number): Suspect[] {
  const suspects: Suspect[] = [];
  let gap = 0;
  eachWord(text, (word) => {
    const letters = lettersIn(word);
    if (letters === 0) return;
    const own = word.letters[main]!;
    // Letters of the own script, but perhaps of a shape that only looks like the usual one.
    if (own === letters && !(main === LATIN && hasOddLatin(text, word))) return void gap++;
    suspects.push({ word, ...fateOf(text, word, main, own, letters), gap });
    gap = 0;
  });
  return suspects;
}

function fateOf(text: string, word: ScriptedWord, main: number, own: number, letters: number): { fate: Suspect["fate"]; to: number } {
  if (isRepairable(text, word, main)) return { fate: own > 0 || hasStyled(text, word) ? "mixed" : "whole", to: main };
  // A foreign word with a letter of the main script: "Мoсква" with a Latin o in an English article.
  const other = word.letters.findIndex((count, script) => script > ANY_SCRIPT && script !== main && count >= letters * MOST_OF_WORD);
  if (own > 0 && other >= 0 && isRepairable(text, word, other)) return { fate: "mixed", to: other };
  return { fate: "foreign", to: main };
}

/** Share of the letters that make a word one of another script. */
const MOST_OF_WORD = 0.6;

/** Every letter is of the script, or looks like one of it where it stands. */
function isRepairable(text: string, word: ScriptedWord, to: number): boolean {
  const odd = to === LATIN && hasOddLatin(text, word);
  for (let at = word.start; at < word.end; ) {
    const code = text.codePointAt(at)!;
    const script = scriptOf(code);
    if (isForeign(text, at, script, to) && replacementAt(text, at, word, to) === null) return false;
    // Sounds are written with more than these two letters: "ˈɡɑːdɪən" is no forgery.
    if (odd && script === LATIN && code > LAST_USUAL_LATIN && !ODD_LATIN.has(text[at]!)) return false;
    at += code > 0xffff ? 2 : 1;
  }
  return true;
}

/** The last letter of Latin Extended-B before the letters for sounds. */
const LAST_USUAL_LATIN = 0x24f;

function isForeign(text: string, at: number, script: number, to: number): boolean {
  return script !== ANY_SCRIPT && (script !== to || (to === LATIN && ODD_LATIN.has(text[at]!)));
}

/** An odd letter among plain ones: "ɡas". The sign "ɡ" or the numeral "Ⅴ" by itself is meant. */
function hasOddLatin(text: string, word: ScriptedWord): boolean {
  const letters = text.slice(word.start, Math.min(word.end, word.start + LONGEST_ODD));
  return ODD.test(letters) && /[A-Za-z]/.test(letters);
}

const ODD = new RegExp(`[${[...ODD_LATIN].join("")}]`);
/** Characters of a word in which odd Latin letters are looked for; longer words are no words. */
const LONGEST_ODD = 64;

function hasStyled(text: string, word: ScriptedWord): boolean {
  for (let at = word.start; at < word.end; at++) {
    const code = text.codePointAt(at)!;
    if (plainFor(code, scriptOf(code)) !== null) return true;
  }
  return false;
}

/** The letter of the wanted script that this one looks like; null when there is none, or when it is likely meant as it is. */
function replacementAt(text: string, at: number, word: ScriptedWord, to: number): string | null {
  const code = text.codePointAt(at)!;
  const script = scriptOf(code);
  const letter = String.fromCodePoint(code);
  const latin = plainFor(code, script) ?? (script === LATIN && !ODD_LATIN.has(letter) ? letter : LATIN_FOR.get(letter));
  if (latin === undefined || (ONLY_SIMILAR.has(letter) && !standsInSmallLetters(text, at, word))) return null;
  return to === LATIN ? latin : (LETTERS_FOR_LATIN.get(to)?.get(latin) ?? null);
}

/** "Hαmas", not "TNFα": a small Latin letter behind it, and a letter before it unless it begins the word. */
function standsInSmallLetters(text: string, at: number, word: ScriptedWord): boolean {
  return at + 1 < word.end ? /[a-z]/.test(text[at + 1]!) : at > word.start + 1 && /^[a-z]{2}$/.test(text.slice(at - 2, at));
}

/** Words written in the main script alone, lower-cased: an article that writes "peace" plainly knows the word. */
function pureWords(text: string, main: number): Set<string> {
  const words = new Set<string>();
  eachWord(text, (word) => {
    if (word.letters[main]! > 1 && word.end - word.start <= LONGEST_KNOWN && word.letters[main] === lettersIn(word)) words.add(text.slice(word.start, word.end).toLowerCase());
  });
  return words;
}

const LONGEST_KNOWN = 40;

function isKnown(text: string, { word, to }: Suspect, main: number, known: ReadonlySet<string>): boolean {
  if (word.end - word.start > LONGEST_KNOWN) return false;
  const result = repaired(text, word, to);
  const form = result.toLowerCase();
  if (form.length === 1) return main === LATIN && (form === "a" || result === "I" || (form === "s" && isAfterApostrophe(text, word.start)));
  return known.has(form) || (main === LATIN && (isFunctionWord(form) || COMMON_LOOKALIKE_WORDS.has(form)));
}

/** "mayor's": the letter belongs to the word before it. */
function isAfterApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]['’]$/.test(text.slice(Math.max(0, at - 2), at));
}

function repaired(text: string, word: ScriptedWord, to: number): string {
  let result = "";
  for (let at = word.start; at < word.end; at++) result += replacementAt(text, at, word, to) ?? text[at]!;
  return result;
}

/** A foreign word directly before or behind it, other doubtful words aside: “Мама а папа” is a quotation. */
function standsAmongForeign(suspects: readonly Suspect[], at: number): boolean {
  return [-1, 1].some((step) => {
    for (let i = at; Math.abs(i - at) < FAR; i += step) {
      const next = suspects[i + step];
      const gap = suspects[step < 0 ? i : i + 1]?.gap;
      if (!next || gap === undefined || gap > 0) return false;
      if (next.fate !== "whole") return next.fate === "foreign";
    }
    return false;
  });
}

/** Doubtful words in a row that are looked past. */
const FAR = 8;

function addFlags(text: string, { word, to }: Suspect, flags: Flag[]): void {
  for (let at = word.start; at < word.end; ) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const script = scriptOf(code);
    const reads = isForeign(text, at, script, to) ? replacementAt(text, at, word, to) : null;
    if (reads !== null) flags.push({ kind: "lookalike", start: at, end, reads });
    at = end;
  }
}
