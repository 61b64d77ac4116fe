/**
 * Stories: is one event one story? Scores the labelled set (skipped where absent) as `collate` reads it, also with a few articles of each event alone, and
 * with half of the articles read before the others. `node bench/stories.ts`, or with `--errors N` examples of errors. For speed: bench/storiesScale.ts.
 */
import { fileURLToPath } from "node:url";
import { seeded } from "../scripts/train/random.ts";
import type { Story } from "../src/model/story.ts";
import { stories } from "../src/stages/stories/stories.ts";
import { scored } from "./labelled.ts";
import { hash, labelledStories, measured, type Grouped, type LabelledStories } from "./labelledStories.ts";

/** Null where the set is absent. */
export async function fewOfEach(few: number): Promise<Grouped | null> {
  const set = await labelledStories(few);
  return set === null ? null : measured(storiesOf(set).map(({ articles }) => articles), set.eventOf);
}

/** Shares of the pairs that are together in either grouping, and of all pairs, in which the two groupings differ. */
export interface Added {
  /** Articles read in two batches, the stories of the first kept, against all at once. */
  readonly inBatches: { readonly ofTogether: number; readonly ofAll: number };
  /** The first batch's pairs as they were before the second came, against all at once: what a person sees move. */
  readonly moved: { readonly ofTogether: number; readonly ofAll: number };
}

export function addedLater(set: LabelledStories, seed = 1): Added {
  const random = seeded(seed);
  const shuffled = set.articles.map((article) => ({ article, key: random() })).sort((a, b) => a.key - b.key).map(({ article }) => article);
  const first = { ...set, articles: shuffled.slice(0, shuffled.length / 2) };
  const before = storiesOf(first).map(({ articles }) => articles);
  const all = storiesOf(set).map(({ articles }) => articles);
  const batches = storiesOf(set, before).map(({ articles }) => articles);
  const early = new Set(before.flat());
  return { inBatches: differing(all, batches), moved: differing(before, all.map((group) => group.filter((id) => early.has(id)))) };
}

function differing(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): { readonly ofTogether: number; readonly ofAll: number } {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const articles = one.flat().length;
  const either = new Set([...a, ...b]).size;
  const different = 2 * either - a.size - b.size;
  return { ofTogether: different / either, ofAll: different / ((articles * (articles - 1)) / 2) };
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  return new Set(groups.flatMap((group) => group.flatMap((one) => group.filter((other) => one < other).map((other) => `${one} ${other}`))));
}

export function storiesOf(set: LabelledStories, existing: readonly (readonly string[])[] = []): readonly Story[] {
  return stories(set.articles, set.copies, { together: false, hash, existing });
}

const percent = (share: number): string => (100 * share).toFixed(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.indexOf("--errors");
  const set = await labelledStories();
  if (set !== null) {
    const found = storiesOf(set);
    const label = (id: string): string => set.labelOf.get(id)!;
    const run = { articles: set.articles.map(({ reading }) => ({ id: label(reading.article.id), text: reading.article.text })), copies: [], stories: found.map(({ id, articles }) => ({ id, articles: articles.map(label) })) };
    console.log(scored("stories", "stories", [run], asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20)));
    if (asked < 0) {
      console.log("| articles of each event | pairs precision | pairs recall | B-cubed |\n|---|---|---|---|");
      for (const few of [2, 3, 4, 6]) {
        const { pairs, bCubed } = (await fewOfEach(few))!;
        console.log(`| ${few} | ${percent(pairs.precision)} | ${percent(pairs.recall)} | ${percent(bCubed.f1)} |`);
      }
      console.log("\n| half of the articles first | of pairs together, differ | of all pairs, differ |\n|---|---|---|");
      for (const seed of [1, 2, 3]) {
        const { inBatches, moved } = addedLater(set, seed);
        console.log(`| in two batches against at once, seed ${seed} | ${percent(inBatches.ofTogether)} % | ${(100 * inBatches.ofAll).toFixed(3)} % |`);
        console.log(`| the first half before and after, seed ${seed} | ${percent(moved.ofTogether)} % | ${(100 * moved.ofAll).toFixed(3)} % |`);
      }
    }
  }
}
