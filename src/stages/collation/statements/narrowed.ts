import { scopeWords } from "../../../language/en/scopeWords.ts";
import { isAdjective, isNoun } from "../../../language/en/tags.ts";
import { formAt, wordsOf } from "../../../text/tokens.ts";
import type { Note, Side, Sides } from "./sides.ts";

/** "any involvement" against "direct involvement": the same noun, each with another word that says how much of it is meant. */
export function narrowed({ a, b }: Sides): Note | null {
  const inB = new Map(scopedNouns(b).map((noun) => [noun.term, noun]));
  for (const noun of scopedNouns(a)) {
    const match = inB.get(noun.term);
    if (match === undefined || match.scope === noun.scope) continue;
    if (!scopeWords.has(match.scope) && !scopeWords.has(noun.scope)) continue;
    return { relation: "differ", because: `scope: ${a.column.letter} “${noun.words}”, ${b.column.letter} “${match.words}”` };
  }
  return null;
}

/** Nouns with the word before them, where it is an adjective or says how much. */
function scopedNouns({ unit, column, terms }: Side): { term: string; scope: string; words: string }[] {
  const { reading } = column.read;
  const found: { term: string; scope: string; words: string }[] = [];
  for (let token = unit.first + 1; token < unit.end; token++) {
    const term = terms[token - unit.first]!;
    const scope = formAt(reading, token - 1);
    if (term === "" || !isNoun(reading, token)) continue;
    if (scopeWords.has(scope) || isAdjective(reading, token - 1)) found.push({ term, scope, words: wordsOf(reading, { first: token - 1, end: token + 1 }) });
  }
  return found;
}
