import { contradict, heldBy } from "./contrast.ts";
import type { Held } from "./contrast.ts";
import type { Profile } from "./profiles.ts";
import { queue } from "./queue.ts";

/** What two articles must have to be one event, and what a third needs to join them: rather one event than not. */
const LIKENESS_OF_TWO = 0.55;
const LIKENESS_OF_THIRD = 0.5;
/**
 * A group of three or more takes in what is on average less like it: an average over more members is known better. The more alike they are among
 * themselves the less it asks; a loose group that asked as little would gather a topic, event by event.
 */
const LOOSE_LIKENESS = 0.55;
const LESS_FOR_INNER = 0.35;
const LEAST_LIKENESS = 0.25;
/**
 * Two events of one topic are less like each other than their articles are among themselves; the halves of one event are not.
 * So groups join only where their likeness is at least this part of the likeness inside the closer of them. While both are small one odd
 * article moves their averages much, and precision comes before recall.
 */
const PART_OF_INNER = 0.45;
const PART_OF_SMALL_INNER = 0.55;
const SMALL_GROUP = 4;

/** Members of a group compared for a pair of groups whose likeness was never looked at. */
const MEMBERS_COMPARED = 12;

interface Group {
  readonly members: readonly number[];
  /** Sum of the likenesses of its pairs. */
  readonly inner: number;
  /** Sums of the likenesses between its members and those of other groups, by group number. */
  readonly sums: Map<number, number>;
  readonly held: Held | null;
}

/**
 * Average-linkage clustering (UPGMA, Sokal and Michener 1958) over the candidate pairs, with rules against joining two events of one topic.
 * An average over all pairs does not chain. The pair of greatest likeness joins first, ties go to the smaller index, so the result depends
 * on the profiles alone. Each group ascends, the groups by their first member.
 */
export function groupsOf(profiles: readonly Profile[], candidates: readonly (readonly number[])[], likeness: (one: number, other: number) => number): readonly (readonly number[])[] {
  const groups: (Group | null)[] = profiles.map((_, i) => ({ members: [i], inner: 0, sums: new Map(), held: null }));
  const waiting = queue();
  candidates.forEach((others, one) => {
    for (const other of others) {
      if (other <= one) continue;
      const sum = likeness(one, other);
      groups[one]!.sums.set(other, sum);
      groups[other]!.sums.set(one, sum);
      offer(one, other);
    }
  });
  for (let next = waiting.take(); next !== null; next = waiting.take()) {
    const one = groups[next.one] ?? null;
    const other = groups[next.other] ?? null;
    if (one !== null && other !== null && !areApart(one, other, next.likeness)) join(next.one, next.other);
  }
  return groups.flatMap((group) => (group === null ? [] : [[...group.members].sort((a, b) => a - b)])).sort((a, b) => a[0]! - b[0]!);

  /** A group that grows gets a new number, so what waits for the old ones is void. */
  function join(one: number, other: number): void {
    const [a, b] = [groups[one]!, groups[other]!];
    const members = [...a.members, ...b.members];
    const joined: Group = { members, inner: a.inner + b.inner + a.sums.get(other)!, sums: new Map(), held: heldBy(members, profiles) };
    groups[one] = groups[other] = null;
    const number = groups.push(joined) - 1;
    for (const near of new Set([...a.sums.keys(), ...b.sums.keys()])) {
      const group = groups[near];
      if (!group) continue;
      const sum = (a.sums.get(near) ?? between(a, group)) + (b.sums.get(near) ?? between(b, group));
      group.sums.delete(one);
      group.sums.delete(other);
      group.sums.set(number, sum);
      joined.sums.set(near, sum);
      offer(near, number);
    }
  }

  function offer(one: number, other: number): void {
    const [a, b] = [groups[one]!, groups[other]!];
    const average = a.sums.get(other)! / (a.members.length * b.members.length);
    if (average >= LEAST_LIKENESS) waiting.put({ one, other, likeness: average, first: Math.min(a.members[0]!, b.members[0]!), second: Math.max(a.members[0]!, b.members[0]!) });
  }

  function between(one: Group, other: Group): number {
    const [some, others] = [one.members.slice(0, MEMBERS_COMPARED), other.members.slice(0, MEMBERS_COMPARED)];
    let sum = 0;
    for (const member of some) for (const another of others) sum += likeness(member, another);
    return (sum * one.members.length * other.members.length) / (some.length * others.length);
  }

  function areApart(one: Group, other: Group, average: number): boolean {
    const members = Math.max(one.members.length, other.members.length);
    const inner = Math.max(innerOf(one), innerOf(other));
    if (average < asked(members, inner)) return true;
    if (average < (members > SMALL_GROUP ? PART_OF_INNER : PART_OF_SMALL_INNER) * inner) return true;
    return one.held !== null && other.held !== null && contradict(one.held, other.held);
  }
}

/** The average likeness that the larger of two groups asks for. */
function asked(members: number, inner: number): number {
  if (members === 1) return LIKENESS_OF_TWO;
  return members === 2 ? LIKENESS_OF_THIRD : Math.max(LEAST_LIKENESS, LOOSE_LIKENESS - LESS_FOR_INNER * inner);
}

/** The average likeness inside a group; 0 for one article alone. */
function innerOf({ members, inner }: Group): number {
  return members.length < 2 ? 0 : inner / ((members.length * (members.length - 1)) / 2);
}
