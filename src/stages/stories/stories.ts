import type { Copies } from "../../model/copy.ts";
import type { ReadArticle } from "../../model/run.ts";
import type { Story } from "../../model/story.ts";

export function stories(articles: readonly ReadArticle[], _copies: Copies, options: { together: boolean; hash(words: string): string }): Story[] {
  const ids = articles.map(({ reading }) => reading.article.id).sort();
  if (options.together) return ids.length === 0 ? [] : [{ id: options.hash(ids.join("\n")), articles: ids, links: [] }];
  return ids.map((id) => ({ id: options.hash(id), articles: [id], links: [] }));
}
