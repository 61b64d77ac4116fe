/** The articles that tell one event. Every article is in exactly one story. */
export interface Story {
  /** A hash of its members. */
  readonly id: string;
  /** Article ids, ascending. */
  readonly articles: readonly string[];
  readonly links: readonly StoryLink[];
  /** Other events with the same people, the closest first. */
  readonly related?: readonly RelatedStory[];
  readonly counts?: StoryCounts;
}

export interface RelatedStory {
  /** Story id. */
  readonly story: string;
  /** Why, in words of the texts. */
  readonly because: readonly string[];
}

/** Never one number: forty articles may be one text, and forty texts may have one source. */
export interface StoryCounts {
  readonly articles: number;
  /** Outlets that are known; articles without one count as none. */
  readonly publishers: number;
  /** Texts none of which is half copied from another. */
  readonly independentTexts: number;
  /** Primary sources named: bodies and office-holders to whom the texts give words or numbers, as an observatory, a ministry, an agency. */
  readonly sources: number;
}

export interface StoryLink {
  /** Ascending. */
  readonly between: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  /** Why, in words of the texts. */
  readonly because: readonly string[];
}
