import { DENOMINATORS, FRACTION_SIGNS, UNITS } from "../../../language/en/numbers.ts";
import type { Numeral } from "./numerals.ts";
import { formOf, NUMBER, type Pieces, touches } from "./pieces.ts";

/** "half of", "a third", "two-thirds", "three quarters", "1/3", "one in five", "nine out of ten". */
export function fractionAt(pieces: Pieces, at: number): Numeral | null {
  return signAt(pieces, at) ?? slashAt(pieces, at) ?? ratioAt(pieces, at) ?? wordsAt(pieces, at);
}

function signAt(pieces: Pieces, at: number): Numeral | null {
  const value = FRACTION_SIGNS.get(formOf(pieces, at));
  return value === undefined ? null : { first: at, end: at + 1, value, kind: "fraction", scale: 1 };
}

function slashAt(pieces: Pieces, at: number): Numeral | null {
  if (pieces.kinds[at] !== NUMBER || formOf(pieces, at + 1) !== "/" || pieces.kinds[at + 2] !== NUMBER || !touches(pieces, at + 1) || !touches(pieces, at + 2)) return null;
  const [top, bottom] = [Number(formOf(pieces, at)), Number(formOf(pieces, at + 2))];
  // "9/11", "24/7" and "3/4/2020" are no fractions; "2/3 of the vote" is.
  const usual = bottom === 2 || bottom === 3 || bottom === 4 || bottom === 5 || bottom === 8;
  if (!usual || top < 1 || top >= bottom || formOf(pieces, at + 3) === "/") return null;
  if (formOf(pieces, at + 3) !== "of") return null;
  return { first: at, end: at + 3, value: top / bottom, kind: "fraction", scale: 1 };
}

/** "one in five voters", "nine out of ten", "3 in 10". */
function ratioAt(pieces: Pieces, at: number): Numeral | null {
  const top = smallNumber(pieces, at);
  if (top === null) return null;
  const out = formOf(pieces, at + 1) === "out" && formOf(pieces, at + 2) === "of";
  let of = out || formOf(pieces, at + 1) === "in" ? (out ? at + 3 : at + 2) : -1;
  if (of < 0) return null;
  // "nine out of every ten"
  if (formOf(pieces, of) === "every") of++;
  const bottom = smallNumber(pieces, of);
  // "two in 2019", "one in 12 Main Street": only tens and small wholes are usual.
  if (bottom === null || bottom <= top || bottom > MOST_IN || top >= 10) return null;
  if (!out && bottom > 10 && ![12, 15, 20, 25, 50, 100, 1000].includes(bottom)) return null;
  return { first: at, end: of + 1, value: top / bottom, kind: "fraction", scale: 1 };
}

/** "one in 1,000" is the rarest share that news writes so. */
const MOST_IN = 1000;

function wordsAt(pieces: Pieces, at: number): Numeral | null {
  const word = formOf(pieces, at);
  if (word === "half") return halfAt(pieces, at);
  const top = word === "a" ? 1 : UNITS.get(word) ?? (pieces.kinds[at] === NUMBER ? Number(word) : undefined);
  if (top === undefined || !(top >= 1 && top <= 9) || !Number.isInteger(top)) return null;
  const hyphen = formOf(pieces, at + 1) === "-";
  const next = hyphen ? at + 2 : at + 1;
  const name = formOf(pieces, next);
  const bottom = DENOMINATORS.get(name);
  if (bottom === undefined || top >= bottom) return null;
  if (top > 1 && !name.endsWith("s") && name !== "half" && !hyphen) return null;
  // "a third man", "a second-half goal", "a quarter century": with one, the share needs "of" or an end after it.
  if (top === 1 && !(word === "one" && (hyphen || bottom > 4)) && !closes(pieces, next + 1)) return null;
  // "three quarters of growth" is a time only if something says so; as a share it needs "of" or an end too.
  if (bottom === 4 && top > 1 && !closes(pieces, next + 1)) return null;
  return { first: at, end: next + 1, value: top / bottom, kind: "fraction", scale: 1 };
}

/** "half of them", "half the town", "half its members"; not "the first half", "half-time", "half brother". */
function halfAt(pieces: Pieces, at: number): Numeral | null {
  const before = formOf(pieces, at - 1);
  if (before !== "" && BEFORE_A_HALF_OF_TIME.has(before)) return null;
  const next = formOf(pieces, at + 1);
  if (!AFTER_HALF.has(next)) return null;
  return { first: at, end: at + 1, value: 0.5, kind: "fraction", scale: 1 };
}

const BEFORE_A_HALF_OF_TIME: ReadonlySet<string> = new Set(["first", "second", "other", "1st", "2nd", "st", "nd", "final", "opening", "-", "latter", "better", "a"]);
const AFTER_HALF: ReadonlySet<string> = new Set(["of", "the", "its", "their", "his", "her", "our", "those", "these", "that", "were", "are"]);

/** True where a share may end: "of", a mark, or a word that begins something new. */
function closes(pieces: Pieces, at: number): boolean {
  if (at >= pieces.count) return true;
  return AFTER_SHARE.has(formOf(pieces, at));
}

const AFTER_SHARE: ReadonlySet<string> = new Set(["of", ".", ",", ";", ":", ")", "in", "were", "was", "are", "is", "had", "have", "said", "to", "from", "by", "and", "or", "more", "less", "as", "since", "on", "at", "after", "would"]);

function smallNumber(pieces: Pieces, at: number): number | null {
  const word = formOf(pieces, at);
  if (pieces.kinds[at] === NUMBER) return word.includes(".") ? null : Number(word.replaceAll(",", ""));
  return UNITS.get(word) ?? (word === "twenty" ? 20 : word === "hundred" ? 100 : null);
}
