/** The articles that tell one event. Every article is in exactly one story. */
export interface Story {
  /** A hash of its members. */
  readonly id: string;
  /** Article ids, ascending. */
  readonly articles: readonly string[];
  readonly links: readonly StoryLink[];
}

export interface StoryLink {
  /** Ascending. */
  readonly between: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  /** Why, in words of the texts. */
  readonly because: readonly string[];
}
