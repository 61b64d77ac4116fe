import type { Argued, Evidence } from "./evidence.ts";
import type { Shared } from "./places.ts";
import type { Words } from "./words.ts";

/**
 * Where two articles both drew on a third, and share no more with each other than with it, the third explains the pair: two papers that print one
 * agency's text did not copy each other, though one appeared later. What an article itself says of its source stands.
 */
export function withThirds(found: readonly Shared[], argued: readonly Argued[], { readings }: Words): readonly Argued[] {
  const sources = new Map<number, Source[]>();
  found.forEach((shared, i) => {
    const { direction } = argued[i]!.whole;
    if (direction !== "a-from-b" && direction !== "b-from-a") return;
    const [from, source] = direction === "a-from-b" ? [shared.a, shared.b] : [shared.b, shared.a];
    const known = sources.get(from);
    if (known) known.push({ article: source, words: wordsOf(shared) });
    else sources.set(from, [{ article: source, words: wordsOf(shared) }]);
  });
  return found.map((shared, i) => {
    const evidence = argued[i]!;
    const third = evidence.byTraces ? thirdOf(shared, sources) : null;
    if (third === null) return evidence;
    const { outlet } = readings[third]!.article;
    const because = `both have it from ${outlet === null ? "a third article" : `"${outlet}"`}`;
    const common = (of: Evidence): Evidence => ({ direction: "common", because: [...of.because, because] });
    return { ...evidence, whole: common(evidence.whole), passages: evidence.passages.map(common) };
  });
}

interface Source {
  readonly article: number;
  /** Equal words shared with it. */
  readonly words: number;
}

/** The article that shares most with both; of equal ones the first by id. */
function thirdOf(shared: Shared, sources: ReadonlyMap<number, readonly Source[]>): number | null {
  const words = wordsOf(shared);
  let best: Source | null = null;
  for (const ofA of sources.get(shared.a) ?? []) {
    const ofB = sources.get(shared.b)?.find(({ article }) => article === ofA.article);
    if (ofB === undefined || Math.min(ofA.words, ofB.words) < words) continue;
    const least = { article: ofA.article, words: Math.min(ofA.words, ofB.words) };
    if (best === null || least.words > best.words || (least.words === best.words && least.article < best.article)) best = least;
  }
  return best?.article ?? null;
}

function wordsOf({ places }: Shared): number {
  return places.reduce((sum, { equal }) => sum + equal, 0);
}
