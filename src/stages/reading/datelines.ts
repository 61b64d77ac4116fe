import type { NameSpan, Reading } from "../../model/reading.ts";
import { formAt, wordAt } from "../../text/tokens.ts";

/** The places of datelines at the beginning of paragraphs: "PORT ARDEN, Nov. 3 (AP) — The storm ..." and "TEHRAN— A large group ...". */
export function datelinePlaces(reading: Reading): NameSpan[] {
  return reading.paragraphs.slice(0, PARAGRAPHS).flatMap(({ first, end }) => {
    const place = placeAt(reading, first, end);
    return place === null ? [] : [place];
  });
}

/** A dateline stands above the text; title, standfirst and a line or two may come before it. */
const PARAGRAPHS = 6;
/** Words of a place ("RIO DE JANEIRO"), and tokens from it to the dash (", Ruritania, Nov. 3 (AP)"). */
const LONGEST_PLACE = 4;
const TO_DASH = 12;

function placeAt(reading: Reading, first: number, limit: number): NameSpan | null {
  let end = first;
  while (end < Math.min(limit, first + LONGEST_PLACE) && /^\p{Lu}[\p{Lu}.'-]+$/u.test(wordAt(reading, end))) end++;
  if (end === first) return null;
  for (let token = end; token < Math.min(limit - 1, end + TO_DASH); token++) {
    const word = wordAt(reading, token);
    if (DASHES.has(word)) return { first, end, type: "place" };
    // Between place and dash stand a comma, a date, a region, an agency in brackets; a word in lower case is running text.
    if (/^\p{Ll}/u.test(word) && word === formAt(reading, token)) return null;
  }
  return null;
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "--"]);
