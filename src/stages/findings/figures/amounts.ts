import { fallenWords, risenWords } from "../../../language/en/counting.ts";
import { currencyCodes, currencyLetters, currencyOf, currencySigns, currencyWords, dollarLetters } from "../../../language/en/currencies.ts";
import { durations, measurePairs, measures, percentWords } from "../../../language/en/measures.ts";
import { formOf, isCapital, LETTERS, NUMBER, type Numeral, numeralAt, type Pieces, touches } from "../numerals/numerals.ts";

/** A number with its currency or unit, or a range of two. Places are pieces, [first, end). */
export interface Amount {
  readonly first: number;
  /** The end of number, scale, currency and percent. */
  readonly end: number;
  readonly low: number;
  readonly high: number | null;
  readonly unit: string | null;
  /** Where the unit's words end; `end` where they are part of the amount. What is counted begins here. */
  readonly unitEnd: number;
  readonly kind: Numeral["kind"] | "range";
  /** The number as it was read; of a range the first. */
  readonly numeral: Numeral;
}

/** The amount that begins at this piece: "12,000", "$3.5m", "between $12 million and $20 million", "15-20%", "US$7.2 bn", "500km". */
export function amountAt(pieces: Pieces, at: number): Amount | null {
  const low = singleAt(pieces, at);
  if (low === null) return null;
  return rangeFrom(pieces, low) ?? withUnitOfNext(pieces, low);
}

/** "eight and 11 years", "12 or 15 percent": the unit stands behind the second. */
function withUnitOfNext(pieces: Pieces, low: Amount): Amount {
  const link = formOf(pieces, low.end);
  if (low.unit !== null || low.kind === "vague" || low.kind === "fraction" || low.unitEnd !== low.end || (link !== "and" && link !== "or")) return low;
  const next = singleAt(pieces, low.end + 1);
  return next === null || next.unit === null || isCurrency(next.unit) || next.kind === "vague" || next.kind === "fraction" ? low : { ...low, unit: next.unit };
}

function singleAt(pieces: Pieces, at: number): Amount | null {
  const sign = currencyBefore(pieces, at);
  const numeral = numeralAt(pieces, sign?.end ?? at);
  if (numeral === null || (sign !== null && numeral.kind === "fraction")) return null;
  const high = numeral.kind === "vague" ? null : numeral.value;
  const bare = { first: at, low: numeral.value, high, kind: numeral.kind, numeral };
  if (sign !== null) {
    const end = codeAfter(pieces, numeral.end, sign.unit) ?? numeral.end;
    return { ...bare, end, unit: sharpened(pieces, end, sign.unit), unitEnd: end };
  }
  return withUnit(pieces, { ...bare, end: numeral.end, unit: null, unitEnd: numeral.end });
}

/** "$", "US$", "A$", "Rs.", "EUR": the currency before a number, and where the number begins. */
function currencyBefore(pieces: Pieces, at: number): { readonly unit: string; readonly end: number } | null {
  const form = formOf(pieces, at);
  const sign = currencySigns.get(form);
  if (sign !== undefined) return numberAt(pieces, at + 1) ? { unit: sign, end: at + 1 } : null;
  if (pieces.kinds[at] !== LETTERS || !isCapital(pieces, at)) return null;
  // "US$40", "A$5m", "USD$23 billion".
  if (formOf(pieces, at + 1) === "$" && touches(pieces, at + 1)) {
    const unit = dollarLetters.get(form);
    return unit !== undefined && numberAt(pieces, at + 2) ? { unit, end: at + 2 } : null;
  }
  const unit = currencyCodes.has(form) ? (form === "rmb" ? "CNY" : form.toUpperCase()) : currencyLetters.get(form);
  if (unit === undefined) return null;
  const stop = formOf(pieces, at + 1) === "." ? at + 2 : at + 1;
  // A single letter must touch its number: "R500", but "R 500" and "in N 12" not.
  // "H5N1" is a word.
  if (form.length === 1 && (!touches(pieces, stop) || (touches(pieces, at) && pieces.kinds[at - 1] === NUMBER))) return null;
  // "TRY 5", "ALL 12": a code counts only in capitals.
  if (currencyCodes.has(form) && pieces.words[at] !== form.toUpperCase()) return null;
  return pieces.kinds[stop] === NUMBER ? { unit, end: stop } : null;
}

function numberAt(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at] === NUMBER;
}

/** "$249 USD", "$99 (USD)", "$5 million dollars": the same currency said twice belongs to the amount. */
function codeAfter(pieces: Pieces, at: number, unit: string): number | null {
  const form = formOf(pieces, at);
  if (form === unit.toLowerCase()) return at + 1;
  if (form === "(" && formOf(pieces, at + 1) === unit.toLowerCase() && formOf(pieces, at + 2) === ")") return at + 3;
  const word = currencyWordAt(pieces, at);
  return word === null ? null : word.end;
}

/** "$5 million Canadian": a code right after "$" makes the dollar another one. */
function sharpened(pieces: Pieces, end: number, unit: string): string {
  const last = formOf(pieces, end - 1);
  if (unit !== "USD") return unit;
  if (currencyCodes.has(last) && last.toUpperCase() !== "USD") return last.toUpperCase();
  const nationality = currencyOf.get("dollar")!.get(formOf(pieces, end));
  return nationality ?? unit;
}

/** The unit after a bare number: percent, currency word, measure, length of time. */
function withUnit(pieces: Pieces, amount: Amount): Amount {
  const { end } = amount;
  const form = formOf(pieces, end);
  if (percentWords.has(form)) return { ...amount, end: end + 1, unit: "%", unitEnd: end + 1, ...percentagePoint(pieces, end) };
  if (form === "per" && formOf(pieces, end + 1) === "cent") return { ...amount, end: end + 2, unit: "%", unitEnd: end + 2 };
  if (form === "-" && percentWords.has(formOf(pieces, end + 1))) return { ...amount, end: end + 2, unit: "%", unitEnd: end + 2 };
  if (form === "p" && touches(pieces, end) && amount.numeral.kind === "digits" && !isCapital(pieces, end)) return amount;
  if (amount.kind === "fraction") return amount;
  // "millions of dollars"
  const money = currencyWordAt(pieces, end) ?? (amount.kind === "vague" && form === "of" ? currencyWordAt(pieces, end + 1) : null);
  if (money !== null) return { ...amount, end: money.end, unit: money.unit, unitEnd: money.end };
  const measure = isDescribing(pieces, amount) ? null : measureAt(pieces, end);
  if (measure === null) return isMagnitude(pieces, amount) ? { ...amount, unit: "magnitude" } : amount;
  // "500km" is one word; "9,420 nautical miles" is number and unit apart.
  const glued = touches(pieces, end) && form !== "-" ? measure.end : end;
  return { ...amount, end: glued, unit: measure.unit, unitEnd: measure.end };
}

/** "two night watchmen": a length of time in the singular without a hyphen describes what is counted. */
export function isDescribing(pieces: Pieces, { end, low }: Amount): boolean {
  const form = formOf(pieces, end);
  return low > 1 && !touches(pieces, end) && durations.get(form) === form && pieces.kinds[end + 1] === LETTERS;
}

/** "a magnitude 6.8 quake", "magnitude-6.8", "a magnitude of 6.8", "6.8 on the Richter scale". */
function isMagnitude(pieces: Pieces, { first, end, kind }: Amount): boolean {
  if (kind !== "digits") return false;
  if (formOf(pieces, end) === "on" && formOf(pieces, end + 2) === "richter") return true;
  const before = formOf(pieces, first - 1);
  return before === "magnitude" || ((before === "-" || before === "of") && formOf(pieces, first - 2) === "magnitude");
}

function percentagePoint(pieces: Pieces, at: number): Partial<Amount> {
  const next = formOf(pieces, at + 1) === "-" ? at + 2 : at + 1;
  if (!formOf(pieces, next).startsWith("point")) return {};
  return { unit: "percentage point", unitEnd: next + 1 };
}

/** "dollars", "US dollars", "Iraqi dinars", "yuan", "USD", "pounds sterling". A pound that nothing makes money is left to the measures. */
function currencyWordAt(pieces: Pieces, at: number): { readonly unit: string; readonly end: number } | null {
  const form = formOf(pieces, at);
  if (currencyCodes.has(form) && pieces.words[at] === form.toUpperCase() && !touches(pieces, at + 1)) return { unit: form === "rmb" ? "CNY" : form.toUpperCase(), end: at + 1 };
  const next = nationalityEnd(pieces, at);
  const word = formOf(pieces, next);
  const unit = currencyWords.get(word);
  if (unit === undefined) return null;
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  const nation = next === at ? undefined : currencyOf.get(singular)?.get(formOf(pieces, next - 1));
  if (next > at && nation === undefined) return null;
  if (singular === "pound") {
    if (nation !== undefined) return { unit: nation, end: next + 1 };
    if (formOf(pieces, next + 1) === "sterling") return { unit: "GBP", end: next + 2 };
    // "20 pounds of gold" is a weight; "20 million pounds" is money.
    const scaled = formOf(pieces, at - 1).endsWith("illion") || formOf(pieces, at - 1) === "bn";
    return scaled && formOf(pieces, next + 1) !== "of" ? { unit: "GBP", end: next + 1 } : null;
  }
  const code = nation ?? unit;
  return code === null ? { unit: singular, end: next + 1 } : { unit: code, end: next + 1 };
}

/** The piece after "US", "U.S.", "Iraqi", "Hong Kong" if one stands here before a currency word. */
function nationalityEnd(pieces: Pieces, at: number): number {
  if (!isCapital(pieces, at)) return at;
  if (formOf(pieces, at) === "u" && formOf(pieces, at + 1) === "." && formOf(pieces, at + 2) === "s") return at;
  return currencyWords.has(formOf(pieces, at + 1)) ? at + 1 : at;
}

/** "km", "nautical miles", "-inch", "degrees Celsius", "years". */
function measureAt(pieces: Pieces, at: number): { readonly unit: string; readonly end: number } | null {
  const start = formOf(pieces, at) === "-" && touches(pieces, at) && touches(pieces, at + 1) ? at + 1 : at;
  const word = formOf(pieces, start);
  if (word === "\u00b0") return { unit: formOf(pieces, start + 1) === "f" ? "degree Fahrenheit" : formOf(pieces, start + 1) === "c" ? "degree Celsius" : "degree", end: touches(pieces, start + 1) && (formOf(pieces, start + 1) === "f" || formOf(pieces, start + 1) === "c") ? start + 2 : start + 1 };
  if (word === "\"" && touches(pieces, start) && formOf(pieces, start + 1) !== "") return null;
  const pair = measurePairs.get(`${word} ${formOf(pieces, start + 1)}`);
  if (pair !== undefined) return { unit: pair === "per cent" ? "%" : pair, end: start + 2 };
  // "12 km/h", "5 km per hour".
  const measure = measures.get(word) ?? (word === "m" && isMetre(pieces, start) ? "metre" : undefined) ?? (word === "pounds" || word === "pound" ? "pound" : undefined);
  if (measure === undefined) {
    const duration = durations.get(word);
    return duration === undefined ? null : { unit: duration, end: start + 1 };
  }
  const slash = formOf(pieces, start + 1) === "/" && formOf(pieces, start + 2) === "h" ? 3 : 0;
  const per = (formOf(pieces, start + 1) === "per" || formOf(pieces, start + 1) === "an") && formOf(pieces, start + 2) === "hour" ? 3 : 0;
  return slash + per === 0 ? { unit: measure, end: start + 1 } : { unit: `${measure} per hour`, end: start + Math.max(slash, per) };
}

/** "5m tall", "a 100 m race": metres, where the number grammar did not take the letter for millions. */
function isMetre(pieces: Pieces, at: number): boolean {
  return pieces.kinds[at - 1] === NUMBER && !isCapital(pieces, at);
}

/** "30 to 40 people", "15-20%", "$12 million and $20 million" after "between", "two or three". Null when no range begins with this amount. */
function rangeFrom(pieces: Pieces, low: Amount): Amount | null {
  if (low.kind === "vague" || low.kind === "fraction") return null;
  const link = linkAt(pieces, low);
  if (link === null || isMoved(pieces, low.first)) return null;
  const top = singleAt(pieces, link.at);
  if (top === null || top.kind === "vague" || top.kind === "fraction" || top.high === null) return null;
  const unit = low.unit ?? top.unit;
  // "rose 14% to $2.1bn" has two amounts; "$5 to 6 Canadian dollars" one currency, said better at its end.
  if (low.unit !== null && top.unit !== null && low.unit !== top.unit && !(isCurrency(low.unit) && isCurrency(top.unit) && (low.unit === "USD" || top.unit === "USD"))) return null;
  // "12 people to 15" has no range, "$30 million to 40" neither.
  if (low.unit !== null && top.unit === null) return null;
  const scaled = low.numeral.scale === 1 && top.numeral.scale >= 1000 && low.low < top.high / top.numeral.scale && low.low < 1000;
  const from = scaled ? low.low * top.numeral.scale : low.low;
  if (!(from < top.high)) return null;
  // "fell by 12,300 to 1.31 million": by so much, to so much.
  if (formOf(pieces, low.first - 1) === "by" && top.high > from * MOST_BY) return null;
  if (link.or && (top.high > from * MOST_OR || top.unit !== null && top.unit !== low.unit)) return null;
  return { ...top, first: low.first, low: from, unit: low.unit === null || top.unit !== null ? top.unit : unit, kind: "range", numeral: low.numeral };
}

/** "rose from 30 to 45": two counts, not a range; "ranging from 5 to 25" is one. */
function isMoved(pieces: Pieces, first: number): boolean {
  if (formOf(pieces, first - 1) !== "from") return false;
  for (let i = first - 2; i >= first - MOVED_WITHIN; i--) if (risenWords.has(formOf(pieces, i)) || fallenWords.has(formOf(pieces, i))) return true;
  return false;
}

/** "rose sharply in May from". */
const MOVED_WITHIN = 6;

/** ISO 4217. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** "rose by 10 to 15 percent": ends farther apart are a change and where it led. */
const MOST_BY = 5;
/** "two or three", "30 or 40": farther apart they are alternatives, not a range. */
const MOST_OR = 2;

function linkAt(pieces: Pieces, low: Amount): { readonly at: number; readonly or: boolean } | null {
  const at = low.unitEnd;
  const form = formOf(pieces, at);
  if (form === "-" && touches(pieces, at)) {
    if (!touches(pieces, at + 1)) return null;
    return { at: at + 1, or: false };
  }
  if (form === "to" || (form === "-" && pieces.gaps[at + 1] === 1)) return form === "to" ? { at: at + 1, or: false } : null;
  if (form === "or") return { at: at + 1, or: true };
  if (form === "and" && isBetween(pieces, low.first)) return { at: at + 1, or: false };
  return null;
}

/** "between" at most three words before: "between an estimated 50 and 60". */
function isBetween(pieces: Pieces, first: number): boolean {
  for (let i = first - 1; i >= first - 3 && i >= 0; i--) if (formOf(pieces, i) === "between") return true;
  return false;
}
