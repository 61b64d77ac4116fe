import { agencies } from "../../language/en/creditLines.ts";
import { CREDIT_SMALL_WORDS } from "../../language/en/furniture.ts";

/** True when the words are names and what joins names in credits: "Ana Ruiz in Tarn; editing by Jo Park", "IRNA, AFP". Running words are not. */
export function areNames(words: string): boolean {
  let capitals = 0;
  for (const word of words.split(/[\s,;:/|&()[\].–—-]+/)) {
    if (word === "") continue;
    if (/^[\p{Lu}\p{Lo}\d@©"“'‘]/u.test(word)) capitals++;
    else if (!CREDIT_SMALL_WORDS.has(word.toLowerCase())) return false;
  }
  return capitals > 0 || words.trim() === "";
}

/** True for agencies alone, or those who wrote and passed a text: "AFP", "Reuters/AP", "IRNA and agencies", "SA/PA", "Ana Ruiz / J. Park". */
export function isSignOff(words: string): boolean {
  if (/^[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,2}$/.test(words)) return true;
  if (/^\p{Lu}[\p{L}.'’ -]{1,40}(?:\/ ?\p{Lu}[\p{L}.'’ -]{1,40}){1,4}$/u.test(words) && areNames(words)) return true;
  const parts = words.split(/[/,&+]| and /);
  return parts.length <= MOST_AGENCIES && parts.every((part) => AGENCY_NAMES.has(part.trim().toLowerCase())) && /^[A-Z]/.test(words);
}

const MOST_AGENCIES = 5;
const AGENCY_NAMES: ReadonlySet<string> = new Set([...agencies.flat(), "agencies", "wires"]);
