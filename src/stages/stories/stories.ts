import type { Copies } from "../../model/copy.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";
import { candidates } from "./candidates.ts";
import { groupsOf } from "./groups.ts";
import { profilesOf } from "./profiles.ts";

export function stories(articles: readonly ReadArticle[], _copies: Copies, options: { together: boolean; hash(words: string): string }): Story[] {
  const sorted = [...articles].sort((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
  const ids = sorted.map(({ reading }) => reading.article.id);
  if (options.together) return ids.length === 0 ? [] : [{ id: options.hash(ids.join("\n")), articles: ids, links: [] }];
  const profiles = profilesOf(sorted.map((a) => a.reading));
  return groupsOf(profiles, candidates(profiles)).map((g) => ({ id: options.hash(g.map((i) => ids[i]!).join("\n")), articles: g.map((i) => ids[i]!), links: [] }));
}
