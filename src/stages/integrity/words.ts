import { ANY_SCRIPT, LATIN, NO_WORD, SCRIPTS, STYLED, scriptOf } from "../../language/scripts.ts";
import type { Span } from "../../model/span.ts";

/** A word with the count of its letters by script. */
export interface ScriptedWord extends Span {
  readonly letters: readonly number[];
}

/** Calls back for each run of letters, digits and marks. */
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

/** Letters of the text by script. */
export function countScripts(text: string): readonly number[] {
  const counts = new Array<number>(SCRIPTS).fill(0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < HIGH_SURROGATES || code > LOW_SURROGATES) counts[scriptOf(code)]!++;
    else counts[scriptOf(text.codePointAt(at)!)]!++;
  }
  return counts;
}

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdfff;

/** The script most letters are in; styled letters have none of their own. */
export function mainScript(counts: readonly number[]): number {
  let main = LATIN;
  for (let script = LATIN; script < SCRIPTS; script++) if (script !== STYLED && counts[script]! > counts[main]!) main = script;
  return main;
}

/** Letters of the word that belong to a script. */
export function lettersIn(word: ScriptedWord): number {
  return word.letters.reduce((sum, count, script) => (script === NO_WORD || script === ANY_SCRIPT ? sum : sum + count), 0);
}
