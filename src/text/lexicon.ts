import type { Lexicon } from "../model/reading.ts";

/** An empty lexicon. One serves a whole run, so that equal words are equal numbers in every article. */
export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const words: string[] = [];
  return {
    id(word) {
      const known = ids.get(word);
      if (known !== undefined) return known;
      ids.set(word, words.length);
      return words.push(word) - 1;
    },
    word(id) {
      const word = words[id];
      if (word === undefined) throw new RangeError(`no word ${id} in a lexicon of ${words.length}`);
      return word;
    },
    get size() {
      return words.length;
    },
  };
}
