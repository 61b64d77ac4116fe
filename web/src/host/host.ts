import type { ReaderRun } from "../../../src/model/reader.ts";
import type { Decisions } from "../run/decisions.ts";

/** Where the reader gets its run and leaves what a person marks. A report's file is one; the server is another. */
export interface Host {
  readonly kind: "file" | "server";
  /** Throws Error with a sentence for people where there is none. */
  run(): Promise<ReaderRun>;
  /** What was marked before; given once the run is known. */
  decisions(run: ReaderRun): Promise<unknown>;
  /** Keeps the decisions for the next time; gives whether they will be there. */
  keep(run: ReaderRun, decisions: Decisions): Promise<boolean>;
}
