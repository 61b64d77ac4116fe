import { createGroups } from "../../text/groups.ts";

/** Prints of one agency's text often differ in the first and the last sentence; with four fifths of both bodies shared they are one text. */
const NEARLY_ONE = 0.8;

export interface BothShares {
  readonly a: number;
  readonly b: number;
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** Articles of which nearly all is shared, by any chain of pairs: groups of two or more, each ascending, by their first member. */
export function nearDuplicates(articles: number, pairs: readonly BothShares[]): readonly (readonly number[])[] {
  const groups = createGroups(articles);
  const joined = new Set<number>();
  for (const { a, b, shareOfA, shareOfB } of pairs) {
    if (Math.min(shareOfA, shareOfB) < NEARLY_ONE) continue;
    groups.join(a, b);
    joined.add(a).add(b);
  }
  return [...Map.groupBy([...joined].sort((x, y) => x - y), groups.find).values()].sort((x, y) => x[0]! - y[0]!);
}
