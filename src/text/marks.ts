import { formOf, isApostrophe, isDigitAt, isLetterAt, isWordAt, widthAt, wordRunEnd } from "./characters.ts";
import type { WordConventions } from "./conventions.ts";

/**
 * Where the token ends that starts with a mark at `at`: one mark, a run of equal ones ("--", "..."), a typewriter pair (`` and ''),
 * or a word that begins with a mark ("#variorum", "@mayor", "'em", "'90s", ".5").
 */
export function markEnd(text: string, at: number, start: number, end: number, conventions: WordConventions): number {
  const code = text.charCodeAt(at);
  const open = at === start || !isWordAt(text, at - 1, end);
  if (isApostrophe(code) && open) {
    const clipped = clippedEnd(text, at, end, conventions);
    if (clipped > 0) return clipped;
  }
  // '' and `` stand for one mark; a third apostrophe is a mark of its own.
  if ((code === 39 || code === 96) && text.charCodeAt(at + 1) === code && at + 1 < end) return at + 2;
  if ((code === 64 || code === 35) && open && isLetterAt(text, at + 1, end)) return wordRunEnd(text, at + 1, end);
  if (code === 46 && open && isDigitAt(text, at + 1, end)) return wordRunEnd(text, at + 1, end);
  if (ASKING.includes(text[at]!)) return runEnd(text, at, end, ASKING);
  if (RUNNING.includes(text[at]!)) return runEnd(text, at, end, text[at]!);
  return Math.min(end, at + widthAt(text, at));
}

/** "?!" and "!!!" are one token. */
const ASKING = "?!";
/** Marks that are one token when repeated: "--", "...", "***", a drawn line. Brackets and quotation marks count one by one. */
const RUNNING = ".-–—…*=~#+|/\\•·";
/** Longest clipped word: "'cause", "'round". */
const LONGEST_CLIPPED = 6;

function runEnd(text: string, at: number, end: number, marks: string): number {
  let i = at + 1;
  while (i < end && marks.includes(text[i]!)) i++;
  return i;
}

/** "'em", "'til" and "'90s" are words; otherwise 0. */
function clippedEnd(text: string, at: number, end: number, conventions: WordConventions): number {
  const stop = wordRunEnd(text, at + 1, Math.min(end, at + 2 + LONGEST_CLIPPED));
  const form = formOf(text, at + 1, stop);
  if (/^\d\ds?$/.test(form)) return isApostrophe(text.charCodeAt(stop)) ? 0 : stop;
  return conventions.clipped.has(form) && !isApostrophe(text.charCodeAt(stop)) ? stop : 0;
}
