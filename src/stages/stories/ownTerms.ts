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

/** The weighty terms of a group's members. */
export type Held = ReadonlyMap<number, { readonly share: number; readonly weight: number }>;

/**
 * True when each of two groups has weighty terms of its own that the other hardly has: "Jackson, Tuesday, Route 52" in one and "Williams, Sunday,
 * Route 94" in the other, however much of the topic they share.
 */
export function contradict(one: Held, other: Held): boolean {
  let shared = 0;
  for (const [term, { share, weight }] of one) shared += weight * Math.min(share, other.get(term)?.share ?? 0);
  return Math.min(own(one, other), own(other, one)) > OWN_OF_SHARED * shared;
}

/** Null for a group too small to have terms that are surely its own. */
export function heldBy(members: readonly number[], profiles: readonly Profile[]): Held | null {
  if (members.length < MEMBERS_NEEDED) return null;
  const counted = members.slice(0, MEMBERS_COUNTED);
  const held = new Map<number, { share: number; readonly weight: number }>();
  for (const member of counted) {
    const { terms, weights } = profiles[member]!;
    for (let i = 0; i < terms.length; i++) {
      if (weights[i]! < RARE) continue;
      const known = held.get(terms[i]!);
      if (known) known.share += 1 / counted.length;
      else held.set(terms[i]!, { share: 1 / counted.length, weight: weights[i]! });
    }
  }
  return held;
}

function own(held: Held, otherHeld: Held): number {
  let weight = 0;
  for (const [term, { share, weight: of }] of held) {
    if (share < HELD) continue;
    const elsewhere = otherHeld.get(term)?.share ?? 0;
    if (elsewhere <= NOT_HELD) weight += of * (share - elsewhere);
  }
  return weight;
}

/** Commoner words are anybody's. */
const RARE = 0.5;
