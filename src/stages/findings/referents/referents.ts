import type { Entity, EntityType, Findings, Mention } from "../../../model/findings.ts";
import type { ReadArticle } from "../../../model/run.ts";
import { createGroups } from "../../../text/groups.ts";
import type { Groups } from "../../../text/groups.ts";
import { joinBodies } from "./bodies.ts";
import { candidates } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { joinOperations } from "./operations.ts";
import { joinPeople } from "./people.ts";
import { compareWords } from "../../../text/order.ts";

/**
 * The same articles with ids of entities that hold for the whole run: what names one referent in several articles bears one id.
 * Ids and joins depend on the articles alone, not on their order. Time grows with the number of names, since only names with a common key are compared.
 */
export function joinReferents(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const ordered = [...articles].sort((a, b) => compareWords(a.reading.article.id, b.reading.article.id));
  const listed = candidates(ordered);
  const groups = createGroups(listed.length);
  joinBodies(listed, groups);
  joinPeople(listed, groups);
  joinOperations(listed, groups);
  const types = typesOf(listed, groups);
  const ids = new Map<string, { readonly id: string; readonly type: EntityType }>();
  listed.forEach((candidate, i) => {
    const smallest = listed[groups.find(i)]!;
    ids.set(`${candidate.article} ${candidate.entity}`, { id: `${smallest.article}:${smallest.entity}`, type: types.get(groups.find(i))! });
  });
  return articles.map((article) => ({ ...article, findings: renamed(article.findings, (entity) => ids.get(`${article.reading.article.id} ${entity}`)) }));
}

function renamed(findings: Findings, known: (entity: string) => { readonly id: string; readonly type: EntityType } | undefined): Findings {
  const entities = new Map<string, Entity>();
  for (const entity of findings.entities) {
    const { id, type } = known(entity.id) ?? entity;
    const name = entities.get(id)?.name ?? "";
    // Two names that the article alone did not join: the fuller one stands for both.
    entities.set(id, { id, type, name: name.length >= entity.name.length ? name : entity.name });
  }
  const mentions = findings.mentions.map((mention): Mention => {
    const to = known(mention.entity);
    return to === undefined ? mention : { ...mention, entity: to.id, type: to.type };
  });
  return { ...findings, mentions, entities: [...entities.values()] };
}

/** One type for each referent: the one that most of its mentions have. */
function typesOf(listed: readonly Candidate[], groups: Groups): Map<number, EntityType> {
  const votes = new Map<number, Map<EntityType, number>>();
  listed.forEach((candidate, i) => {
    const of = votes.get(groups.find(i)) ?? new Map<EntityType, number>();
    votes.set(groups.find(i), of);
    of.set(candidate.type, (of.get(candidate.type) ?? 0) + (candidate.type === "other" ? 0 : candidate.mentions));
  });
  const types = new Map<number, EntityType>();
  for (const [group, of] of votes) {
    let best: EntityType = "other";
    for (const type of TYPES) if (of.has(type) && (best === "other" || of.get(type)! > of.get(best)!)) best = type;
    types.set(group, best);
  }
  return types;
}

/** In case of a tie the earlier one holds. */
const TYPES: readonly EntityType[] = ["person", "organisation", "place", "event"];
