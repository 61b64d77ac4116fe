import type { Span } from "../../model/span.ts";

/** True when the words end as a sentence does: a full stop, question or exclamation mark or ellipsis, then perhaps closing marks. */
export function endsSentence(text: string, span: Span): boolean {
  const last = beforeClosers(text, span);
  return last >= span.start && ENDERS.includes(text[last]!);
}

/** The place of the last character that is no closing mark; before the start when there is none. */
export function beforeClosers(text: string, span: Span): number {
  let last = span.end - 1;
  while (last >= span.start && CLOSERS.includes(text[last]!)) last--;
  return last;
}

const ENDERS = ".?!…。？！؟۔।";
/** They may stand behind the full stop: “We won.” (It did.) */
const CLOSERS = "\"'”’»)]*_›」』 ";

/** Words between blanks, counted up to a bound. */
export function countWords(text: string, span: Span, atMost: number): number {
  let count = 0;
  let inWord = false;
  for (let i = span.start; i < span.end && count < atMost; i++) {
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 0xa0;
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}
