import type { Copies } from "../../model/copy.ts";
import { createGroups } from "../../text/groups.ts";
import { constrained } from "./decisions.ts";
import type { Decided } from "./decisions.ts";

/** What two articles share word for word; their indices, the smaller first. */
export interface SharedText {
  readonly one: number;
  readonly other: number;
  /** Of the one that is copied more: the share of its body, and at least how much of the other's. */
  readonly more: number;
  readonly less: number;
  /** Words in passages that both have. */
  readonly words: number;
}

/** The shared texts of the articles by pair; an article may be either of the two. */
export interface SharedTexts {
  readonly all: readonly SharedText[];
  between(one: number, other: number): SharedText | null;
}

export function sharedTexts(ids: readonly string[], copies: Copies): SharedTexts {
  const places = new Map(ids.map((id, index) => [id, index]));
  const key = (one: number, other: number): number => Math.min(one, other) * ids.length + Math.max(one, other);
  const pairs = new Map<number, { one: number; other: number; more: number; less: number; words: number }>();
  for (const { a, b, shareOfA, shareOfB } of copies.pairs) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    pairs.set(key(one, other), { one: Math.min(one, other), other: Math.max(one, other), more: Math.max(shareOfA, shareOfB), less: Math.min(shareOfA, shareOfB), words: 0 });
  }
  for (const { a, b, tokens } of copies.passages) {
    const [one, other] = [places.get(a.article), places.get(b.article)];
    const pair = one === undefined || other === undefined ? undefined : pairs.get(key(one, other));
    if (pair) pair.words += tokens;
  }
  const all = [...pairs.values()].sort((x, y) => x.one - y.one || x.other - y.other);
  return { all, between: (one, other) => pairs.get(key(one, other)) ?? null };
}

/** Half of either body: what is copied so far tells the same event, whatever was added. */
const NEAR_COPY = 0.5;

export function isNearCopy({ less }: SharedText): boolean {
  return less >= NEAR_COPY;
}

/**
 * The articles in groups that are nearly one text, by any chain of pairs; each group ascends, the groups by their first member.
 * Ten prints of one agency's text say no more about what the event is than one, so each group is weighed as one article.
 */
export function nearCopies(articles: number, shared: SharedTexts, decided: Decided): readonly (readonly number[])[] {
  const texts = createGroups(articles);
  // What a person has decided is joined first, so that no copy leads to what she parted.
  const stories = constrained(articles, decided.apart);
  for (const [one, other] of decided.together) stories.join(one, other);
  for (const pair of shared.all) if (isNearCopy(pair) && stories.join(pair.one, pair.other)) texts.join(pair.one, pair.other);
  return [...Map.groupBy(Array(articles).keys(), (index) => texts.find(index)).values()];
}
