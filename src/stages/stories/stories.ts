import type { Copies } from "../../model/copy.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Story, StoryLink } from "../../model/story.ts";
import { candidates } from "./candidates.ts";
import { groupsOf } from "./groups.ts";
import { likeness } from "./likeness.ts";
import { linksOf } from "./links.ts";
import type { Edge } from "./links.ts";
import { profilesOf } from "./profiles.ts";
import { reasons } from "./reasons.ts";
import { isNearCopy, nearCopies, sharedTexts } from "./sharedText.ts";
import type { SharedTexts } from "./sharedText.ts";

export interface StoryOptions {
  /** All articles are one story. */
  readonly together: boolean;
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
}

/**
 * The articles in stories: each tells one event, and every article is in exactly one. Near copies are always together; the rest is grouped by the
 * average likeness of weighted terms, names, numbers and openings, word weights from a fixed table. The order of the articles changes nothing.
 * Stories ascend by their first article's id. Works without findings.
 */
export function stories(articles: readonly ReadArticle[], copies: Copies, options: StoryOptions): Story[] {
  if (articles.length === 0) return [];
  const readings = articles.map(({ reading }) => reading).sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const ids = readings.map(({ article }) => article.id);
  const profiles = profilesOf(readings);
  const shared = sharedTexts(ids, copies);
  const like = (one: number, other: number): number => likeness(profiles[one]!, profiles[other]!);

  const texts = nearCopies(ids.length, shared);
  // Of several prints the longest stands for all.
  const fullest = texts.map((prints) => prints.reduce((best, print) => (readings[print]!.tokens.count > readings[best]!.tokens.count ? print : best)));
  const told = fullest.map((article) => profiles[article]!);
  const near = withShared(candidates(told), fullest, shared);
  const groups = options.together ? [texts.map((_, text) => text)] : groupsOf(told, near, (one, other) => like(fullest[one]!, fullest[other]!));

  return groups.map(storyOf).sort((one, other) => (one.articles[0]! < other.articles[0]! ? -1 : 1));

  function storyOf(group: readonly number[]): Story {
    const members = group.flatMap((text) => texts[text]!).sort((one, other) => one - other);
    const named = members.map((member) => ids[member]!);
    return { id: options.hash(named.join("\n")), articles: named, links: linksOf(members, edgesIn(group), like).map(linkOf) };
  }

  /** Between the articles that stand for the texts of a group, and among the prints of each text. */
  function edgesIn(group: readonly number[]): readonly Edge[] {
    const inGroup = new Set(group);
    const edges: Edge[] = [];
    for (const text of group) {
      for (const other of near[text]!) if (other > text && inGroup.has(other)) edges.push(edge(fullest[text]!, fullest[other]!));
    }
    const members = new Set(group.flatMap((text) => texts[text]!));
    if (members.size === group.length) return edges;
    for (const pair of shared.all) if (isNearCopy(pair) && members.has(pair.one) && members.has(pair.other)) edges.push(edge(pair.one, pair.other));
    return edges;
  }

  function edge(one: number, other: number): Edge {
    const pair = shared.between(one, other);
    return { one: Math.min(one, other), other: Math.max(one, other), score: pair !== null && isNearCopy(pair) ? Math.max(1, like(one, other)) : like(one, other) };
  }

  function linkOf({ one, other, score }: Edge): StoryLink {
    const because = reasons({ reading: readings[one]!, profile: profiles[one]! }, { reading: readings[other]!, profile: profiles[other]! }, shared.between(one, other)?.words ?? 0);
    return { between: [ids[one]!, ids[other]!], score: Math.round(Math.min(1, score) * SCORE_STEPS) / SCORE_STEPS, because };
  }
}

/** Three decimals are more than the measure is worth. */
const SCORE_STEPS = 1000;

/** The candidates and those whose texts share passages; both by number of text. */
function withShared(near: readonly (readonly number[])[], fullest: readonly number[], shared: SharedTexts): readonly (readonly number[])[] {
  const textOf = new Map(fullest.map((article, text) => [article, text]));
  const all = near.map((others) => new Set(others));
  for (const { one, other } of shared.all) {
    const [a, b] = [textOf.get(one), textOf.get(other)];
    if (a === undefined || b === undefined) continue;
    all[a]!.add(b);
    all[b]!.add(a);
  }
  return all.map((others) => [...others].sort((a, b) => a - b));
}
