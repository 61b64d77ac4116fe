import type { ReaderRun } from "../../../src/model/reader.ts";
import { sharedPairs } from "./sharedText.ts";
import type { StoryView } from "./story.ts";

/** From whom an article has words, or with whom it shares them where the direction is not decided. */
export interface Drawn {
  /** Column. */
  readonly from: number;
  /** Share of the article's characters, 0 to 1. */
  readonly share: number;
  readonly sure: boolean;
}

/** Two reports of one event always have some words in common; less than this is not told. */
const MUCH = 0.1;

const MADE = new WeakMap<StoryView, readonly (readonly Drawn[])[]>();

/** For each column, whom it drew on, the largest share first. Rewritten passages do not count, nor what two have from a third that is here: each is told to have it from there. */
export function drawnOn(report: ReaderRun, story: StoryView): readonly (readonly Drawn[])[] {
  const known = MADE.get(story);
  if (known) return known;
  const drawn: Drawn[][] = story.columns.map(() => []);
  for (const { a, b, direction, shareOfA, shareOfB, reworded, third } of sharedPairs(report, story)) {
    if (reworded || third !== null) continue;
    if (direction !== "b-from-a" && shareOfA >= MUCH) drawn[a]!.push({ from: b, share: Math.min(1, shareOfA), sure: direction === "a-from-b" });
    if (direction !== "a-from-b" && shareOfB >= MUCH) drawn[b]!.push({ from: a, share: Math.min(1, shareOfB), sure: direction === "b-from-a" });
  }
  const made = drawn.map((list) => list.sort((x, y) => Number(y.sure) - Number(x.sure) || y.share - x.share || x.from - y.from));
  MADE.set(story, made);
  return made;
}
