import { wordWeight } from "../../language/en/wordWeights.ts";
import { formAt } from "../../text/tokens.ts";
import type { TokenRange } from "../../model/reading.ts";
import type { Column } from "./columns.ts";
import { isMatter, type Vocabulary } from "./terms.ts";

/**
 * How rare in the language, 0 to 1, each term of the sentences is that tells what happens; 0 for names, numbers and words of every newsroom. Rarity in the
 * story alone would call "wheelchair" common where all articles write of one, and a name that the story mentions once important.
 * A term of several forms is as common as its commonest.
 */
export function matterOf(sentences: readonly (TokenRange & { readonly column: number })[], columns: readonly Column[], ids: ReadonlyMap<string, number>, vocabulary: Vocabulary): Float64Array {
  const matter = new Float64Array(ids.size).fill(1);
  const seen = new Set<string>();
  for (const { column, first, end } of sentences) {
    const { reading } = columns[column]!.read;
    for (let token = first; token < end; token++) {
      const form = formAt(reading, token);
      if (seen.has(form)) continue;
      seen.add(form);
      const id = ids.get(vocabulary.termOf(form));
      if (id !== undefined) matter[id] = Math.min(matter[id]!, wordWeight(form));
    }
  }
  for (const [term, id] of ids) if (!isMatter(term, vocabulary)) matter[id] = 0;
  return matter;
}
