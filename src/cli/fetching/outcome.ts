import type { Problem } from "../../model/problem.ts";

/** What became of one address. */
export interface Outcome {
  /** `before`: an earlier run had it. `unchanged`: the server or the page itself says so. `waiting`: the run was stopped first. */
  readonly state: "fetched" | "unchanged" | "before" | "failed" | "waiting";
  /** HTTP status of the last answer; null where none came. */
  readonly status: number | null;
  /** Where the page was after all redirects. */
  readonly url: string | null;
  /** WARC-Record-ID. */
  readonly record: string | null;
  /** When it was asked for: ISO 8601, to the second. */
  readonly at: string | null;
  readonly problem: Problem | null;
}

export const WAITING: Outcome = { state: "waiting", status: null, url: null, record: null, at: null, problem: null };
