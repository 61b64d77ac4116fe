import type { Design } from "../labeller.ts";

/** How names are told. */
export const NAMING: Design = { labels: 2, reach: 0, wordFeatures: () => [], keys: () => [0, 0], history: () => 0 };
