import type { SharedText } from "../model/copy.ts";
import { createGroups } from "./groups.ts";

/** Half of the shorter body: outlets that trim and add to one agency's text still share more, two that quote one statement share less. */
const ONE_TEXT = 0.5;

/**
 * The articles in groups that go back to one text, as indices; each group and the groups in the articles' order.
 * Two are together when half of the shorter body stands in the other; whoever is together with the same article is together.
 */
export function independentTexts(articles: readonly { readonly id: string; readonly tokens: number }[], pairs: readonly SharedText[]): number[][] {
  const places = new Map(articles.map(({ id }, index) => [id, index]));
  const together = createGroups(articles.length);
  for (const pair of pairs) {
    const a = places.get(pair.a);
    const b = places.get(pair.b);
    if (a === undefined || b === undefined) continue;
    const shorterIsA = articles[a]!.tokens <= articles[b]!.tokens;
    if ((shorterIsA ? pair.shareOfA : pair.shareOfB) >= ONE_TEXT) together.join(a, b);
  }
  return [...Map.groupBy(articles.keys(), (index) => together.find(index)).values()];
}
