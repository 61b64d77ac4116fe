/** How words are set off on a terminal. Every function gives its words back unchanged where colours are not wanted. */
export interface Paint {
  heading(words: string): string;
  exact(words: string): string;
  letter(words: string): string;
  faint(words: string): string;
  warning(words: string): string;
}

export const PLAIN: Paint = { heading: same, exact: same, letter: same, faint: same, warning: same };

function same(words: string): string {
  return words;
}
