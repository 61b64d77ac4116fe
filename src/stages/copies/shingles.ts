import type { Words } from "./words.ts";

/** Words in a row that make a shingle. Five are seldom shared by chance, and light editing leaves five in a row in nearly every sentence. */
export const SHINGLE = 5;

/** A shingle that stands more often than this in one article counts at its first places there: "a a a a ..." must not square the work. */
const PLACES_IN_ARTICLE = 4;

/**
 * Up to this many articles every pair that shares a shingle is looked at. What more of them share (one agency's text, a standing footer)
 * is looked at between each article and the first one alone, which still joins them all and keeps the work linear.
 */
const ARTICLES_PAIRED = 200;

/** Where the shingles of all articles stand. Places are indices into the words' columns, ascending. */
export interface Shingles {
  /** The places in earlier articles of the shingle that begins at `place`: of a stock shingle, those in the first article alone. */
  earlier(place: number): readonly number[];
  /** How many articles hold the shingle that begins at `place`; 0 where the words run into the next article. */
  spread(place: number): number;
}

/** A hash table over every shingle; equal hashes are told apart by their words, so no pair of places is wrong. */
export function shinglesOf(columns: Words): Shingles {
  const { words, articles, begins } = columns;
  const hashes = rollingHashes(columns);
  const slots = new Int32Array(powerOfTwoOver(2 * words.length + 2)).fill(EMPTY);
  const mask = slots.length - 1;
  /** The first place of the shingle that begins at each place, or EMPTY where the article ends before it does. */
  const firsts = new Int32Array(words.length).fill(EMPTY);
  /** The next place of the same shingle; then, by first place: its last place so far, its articles, its places in the last of them. */
  const nexts = new Int32Array(words.length).fill(EMPTY);
  const lasts = new Int32Array(words.length);
  const spreads = new Uint32Array(words.length);
  const inArticle = new Uint8Array(words.length);
  const kept = new Uint8Array(words.length);
  for (let article = 0; article + 1 < begins.length; article++) {
    for (let place = begins[article]!; place + SHINGLE <= begins[article + 1]!; place++) {
      let slot = hashes[place]! & mask;
      while (slots[slot] !== EMPTY && !sameShingle(words, slots[slot]!, place)) slot = (slot + 1) & mask;
      const first = slots[slot]!;
      if (first === EMPTY) {
        slots[slot] = firsts[place] = lasts[place] = place;
        spreads[place] = inArticle[place] = kept[place] = 1;
        continue;
      }
      firsts[place] = first;
      if (articles[lasts[first]!] !== article) {
        spreads[first]!++;
        inArticle[first] = 0;
      }
      if (inArticle[first]! >= PLACES_IN_ARTICLE) continue;
      inArticle[first]!++;
      kept[place] = 1;
      nexts[lasts[first]!] = place;
      lasts[first] = place;
    }
  }
  return {
    earlier(place) {
      const first = firsts[place]!;
      if (kept[place] === 0 || spreads[first] === 1) return NONE;
      const last = spreads[first]! > ARTICLES_PAIRED ? articles[first]! : articles[place]! - 1;
      const found: number[] = [];
      for (let at = first; at !== EMPTY && articles[at]! <= last && articles[at]! < articles[place]!; at = nexts[at]!) found.push(at);
      return found;
    },
    spread: (place) => (firsts[place] === EMPTY ? 0 : spreads[firsts[place]!]!),
  };
}

const EMPTY = -1;
const NONE: readonly number[] = [];

function sameShingle(words: Uint32Array, one: number, other: number): boolean {
  for (let i = 0; i < SHINGLE; i++) if (words[one + i] !== words[other + i]) return false;
  return true;
}

/** Karp-Rabin over the words' hashes: the hash of the shingle that begins at each place, whatever article it runs into. */
function rollingHashes({ words, hashes }: Words): Uint32Array {
  const rolled = new Uint32Array(words.length);
  let top = 1;
  for (let i = 0; i < SHINGLE; i++) top = Math.imul(top, BASE);
  let hash = 0;
  for (let place = 0; place < words.length; place++) {
    hash = (Math.imul(hash, BASE) + hashes[words[place]!]!) | 0;
    if (place >= SHINGLE) hash = (hash - Math.imul(top, hashes[words[place - SHINGLE]!]!)) | 0;
    if (place + 1 >= SHINGLE) rolled[place + 1 - SHINGLE] = (hash ^ (hash >>> 15)) >>> 0;
  }
  return rolled;
}

/** An odd multiplier with its bits well spread (Knuth, The Art of Computer Programming, volume 3, 6.4). */
const BASE = 0x9e3779b1;

function powerOfTwoOver(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
