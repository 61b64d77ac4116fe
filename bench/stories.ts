/**
 * Stories: is one event one story, in any order, and how long does it take? Scores the labelled set (skipped where absent), also with a few articles
 * of each story alone, and times generated articles. `node bench/stories.ts`, with `--errors N` examples of errors, or with sizes: `node bench/stories.ts 250 1000`.
 */
import { fileURLToPath } from "node:url";
import type { ReadArticle } from "../src/model/run.ts";
import type { Story } from "../src/model/story.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { tokenise } from "../src/stages/reading/reading.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { stories } from "../src/stages/stories/stories.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { seeded } from "../scripts/train/random.ts";
import { generatedArticles } from "./generator.ts";
import { labelled, scored } from "./labelled.ts";

/** What the scorer says, or null where the set is absent. */
export function grouped(examples = 0): string | null {
  const articles = labelled("stories");
  if (articles === null) return null;
  const found = storiesOf(articles);
  return scored("stories", "stories", [{ articles: articles.map(({ id, text }) => ({ id, text })), copies: [], stories: found }], examples);
}

/** Pairs rightly and wrongly together, and parted, with `few` articles of each story: a reporter has five files, not five hundred. */
export function fewOfEach(few: number, seed = 1): { readonly precision: number; readonly recall: number } | null {
  const articles = labelled("stories") as { id: string; text: string; group: string }[] | null;
  if (articles === null) return null;
  const random = seeded(seed);
  const groups = Map.groupBy(articles, ({ group }) => group);
  const chosen = [...groups.values()].flatMap((members) => members.map((member) => ({ member, key: random() })).sort((a, b) => a.key - b.key).slice(0, few).map(({ member }) => member));
  const storyOf = new Map(storiesOf(chosen).flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  let [right, wrong, parted] = [0, 0, 0];
  for (const [i, one] of chosen.entries()) {
    for (const other of chosen.slice(0, i)) {
      const together = storyOf.get(one.id) === storyOf.get(other.id);
      if (together && one.group === other.group) right++;
      else if (together) wrong++;
      else if (one.group === other.group) parted++;
    }
  }
  return { precision: right / (right + wrong), recall: right / (right + parted) };
}

export interface StoriesTimed {
  readonly articles: number;
  /** Of the stories alone: reading and copies are done before. */
  readonly seconds: number;
  readonly stories: number;
  readonly made: number;
}

export function timedStories(count: number): StoriesTimed {
  const generated = [...generatedArticles(count)];
  const read = readAll(generated.map(({ name, text, published }) => ({ id: name, text, published })));
  const shared = copies(read.map(({ reading }) => reading));
  const began = performance.now();
  const found = stories(read, shared, { together: false, hash: (words) => words });
  return { articles: count, seconds: (performance.now() - began) / 1000, stories: found.length, made: new Set(generated.map(({ story }) => story)).size };
}

function storiesOf(articles: readonly { readonly id: string; readonly text: string }[]): readonly Story[] {
  const read = readAll(articles);
  return stories(read, copies(read.map(({ reading }) => reading)), { together: false, hash: (words) => words });
}

function readAll(articles: readonly { readonly id: string; readonly text: string; readonly published?: string }[]): readonly ReadArticle[] {
  const lexicon = createLexicon();
  const findings = { quotes: [], figures: [], dates: [], mentions: [], entities: [], terms: [] };
  return articles.map(({ id, text, published }) => ({ reading: tokenise(articleOf(text, { id, ...(published === undefined ? {} : { published }) }), [], [], lexicon), findings }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.indexOf("--errors");
  const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
  const found = sizes.length > 0 && asked < 0 ? null : grouped(asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20));
  if (found !== null) console.log(found);
  if (found !== null && asked < 0) {
    console.log("| articles of each story | pairs precision | pairs recall |\n|---|---|---|");
    for (const few of [2, 3, 4, 6]) {
      const { precision, recall } = fewOfEach(few)!;
      console.log(`| ${few} | ${(100 * precision).toFixed(1)} | ${(100 * recall).toFixed(1)} |`);
    }
    console.log();
  }
  if (asked < 0) {
    console.log("| articles | seconds | stories | stories made |\n|---|---|---|---|");
    for (const size of sizes.length > 0 ? sizes : [250, 1000, 4000]) {
      const { articles, seconds, stories: count, made } = timedStories(size);
      console.log(`| ${articles} | ${seconds.toFixed(2)} | ${count} | ${made} |`);
    }
  }
}
