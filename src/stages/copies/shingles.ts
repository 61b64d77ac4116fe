import { roomFor } from "./growing.ts";
import { type Seed, seedColumns } from "./seeds.ts";
import { sortByHash } from "./sortByHash.ts";
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

/**
 * A shingle in more articles than this is stock ("the chairman of the board of", "residents were moved to a") or one agency's text in many papers.
 * Which of the two, the run tells: stock soon ends.
 */
const STOCK_ARTICLES = 10;
export const STOCK_RUN = 12;

/** Shingles held at a time, each eight bytes twice over. More articles are more passes over their words, not more memory. */
const SHINGLES_AT_A_TIME = 1 << 22;

/** Where the articles' shingles meet. */
export interface Shingles {
  /** Places from which this article's words and an earlier one's go on alike: at least one of each run, not each of its shingles. */
  withEarlier(article: number): readonly Seed[];
  /** Whether the shingle that begins at `place` stands in many articles. */
  isStock(place: number): boolean;
}

/**
 * Sorts all shingles by hash, a slice of the hashes at a time, and pairs the equal ones; equal hashes are told apart by their words, so no pair
 * is wrong. (Every shingle is a fingerprint: the winnowing of Schleimer et al. 2003 with a window of one, which finds every run of five.)
 */
export function shinglesOf(columns: Words): Shingles {
  const { words, begins } = columns;
  const stock = new Uint8Array(words.length);
  const seeds = seedColumns();
  const slices = powerOfTwoOver(Math.ceil(words.length / SHINGLES_AT_A_TIME));
  const room = Math.min(words.length, Math.ceil((SHINGLES_AT_A_TIME * SLACK) / slices) * slices);
  let hashes: Uint32Array = new Uint32Array(room);
  let places: Uint32Array = new Uint32Array(room);
  for (let slice = 0; slice < slices; slice++) {
    let count = 0;
    forEachShingle(columns, (place, hash) => {
      if ((hash & (slices - 1)) !== slice) return;
      if (count === hashes.length) {
        hashes = roomFor(hashes, count + 1);
        places = roomFor(places, count + 1);
      }
      hashes[count] = hash;
      places[count++] = place;
    });
    sortByHash(hashes, places, count);
    for (let from = 0; from < count; ) {
      let to = from + 1;
      while (to < count && hashes[to] === hashes[from]) to++;
      if (to > from + 1) pairEqual(places.subarray(from, to), columns, stock, seeds.add);
      from = to;
    }
  }
  const ordered = seeds.byLater(columns);
  return { withEarlier: (article) => ordered(article), isStock: (place) => stock[place] === 1 };

  function forEachShingle({ hashes: wordHashes }: Words, visit: (place: number, hash: number) => void): void {
    for (let article = 0; article + 1 < begins.length; article++) {
      const end = begins[article + 1]!;
      let hash = 0;
      for (let place = begins[article]!; place < end; place++) {
        hash = (Math.imul(hash, BASE) + wordHashes[words[place]!]!) | 0;
        const first = place + 1 - SHINGLE;
        if (first < begins[article]!) continue;
        visit(first, (hash ^ (hash >>> 15)) >>> 0);
        hash = (hash - Math.imul(TOP, wordHashes[words[first]!]!)) | 0;
      }
    }
  }
}

/** Slices of the hashes are seldom quite equal. */
const SLACK = 1.1;

/** An odd multiplier with its bits well spread (Knuth, The Art of Computer Programming, volume 3, 6.4), and its power for the word that leaves (Karp and Rabin 1987). */
const BASE = 0x9e3779b1;
const TOP = Array.from({ length: SHINGLE - 1 }).reduce((power: number) => Math.imul(power, BASE), 1);

/** Wordings told apart under one hash; more would be made on purpose. */
const MOST_COLLISIONS = 16;

/** Places of equal hash, ascending: those of equal words are paired. */
function pairEqual(places: Uint32Array, columns: Words, stock: Uint8Array, add: (one: number, other: number) => void): void {
  let left: readonly number[] = [...places];
  for (let round = 0; round < MOST_COLLISIONS && left.length > 1; round++) {
    const [first] = left as [number];
    const equal = left.filter((place) => sameShingle(columns.words, first, place));
    if (equal.length > 1) pairPlaces(equal, columns, stock, add);
    left = equal.length === left.length ? [] : left.filter((place) => !sameShingle(columns.words, first, place));
  }
}

/** Equal shingles: at most a few places of one article, each with those of earlier articles. */
function pairPlaces(places: readonly number[], columns: Words, stock: Uint8Array, add: (one: number, other: number) => void): void {
  const { articles } = columns;
  const kept: number[] = [];
  let spread = 0;
  let inArticle = 0;
  places.forEach((place, i) => {
    const fresh = i === 0 || articles[places[i - 1]!] !== articles[place];
    inArticle = fresh ? 1 : inArticle + 1;
    if (fresh) spread++;
    if (inArticle <= PLACES_IN_ARTICLE) kept.push(place);
  });
  if (spread === 1) return;
  const isStock = spread > STOCK_ARTICLES;
  if (isStock) for (const place of places) stock[place] = 1;
  const firstArticle = articles[kept[0]!]!;
  for (let later = 1; later < kept.length; later++) {
    const other = kept[later]!;
    for (let earlier = 0; earlier < later; earlier++) {
      const one = kept[earlier]!;
      if (articles[one] === articles[other] || (spread > ARTICLES_PAIRED && articles[one] !== firstArticle)) break;
      if (!begins(one, other, columns) && one % EVERY !== 0) continue;
      if (isStock && !runsOn(one, other, columns)) continue;
      add(one, other);
    }
  }
}

/** Besides the first shingle of a run every fourth is a seed: the first may be too common to be looked at. */
const EVERY = 4;

/** True where the words before the two places differ: an equal run begins here. */
function begins(one: number, other: number, { words, articles }: Words): boolean {
  return articles[one - 1] !== articles[one] || articles[other - 1] !== articles[other] || words[one - 1] !== words[other - 1];
}

/** True when the words about both places are equal for longer than stock is. */
function runsOn(one: number, other: number, { words, articles }: Words): boolean {
  const equal = (step: number): boolean => articles[one + step] === articles[one] && articles[other + step] === articles[other] && words[one + step] === words[other + step];
  let length = SHINGLE;
  for (let step = SHINGLE; length < STOCK_RUN && equal(step); step++) length++;
  for (let step = -1; length < STOCK_RUN && equal(step); step--) length++;
  return length >= STOCK_RUN;
}

function sameShingle(words: Uint32Array, one: number, other: number): boolean {
  for (let i = 0; i < SHINGLE; i++) if (words[one + i] !== words[other + i]) return false;
  return true;
}

function powerOfTwoOver(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
