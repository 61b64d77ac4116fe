/** The labelled stories outside the project, read the whole way from file to findings, as `collate` reads them. */
import { createHash } from "node:crypto";
import type { Copies } from "../src/model/copy.ts";
import type { ReadArticle } from "../src/model/run.ts";
import { DEFAULTS, read, takeIn } from "../src/pipeline.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { joinReferents } from "../src/stages/findings/findings.ts";
import type { SourceDocument } from "../src/stages/intake/intake.ts";
import { testModels } from "../src/stages/reading/testing.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { seeded } from "../scripts/train/random.ts";
import { labelled } from "./labelled.ts";

export interface LabelledStories {
  readonly articles: readonly ReadArticle[];
  readonly copies: Copies;
  /** The event that each article tells, by article id: "12ecb", "12ecbplus". */
  readonly eventOf: ReadonlyMap<string, string>;
  /** The set's own id of each article, by article id. */
  readonly labelOf: ReadonlyMap<string, string>;
}

export const hash = (words: string | Uint8Array): string => createHash("sha256").update(words).digest("hex").slice(0, 16);

/** Null, with a message, where the set is absent. `few`: so many articles of each event, chosen by the seed. */
export async function labelledStories(few = Infinity, seed = 1): Promise<LabelledStories | null> {
  const all = labelled("stories") as { id: string; text: string; group: string }[] | null;
  if (all === null) return null;
  const random = seeded(seed);
  const rows = [...Map.groupBy(all, ({ group }) => group).values()].flatMap((members) => {
    const shuffled = members.map((member) => ({ member, key: random() })).sort((a, b) => a.key - b.key);
    return shuffled.slice(0, few).map(({ member }) => member);
  });
  const tools = { hash, models: testModels() };
  const taken = await takeIn(documents(rows), DEFAULTS, tools);
  const lexicon = createLexicon();
  const articles = joinReferents(taken.articles.map((article) => read(article, lexicon, tools)));
  const byName = new Map(rows.map((row) => [`${row.id}.txt`, row]));
  const rowOf = articles.map(({ reading }) => [reading.article.id, byName.get(reading.article.name)!] as const);
  return {
    articles,
    copies: copies(articles.map(({ reading }) => reading)),
    eventOf: new Map(rowOf.map(([id, { group }]) => [id, group])),
    labelOf: new Map(rowOf.map(([id, row]) => [id, row.id])),
  };
}

async function* documents(rows: readonly { readonly id: string; readonly text: string }[]): AsyncGenerator<SourceDocument> {
  for (const { id, text } of rows) yield { name: `${id}.txt`, bytes: new TextEncoder().encode(text), sha256: hash(text), given: null };
}

/** As the scorer has them: B-cubed, pairs, and events that are exactly one story; of the articles whose event `counts`. */
export interface Grouped {
  readonly bCubed: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly pairs: { readonly precision: number; readonly recall: number };
  readonly exact: number;
  readonly stories: number;
}

export function measured(groups: readonly (readonly string[])[], eventOf: ReadonlyMap<string, string>, counts: (event: string) => boolean = () => true): Grouped {
  const inRun = new Set(groups.flat());
  const sizes = new Map<string, number>();
  for (const [id, event] of eventOf) if (inRun.has(id) && counts(event)) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const pairs = (members: number): number => (members * (members - 1)) / 2;
  let [right, together, precision, recall, exact, articles] = [0, 0, 0, 0, 0, 0];
  for (const group of groups) {
    const members = group.filter((id) => sizes.has(eventOf.get(id)!));
    articles += members.length;
    together += pairs(members.length);
    for (const [event, same] of Map.groupBy(members, (id) => eventOf.get(id)!)) {
      right += pairs(same.length);
      precision += same.length ** 2 / members.length;
      recall += same.length ** 2 / sizes.get(event)!;
      if (same.length === members.length && same.length === sizes.get(event)) exact++;
    }
  }
  const [p, r] = [precision / articles, recall / articles];
  const labelledPairs = [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  return { bCubed: { precision: p, recall: r, f1: (2 * p * r) / (p + r) }, pairs: { precision: right / together, recall: right / labelledPairs }, exact: exact / sizes.size, stories: groups.length };
}

/** "B-cubed 96.6, pairs 98.5 / 94.8, exactly right 72.7" */
export function told({ bCubed, pairs, exact }: Grouped): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `B-cubed ${percent(bCubed.f1)}, pairs ${percent(pairs.precision)} / ${percent(pairs.recall)}, exactly right ${percent(exact)}`;
}
