import { Worker } from "node:worker_threads";
import type { Stage } from "../../pipeline.ts";
import type { Bounds } from "../bounds.ts";

/** One collation to be made. */
export interface Job {
  readonly args: readonly string[];
  readonly bounds: Bounds;
  readonly together: boolean;
  /** A file that may not be there. */
  readonly decisions: string;
}

export type FromWorker = { readonly stage: Stage; readonly done: number; readonly total: number | null } | { readonly piece: string } | { readonly failed: string } | { readonly whole: true };

/** Makes the run in a thread of its own, so that the server goes on answering meanwhile. Gives the reader's JSON in pieces. Rejects with a sentence for people. */
export function collateApart(job: Job, show: (stage: Stage, done: number, total: number | null) => void): Promise<readonly string[]> {
  const pieces: string[] = [];
  const worker = new Worker(new URL(import.meta.url.endsWith(".ts") ? "job.ts" : "job.js", import.meta.url), { workerData: job });
  return new Promise<readonly string[]>((done, failed) => {
    worker.on("message", (message: FromWorker) => {
      if ("stage" in message) show(message.stage, message.done, message.total);
      else if ("piece" in message) pieces.push(message.piece);
      else if ("failed" in message) failed(new Error(message.failed));
      else done(pieces);
    });
    worker.once("error", (error) => failed(new Error(`Collating failed: ${error.message}.`)));
    worker.once("exit", () => failed(new Error("Collating ended before it was done.")));
  }).finally(() => worker.terminate());
}
