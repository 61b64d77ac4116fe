import type { Reading } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";
import { countryNamed, countryOfAdjective, countryOfCapital } from "./gazetteer.ts";

/** The state whose the name that begins at `first` is said to be, lower-cased: "Iran's", "the Iranian", "... of Iran" behind it; empty when nothing says so. */
export function ownerOf(reading: Reading, first: number, end: number): string {
  return (stateEndingAt(reading, first - 1) ?? (formAt(reading, end) === "of" ? stateBeginningAt(reading, formAt(reading, end + 1) === "the" ? end + 2 : end + 1) : null)) ?? "";
}

function stateEndingAt(reading: Reading, last: number): string | null {
  const form = formAt(reading, last);
  if (form === "'s" || form === "’s" || form === "'" || form === "’") return nameOf(reading, last - 1, last);
  const country = countryOfAdjective(`${wordAt(reading, last - 1)} ${wordAt(reading, last)}`) ?? countryOfAdjective(wordAt(reading, last));
  return country?.name.toLowerCase() ?? null;
}

function stateBeginningAt(reading: Reading, first: number): string | null {
  return nameOf(reading, first, first + 1) ?? nameOf(reading, first, first + 2);
}

function nameOf(reading: Reading, first: number, end: number): string | null {
  const last = wordAt(reading, end - 1);
  const two = `${wordAt(reading, end - 2)} ${last}`;
  const whole = end - first === 2 ? two : last;
  const country = (end - first === 1 ? countryNamed(two) : undefined) ?? countryNamed(whole) ?? countryOfCapital(whole);
  return country?.name.toLowerCase() ?? null;
}
