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

/** Everything that one run made. Articles ascend by name, then id. */
export interface Run {
  readonly articles: readonly ReadArticle[];
  readonly copies: Copies;
  readonly stories: readonly Story[];
  readonly collations: readonly Collation[];
  readonly problems: readonly Problem[];
}
