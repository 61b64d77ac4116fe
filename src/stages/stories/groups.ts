import { added, contrast, noSums, sumsOf } from "./contrast.ts";
import type { Sums } from "./contrast.ts";
import { areApart } from "./decisions.ts";
import type { Apart } from "./decisions.ts";
import type { Likeness } from "./likeness.ts";
import { contradict, heldBy } from "./ownTerms.ts";
import type { Held } from "./ownTerms.ts";
import type { Profile } from "./profiles.ts";
import { queue } from "./queue.ts";

/** When two groups are one event, in log-odds that the average of their pairs must reach. */
export interface Joining {
  /** For two articles. */
  readonly first: number;
  /** Less for each e-fold that the larger group has grown: an average over many pairs is known better than one over few. */
  readonly grown: number;
  /** More for what the two fill into a slot differently. */
  readonly contrast: number;
  /** More for each e-fold of the smaller group: a straggler is easily one more article on the event, two groups that have each found together rather are two events. */
  readonly lesser: number;
}

/** Precision first: to part one event is the smaller wrong. Chosen on some of the labelled topics and checked on the others (scripts/train/storyLikeness.ts). */
export const JOINING: Joining = { first: 1.5, grown: 2.5, contrast: 1.5, lesser: 2 };
/** From so many members on the size of the larger and of the smaller group says no more. */
const GROWN = 10;
const LESSER = 4;
/**
 * However large a group has grown, what joins it has to be like it, and the more so the closer its own articles are: this much for a group of even odds,
 * and this part of what its articles have more. Else a close group would gather a topic, event by event.
 */
const LEAST_ODDS = -3;
const PART_OF_INNER = 0.5;
/** Groups that are less like each other than this on average are not compared any more when either grows. */
const HOPELESS = -4;

/** Members of a group compared for a pair of groups whose likeness was never looked at. */
const MEMBERS_COMPARED = 6;

interface Group {
  readonly members: readonly number[];
  /** Of the pairs within it. */
  readonly within: Sums;
  /** Of the pairs between its members and those of other groups, by group number. */
  readonly between: Map<number, Sums>;
  readonly held: Held | null;
}

/** What is decided before any likeness: pairs that are together, and who stays apart. */
export interface Known {
  readonly together: readonly (readonly [number, number])[];
  readonly apart: Apart;
}

/**
 * Average-linkage clustering (UPGMA, Sokal and Michener 1958) over the candidate pairs, with a rule against joining two events of one topic.
 * An average over all pairs does not chain. The pair of greatest odds joins first, ties go to the smaller index, so the result depends
 * on the articles alone. Each group ascends, the groups by their first member.
 */
export function groupsOf(profiles: readonly Profile[], candidates: readonly (readonly number[])[], likeness: (one: number, other: number) => Likeness, known: Known, joining: Joining = JOINING): readonly (readonly number[])[] {
  const groups: (Group | null)[] = profiles.map((_, i) => ({ members: [i], within: noSums(), between: new Map(), held: null }));
  /** The group of each member. */
  const at = Uint32Array.from(profiles, (_, i) => i);
  const waiting = queue();
  candidates.forEach((others, one) => {
    for (const other of others) {
      if (other <= one) continue;
      const sums = sumsOf(likeness(one, other));
      groups[one]!.between.set(other, sums);
      groups[other]!.between.set(one, sums);
    }
  });
  for (const [one, other] of known.together) if (at[one] !== at[other] && !areApart(groups[at[one]!]!.members, groups[at[other]!]!.members, known.apart)) join(at[one]!, at[other]!);
  groups.forEach((group, one) => group?.between.forEach((_, other) => other > one && offer(one, other)));
  for (let next = waiting.take(); next !== null; next = waiting.take()) {
    if (groups[next.one] && groups[next.other]) join(next.one, next.other);
  }
  return groups.flatMap((group) => (group === null ? [] : [[...group.members].sort((a, b) => a - b)])).sort((a, b) => a[0]! - b[0]!);

  /** A group that grows gets a new number, so what waits for the old ones is void. */
  function join(one: number, other: number): void {
    const [a, b] = [groups[one]!, groups[other]!];
    const members = [...a.members, ...b.members];
    const joined: Group = { members, held: heldBy(members, profiles), within: added(added(a.within, b.within), a.between.get(other) ?? between(a, b)), between: new Map() };
    groups[one] = groups[other] = null;
    const number = groups.push(joined) - 1;
    for (const member of joined.members) at[member] = number;
    for (const near of new Set([...a.between.keys(), ...b.between.keys()])) {
      const group = groups[near];
      if (!group) continue;
      const [withA, withB] = [a.between.get(near), b.between.get(near)];
      group.between.delete(one);
      group.between.delete(other);
      if (withA === undefined && withB![0]! < HOPELESS * b.members.length * group.members.length) continue;
      if (withB === undefined && withA![0]! < HOPELESS * a.members.length * group.members.length) continue;
      const sums = added(withA ?? between(a, group), withB ?? between(b, group));
      group.between.set(number, sums);
      joined.between.set(near, sums);
      offer(near, number);
    }
  }

  function offer(one: number, other: number): void {
    const [a, b] = [groups[one]!, groups[other]!];
    const sums = a.between.get(other)!;
    if (areApart(a.members, b.members, known.apart)) return;
    const odds = sums[0]! / (a.members.length * b.members.length);
    if (odds < LEAST_ODDS + PART_OF_INNER * Math.max(0, innerOf(a), innerOf(b)) || odds < asked(a.members.length, b.members.length, joining) + joining.contrast * contrast(sums, added(a.within, b.within), Math.max(a.members.length, b.members.length))) return;
    if (a.held !== null && b.held !== null && contradict(a.held, b.held)) return;
    waiting.put({ one, other, odds, first: Math.min(a.members[0]!, b.members[0]!), second: Math.max(a.members[0]!, b.members[0]!) });
  }

  function between(one: Group, other: Group): Sums {
    const [some, others] = [one.members.slice(0, MEMBERS_COMPARED), other.members.slice(0, MEMBERS_COMPARED)];
    let sums = noSums();
    for (const member of some) for (const another of others) sums = added(sums, sumsOf(likeness(Math.min(member, another), Math.max(member, another))));
    const all = (one.members.length * other.members.length) / (some.length * others.length);
    return sums.map((value) => value * all);
  }
}

function asked(one: number, other: number, { first, grown, lesser }: Joining): number {
  return first - grown * Math.log(Math.min(GROWN, Math.max(one, other))) + lesser * Math.log(Math.min(LESSER, one, other));
}

/** The average odds inside a group; 0 for one article alone. */
function innerOf({ members, within }: Group): number {
  return members.length < 2 ? 0 : within[0]! / ((members.length * (members.length - 1)) / 2);
}
