import type { Problem } from "./problem.ts";
import type { RemovedReport, TakenReport } from "./report.ts";

/** Articles that lie together in the browser to be read, named and compared (`variorum open`). */
export interface DeskArticles {
  /** Where added files, `metadata.csv` and `decisions.json` are kept, as the user named it. */
  readonly folder: string;
  readonly articles: readonly DeskArticle[];
  readonly problems: readonly Problem[];
}

export interface DeskArticle extends TakenReport {
  readonly removed: readonly RemovedReport[];
  /** The desk's own file that holds it; null for one that the desk may only read. */
  readonly file: string | null;
}

/** What a person says of a file; a field that is not there stays, empty words take it back. */
export interface GivenWords {
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

export interface DeskProgress {
  /** `empty`: nothing to show yet; `working`: `stage` says at what; `ready`: there is a run; `failed`: `message` says why. */
  readonly state: "empty" | "working" | "ready" | "failed";
  readonly stage: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly message: string | null;
}
