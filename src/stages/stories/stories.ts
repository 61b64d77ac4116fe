import type { Copies } from "../../model/copy.ts";
import type { StoryDecisions } from "../../model/decisions.ts";
import type { Problem } from "../../model/problem.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { RelatedStory, Story, StoryCounts, StoryLink } from "../../model/story.ts";
import { addTo } from "../../text/gather.ts";
import { independentTexts } from "../../text/independentTexts.ts";
import { candidates } from "./candidates.ts";
import { decidedOf, NOTHING_DECIDED } from "./decisions.ts";
import { groupsOf } from "./groups.ts";
import type { Known } from "./groups.ts";
import { likeness, scoreOf } from "./likeness.ts";
import type { Likeness } from "./likeness.ts";
import { linksOf } from "./links.ts";
import type { Edge } from "./links.ts";
import { profilesOf } from "./profiles.ts";
import { namesShared, reasons } from "./reasons.ts";
import { relationsOf } from "./related.ts";
import { isNearCopy, nearCopies, sharedTexts } from "./sharedText.ts";
import type { SharedTexts } from "./sharedText.ts";
import { sourcesNamed } from "./sources.ts";

export interface StoryOptions {
  /** All articles are one story, whatever was decided. */
  readonly together: boolean;
  /** What a person has decided; it outranks every likeness. */
  readonly decisions?: StoryDecisions;
  /** Groups of article ids as an earlier run made them: they stay together, others may join them. Left out, all is grouped anew. */
  readonly existing?: readonly (readonly string[])[];
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
}

/**
 * The articles in stories: each tells one event, and every article is in exactly one. Near copies are always together; the rest is grouped by weighted
 * words, names, numbers, people, dates and what happened, word weights from a fixed table. The order of the articles changes nothing.
 * Stories ascend by their first article's id. Without findings it works by words alone.
 */
export function stories(articles: readonly ReadArticle[], copies: Copies, options: StoryOptions): Story[] {
  if (articles.length === 0) return [];
  const read = byId(articles);
  const readings = read.map(({ reading }) => reading);
  const ids = readings.map(({ article }) => article.id);
  const profiles = profilesOf(read);
  const shared = sharedTexts(ids, copies);
  const decided = decidedOf(options.decisions ?? NOTHING_DECIDED, readings.map(({ article }) => article));
  const personJoined = new Set(decided.together.map(([one, other]) => one * ids.length + other));
  const like = (one: number, other: number): Likeness => likeness(profiles[one]!, profiles[other]!, shared.between(one, other)?.more ?? 0);

  const texts = nearCopies(ids.length, shared, decided);
  // Of several prints the longest stands for all.
  const fullest = texts.map((prints) => prints.reduce((best, print) => (readings[print]!.tokens.count > readings[best]!.tokens.count ? print : best)));
  const told = fullest.map((article) => profiles[article]!);
  const near = withShared(candidates(told), fullest, shared);
  const groups = options.together ? [texts.map((_, text) => text)] : groupsOf(told, near, (one, other) => like(fullest[one]!, fullest[other]!), knownOfTexts());

  const members = groups.map((group) => group.flatMap((text) => texts[text]!).sort((one, other) => one - other));
  const named = members.map((group) => group.map((member) => ids[member]!));
  const storyIds = named.map((group) => options.hash(group.join("\n")));
  const related = relatedStories();
  const pairsOf = Map.groupBy(copies.pairs, ({ a }) => a);
  const made = groups.map((group, number): Story => {
    const links = linksOf(members[number]!, edgesIn(group), score).map(linkOf);
    return { id: storyIds[number]!, articles: named[number]!, links, related: related.get(number) ?? [], counts: countsOf(members[number]!) };
  });
  return made.sort((one, other) => (one.articles[0]! < other.articles[0]! ? -1 : 1));

  /** What is decided and what an earlier run made, by number of text. */
  function knownOfTexts(): Known {
    const textOf = new Map(texts.flatMap((prints, text) => prints.map((print) => [print, text] as const)));
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const before = (options.existing ?? []).flatMap((group) => {
      const [first, ...others] = group.flatMap((id) => indexOf.get(id) ?? []).sort((a, b) => a - b);
      return others.map((other) => [first!, other] as const);
    });
    const apart = new Map<number, Set<number>>();
    for (const [one, others] of decided.apart) {
      const from = apart.get(textOf.get(one)!) ?? new Set<number>();
      for (const other of others) from.add(textOf.get(other)!);
      apart.set(textOf.get(one)!, from);
    }
    const together = [...decided.together, ...before.sort((a, b) => a[0] - b[0] || a[1] - b[1])];
    return { together: together.map(([one, other]) => [textOf.get(one)!, textOf.get(other)!] as const), apart };
  }

  /** Between the articles that stand for the texts of a group, among the prints of each text, and what a person joined. */
  function edgesIn(group: readonly number[]): readonly Edge[] {
    const inGroup = new Set(group);
    const edges: Edge[] = [];
    for (const text of group) {
      for (const other of near[text]!) if (other > text && inGroup.has(other)) edges.push(edge(fullest[text]!, fullest[other]!));
    }
    const within = new Set(group.flatMap((text) => texts[text]!));
    for (const [one, other] of decided.together) if (within.has(one)) edges.push(edge(one, other));
    if (within.size === group.length) return edges;
    for (const pair of shared.all) if (isNearCopy(pair) && within.has(pair.one) && within.has(pair.other)) edges.push(edge(pair.one, pair.other));
    return edges;
  }

  function edge(one: number, other: number): Edge {
    return { one: Math.min(one, other), other: Math.max(one, other), score: score(one, other) };
  }

  function score(one: number, other: number): number {
    const pair = shared.between(one, other);
    return isDecided(one, other) || (pair !== null && isNearCopy(pair)) ? 1 : scoreOf(like(one, other).odds);
  }

  function isDecided(one: number, other: number): boolean {
    return personJoined.has(Math.min(one, other) * ids.length + Math.max(one, other));
  }

  function linkOf({ one, other, score: strength }: Edge): StoryLink {
    const said = reasons(toldBy(one), toldBy(other), shared.between(one, other)?.words ?? 0);
    const because = isDecided(one, other) ? [BY_DECISION, ...said] : said;
    return { between: [ids[one]!, ids[other]!], score: Math.round(strength * SCORE_STEPS) / SCORE_STEPS, because };
  }

  function toldBy(article: number): { readonly reading: (typeof readings)[number]; readonly profile: (typeof profiles)[number] } {
    return { reading: readings[article]!, profile: profiles[article]! };
  }

  function countsOf(group: readonly number[]): StoryCounts {
    const outlets = group.flatMap((member) => readings[member]!.article.outlet?.trim().toLowerCase() ?? []);
    const independent = independentTexts(group.map((member) => ({ id: ids[member]!, tokens: readings[member]!.tokens.count })), group.flatMap((member) => pairsOf.get(ids[member]!) ?? []));
    return { articles: group.length, publishers: new Set(outlets).size, independentTexts: independent.length, sources: sourcesNamed(group.map((member) => read[member]!)) };
  }

  /** For each group its related stories. */
  function relatedStories(): ReadonlyMap<number, readonly RelatedStory[]> {
    const lists = new Map<number, RelatedStory[]>();
    for (const { one, other, articles: [here, there] } of relationsOf(groups, near, told)) {
      const because = namesShared(toldBy(fullest[here]!), toldBy(fullest[there]!));
      if (because.length === 0) continue;
      addTo(lists, one, { story: storyIds[other]!, because });
      addTo(lists, other, { story: storyIds[one]!, because });
    }
    return lists;
  }
}

/** Decisions that this run cannot obey: articles that are not there, and decisions that contradict each other. */
export function staleDecisions(articles: readonly ReadArticle[], decisions: StoryDecisions): readonly Problem[] {
  return decidedOf(decisions, byId(articles).map(({ reading }) => reading.article)).problems;
}

const BY_DECISION = "a person joined them";

/** Three decimals are more than the measure is worth. */
const SCORE_STEPS = 1000;

function byId(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  return [...articles].sort((one, other) => (one.reading.article.id < other.reading.article.id ? -1 : 1));
}

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
