import type { Groups } from "../../../text/groups.ts";
import type { Candidate } from "./candidates.ts";

/** How many other names two articles must have in common before a name that many bear is taken for the same one's. */
export const COMMON_COMPANY = 2;
/** Bearers of one name that are weighed; a run with more of them does not tell them apart by it. */
export const MOST_CIRCLES = 50;

/**
 * Joins candidates whose common name alone does not tell who they are ("Ruiz", "Ministry of Health") where their articles have other names in common.
 * They come in the order of their articles' ids, so the result does not depend on the order of the run.
 */
export function joinCompany(listed: readonly Candidate[], same: readonly number[], groups: Groups): void {
  const circles: { readonly first: number; readonly company: Set<string>; gender: string }[] = [];
  for (const i of same) {
    const candidate = listed[i]!;
    const circle = circles.find(({ company, gender }) => agree(gender, candidate.gender) && haveInCommon(candidate.company, company, COMMON_COMPANY + 1));
    if (circle === undefined) {
      if (circles.length < MOST_CIRCLES) circles.push({ first: i, company: new Set(candidate.company), gender: candidate.gender });
      continue;
    }
    groups.join(circle.first, i);
    for (const name of candidate.company) circle.company.add(name);
    circle.gender ||= candidate.gender;
  }
}

export function haveInCommon(names: ReadonlySet<string>, others: ReadonlySet<string>, fewest: number): boolean {
  let common = 0;
  for (const name of names) if (others.has(name) && ++common >= fewest) return true;
  return false;
}

export function agree(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}
