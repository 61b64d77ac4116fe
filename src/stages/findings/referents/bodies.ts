import { isNameOfManyBodies } from "../../../language/en/stateBodies.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import type { Candidate } from "./candidates.ts";
import { joinCompany } from "./company.ts";

/** Joins bodies, places and events of the same name, and acronyms with the one name that they shorten. */
export function joinBodies(listed: readonly Candidate[], groups: Groups): void {
  const byName = new Map<string, number[]>();
  listed.forEach((candidate, i) => {
    if (candidate.type === "person") return;
    for (const key of candidate.keys) if (key.acronym === "") addTo(byName, key.canonical, i);
  });
  for (const [name, same] of byName) {
    // "Ministry of Health" of whom? Of the same state where the articles have other names in common.
    if (isNameOfManyBodies(name.split(" "))) joinCompany(listed, same, groups);
    else for (const i of same) groups.join(same[0]!, i);
  }
  joinAcronyms(listed, groups);
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
