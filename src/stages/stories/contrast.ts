import type { Profile } from "./profiles.ts";

/** With fewer members a group has no terms that are surely its own. */
const MEMBERS_NEEDED = 4;
/** Members looked at; more change no share by much. */
const MEMBERS_COUNTED = 40;
/** A term is a group's own where at least this share of its members has it and at most that of the other's. */
const HELD = 0.65;
const NOT_HELD = 0.15;
/** The groups are two events where each one's own terms weigh more than this part of what they share. */
const OWN_OF_SHARED = 0.1;

/**
 * True when each of two groups has weighty terms of its own that the other hardly has: "Jackson, Tuesday, Route 52" in one and "Williams, Sunday,
 * Route 94" in the other, however much of the topic they share.
 */
export function contradict(one: readonly number[], other: readonly number[], profiles: readonly Profile[]): boolean {
  if (one.length < MEMBERS_NEEDED || other.length < MEMBERS_NEEDED) return false;
  const here = heldBy(one, profiles);
  const there = heldBy(other, profiles);
  const own = (held: ReadonlyMap<number, Held>, otherHeld: ReadonlyMap<number, Held>): number => {
    let weight = 0;
    for (const [term, { share, weight: of }] of held) {
      const elsewhere = otherHeld.get(term)?.share ?? 0;
      if (share >= HELD && elsewhere <= NOT_HELD) weight += of * (share - elsewhere);
    }
    return weight;
  };
  let shared = 0;
  for (const [term, { share, weight }] of here) shared += weight * Math.min(share, there.get(term)?.share ?? 0);
  return Math.min(own(here, there), own(there, here)) > OWN_OF_SHARED * shared;
}

interface Held {
  /** Share of the members that have the term. */
  share: number;
  readonly weight: number;
}

function heldBy(members: readonly number[], profiles: readonly Profile[]): ReadonlyMap<number, Held> {
  const counted = members.slice(0, MEMBERS_COUNTED);
  const held = new Map<number, Held>();
  for (const member of counted) {
    const { terms, weights } = profiles[member]!;
    for (const [i, term] of terms.entries()) {
      const weight = weights[i]!;
      if (weight < RARE) continue;
      const known = held.get(term);
      if (known) known.share += 1 / counted.length;
      else held.set(term, { share: 1 / counted.length, weight });
    }
  }
  return held;
}

/** Commoner words are anybody's. */
const RARE = 0.5;
