import { SIGNATURE } from "./signature.ts";

/** How signatures are cut for the search: articles that agree in all rows of one band are compared. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
  /** The chance that two articles of just the wanted resemblance are compared. */
  readonly recall: number;
  /** The chance that two of half that resemblance are. */
  readonly wasted: number;
}

/**
 * The bands and rows for a wanted resemblance (0 to 1): the most rows, and so the fewest needless comparisons, with which a pair of that resemblance
 * is still met with the wanted recall. Two signatures that agree in a share s of their places agree in all r rows of one of b bands with the chance 1 - (1 - s^r)^b
 * (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4). Where even one row falls short, one row it is, and `recall` tells.
 */
export function bandingFor(threshold: number, recall: number): Banding {
  let best = bandingOf(1, threshold);
  for (let rows = 2; rows <= SIGNATURE; rows++) {
    const banding = bandingOf(rows, threshold);
    if (banding.recall >= recall) best = banding;
  }
  return best;
}

function bandingOf(rows: number, threshold: number): Banding {
  const bands = Math.floor(SIGNATURE / rows);
  return { bands, rows, recall: metChance(threshold, bands, rows), wasted: metChance(threshold / 2, bands, rows) };
}

/** The chance that two articles of a resemblance share a band. */
export function metChance(resemblance: number, bands: number, rows: number): number {
  return 1 - (1 - resemblance ** rows) ** bands;
}
