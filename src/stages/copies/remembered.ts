import type { Reading } from "../../model/reading.ts";
import type { Readings } from "./words.ts";

/** The same readings, the ones last asked for kept: a passage is looked at a dozen times, and reading an article anew takes as long as finding all it shares. */
export function remembered(source: Readings): Readings {
  const kept = new Map<number, Reading>();
  return {
    count: source.count,
    reading(article) {
      const known = kept.get(article);
      if (known !== undefined) {
        kept.delete(article);
        kept.set(article, known);
        return known;
      }
      const reading = source.reading(article);
      kept.set(article, reading);
      if (kept.size > READINGS_KEPT) kept.delete(kept.keys().next().value!);
      return reading;
    },
  };
}

/** About 20 kB each with its text: 10 MB. */
const READINGS_KEPT = 500;
