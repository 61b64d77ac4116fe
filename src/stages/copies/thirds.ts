import type { Argued, Evidence } from "./evidence.ts";
import type { Shared } from "./places.ts";
import type { Words } from "./words.ts";

/**
 * Where two articles both drew on a third, and share no more with each other than with it, the third explains the pair: two papers that print one
 * agency's text did not copy each other, though one appeared later. What an article itself says of its source stands.
 */
export function withThirds(found: readonly Shared[], argued: readonly Argued[], { reading }: Words): readonly Argued[] {
  /** By article what it drew on: the other article, and the equal words they share. */
  const sources = new Map<number, Map<number, number>>();
  found.forEach((shared, i) => {
    const { direction } = argued[i]!.whole;
    if (direction !== "a-from-b" && direction !== "b-from-a") return;
    const [from, source] = direction === "a-from-b" ? [shared.a, shared.b] : [shared.b, shared.a];
    const known = sources.get(from);
    if (known) known.set(source, wordsOf(shared));
    else sources.set(from, new Map([[source, wordsOf(shared)]]));
  });
  return found.map((shared, i) => {
    const evidence = argued[i]!;
    const third = evidence.byTraces ? thirdOf(shared, sources) : null;
    if (third === null) return evidence;
    const { outlet } = reading(third).article;
    const because = `both have it from ${outlet === null ? "a third article" : `"${outlet}"`}`;
    const common = (of: Evidence): Evidence => ({ direction: "common", because: [...of.because.filter((reason) => !reason.startsWith("undecided: ")), because] });
    return { ...evidence, whole: common(evidence.whole), passages: evidence.passages.map(common) };
  });
}

/** The article that shares most with both; of equal ones the first by id. */
function thirdOf(shared: Shared, sources: ReadonlyMap<number, ReadonlyMap<number, number>>): number | null {
  const words = wordsOf(shared);
  let best: { readonly article: number; readonly words: number } | null = null;
  for (const [article, withA] of sources.get(shared.a) ?? []) {
    const least = Math.min(withA, sources.get(shared.b)?.get(article) ?? 0);
    if (least < words) continue;
    if (best === null || least > best.words || (least === best.words && article < best.article)) best = { article, words: least };
  }
  return best?.article ?? null;
}

function wordsOf({ places }: Shared): number {
  return places.reduce((sum, { equal }) => sum + equal, 0);
}
