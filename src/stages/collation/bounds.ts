import type { Figure } from "../../model/findings.ts";

/** The numbers that a figure's words allow, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About 100" is said of 90 and of 110. */
const ABOUT = 0.1;

/** Share of what a vague count is taken for that it may mean at the least. */
const VAGUE = 0.5;

/** Smaller counts are not rounded when they are given without "about": "30 hurt" may be 32, "10 hurt" is ten. */
const ROUNDED_FROM = 20;

/** The numbers that the words allow: "at least 85" has no upper end, "about 100" may be 95, a bare 12,000 may be rounded. */
export function rangeOf(figure: Figure): Range {
  // "Dozens" may be fewer than the two dozen that it is counted as.
  if (figure.high === null) return { low: figure.low * VAGUE, high: Infinity };
  const { low, high } = figure;
  switch (figure.bound) {
    case "exact":
      return high === low ? around(low, roundingOf(low)) : { low, high };
    case "about":
      return { low: low - Math.abs(low) * ABOUT, high: high + Math.abs(high) * ABOUT };
    case "at-least":
    case "more-than":
      return { low, high: Infinity };
    case "at-most":
    case "less-than":
      return { low: -Infinity, high };
  }
}

/** Whether one number can satisfy both. */
export function canBothHold(a: Figure, b: Figure): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (x.low > y.high || y.low > x.high) return false;
  // "More than 12" and "12 at most" meet in 12 alone, which the first leaves out.
  if (x.high === y.low) return a.bound !== "less-than" && b.bound !== "more-than";
  if (y.high === x.low) return b.bound !== "less-than" && a.bound !== "more-than";
  return true;
}

export function sameNumber(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high;
}

/** How near two numbers are, 1 for equal, their ratio otherwise; 0 where one has no size. */
export function nearness(a: Figure, b: Figure): number {
  if (sameNumber(a, b)) return 1;
  const [x, y] = [middle(a), middle(b)];
  if (x === y) return 1;
  if (x * y <= 0) return 0;
  return Math.min(Math.abs(x), Math.abs(y)) / Math.max(Math.abs(x), Math.abs(y));
}

/** Half of the last place that is written: 12,000 stands for anything from 11,500 to 12,500, 317 for itself, 3.5 for 3.45 to 3.55. */
export function roundingOf(value: number): number {
  const size = Math.abs(value);
  if (!Number.isInteger(size)) return decimalPlace(size) / 2;
  if (size < ROUNDED_FROM) return 0;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  return place === 1 ? 0 : place / 2;
}

function decimalPlace(size: number): number {
  const digits = String(size).split(".")[1]?.length ?? 0;
  return 10 ** -digits;
}

function around(value: number, slack: number): Range {
  return { low: value - slack, high: value + slack };
}

function middle({ low, high }: Figure): number {
  return high === null ? low : (low + high) / 2;
}
