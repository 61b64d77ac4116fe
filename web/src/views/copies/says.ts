import { percent } from "../../../../src/outputs/wording.ts";
import type { SharedPair } from "../../run/sharedText.ts";
import type { StoryView } from "../../run/story.ts";

/** "C has it from A": how the two articles of a pair stand to each other, in one line. */
export function pairWords({ letters }: StoryView, { a, b, direction, reworded, third }: SharedPair): string {
  const [one, other] = [letters[a]!, letters[b]!];
  if (direction === "b-from-a") return `${other} has it from ${one}`;
  if (direction === "a-from-b") return `${one} has it from ${other}`;
  if (direction === "common") return third === null ? "both have it from a text that is not here" : `both have it from ${letters[third]}`;
  return reworded ? "told in other words, not decided from whom" : "not decided from whom";
}

/** "44 % of C, 38 % of A": the taker first. */
export function shareWords({ letters }: StoryView, { a, b, direction, shareOfA, shareOfB }: SharedPair): string {
  const sides = [`${amount(shareOfA)} of ${letters[a]}`, `${amount(shareOfB)} of ${letters[b]}`];
  // No line breaks inside "44 % of C".
  return (direction === "b-from-a" ? sides.reverse() : sides).map((side) => side.replaceAll(" ", "\u00a0")).join(", ");
}

/** A share that is there is never told as none. */
export function amount(share: number): string {
  return share > 0 && share < 0.005 ? "under 1 %" : percent(Math.min(1, share));
}
