import { ANY_SCRIPT, LATIN, NO_WORD, OTHER_SCRIPT, SCRIPTS, STYLED, scriptOf } from "../../language/scripts.ts";
import type { Span } from "../../model/span.ts";

/** A word with the count of its letters by script. */
export interface ScriptedWord extends Span {
  readonly letters: readonly number[];
}

/** Calls back for each run of letters, digits and marks, and counts the letters of the whole text by script. */
export function eachWord(text: string, visit: (word: ScriptedWord) => void): void {
  let letters = new Array<number>(SCRIPTS).fill(0);
  let start = -1;
  for (let at = 0; at <= text.length; ) {
    const code = at < text.length ? text.codePointAt(at)! : -1;
    const script = code < 0 ? NO_WORD : scriptOf(code);
    if (script !== NO_WORD) {
      if (start < 0) start = at;
      letters[script]!++;
    } else if (start >= 0) {
      visit({ start, end: at, letters });
      letters = new Array<number>(SCRIPTS).fill(0);
      start = -1;
    }
    at += code > 0xffff ? 2 : 1;
  }
}

/** The script most letters of the text are in: never digits, never styled letters. */
export function mainScript(text: string): number {
  const counts = new Array<number>(SCRIPTS).fill(0);
  for (let at = 0; at < text.length; at++) counts[scriptOf(text.charCodeAt(at))]!++;
  let main = LATIN;
  for (let script = LATIN; script < SCRIPTS; script++) if (script !== STYLED && script !== OTHER_SCRIPT && counts[script]! > counts[main]!) main = script;
  return counts[OTHER_SCRIPT]! > counts[main]! ? OTHER_SCRIPT : main;
}

/** Letters of the word that belong to a script. */
export function lettersIn(word: ScriptedWord): number {
  return word.letters.reduce((sum, count, script) => (script === NO_WORD || script === ANY_SCRIPT ? sum : sum + count), 0);
}
