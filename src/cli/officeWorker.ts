/** The other end of `inWorker`: reads one document after the other. */
import { parentPort } from "node:worker_threads";
import type { Asked } from "./inWorker.ts";

parentPort!.on("message", async ({ id, kind, bytes, most, maxSeconds }: Asked) => {
  try {
    const text = kind === "docx" ? await (await import("./docx.ts")).docx(bytes, most) : await (await import("./pdf.ts")).pdf(bytes, most, maxSeconds);
    parentPort!.postMessage({ id, text });
  } catch (error) {
    parentPort!.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
