import { nameParticles } from "../../../language/en/titles.ts";
import type { Reading } from "../../../model/reading.ts";
import { formAt, spanOfTokens, wordsOf } from "../../../text/tokens.ts";
import type { Name } from "./names.ts";

/** The names with the small words that belong to a surname where the article has them in the full name: "de Vries" where somebody is Bill de Vries. */
export function withParticles(reading: Reading, names: readonly Name[]): Name[] {
  const tails = new Set(names.flatMap(({ words, type }) => (type === "person" ? tailsOf(words) : [])));
  if (tails.size === 0) return [...names];
  return names.map((name) => {
    const { first: last, end } = name;
    if (name.words.length > 1 || name.honorific !== null) return name;
    let first = last;
    while (first > 0 && last - first < MOST_PARTICLES && nameParticles.has(formAt(reading, first - 1))) first--;
    while (first < last && !tails.has(lowered(reading, first, end))) first++;
    if (first === last) return name;
    const range = { first, end };
    // Its words stay the surname's, by which people are joined.
    return { ...name, ...range, span: spanOfTokens(reading, range), name: wordsOf(reading, range), type: "person" };
  });
}

/** "van der Berg" */
const MOST_PARTICLES = 3;

/** The ends of a full name that begin with a particle: "de vries" of "Bill de Vries". */
function tailsOf(words: readonly string[]): string[] {
  const last = words.length - 1;
  let first = last;
  while (first > 1 && nameParticles.has(words[first - 1]!.toLowerCase())) first--;
  return first === last ? [] : [words.slice(first).join(" ").toLowerCase()];
}

function lowered(reading: Reading, first: number, end: number): string {
  let words = formAt(reading, first);
  for (let token = first + 1; token < end; token++) words += ` ${formAt(reading, token)}`;
  return words;
}
