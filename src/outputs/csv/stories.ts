import type { Grouped } from "../../model/run.ts";
import { csvLines } from "./lines.ts";

const COLUMNS = ["story", "articles_in_story", "publishers", "independent_texts", "sources", "article", "name", "outlet", "published", "title", "because"] as const;

/** One article a line, the articles of a story together; `because` gives the reasons of the article's strongest link. */
export function storiesCsv({ articles, stories }: Grouped): Generator<string> {
  const byId = new Map(articles.map(({ reading: { article } }) => [article.id, article]));
  return csvLines(COLUMNS, rows());

  function* rows() {
    for (const story of stories) {
      const { counts } = story;
      for (const id of story.articles) {
        const article = byId.get(id);
        if (!article) continue;
        const strongest = story.links.filter((link) => link.between.includes(id)).reduce<(typeof story.links)[number] | null>((best, link) => (best && best.score >= link.score ? best : link), null);
        yield [story.id, story.articles.length, counts?.publishers ?? null, counts?.independentTexts ?? null, counts?.sources ?? null, id, article.name, article.outlet, article.published?.value ?? null, article.title.words, strongest?.because.join("; ") ?? null];
      }
    }
  }
}
