import type { Reading } from "../../../model/reading.ts";
import { formAt } from "../../../text/tokens.ts";
import { LETTER_OR_DIGIT, hashOfWord } from "../words.ts";

/** Numbers in a signature: the resemblance it tells is off by about one over the root of it, 0.09. */
export const SIGNATURE = 128;

/** Words in a row whose set is sketched, as in the comparison itself. */
const SHINGLE = 5;

/** Hashes words, each once: a text has few different ones. Kept for the run. */
export function signatures(): { of(reading: Reading): Uint32Array } {
  const known = new Map<string, number>();
  return {
    of(reading) {
      const hashes = new Uint32Array(reading.tokens.count);
      let count = 0;
      for (let token = 0; token < reading.tokens.count; token++) {
        const form = formAt(reading, token);
        let hash = known.get(form);
        if (hash === undefined) known.set(form, (hash = LETTER_OR_DIGIT.test(form) ? hashOfWord(form) : 0));
        if (hash !== 0) hashes[count++] = hash;
      }
      return signatureOf(hashes.subarray(0, count));
    },
  };
}

/**
 * A sketch of the set of an article's shingles, from its words' hashes: two articles' signatures agree in about as many places as their sets resemble each other
 * (Jaccard), whatever their length. One hash a shingle fills one of the places with its least (one permutation hashing, Li, Owen and Zhang 2012);
 * an empty place takes that of another, found by hashing its own number (optimal densification, Shrivastava 2017), so that short texts can be compared too.
 * Half a kilobyte an article: what a machine must keep of an article to find its near-duplicates later. An article of less than five words has one shingle.
 */
export function signatureOf(words: Uint32Array): Uint32Array {
  const least = new Uint32Array(SIGNATURE).fill(EMPTY);
  const last = Math.max(1, words.length - SHINGLE + 1);
  for (let first = 0; words.length > 0 && first < last; first++) {
    let hash = 0;
    for (let at = first; at < first + SHINGLE && at < words.length; at++) hash = Math.imul(hash ^ words[at]!, FACTOR) ^ (hash >>> 15);
    const mixed = mix(hash);
    const place = mixed >>> PLACE_SHIFT;
    if (mixed < least[place]!) least[place] = mixed;
  }
  return words.length === 0 ? least : densified(least);
}

/** No shingle has it: the last place stays one short of it. */
const EMPTY = 0xffffffff;
/** The upper seven bits choose the place. */
const PLACE_SHIFT = 32 - Math.log2(SIGNATURE);
const FACTOR = 0x9e3779b1;

/** Every bit of the hash in every bit of the result (the finaliser of MurmurHash3, Appleby 2008). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return Math.min(EMPTY - 1, (mixed ^ (mixed >>> 16)) >>> 0);
}

function densified(least: Uint32Array): Uint32Array {
  const dense = least.slice();
  for (let place = 0; place < SIGNATURE; place++) {
    let from = place;
    for (let attempt = 1; least[from] === EMPTY; attempt++) from = mix(place * SIGNATURE + attempt) >>> PLACE_SHIFT;
    dense[place] = least[from]!;
  }
  return dense;
}

/** The share of equal places: an estimate of how far the two sets of shingles are the same, 0 to 1. */
export function resemblance(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let place = 0; place < SIGNATURE; place++) if (one[place] === other[place] && one[place] !== EMPTY) equal++;
  return equal / SIGNATURE;
}
