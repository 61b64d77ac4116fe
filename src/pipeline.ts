import type { Article } from "./model/article.ts";
import type { Lexicon } from "./model/reading.ts";
import type { Problem } from "./model/problem.ts";
import type { ReadArticle, Run } from "./model/run.ts";
import { collate } from "./stages/collation/collation.ts";
import { copies } from "./stages/copies/copies.ts";
import { findings, joinReferents } from "./stages/findings/findings.ts";
import { intake, type SourceDocument } from "./stages/intake/intake.ts";
import { integrity } from "./stages/integrity/integrity.ts";
import { type LanguageModels, tag, tokenise } from "./stages/reading/reading.ts";
import { stories } from "./stages/stories/stories.ts";
import { createLexicon } from "./text/lexicon.ts";
import { compareWords } from "./text/order.ts";

/** What the pipeline needs from outside: it has no files, no clock and no hash of its own. */
export interface Tools {
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
  readonly models: LanguageModels;
  /** Called as the work goes on. `total` is null where it is not known yet. */
  progress?(stage: Stage, done: number, total: number | null): void;
}

export type Stage = "taking in" | "reading" | "looking for copies" | "grouping into stories" | "collating";

export interface Options {
  /** The largest article taken in, in bytes of its source. */
  readonly maxArticle: number;
  /** All inputs are one story. */
  readonly together: boolean;
}

export const DEFAULTS: Options = { maxArticle: 5_000_000, together: false };

/** The whole way: documents in, one run out. The order of the documents changes nothing. */
export async function run(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<Run> {
  const { articles, problems } = await takeIn(documents, options, tools);
  const lexicon = createLexicon();
  const apart = articles.map((article, i) => {
    tools.progress?.("reading", i, articles.length);
    return read(article, lexicon, tools);
  });
  const joined = joinReferents(apart);

  tools.progress?.("looking for copies", 0, null);
  const shared = copies(joined.map(({ reading }) => reading));

  tools.progress?.("grouping into stories", 0, null);
  const grouped = stories(joined, shared, { together: options.together, hash: tools.hash });

  const byId = new Map(joined.map((article) => [article.reading.article.id, article]));
  const several = grouped.filter((story) => story.articles.length > 1);
  const collations = several.map((story, i) => {
    tools.progress?.("collating", i, several.length);
    return collate(story, members(story.articles, byId), shared, tools.hash);
  });
  return { articles: joined, copies: shared, stories: grouped, collations, problems };
}

/** Every article of the documents, in order of name, each with an id of its own; and what could not be read. */
export async function takeIn(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  let done = 0;
  for await (const document of documents) {
    tools.progress?.("taking in", done++, null);
    const taken = intake(document, { hash: tools.hash, maxArticle: options.maxArticle });
    articles.push(...taken.articles);
    problems.push(...taken.problems);
  }
  return { articles: withOwnIds(articles), problems };
}

/** One article read, with its findings; entities are numbered within the article. */
export function read(article: Article, lexicon: Lexicon, tools: Tools): ReadArticle {
  const { flags, edits } = integrity(article);
  const reading = tag(tokenise(article, flags, edits, lexicon), tools.models);
  return { reading, findings: findings(reading) };
}

/** Two files may hold the same bytes and the same names: both are kept, the second as `id.2`, in order of name. */
function withOwnIds(articles: readonly Article[]): Article[] {
  const seen = new Map<string, number>();
  return articles.toSorted((a, b) => compareWords(a.name, b.name) || compareWords(a.id, b.id)).map((article) => {
    const times = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, times);
    return times === 1 ? article : { ...article, id: `${article.id}.${times}` };
  });
}

function members(ids: readonly string[], byId: ReadonlyMap<string, ReadArticle>): ReadArticle[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
