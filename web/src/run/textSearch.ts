import type { SpanPair } from "../../../src/model/report.ts";
import { piecesAt } from "./pieces.ts";
import type { ArticleView } from "./run.ts";

/** More places than anybody walks through; the count then says "or more". */
export const MOST_FOUND = 1000;

/** Where words stand in an article, as it reads: "people" is also found where a letter of it is a look-alike. Blanks of any kind are one. */
export function placesOfWords(article: ArticleView, words: string): SpanPair[] {
  const asked = words.trim();
  if (asked === "") return [];
  const { text, starts, places } = asRead(article);
  const pattern = new RegExp(asked.split(/\s+/).map(escaped).join("\\s{1,8}"), "giu");
  const found: SpanPair[] = [];
  for (const { index, 0: hit } of text.matchAll(pattern)) {
    found.push([placeAt(starts, places, index), placeAt(starts, places, index + hit.length - 1) + 1]);
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

interface AsRead {
  readonly text: string;
  /** Of each stretch, where it begins as it reads, and where in the article's text; empty where both are the same. */
  readonly starts: readonly number[];
  readonly places: readonly SpanPair[];
}

const READ = new WeakMap<ArticleView, AsRead>();

function asRead(article: ArticleView): AsRead {
  const known = READ.get(article);
  if (known) return known;
  const starts: number[] = [];
  const places: SpanPair[] = [];
  const parts: string[] = [];
  let read = 0;
  let at = 0;
  if (article.report.flags.length > 0) {
    for (const { words, kind, note } of piecesAt(article, [0, article.text.length])) {
      const reads = kind === "plain" ? words : kind === "swapped" ? note : "";
      if (reads !== "") {
        starts.push(read);
        places.push([at, at + words.length]);
        parts.push(reads);
      }
      read += reads.length;
      at += words.length;
    }
  }
  const made: AsRead = { text: starts.length > 0 ? parts.join("") : article.text, starts, places };
  READ.set(article, made);
  return made;
}

/** The place in the article's text of a character of what it reads. */
function placeAt(starts: readonly number[], places: readonly SpanPair[], index: number): number {
  if (starts.length === 0) return index;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  const [start, end] = places[low]!;
  return Math.min(end - 1, start + index - starts[low]!);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
