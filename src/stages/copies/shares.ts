import type { Shared, Stretch } from "./places.ts";
import { TITLED, type Words } from "./words.ts";

/** The share of each article's body words that lie in a passage shared with the other, less what the passages do not share. */
export function sharesOf({ a, b, places }: Shared, columns: Words): { readonly shareOfA: number; readonly shareOfB: number } {
  return { shareOfA: shareOf("one", a), shareOfB: shareOf("other", b) };

  function shareOf(side: "one" | "other", article: number): number {
    if (columns.bodies[article] === 0) return 0;
    let shared = 0;
    let behind = 0;
    for (const place of [...places].sort((x, y) => x[side].first - y[side].first)) {
      const stretch: Stretch = place[side];
      let fresh = 0;
      for (let at = Math.max(stretch.first, behind); at < stretch.end; at++) if (!inTitle(at, columns)) fresh++;
      shared += (fresh * place.equal) / Math.max(place.equal, stretch.end - stretch.first);
      behind = Math.max(behind, stretch.end);
    }
    return Math.min(1, shared / columns.bodies[article]!);
  }
}

function inTitle(place: number, { marks }: Words): boolean {
  return (marks[place]! & TITLED) !== 0;
}
