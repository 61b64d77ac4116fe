import { eventWords, groupNouns, organisationWords, placeNouns } from "../../../language/en/groups.ts";
import { inflectionsOf } from "../../../language/en/inflections.ts";
import type { Name } from "./names.ts";

/**
 * By name: false for a capital that names nobody: "the War", "his Statement", "F". A word of every day stays where the article has a
 * longer name for it ("the Committee") or where it is surely somebody's ("President Church").
 */
export function believable(names: readonly Name[], referents: readonly number[]): boolean[] {
  const firm = new Set<number>();
  names.forEach((name, i) => {
    if (!isDoubtful(name)) firm.add(referents[i]!);
  });
  return names.map((_, i) => firm.has(referents[i]!));
}

/** Capitals in a row without "of" or "and" that a name has at most. */
const LONGEST_PLAIN = 6;

function isDoubtful(name: Name): boolean {
  if (name.sure) return false;
  // A list without commas or a headline: "Tags Tarn Lund Ruritania Peoples Party Turkey".
  if (name.words.length > LONGEST_PLAIN) return name.words.every((one) => /^\p{Lu}/u.test(one));
  if (name.words.length > 1) return false;
  const word = name.words[0]!;
  const form = word.toLowerCase();
  return [...word].length === 1 || inflectionsOf(form) !== "" || eventWords.has(form) || groupNouns.has(form) || placeNouns.has(form) || organisationWords.has(form);
}
