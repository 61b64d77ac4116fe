import type { Words } from "../markup.ts";

/** One article as a feed gives it; words are as the feed has them, markup and all. */
export interface FeedItem {
  readonly title: Words | null;
  /** As written; it may be relative to `base`. */
  readonly url: string | null;
  readonly base: string | null;
  /** The article's text; null where the feed has none, or a summary only. */
  readonly content: Words | null;
  readonly summary: Words | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly licence: string | null;
  /** The feed or outlet that an aggregator took it from. */
  readonly outlet: string | null;
  /** True where the file ends within it. */
  readonly cutOff: boolean;
  /** True where it is larger than one article may be: its words are not kept. */
  readonly tooLarge: boolean;
}

/** What a feed says of all its items. */
export interface FeedHead {
  readonly format: "rss" | "atom" | "json-feed";
  readonly title: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly authors: readonly string[];
}

/** Reads one kind of feed: items in order, each with what was said of the feed before it; or why the rest was not read. */
export type FeedReader = AsyncGenerator<{ readonly head: FeedHead; readonly item: FeedItem } | FeedEnd>;

/** `not-a-feed`: the outermost element is another. `too-deep`, `too-large`: a bound was met, and the rest is not read. */
export interface FeedEnd {
  readonly end: "not-a-feed" | "too-deep" | "too-large" | "not-json";
  /** The outermost element. */
  readonly root: string | null;
}
