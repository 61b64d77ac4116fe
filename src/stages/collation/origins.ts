import type { Copies } from "../../model/copy.ts";
import { createGroups } from "../../text/groups.ts";
import type { Column } from "./columns.ts";

/** Half of the shorter body: outlets that trim and add to one agency's text still share more, two that quote one statement share less. */
const ONE_TEXT = 0.5;

/**
 * The columns in groups that go back to one text, each group and the groups in the columns' order, as column indices.
 * Two are together when half of the shorter body stands in the other; whoever is together with the same article is together.
 */
export function originsOf(columns: readonly Column[], copies: Copies): number[][] {
  const places = new Map(columns.map((column) => [column.article.id, column.index]));
  const together = createGroups(columns.length);
  for (const pair of copies.pairs) {
    const a = places.get(pair.a);
    const b = places.get(pair.b);
    if (a === undefined || b === undefined) continue;
    const shorterIsA = columns[a]!.read.reading.tokens.count <= columns[b]!.read.reading.tokens.count;
    if ((shorterIsA ? pair.shareOfA : pair.shareOfB) >= ONE_TEXT) together.join(a, b);
  }
  const groups = new Map<number, number[]>();
  for (const { index } of columns) {
    const root = together.find(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()];
}
