import { existsSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { readerPieces } from "../../outputs/reader/reader.ts";
import { DEFAULTS, run } from "../../pipeline.ts";
import { boundsOf } from "../bounds.ts";
import { decisionsIn } from "../decisions.ts";
import { inputs } from "../inputs.ts";
import { tools } from "../tools.ts";
import { version } from "../version.ts";
import type { FromWorker, Job } from "./worker.ts";

/** Characters of one message. */
const BLOCK = 1 << 20;

await made(workerData as Job).catch((error: Error) => send({ failed: error.message }));

async function made({ args, bounds, together, decisions: path }: Job): Promise<void> {
  const { documents, problems } = await inputs(args, bounds);
  const decisions = existsSync(path) ? await decisionsIn(path) : undefined;
  const whole = await run(documents, { ...DEFAULTS, ...boundsOf(bounds), together, ...(decisions && { decisions }) }, { ...tools(), progress: (stage, done, total) => send({ stage, done, total }) });
  let block = "";
  for (const piece of readerPieces({ ...whole, problems: [...problems, ...whole.problems] }, version(), decisions?.value)) {
    block += piece;
    if (block.length < BLOCK) continue;
    send({ piece: block });
    block = "";
  }
  send({ piece: block });
  send({ whole: true });
}

function send(message: FromWorker): void {
  parentPort!.postMessage(message);
}
