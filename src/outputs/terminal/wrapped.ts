/** What a terminal shows does not count: colour codes have no width. */
const COLOUR = /\x1b\[[0-9;]*m/g;

/**
 * The words in lines of at most `width` columns, the second and later ones indented.
 * A word longer than a line stands alone and overflows: a path must stay whole to be copied.
 */
export function wrapped(words: string, width: number, indent: string): string {
  let lines = "";
  let line = "";
  for (const word of words.split(/(?<=\S) /)) {
    if (line !== "" && shownWidth(line) + 1 + shownWidth(word) > width) {
      lines += `${line}\n`;
      line = indent + word.trimStart();
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return `${lines}${line}\n`;
}

/** Columns that the words take; East Asian wide letters count two. */
export function shownWidth(words: string): number {
  let width = 0;
  for (const character of words.replace(COLOUR, "")) width += isWide(character.codePointAt(0)!) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60) || (code >= 0x1f300 && code <= 0x1faff);
}
