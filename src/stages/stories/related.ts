import type { Profile } from "./profiles.ts";

/** Two stories with the same people, and the two articles that are most alike in it. */
export interface Relation {
  readonly one: number;
  readonly other: number;
  readonly articles: readonly [number, number];
  readonly strength: number;
}

/** Stories shown as related to one; the strongest say enough. */
const MOST_RELATED = 6;
/** A person belongs to a story when so many of its articles name her. */
const HELD = 0.5;
/** A first name and a surname, or two people: one common surname alone is chance. */
const WORDS_SHARED = 2;
/** Members of a story looked at. */
const MEMBERS_COUNTED = 40;

/**
 * Pairs of groups that tell other events with the same people: most articles of both name them. Met through pairs of candidates, never all pairs of groups.
 * `people` of a member are words; the strength is what share of the words of the smaller cast they have in common.
 */
export function relationsOf(groups: readonly (readonly number[])[], near: readonly (readonly number[])[], profiles: readonly Profile[]): readonly Relation[] {
  const groupOf = new Map(groups.flatMap((group, number) => group.map((member) => [member, number] as const)));
  const casts = groups.map((group) => castOf(group, profiles));
  const met = new Map<number, Relation>();
  groups.forEach((group, one) => {
    for (const member of group) {
      for (const another of near[member]!) {
        const other = groupOf.get(another)!;
        if (other <= one || met.has(one * groups.length + other)) continue;
        const shared = new Set([...casts[one]!].filter((word) => casts[other]!.has(word)));
        const strength = shared.size < WORDS_SHARED ? 0 : shared.size / Math.min(casts[one]!.size, casts[other]!.size);
        met.set(one * groups.length + other, { one, other, articles: [naming(group, shared, profiles), naming(groups[other]!, shared, profiles)], strength });
      }
    }
  });
  return strongest([...met.values()].filter(({ strength }) => strength > 0));
}

function strongest(relations: readonly Relation[]): readonly Relation[] {
  const taken = new Map<number, number>();
  const sorted = [...relations].sort((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other);
  return sorted.filter(({ one, other }) => {
    const count = Math.max(taken.get(one) ?? 0, taken.get(other) ?? 0);
    if (count >= MOST_RELATED) return false;
    for (const group of [one, other]) taken.set(group, (taken.get(group) ?? 0) + 1);
    return true;
  });
}

function castOf(group: readonly number[], profiles: readonly Profile[]): ReadonlySet<string> {
  const counted = group.slice(0, MEMBERS_COUNTED);
  const named = new Map<string, number>();
  for (const member of counted) for (const word of profiles[member]!.facts.people.keys()) named.set(word, (named.get(word) ?? 0) + 1);
  return new Set([...named].filter(([, times]) => times >= HELD * counted.length).map(([word]) => word));
}

/** The member that names most of the people; the first of equals. */
function naming(group: readonly number[], shared: ReadonlySet<string>, profiles: readonly Profile[]): number {
  let best = group[0]!;
  let most = -1;
  for (const member of group.slice(0, MEMBERS_COUNTED)) {
    const { people } = profiles[member]!.facts;
    const named = [...shared].filter((word) => people.has(word)).length;
    if (named > most) [best, most] = [member, named];
  }
  return best;
}
