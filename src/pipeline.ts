import type { Article } from "./model/article.ts";
import type { Collation } from "./model/collation.ts";
import type { Lexicon, Reading } from "./model/reading.ts";
import type { Problem } from "./model/problem.ts";
import type { Compared, Grouped, ReadArticle, Run, StreamedRun } from "./model/run.ts";
import { collate } from "./stages/collation/collation.ts";
import { copies } from "./stages/copies/copies.ts";
import { parseDecisions, settle, type Settled, unmet, withMarks } from "./stages/decisions/decisions.ts";
import { findings, joinReferents } from "./stages/findings/findings.ts";
import { intake, type SourceDocument } from "./stages/intake/intake.ts";
import { integrity } from "./stages/integrity/integrity.ts";
import { type LanguageModels, tag, tokenise } from "./stages/reading/reading.ts";
import { staleDecisions, stories } from "./stages/stories/stories.ts";
import { createLexicon } from "./text/lexicon.ts";
import { compareWords } from "./text/order.ts";

/** What the pipeline needs from outside: it has no files, no clock and no hash of its own. */
export interface Tools {
  /** 16 hexadecimal digits of a SHA-256 over the words. */
  hash(words: string): string;
  readonly models: LanguageModels;
  /** Milliseconds from some moment on. Without it nothing is stopped for taking long. */
  clock?(): number;
  /** Called as the work goes on. `total` is null where it is not known yet. */
  progress?(stage: Stage, done: number, total: number | null): void;
}

export type Stage = "taking in" | "reading" | "looking for copies" | "grouping into stories" | "collating";

export interface Options {
  /** The largest article taken in, in bytes of its source. */
  readonly maxArticle: number;
  /** Elements of a page within each other; what stands deeper is not read. */
  readonly maxNesting: number;
  /** Seconds that one document may take to be taken in, by the tools' clock. */
  readonly maxSeconds: number;
  /** All inputs are one story. */
  readonly together: boolean;
  /** What a person has decided about an earlier run. */
  readonly decisions?: DecisionsFile;
}

export interface DecisionsFile {
  /** The file, for what is said of it. */
  readonly name: string;
  /** As it was parsed from JSON (docs/formats.md). */
  readonly value: object;
}

export const DEFAULTS: Options = { maxArticle: 5_000_000, maxNesting: 512, maxSeconds: 20, together: false };

/** The whole way: documents in, one run out. The order of the documents changes nothing. */
export async function run(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<Run> {
  const { settled, ...grouped } = await groupAndSettle(documents, options, tools);
  const collations = [...collationsOf(grouped, settled, tools)];
  const stale = unmet(settled.rows, collations).map((message) => decisionProblem("stale-decision", message, options.decisions));
  return { ...grouped, collations, problems: [...grouped.problems, ...stale] };
}

/** The same, but each story is collated when it is asked for. What a person has decided is checked against every row, so with decisions all are made at once. */
export async function streamedRun(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<StreamedRun> {
  if (options.decisions !== undefined) return run(documents, options, tools);
  const { settled, ...grouped } = await groupAndSettle(documents, options, tools);
  return { ...grouped, collations: collationsOf(grouped, settled, tools) };
}

function* collationsOf(grouped: Grouped, settled: Settled, tools: Tools): Generator<Collation> {
  const byId = new Map(grouped.articles.map((article) => [article.reading.article.id, article]));
  const several = grouped.stories.filter((story) => story.articles.length > 1);
  for (const [i, story] of several.entries()) {
    tools.progress?.("collating", i, several.length);
    yield collate(story, members(story.articles, byId), grouped.copies, tools.hash, settled.rows);
  }
}

/** Which articles tell one event, and the copies that the grouping rests on. */
export async function group(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<Grouped> {
  const { settled: _, ...grouped } = await groupAndSettle(documents, options, tools);
  return grouped;
}

async function groupAndSettle(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<Grouped & { readonly settled: Settled }> {
  const { articles, problems } = await takeIn(documents, options, tools);
  const lexicon = createLexicon();
  const apart = articles.map((article, i) => {
    tools.progress?.("reading", i, articles.length);
    return read(article, lexicon, tools);
  });
  const referred = joinReferents(apart);

  const decided = parseDecisions(options.decisions?.value ?? {}, options.decisions?.name ?? "");
  const settled = settle(decided.marks, referred);
  const joined = withMarks(referred, settled);
  const unfit = [
    ...decided.complaints.map((message) => decisionProblem("bad-decision", message, options.decisions)),
    ...settled.stale.map((message) => decisionProblem("stale-decision", message, options.decisions)),
    ...staleDecisions(joined, decided.stories),
  ];

  tools.progress?.("looking for copies", 0, null);
  const shared = copies(joined.map(({ reading }) => reading));

  tools.progress?.("grouping into stories", 0, null);
  const grouped = stories(joined, shared, { together: options.together, decisions: decided.stories, hash: tools.hash });
  return { articles: joined, copies: shared, stories: grouped, problems: [...problems, ...unfit], settled };
}

/** Who holds whose words. Needs tokens only, so it takes a small part of a whole run's time. */
export async function compare(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<Compared> {
  const { articles, problems } = await takeIn(documents, options, tools);
  const lexicon = createLexicon();
  const readings = articles.map((article, i) => {
    tools.progress?.("reading", i, articles.length);
    return tokensOf(article, lexicon);
  });
  tools.progress?.("looking for copies", 0, null);
  return { articles: readings, copies: copies(readings), problems };
}

/** Every article of the documents, in order of name, each with an id of its own; and what could not be read. */
export async function takeIn(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const taken of takenInTurn(documents, options, tools)) {
    articles.push(...taken.articles);
    problems.push(...taken.problems);
  }
  return { articles: withOwnIds(articles), problems };
}

/** What each document gives, one after the other, so that an archive larger than the memory can be gone through. Ids may repeat. */
export async function* takenInTurn(documents: AsyncIterable<SourceDocument>, options: Options, tools: Tools): AsyncGenerator<{ articles: Article[]; problems: Problem[] }> {
  let done = 0;
  for await (const document of documents) {
    tools.progress?.("taking in", done++, null);
    yield intake(document, { hash: tools.hash, clock: tools.clock, ...options });
  }
}

/** One article read, with its findings; entities are numbered within the article. */
export function read(article: Article, lexicon: Lexicon, tools: Tools): ReadArticle {
  const reading = tag(tokensOf(article, lexicon), tools.models);
  return { reading, findings: findings(reading) };
}

function tokensOf(article: Article, lexicon: Lexicon): Reading {
  const { flags, edits } = integrity(article);
  return tokenise(article, flags, edits, lexicon);
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

function decisionProblem(code: "bad-decision" | "stale-decision", message: string, decisions: DecisionsFile | undefined): Problem {
  return { code, name: decisions?.name ?? "", message, severity: "noted" };
}

function members(ids: readonly string[], byId: ReadonlyMap<string, ReadArticle>): ReadArticle[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
