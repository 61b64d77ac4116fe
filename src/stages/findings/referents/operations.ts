import { distinctiveName } from "../../../language/en/operations.ts";
import { addTo } from "../../../text/gather.ts";
import type { Groups } from "../../../text/groups.ts";
import type { Candidate } from "./candidates.ts";
import { MOST_CIRCLES } from "./company.ts";

/** Other referents that two articles must share before two code names with one first name are taken for one operation. */
const SHARED_REFERENTS = 3;

/**
 * Joins operations of one code name ("Operation Winter Sun", "the “Winter Sun” operation"), and those whose code names begin with one distinctive name
 * ("Al-Tarn Flood", "Al Tarn Storm") where each article has one operation alone and both name three other referents. Comes after all other joins.
 */
export function joinOperations(listed: readonly Candidate[], groups: Groups): void {
  const events = listed.map((_, i) => i).filter((i) => listed[i]!.operations.length > 0);
  if (events.length < 2) return;
  const byCode = new Map<string, number>();
  for (const i of events) {
    for (const code of listed[i]!.operations) {
      if (code.length < 2) continue;
      const same = byCode.get(code.join(" "));
      if (same === undefined) byCode.set(code.join(" "), i);
      else groups.join(same, i);
    }
  }
  const inArticle = new Map<string, number[]>();
  for (const i of events) addTo(inArticle, listed[i]!.article, i);
  const several = [...inArticle.values()].filter((operations) => operations.length > 1);
  const alone = new Map<string, number[]>();
  for (const i of events) {
    const names = new Set(listed[i]!.operations.map(distinctiveName));
    const [name] = names;
    if (names.size === 1 && name !== null && inArticle.get(listed[i]!.article)!.length === 1) addTo(alone, name!, i);
  }
  const shared = referentsOf(listed, groups, new Set([...alone.values()].filter((same) => same.length > 1).flatMap((same) => same.map((i) => listed[i]!.article))));
  for (const same of alone.values()) {
    const some = same.slice(0, MOST_CIRCLES);
    some.forEach((a, at) => {
      for (const b of some.slice(at + 1)) if (haveInCommon(shared.get(listed[a]!.article)!, shared.get(listed[b]!.article)!) && !areToldApart(a, b, several, groups)) groups.join(a, b);
    });
  }
}

/** By article: its referents other than events. */
function referentsOf(listed: readonly Candidate[], groups: Groups, articles: ReadonlySet<string>): Map<string, Set<number>> {
  const referents = new Map<string, Set<number>>([...articles].map((article) => [article, new Set<number>()]));
  listed.forEach(({ article, type }, i) => {
    if (type !== "event") referents.get(article)?.add(groups.find(i));
  });
  return referents;
}

function haveInCommon(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  let common = 0;
  for (const referent of some) if (others.has(referent) && ++common >= SHARED_REFERENTS) return true;
  return false;
}

/** Some article names both, so they are two. `several`: by article that has more than one, its operations. */
function areToldApart(a: number, b: number, several: readonly (readonly number[])[], groups: Groups): boolean {
  const [one, other] = [groups.find(a), groups.find(b)];
  if (one === other) return false;
  for (const events of several) {
    if (events.some((i) => groups.find(i) === one) && events.some((i) => groups.find(i) === other)) return true;
  }
  return false;
}
