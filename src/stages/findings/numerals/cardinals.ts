import { CLEAR_SCALE_LETTERS, DENOMINATORS, FRACTION_SIGNS, GROUPS, SCALE_LETTERS, SCALES, TENS, UNITS } from "../../../language/en/numbers.ts";
import type { Numeral } from "./numerals.ts";
import { formOf, NUMBER, type Pieces, touches } from "./pieces.ts";

/** "12,000", "1.2 million", "3.5bn", "twenty-three", "two hundred and five", "a hundred", "half a million", "two and a half". */
export function cardinalAt(pieces: Pieces, at: number): Numeral | null {
  return digitsAt(pieces, at) ?? articleAt(pieces, at) ?? wordsAt(pieces, at);
}

function digitsAt(pieces: Pieces, at: number): Numeral | null {
  if (pieces.kinds[at] !== NUMBER) return null;
  let value = Number(formOf(pieces, at).replaceAll(",", ""));
  let end = at + 1;
  let kind: Numeral["kind"] = "digits";
  // "12 000 people": thousands parted by a space, as in much of the world; only a full "000" is sure.
  while (formOf(pieces, end) === "000" && formOf(pieces, at).length <= 3 && end - at < 4) {
    value *= 1000;
    end++;
  }
  const part = partAfter(pieces, end);
  if (part !== null) {
    value += part.value;
    end = part.end;
    kind = "mixed";
  }
  const scaled = scalesFrom(pieces, end, value);
  if (scaled !== null) return { first: at, end: scaled.end, value: scaled.value, kind: "mixed", scale: scaled.scale };
  return { first: at, end, value, kind, scale: 1 };
}

/** Only before a scale or a group: "a hundred", "a dozen". "A" alone counts nothing. */
function articleAt(pieces: Pieces, at: number): Numeral | null {
  const word = formOf(pieces, at);
  if (word !== "a" && word !== "an") return null;
  const next = formOf(pieces, at + 1);
  const group = GROUPS.get(next);
  // "a score of jets" counts; "a score to settle", "a record score" do not.
  if (group !== undefined) return next === "score" && (formOf(pieces, at + 2) !== "of" || pieces.kinds[at + 3] === NUMBER) ? null : { first: at, end: at + 2, value: group, kind: "words", scale: 1 };
  if (SCALES.get(next) === undefined) return null;
  return sumFrom(pieces, at, at + 1, 1);
}

/** "half a million", "a quarter of a million", "half a dozen". */
export function halfScaleAt(pieces: Pieces, at: number): Numeral | null {
  const article = formOf(pieces, at) === "a" || formOf(pieces, at) === "an";
  const start = article ? at + 1 : at;
  const share = formOf(pieces, start) === "half" ? 0.5 : formOf(pieces, start) === "quarter" ? 0.25 : null;
  if (share === null) return null;
  let next = start + 1;
  if (formOf(pieces, next) === "-") next++;
  if (formOf(pieces, next) === "of") next++;
  if (formOf(pieces, next) === "a") next++;
  const scale = SCALES.get(formOf(pieces, next)) ?? GROUPS.get(formOf(pieces, next));
  if (scale === undefined || next === start + 1 && !article) return null;
  return { first: at, end: next + 1, value: share * scale, kind: "words", scale: SCALES.get(formOf(pieces, next)) ?? 1 };
}

function wordsAt(pieces: Pieces, at: number): Numeral | null {
  const head = belowHundred(pieces, at);
  if (head === null) return null;
  const group = GROUPS.get(formOf(pieces, head.end));
  // "two dozen", "three score".
  if (group !== undefined) return { first: at, end: head.end + 1, value: head.value * group, kind: "words", scale: 1 };
  const half = partAfter(pieces, head.end);
  if (half === null) return sumFrom(pieces, at, head.end, head.value);
  const scaled = scalesFrom(pieces, half.end, head.value + half.value);
  return { first: at, end: scaled?.end ?? half.end, value: scaled?.value ?? head.value + half.value, kind: "words", scale: scaled?.scale ?? 1 };
}

/** "two" ... "hundred and five thousand six hundred": what stands before a scale is multiplied, what follows is added. */
function sumFrom(pieces: Pieces, first: number, at: number, begun: number): Numeral {
  let total = 0;
  let group = begun;
  let last = Infinity;
  let end = at;
  for (let rounds = 0; rounds < DEEPEST; rounds++) {
    const next = formOf(pieces, end) === "-" && touches(pieces, end) ? end + 1 : end;
    const scale = SCALES.get(formOf(pieces, next));
    if (scale !== undefined && scale < last && (scale !== 100 || group < 100)) {
      end = next + 1;
      if (scale === 100) {
        group *= 100;
      } else {
        total += group * scale;
        group = 0;
        last = scale;
      }
      continue;
    }
    // "two hundred and five", "two thousand five hundred": only after a scale, and smaller than it.
    if (end === at) break;
    const more = belowHundred(pieces, formOf(pieces, end) === "and" ? end + 1 : end);
    if (more === null || group % 100 !== 0) break;
    group += more.value;
    end = more.end;
  }
  return { first, end, value: total + group, kind: "words", scale: last === Infinity ? (group >= 100 && end > at ? 100 : 1) : last };
}

/** "nine hundred and ninety-nine trillion nine hundred ..." has fewer steps. */
const DEEPEST = 16;

/** "seven", "seventeen", "seventy", "seventy-seven", "seventy seven". */
function belowHundred(pieces: Pieces, at: number): { value: number; end: number } | null {
  const word = formOf(pieces, at);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const last = formOf(pieces, at + 1) === "-" && touches(pieces, at + 1) && touches(pieces, at + 2) ? at + 2 : at + 1;
  const ones = UNITS.get(formOf(pieces, last));
  if (ones === undefined || ones < 1 || ones > 9) return { value: tens, end: at + 1 };
  return { value: tens + ones, end: last + 1 };
}

/** Scale words after a value, multiplied together: "hundred", "hundred thousand", "million", "bn". */
function scalesFrom(pieces: Pieces, at: number, value: number): { value: number; end: number; scale: number } | null {
  let end = at;
  let scale = 1;
  for (let rounds = 0; rounds < 3; rounds++) {
    // "$12-million", "a three-million-strong crowd".
    const next = formOf(pieces, end) === "-" && touches(pieces, end) && SCALES.get(formOf(pieces, end + 1)) !== undefined ? end + 1 : end;
    const worth = SCALES.get(formOf(pieces, next)) ?? (rounds === 0 ? lettersOf(pieces, next) : undefined);
    if (worth === undefined) break;
    scale *= worth;
    end = next + 1;
  }
  return scale === 1 ? null : { value: round(value * scale), end, scale };
}

/** The worth of "m" in "3.5m": it must touch the digits, and stand alone. "bn", "mln" may also follow a space. */
function lettersOf(pieces: Pieces, at: number): number | undefined {
  const letters = formOf(pieces, at);
  const worth = SCALE_LETTERS.get(letters);
  if (worth === undefined || pieces.kinds[at - 1] !== NUMBER) return undefined;
  if (letters.length > 1 && letters !== "mm" && letters !== "mil") return worth;
  if (!touches(pieces, at) || touches(pieces, at + 1) && !isEdge(formOf(pieces, at + 1))) return undefined;
  if (CLEAR_SCALE_LETTERS.has(letters) || isMoneyBefore(pieces, at - 1)) return worth;
  // "5m people" but "5m tall", "5m from the wall": without a currency only before a plural.
  const next = formOf(pieces, at + 1);
  return letters === "m" && next.length > 3 && (next.endsWith("s") && next !== "across" || PEOPLE.has(next)) ? worth : undefined;
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "children", "women", "men"]);

function isMoneyBefore(pieces: Pieces, number: number): boolean {
  const before = formOf(pieces, number - 1);
  if (MONEY_SIGNS.has(before)) return true;
  // "$30-40m": the sign stands before the first end of the range.
  return before === "-" && pieces.kinds[number - 2] === NUMBER && MONEY_SIGNS.has(formOf(pieces, number - 3));
}

const MONEY_SIGNS: ReadonlySet<string> = new Set(["$", "\u00a3", "\u20ac", "\u00a5", "\u20b9", "rs", "eur", "usd", "gbp", "chf", "\u20bd", "\u20aa", "\u20ba", "\u20b4", "r"]);

function isEdge(mark: string): boolean {
  return mark.length === 1 && !/[a-z0-9]/.test(mark);
}

/** The broken part of a mixed number: "1/2", the sign for a half, "and a half", "and three quarters". */
function partAfter(pieces: Pieces, at: number): { value: number; end: number } | null {
  const sign = FRACTION_SIGNS.get(formOf(pieces, at));
  if (sign !== undefined) return { value: sign, end: at + 1 };
  if (pieces.kinds[at] === NUMBER && formOf(pieces, at + 1) === "/" && pieces.kinds[at + 2] === NUMBER && pieces.kinds[at - 1] === NUMBER && touches(pieces, at + 1) && touches(pieces, at + 2)) {
    const [top, bottom] = [Number(formOf(pieces, at)), Number(formOf(pieces, at + 2))];
    return top > 0 && top < bottom && bottom <= 16 ? { value: top / bottom, end: at + 3 } : null;
  }
  // "two-and-a-half-year-old" has hyphens where "two and a half" has spaces.
  let next = at;
  if (formOf(pieces, next) === "-" && touches(pieces, next)) next++;
  if (formOf(pieces, next) !== "and") return null;
  next++;
  if (formOf(pieces, next) === "-") next++;
  const top = formOf(pieces, next) === "a" || formOf(pieces, next) === "one" ? 1 : formOf(pieces, next) === "three" ? 3 : 0;
  if (top === 0) return null;
  next++;
  if (formOf(pieces, next) === "-") next++;
  const bottom = DENOMINATORS.get(formOf(pieces, next));
  if (bottom === undefined || bottom > 4 || bottom === 3) return null;
  return { value: top / bottom, end: next + 1 };
}

/** Binary fractions make 1.1 * 1e6 a hair off; news numbers hold no more than twelve digits. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
