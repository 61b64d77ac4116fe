import type { Copies } from "../../model/copy.ts";

/** Half of the shorter body from one text makes one text: outlets trim an agency's text and add a paragraph of their own (the contract's measure). */
const ONE_TEXT = 0.5;

/** A partition of the articles: together are those that go back to one text, by any chain of pairs. Groups and members keep the order given. */
export function independentTexts(articles: readonly string[], copies: Copies): readonly (readonly string[])[] {
  const leaders = new Map(articles.map((id) => [id, id]));
  const leaderOf = (id: string): string => {
    let leader = id;
    while (leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    leaders.set(id, leader);
    return leader;
  };
  for (const pair of copies.pairs) {
    // The same words are the larger share of the shorter article.
    if (!leaders.has(pair.a) || !leaders.has(pair.b) || Math.max(pair.shareOfA, pair.shareOfB) < ONE_TEXT) continue;
    leaders.set(leaderOf(pair.b), leaderOf(pair.a));
  }
  const groups = new Map<string, string[]>();
  for (const id of articles) {
    const leader = leaderOf(id);
    const group = groups.get(leader);
    if (group) group.push(id);
    else groups.set(leader, [id]);
  }
  return [...groups.values()];
}
