import type { Shared, Stretch } from "./places.ts";
import type { Words } from "./words.ts";

/** How many words stand in each article's body: all but those of titles. */
export function bodySizes(columns: Words): Uint32Array {
  const sizes = new Uint32Array(columns.readings.length);
  for (let place = 0; place < columns.words.length; place++) if (!inTitle(place, columns)) sizes[columns.articles[place]!]!++;
  return sizes;
}

/** The share of each article's body words that lie in a passage shared with the other, less what the passages do not share. */
export function sharesOf({ a, b, places }: Shared, columns: Words, sizes: Uint32Array): { readonly shareOfA: number; readonly shareOfB: number } {
  return { shareOfA: shareOf("one", a), shareOfB: shareOf("other", b) };

  function shareOf(side: "one" | "other", article: number): number {
    if (sizes[article] === 0) return 0;
    let shared = 0;
    let behind = 0;
    for (const place of [...places].sort((x, y) => x[side].first - y[side].first)) {
      const stretch: Stretch = place[side];
      let fresh = 0;
      for (let at = Math.max(stretch.first, behind); at < stretch.end; at++) if (!inTitle(at, columns)) fresh++;
      shared += (fresh * place.equal) / Math.max(place.equal, stretch.end - stretch.first);
      behind = Math.max(behind, stretch.end);
    }
    return Math.min(1, shared / sizes[article]!);
  }
}

function inTitle(place: number, { articles, tokens, readings }: Words): boolean {
  const reading = readings[articles[place]!]!;
  const sentence = reading.sentences[reading.tokens.sentences[tokens[place]!]!]!;
  return reading.paragraphs[sentence.paragraph]!.kind === "title";
}
