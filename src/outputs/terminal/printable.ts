/**
 * Words from an article made safe to print: a terminal obeys control characters, and a bidirectional control turns the line around.
 * Each such character is shown by its number; line breaks and tabs become spaces.
 */
export function printable(words: string): string {
  return words.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(UNSAFE, (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`);
}

// C0, DEL, C1, Arabic letter mark, zero-width and bidi controls, tags, lone surrogates.
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\ud800-\udfff]/gu;
