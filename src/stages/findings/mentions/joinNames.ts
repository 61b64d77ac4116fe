import { nameKey } from "../../../language/en/nameKey.ts";
import type { NameKey } from "../../../language/en/nameKey.ts";
import { ownerOf } from "../../../language/en/owners.ts";
import { stateEpithets } from "../../../language/en/stateBodies.ts";
import type { EntityType } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import { createGroups } from "../../../text/groups.ts";
import { joinBodies } from "./bodies.ts";
import type { Name } from "./names.ts";
import { joinPeople } from "./people.ts";

/** Which names of an article name one and the same: for each name the index of the first name of its referent. */
export function joinNames(reading: Reading, names: readonly Name[]): { readonly referents: readonly number[]; readonly types: readonly EntityType[]; readonly keys: readonly NameKey[] } {
  const groups = createGroups(names.length);
  const keys = names.map((name) => nameKey(name.words, name.name, ownerOf(reading, name.first, name.end)));
  const settled = joinPeople(reading, names, keys, groups);
  joinSame(names, keys, settled, groups);
  joinEpithets(names, keys, groups);
  joinBodies(reading, names, keys, settled, groups);
  const referents = names.map((_, i) => groups.find(i));
  return { referents, types: typesOf(names, referents), keys };
}

/** Equal names that no person has claimed are one referent. */
function joinSame(names: readonly Name[], keys: readonly NameKey[], settled: readonly boolean[], groups: ReturnType<typeof createGroups>): void {
  const first = new Map<string, number>();
  const titled = new Set(names.flatMap((name, i) => (settled[i] !== true && name.type === "person" && name.sure ? [keys[i]!.canonical] : [])));
  names.forEach((name, i) => {
    if (settled[i] === true) return;
    const { canonical } = keys[i]!;
    // "Mr. Jordan" and the country of Jordan are two; where nothing else is known of "Raisi", "President Raisi" makes it his name.
    const key = titled.has(canonical) && (name.type === "person" || !name.sure) ? `person ${canonical}` : canonical;
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else groups.join(known, i);
  });
}

/** "the Islamic Republic" is Iran where the article names Iran. */
function joinEpithets(names: readonly Name[], keys: readonly NameKey[], groups: ReturnType<typeof createGroups>): void {
  const states = new Map<string, number>();
  names.forEach((name, i) => {
    if (name.type === "place" && !states.has(keys[i]!.canonical)) states.set(keys[i]!.canonical, i);
  });
  names.forEach((_, i) => {
    const state = states.get(stateEpithets.get(keys[i]!.canonical) ?? "");
    if (state !== undefined) groups.join(state, i);
  });
}

/** One type for each referent: what its sure names say most often, then its unsure ones. */
function typesOf(names: readonly Name[], referents: readonly number[]): EntityType[] {
  const votes = new Map<number, Map<EntityType, number>>();
  names.forEach((name, i) => {
    const of = votes.get(referents[i]!) ?? new Map<EntityType, number>();
    votes.set(referents[i]!, of);
    of.set(name.type, (of.get(name.type) ?? 0) + (name.sure ? SURE_VOTE : name.type === "other" ? 0 : 1));
  });
  const chosen = new Map<number, EntityType>();
  for (const [referent, of] of votes) {
    let best: EntityType = names[referent]!.type;
    let most = -1;
    for (const type of TYPES) if ((of.get(type) ?? -1) > most) (most = of.get(type)!), (best = type);
    chosen.set(referent, best);
  }
  return referents.map((referent) => chosen.get(referent)!);
}

/** A name that says what it is outvotes any number of guesses that one article can hold. */
const SURE_VOTE = 100;
/** In case of a tie the earlier one holds. */
const TYPES: readonly EntityType[] = ["person", "organisation", "place", "event", "other"];
