import { newsroomWords } from "../../../language/en/newsroomWords.ts";
import { TENS, UNITS } from "../../../language/en/numbers.ts";
import { stem } from "../../../language/en/stems.ts";
import { isFunctionWord } from "../../../language/en/stopwords.ts";
import { wordWeight } from "../../../language/en/wordWeights.ts";
import type { Words } from "../words.ts";

/** What the words of all articles stand for when wordings differ, by word number. Weights come from a fixed table: no article changes another's. */
export interface Terms {
  readonly count: number;
  /** The term: one for all forms of a word, and for a number in digits or words; NO_TERM for a word without content. */
  readonly ofWord: Int32Array;
  /** How much the word pins a sentence to what it tells, from 0.1 up. */
  readonly weights: Float64Array;
  /** 1 where the word is a number. */
  readonly numbers: Uint8Array;
  /** By term: how it is spelled, for orders that no run changes. */
  readonly spelled: readonly string[];
}

export const NO_TERM = -1;

export function termsOf({ spelled }: Words): Terms {
  const ofWord = new Int32Array(spelled.length).fill(NO_TERM);
  const weights = new Float64Array(spelled.length);
  const numbers = new Uint8Array(spelled.length);
  const known = new Map<string, number>();
  spelled.forEach((word, number) => {
    const term = termFor(word);
    if (term === null) return;
    const index = known.get(term.spelled) ?? known.size;
    known.set(term.spelled, index);
    ofWord[number] = index;
    weights[number] = term.weight;
    numbers[number] = term.number ? 1 : 0;
  });
  return { count: known.size, ofWord, weights, numbers, spelled: [...known.keys()] };
}

/** A number pins a statement down like a rare word; spelled out it is small, and small numbers are common. */
const NUMBER_WEIGHT = 1.1;
const NUMBER_WORD_WEIGHT = 0.8;
/** "said", "officials", "Monday": in news of every kind. */
const NEWSROOM_WEIGHT = 0.3;
const LEAST_WEIGHT = 0.1;

function termFor(word: string): { readonly spelled: string; readonly weight: number; readonly number: boolean } | null {
  if (/^[\d.,]+$/.test(word)) return { spelled: word.replaceAll(",", ""), weight: NUMBER_WEIGHT, number: true };
  const counted = UNITS.get(word) ?? TENS.get(word);
  if (counted !== undefined && counted > 1) return { spelled: String(counted), weight: NUMBER_WORD_WEIGHT, number: true };
  if (isFunctionWord(word) || word === "'s") return null;
  const weight = Math.max(LEAST_WEIGHT, wordWeight(word));
  return { spelled: stem(word), weight: newsroomWords.has(word) ? Math.min(weight, NEWSROOM_WEIGHT) : weight, number: false };
}
