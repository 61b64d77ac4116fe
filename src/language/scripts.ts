/** What a character is to a reader who looks for letters of the wrong alphabet. */
export const NO_WORD = 0;
/** Digits, combining marks, characters that show nothing: they belong to whatever word they stand in. */
export const ANY_SCRIPT = 1;
export const LATIN = 2;
export const CYRILLIC = 3;
export const GREEK = 4;
export const ARMENIAN = 5;
export const CHEROKEE = 6;
export const COPTIC = 7;
export const LISU = 8;
/** Latin letters and digits in fancy dress: mathematical, full-width, letter-like symbols. */
export const STYLED = 9;
export const OTHER_SCRIPT = 10;

/** Count of the values above. */
export const SCRIPTS = 11;

/** The script of a code point. */
export function scriptOf(code: number): number {
  if (code < 0x10000) return (KNOWN[code] ||= learn(code) + 1) - 1;
  return learn(code);
}

/** Scripts of the basic plane, each plus 1, filled as characters are met; 0 is not met yet. */
const KNOWN = new Uint8Array(0x10000);

function learn(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return NO_WORD;
  const character = String.fromCodePoint(code);
  if (isStyled(code)) return STYLED;
  // Signs that are letters by category only: micro, Weierstrass p, information.
  if (code === 0xb5 || code === 0x2118 || code === 0x2139) return NO_WORD;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return ANY_SCRIPT;
  if (/\p{L}/u.test(character) || (code >= 0x2160 && code <= 0x217f)) return SCRIPT_TESTS.find(([, test]) => test.test(character))?.[0] ?? OTHER_SCRIPT;
  return /[\p{M}\p{Nd}]/u.test(character) ? ANY_SCRIPT : NO_WORD;
}

const SCRIPT_TESTS: readonly (readonly [script: number, test: RegExp])[] = [
  [LATIN, /\p{Script=Latin}/u],
  [CYRILLIC, /\p{Script=Cyrillic}/u],
  [GREEK, /\p{Script=Greek}/u],
  [ARMENIAN, /\p{Script=Armenian}/u],
  [CHEROKEE, /\p{Script=Cherokee}/u],
  [COPTIC, /\p{Script=Coptic}/u],
  [LISU, /\p{Script=Lisu}/u],
  // "ª", "ʻ" and the like are letters of no script.
  [ANY_SCRIPT, /[\p{Script=Common}\p{Script=Inherited}]/u],
];

/** Mathematical letters and digits, full-width letters and digits, letter-like symbols that stand for one letter. */
function isStyled(code: number): boolean {
  if (code >= 0x1d400 && code <= 0x1d7ff) return code <= 0x1d6a3 || code >= 0x1d7ce;
  if (code >= 0xff10 && code <= 0xff5a) return code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41;
  return false;
}
