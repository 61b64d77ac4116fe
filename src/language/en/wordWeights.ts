import { wordsByRank } from "./wordRanks.ts";

/**
 * How much a word says about what an article is about, from 0 (in every article) to 1 (in hardly any), from a fixed table:
 * an article added later changes no weight. By Zipf's law a word's frequency goes with one over its rank, so the inverse document
 * frequency goes with the logarithm of the rank. Takes the lower-cased word; a word outside the table weighs 1.
 */
export function wordWeight(form: string): number {
  const rank = ranks().get(form);
  return rank === undefined ? 1 : Math.max(0, Math.log((rank + 1) / EVERYWHERE) / Math.log(ranks().size / EVERYWHERE));
}

/** The words of lower rank than this stand in nearly every article. */
const EVERYWHERE = 20;

let made: ReadonlyMap<string, number> | null = null;

/** Made when first asked for: most programs that load the library never group stories. */
function ranks(): ReadonlyMap<string, number> {
  made ??= new Map(wordsByRank.trim().split(/\s+/).map((word, rank) => [word, rank]));
  return made;
}
