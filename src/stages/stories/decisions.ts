import type { StoryDecisions } from "../../model/decisions.ts";
import type { Problem } from "../../model/problem.ts";
import { createGroups } from "../../text/groups.ts";

/** For each article those that it is no story with. */
export type Apart = ReadonlyMap<number, ReadonlySet<number>>;

/** Decisions as they bear on the articles of this run, by index. */
export interface Decided {
  /** Pairs that are one story: enough of them to hold each group together. */
  readonly together: readonly (readonly [number, number])[];
  readonly apart: Apart;
  /** Decisions that cannot be obeyed. */
  readonly problems: readonly Problem[];
}

/** Where two decisions contradict each other, what is to be apart stays apart: a wrong merge is the worse error. */
export function decidedOf(decisions: StoryDecisions, articles: readonly { readonly id: string; readonly name: string }[]): Decided {
  const problems: Problem[] = [];
  const stale = (message: string): void => void problems.push({ code: "stale-decision", name: decisions.name, message, severity: "noted" });
  const indexOf = indexes(articles);
  const present = (group: readonly string[], field: string): readonly number[] => {
    const gone = group.filter((article) => indexOf.get(article) === undefined);
    if (gone.length > 0) stale(`expected the articles of ${field} in this run, came none with the id or name ${gone.slice(0, SHOWN).map((article) => `“${shortened(article)}”`).join(", ")}${gone.length > SHOWN ? ` and ${gone.length - SHOWN} more` : ""}. Take the decision out if they are gone for good.`);
    return [...new Set(group.flatMap((article) => indexOf.get(article) ?? []))].sort((a, b) => a - b);
  };
  const apart = apartOf(decisions.cannotLink.map((group) => present(group, "cannotLink")));
  const groups = constrained(articles.length, apart);
  const together: (readonly [number, number])[] = [];
  for (const [one, other] of decisions.mustLink.flatMap((group) => chained(present(group, "mustLink"))).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (!groups.join(one, other)) stale(`expected decisions that agree, came mustLink of “${shortened(articles[one]!.name)}” and “${shortened(articles[other]!.name)}” against cannotLink; they stay apart. Take one of the two out.`);
    else together.push([one, other]);
  }
  return { together, apart, problems };
}

export const NOTHING_DECIDED: StoryDecisions = { name: "", mustLink: [], cannotLink: [] };

/** Names shown in one message. */
const SHOWN = 3;

/** By id and by name; a name that two articles share stands for neither. */
function indexes(articles: readonly { readonly id: string; readonly name: string }[]): ReadonlyMap<string, number | undefined> {
  const known = new Map<string, number | undefined>();
  articles.forEach(({ name }, i) => known.set(name, known.has(name) ? undefined : i));
  articles.forEach(({ id }, i) => known.set(id, i));
  return known;
}

function apartOf(groups: readonly (readonly number[])[]): Apart {
  const apart = new Map<number, Set<number>>();
  for (const group of groups) {
    for (const one of group) {
      const others = apart.get(one) ?? new Set<number>();
      for (const other of group) if (other !== one) others.add(other);
      apart.set(one, others);
    }
  }
  return apart;
}

function chained(group: readonly number[]): readonly (readonly [number, number])[] {
  return group.slice(1).map((member) => [group[0]!, member] as const);
}

/** Groups that never bring together what must stay apart. */
export interface Constrained {
  /** False, and nothing is joined, where a member of one must stay apart from a member of the other. */
  join(one: number, other: number): boolean;
}

export function constrained(count: number, apart: Apart): Constrained {
  const groups = createGroups(count);
  const members = Array.from({ length: count }, (_, i): readonly number[] => [i]);
  return {
    join(one, other) {
      const [a, b] = [groups.find(one), groups.find(other)];
      if (a === b) return true;
      if (areApart(members[a]!, members[b]!, apart)) return false;
      groups.join(a, b);
      // Only who must stay apart from others needs to know with whom it is together.
      if (apart.size > 0) members[groups.find(a)] = [...members[a]!, ...members[b]!];
      return true;
    },
  };
}

export function areApart(one: readonly number[], other: readonly number[], apart: Apart): boolean {
  if (apart.size === 0) return false;
  return one.some((member) => {
    const others = apart.get(member);
    return others !== undefined && other.some((another) => others.has(another));
  });
}

/** Characters of somebody's words in a message; control characters would write in the terminal. */
const WORDS_SHOWN = 60;

function shortened(words: string): string {
  const shown = [...words.slice(0, WORDS_SHOWN)].map((character) => (/[\p{C}\p{Z}]/u.test(character) ? " " : character)).join("");
  return words.length > WORDS_SHOWN ? `${shown}…` : shown;
}
