import { isNameOfManyBodies } from "../../../language/en/stateBodies.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import type { Candidate } from "./candidates.ts";
import { COMMON_COMPANY, haveInCommon, joinCompany } from "./company.ts";

/** Joins what has the same name, short names of people aside, and acronyms with the one name that they shorten. */
export function joinBodies(listed: readonly Candidate[], groups: Groups): void {
  const byName = new Map<string, number[]>();
  const ofMany = new Set<string>();
  listed.forEach((candidate, i) => {
    for (const key of candidate.keys) {
      // The same two words are one name, though one article alone may not show that it is a person's.
      if (key.acronym !== "" || (candidate.type === "person" && key.parts.length < 2)) continue;
      addTo(byName, key.canonical, i);
      if (!key.owned && isNameOfManyBodies(key.canonical.split(" "))) ofMany.add(key.canonical);
    }
  });
  for (const [name, same] of byName) {
    // "Ministry of Health" of whom? Of the same state where the articles have other names in common.
    if (ofMany.has(name)) joinCompany(listed, same, groups);
    else for (const i of same) groups.join(same[0]!, i);
  }
  joinAcronyms(listed, groups);
  joinTails(listed, byName, groups);
}

/** "the People's Front" where one other article alone says which: the last words, two at least, of one longer name, among the same other names. */
function joinTails(listed: readonly Candidate[], byName: ReadonlyMap<string, readonly number[]>, groups: Groups): void {
  const longer = new Map<string, Set<string>>();
  for (const name of byName.keys()) {
    for (let at = name.indexOf(" "); at > 0; at = name.indexOf(" ", at + 1)) {
      const tail = name.slice(at + 1);
      if (tail.includes(" ") && byName.has(tail)) longer.set(tail, (longer.get(tail) ?? new Set()).add(name));
    }
  }
  for (const [tail, names] of longer) {
    const whole = [...names].flatMap((name) => byName.get(name) ?? []).filter((i) => listed[i]!.type === "organisation");
    if (whole.length === 0 || whole.some((i) => groups.find(i) !== groups.find(whole[0]!))) continue;
    const company = new Set(whole.flatMap((i) => [...listed[i]!.company]));
    for (const i of byName.get(tail)!) if (listed[i]!.type === "organisation" && haveInCommon(listed[i]!.company, company, COMMON_COMPANY)) groups.join(whole[0]!, i);
  }
}

/** An acronym stands for the one body that some article spells out beside it; where two bodies share it, articles that spell nothing out stay by themselves. */
function joinAcronyms(listed: readonly Candidate[], groups: Groups): void {
  const bare = new Map<string, number[]>();
  const spelled = new Map<string, number[]>();
  listed.forEach((candidate, i) => {
    if (candidate.type === "person") return;
    const long = candidate.keys.some((key) => key.acronym === "" && key.parts.length > 1);
    for (const { acronym } of candidate.keys) if (acronym !== "") addTo(long ? spelled : bare, acronym, i);
  });
  const initials = new Map<string, number[]>();
  listed.forEach((candidate, i) => {
    if (candidate.type !== "organisation") return;
    for (const key of candidate.keys) for (const letters of initialsOf(key.canonical)) addTo(initials, letters, i);
  });
  for (const [acronym, alone] of bare) {
    for (const i of alone) groups.join(alone[0]!, i);
    const full = new Set((spelled.get(acronym) ?? initials.get(acronym) ?? []).map((i) => groups.find(i)));
    if (full.size === 1) groups.join(alone[0]!, [...full][0]!);
  }
}

/** Fewest letters by which an acronym is believed without a word of explanation. */
const TELLING_LETTERS = 3;

/** "world health organization" gives "WHO"; small words count and do not count. */
function initialsOf(name: string): string[] {
  const words = name.split(" ");
  const all = words.map((word) => word[0] ?? "").join("").toUpperCase();
  const great = words.filter((word) => !SMALL.has(word)).map((word) => word[0] ?? "").join("").toUpperCase();
  return [...new Set([all, great])].filter((letters) => letters.length >= TELLING_LETTERS);
}

const SMALL: ReadonlySet<string> = new Set(["of", "for", "the", "and", "de", "in", "on"]);
