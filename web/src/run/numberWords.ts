import type { Bound } from "../../../src/model/findings.ts";
import type { NumberValue } from "./numbers.ts";

const BEFORE: Readonly<Record<Bound, string>> = { exact: "", about: "about ", "at-least": "at least ", "at-most": "at most ", "more-than": "more than ", "less-than": "less than " };

/** A number in plain words: "at least 23", "about 40,000", "4,000 to 5,000", "US$ 1.2 million", "24 or more" for "dozens". */
export function valueWords({ low, high, bound, unit }: Pick<NumberValue, "low" | "high" | "bound" | "unit">): string {
  if (high === null) return `${withUnit(shortNumber(low), low, unit)} or more`;
  if (high !== low) return `${BEFORE[bound]}${withUnit(`${shortNumber(low)} to ${shortNumber(high)}`, high, unit)}`;
  return `${BEFORE[bound]}${withUnit(shortNumber(low), low, unit)}`;
}

const SCALES: readonly (readonly [from: number, word: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** 40000 -> "40,000", 1200000 -> "1.2 million", 0.5 -> "0.5". Digits that would not be exact stay digits: 1234567 -> "1,234,567". */
export function shortNumber(value: number): string {
  for (const [from, word] of SCALES) {
    const scaled = value / from;
    if (Math.abs(scaled) >= 1 && Math.abs(scaled) < 1e4 && Math.round(scaled * 1000) * (from / 1000) === value) return `${grouped(scaled)} ${word}`;
  }
  return grouped(value);
}

function grouped(value: number): string {
  const [whole, parts] = String(Math.round(value * 1000) / 1000).split(".");
  if (whole!.includes("e")) return String(value);
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ",")}${parts === undefined ? "" : `.${parts}`}`;
}

/** Signs that stand for one currency only; of any other the code is clearer. */
const SIGNS: Readonly<Record<string, string>> = { USD: "US$ ", EUR: "€ ", GBP: "£ ", ILS: "₪ ", INR: "₹ ", UAH: "₴ " };

function withUnit(words: string, value: number, unit: string | null): string {
  if (unit === null) return words;
  if (unit === "%") return `${words} %`;
  if (/^[A-Z]{3}$/.test(unit)) return `${SIGNS[unit] ?? `${unit} `}${words}`;
  return `${words} ${plural(unit, value)}`;
}

const PLURALS: Readonly<Record<string, string>> = { foot: "feet", inch: "inches", "square foot": "square feet", "cubic foot": "cubic feet", century: "centuries", penny: "pence", hertz: "hertz", megahertz: "megahertz", gigahertz: "gigahertz", horsepower: "horsepower", magnitude: "magnitude", "%": "%" };

/** "kilometre" -> "kilometres", "kilometre per hour" -> "kilometres per hour", "degree Celsius" -> "degrees Celsius". */
function plural(unit: string, value: number): string {
  if (value === 1) return unit;
  const known = PLURALS[unit];
  if (known !== undefined) return known;
  const [first, ...rest] = unit.split(/ (?=per |Celsius|Fahrenheit)/);
  return [`${first}s`, ...rest].join(" ");
}

/** Words for a unit by itself, in a list of units. */
export function unitWords(key: string): string {
  return key === "" ? "any unit" : key === "counted" ? "things counted" : key === "%" ? "percent" : key === "money" ? "money" : plural(key, 2);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MS = 86_400_000;

/** "8 Sep 12:00" at an offset in minutes; "8 Sep" for a tick at midnight. */
export function momentWords(time: number, offset: number, day = false): string {
  const at = new Date(time + offset * 60_000);
  const date = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
  if (day && (time + offset * 60_000) % DAY_MS === 0) return date;
  return `${date} ${String(at.getUTCHours()).padStart(2, "0")}:${String(at.getUTCMinutes()).padStart(2, "0")}`;
}

/** 120 -> "+02:00", 0 -> "UTC". */
export function offsetWords(offset: number): string {
  const minutes = Math.abs(offset);
  return offset === 0 ? "UTC" : `${offset < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
