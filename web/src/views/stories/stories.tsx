import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { counted } from "../../../../src/outputs/wording.ts";
import { useApp } from "../../app/context.ts";
import { useShortcuts } from "../../app/keys.ts";
import { Choice, Search } from "../../components/fields.tsx";
import { useVirtual } from "../../components/virtual.ts";
import { SearchedWords, Words } from "../../components/words.tsx";
import { searchWords } from "../../run/found.ts";
import { hashOf } from "../../run/route.ts";
import { filteredStories, STORY_SHOWS, STORY_SORTS, type StoryLine, storyLines, type StoryShow, type StorySort } from "../../run/storyIndex.ts";
import { Problems } from "./problems.tsx";

const SHOW_WORDS: Readonly<Record<StoryShow, string>> = { all: "all", several: "several articles", alone: "one article" };
const SORT_WORDS: Readonly<Record<StorySort, string>> = { contradictions: "contradictions", articles: "articles", newest: "newest", report: "order of the report" };

/** Pixels of a line before it is measured. */
const LINE = 76;

/** Every story and every single article of the run, for two or for two thousand. */
export function Stories() {
  const { run, route, set, go } = useApp();
  const scroll = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const lines = useMemo(() => storyLines(run), [run]);
  const { q = "", show = "all", sort = "contradictions", at } = route.params;
  const found = useMemo(() => filteredStories(lines, { words: q, show: asOne(STORY_SHOWS, show), sort: asOne(STORY_SORTS, sort) }), [lines, q, show, sort]);
  const list = useVirtual({ count: found.length, scroll, estimate: () => LINE, keyOf: (i) => found[i]!.story.id });
  // Another search begins at its top.
  useLayoutEffect(() => {
    list.scrollToOffset(0);
  }, [q, show, sort]);
  const current = found.findIndex((line) => line.story.id === at);

  const move = (step: number) => {
    const next = Math.max(0, Math.min(found.length - 1, current + step));
    if (!found[next]) return;
    set({ at: found[next].story.id }, "replace");
    list.scrollToIndex(next);
  };
  useShortcuts([
    { keys: ["j", "ArrowDown"], does: "next story", run: () => move(1) },
    { keys: ["k", "ArrowUp"], does: "story before", run: () => move(-1) },
    { keys: ["Enter"], does: "open the story", run: (event) => (event.target instanceof HTMLAnchorElement || !found[current] ? false : go(linkTo(found[current]))) },
    { keys: ["/"], does: "search", run: () => search.current?.focus() },
  ]);

  const asked = useMemo(() => searchWords(q), [q]);
  return (
    <SearchedWords.Provider value={asked}>
      <div class="filters">
        <Search field={search} value={q} label="Search headlines and outlets" change={(words) => set({ q: words, at: null }, "replace")} />
        <Choice label="Show" value={show} options={STORY_SHOWS} words={SHOW_WORDS} change={(value) => set({ show: value === "all" ? null : value })} />
        <Choice label="Sort by" value={sort} options={STORY_SORTS} words={SORT_WORDS} change={(value) => set({ sort: value === "contradictions" ? null : value })} />
        <p class="count" role="status">
          {found.length === lines.length ? counted(lines.length, "story", "stories") : `${found.length} of ${counted(lines.length, "story", "stories")}`} · {counted(run.articles.size, "article", "articles")}
        </p>
      </div>
      <div class="story-list" ref={scroll} tabIndex={0} role="region" aria-label="List of stories">
        <ol style={{ height: `${list.getTotalSize()}px` }} aria-label="Stories">
          {list.getVirtualItems().map((item) => (
            <li key={item.key} data-index={item.index} ref={list.measureElement} aria-setsize={found.length} aria-posinset={item.index + 1} style={{ transform: `translateY(${item.start}px)` }}>
              <Line line={found[item.index]!} current={item.index === current} />
            </li>
          ))}
        </ol>
        {found.length === 0 && <p class="none">No story has these words.</p>}
      </div>
      <Problems />
    </SearchedWords.Provider>
  );
}

function Line({ line, current }: { readonly line: StoryLine; readonly current: boolean }) {
  const { story, outlets, from, to, warnings } = line;
  const articles = story.columns.length;
  const { counts } = story.report;
  return (
    <a class={`story-line${current ? " current" : ""}`} href={hashOf(linkTo(line))}>
      <span class="story-title">
        <Words words={story.title} />
      </span>
      <span class="story-facts">
        <span class="number">{counted(articles, "article", "articles")}</span>
        {articles > 1 && <span class="number">{counted(counts?.independentTexts ?? story.origins.length, "independent text", "independent texts")}</span>}
        {from !== null && <span>{from === to ? from : `${from} – ${to}`}</span>}
        <span class="outlets">
          <Words words={outlets.join(", ") || story.columns.map((article) => article.label).join(", ")} />
        </span>
      </span>
      <span class="story-signs">
        {story.contradictions > 0 && (
          <span class="badge conflict">
            <span aria-hidden="true" class="sign">
              ≠
            </span>
            {counted(story.contradictions, "contradiction", "contradictions")}
          </span>
        )}
        {warnings > 0 && (
          <span class="warning">
            <span aria-hidden="true">⚠ </span>
            {counted(warnings, "article", "articles")} with warnings
          </span>
        )}
      </span>
    </a>
  );
}

/** An article alone has nothing to be laid beside; it is read. */
function linkTo({ story }: StoryLine) {
  return { view: story.collation ? "overview" : "reader", story: story.id, params: {} };
}

function asOne<T extends string>(known: readonly T[], value: string): T {
  return known.find((each) => each === value) ?? known[0]!;
}
