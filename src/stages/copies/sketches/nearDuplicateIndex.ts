import { type Banding, bandingFor } from "./banding.ts";
import { resemblance } from "./signature.ts";

/** Articles of which nearly all is one text resemble each other by half of their shingles at least: an edited word takes five of them. */
export const NEAR_DUPLICATE = 0.5;
const RECALL = 0.99;

/** Articles kept of one bucket; what more share (a page of cookies, an empty text) is met through the first of them. */
const IN_BUCKET = 200;

/**
 * Finds near-duplicates among articles that come one after the other, today's batch and those kept from earlier runs alike: only signatures are held, not the texts.
 * What it gives are candidates with an estimated resemblance; the passages are for `copies` to verify.
 */
export interface NearDuplicateIndex {
  readonly banding: Banding;
  /** Adds an article and gives those before it that it resembles, best first, then in the order of adding. */
  add(signature: Uint32Array): readonly { readonly article: number; readonly resemblance: number }[];
}

export function nearDuplicateIndex(threshold = NEAR_DUPLICATE, recall = RECALL): NearDuplicateIndex {
  const banding = bandingFor(threshold, recall);
  const buckets = Array.from({ length: banding.bands }, () => new Map<number, number[]>());
  const kept: Uint32Array[] = [];
  return {
    banding,
    add(signature) {
      const article = kept.push(signature) - 1;
      const met = new Set<number>();
      buckets.forEach((bucket, band) => {
        const key = keyOf(signature, band * banding.rows, banding.rows);
        const held = bucket.get(key);
        if (held === undefined) {
          bucket.set(key, [article]);
          return;
        }
        for (const other of held) met.add(other);
        if (held.length < IN_BUCKET) held.push(article);
      });
      return [...met]
        .map((other) => ({ article: other, resemblance: resemblance(signature, kept[other]!) }))
        .filter((found) => found.resemblance >= threshold)
        .sort((a, b) => b.resemblance - a.resemblance || a.article - b.article);
    },
  };
}

function keyOf(signature: Uint32Array, first: number, rows: number): number {
  let key = first;
  for (let at = first; at < first + rows; at++) key = Math.imul(key ^ signature[at]!, 0x01000193) ^ (key >>> 13);
  return key >>> 0;
}
