import type { Collation } from "./collation.ts";
import type { Copies } from "./copy.ts";
import type { Findings } from "./findings.ts";
import type { Problem } from "./problem.ts";
import type { Reading } from "./reading.ts";
import type { Story } from "./story.ts";

/** An article read, with what was found in it. */
export interface ReadArticle {
  readonly reading: Reading;
  readonly findings: Findings;
}

/** Who holds whose words: only tokens are needed for it. Articles ascend by name, then id. */
export interface Compared {
  readonly articles: readonly Reading[];
  readonly copies: Copies;
  readonly problems: readonly Problem[];
}

/** Which articles tell one event. Articles ascend by name, then id. */
export interface Grouped {
  readonly articles: readonly ReadArticle[];
  readonly copies: Copies;
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/** Everything that one run made. */
export interface Run extends Grouped {
  readonly collations: readonly Collation[];
}

/** A run whose collations are made as they are asked for, in the order of the stories, and not kept: one pass, and thousands of stories fit. */
export interface StreamedRun extends Grouped {
  readonly collations: Iterable<Collation>;
}
