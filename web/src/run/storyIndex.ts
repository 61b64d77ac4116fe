import { searchWords } from "./found.ts";
import type { RunView } from "./run.ts";
import type { StoryView } from "./story.ts";

/** One line of the list of stories. */
export interface StoryLine {
  readonly story: StoryView;
  /** Known outlets, each once, in the order of the columns. */
  readonly outlets: readonly string[];
  /** First and last published day, as written ("2031-09-08"); null where no article has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly warnings: number;
}

export const STORY_SORTS = ["contradictions", "articles", "newest", "report"] as const;
export type StorySort = (typeof STORY_SORTS)[number];
export const STORY_SHOWS = ["all", "several", "alone"] as const;
export type StoryShow = (typeof STORY_SHOWS)[number];

export interface StoryFilter {
  readonly words: string;
  readonly show: StoryShow;
  readonly sort: StorySort;
}

export function storyLines(run: RunView): StoryLine[] {
  return run.stories.map((story) => {
    const days = story.columns.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort();
    return {
      story,
      outlets: [...new Set(story.columns.flatMap(({ report }) => report.outlet ?? []))],
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      warnings: story.columns.filter((article) => article.warnings.length > 0).length,
    };
  });
}

/** The lines whose titles, outlets and names hold every word, in the order asked for. */
export function filteredStories(lines: readonly StoryLine[], { words, show, sort }: StoryFilter): StoryLine[] {
  const asked = searchWords(words);
  return lines
    .filter(({ story }) => show === "all" || (show === "alone") === (story.columns.length === 1))
    .filter((line) => asked.length === 0 || asked.every((word) => searched(line).includes(word)))
    .sort(ORDERS[sort]);
}

const ORDERS: Readonly<Record<StorySort, (a: StoryLine, b: StoryLine) => number>> = {
  contradictions: (a, b) => b.story.contradictions - a.story.contradictions || b.story.columns.length - a.story.columns.length || byNumber(a, b),
  articles: (a, b) => b.story.columns.length - a.story.columns.length || byNumber(a, b),
  newest: (a, b) => (a.to === b.to ? 0 : (a.to ?? "") < (b.to ?? "") ? 1 : -1) || byNumber(a, b),
  report: byNumber,
};

function byNumber(a: StoryLine, b: StoryLine): number {
  return a.story.number - b.story.number;
}

const SEARCHED = new WeakMap<StoryLine, string>();

function searched(line: StoryLine): string {
  const known = SEARCHED.get(line);
  if (known !== undefined) return known;
  const words = line.story.columns.flatMap(({ label, report }) => [label, report.title, report.name]).join(" ").toLowerCase();
  SEARCHED.set(line, words);
  return words;
}
