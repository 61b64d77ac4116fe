import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { DocxText, PdfText } from "../stages/intake/intake.ts";

/** What the worker is asked for. */
export interface Asked {
  readonly id: number;
  readonly kind: "docx" | "pdf";
  readonly bytes: Uint8Array;
  readonly most: number;
  readonly maxSeconds: number;
}

type Answer = { readonly id: number; readonly text: DocxText | PdfText } | { readonly id: number; readonly error: string };

/**
 * Reads an office document in a thread of its own, which is stopped when it takes too long or too much memory: its libraries cannot be interrupted, and a small
 * file may ask for hours. The thread stays for the next document and keeps no program from ending. Throws where the document cannot be read.
 */
export function inWorker(kind: "docx", bytes: Uint8Array, most: number, maxSeconds: number): Promise<DocxText>;
export function inWorker(kind: "pdf", bytes: Uint8Array, most: number, maxSeconds: number): Promise<PdfText>;
export function inWorker(kind: Asked["kind"], bytes: Uint8Array, most: number, maxSeconds: number): Promise<DocxText | PdfText> {
  const id = ++asked;
  const thread = (worker ??= started());
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      thread.off("message", answered).off("error", failed);
    };
    const answered = (answer: Answer): void => {
      if (answer.id !== id) return;
      end();
      if ("text" in answer) resolve(answer.text);
      else reject(new Error(answer.error));
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      end();
      worker = null;
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Error(`it takes more than ${MOST_MEMORY} MB of memory`) : error);
    };
    const timer = setTimeout(() => {
      end();
      worker = null;
      void thread.terminate();
      reject(new Error(`it was not read within ${maxSeconds} seconds; raise the limit with --max-seconds`));
    }, (maxSeconds + GRACE) * 1000);
    thread.on("message", answered).on("error", failed);
    thread.postMessage({ id, kind, bytes, most, maxSeconds } satisfies Asked);
  });
}

/** Seconds for loading the libraries, and for a PDF to stop by itself between two pages, so that those before are kept. */
const GRACE = 5;
/** Megabytes. */
const MOST_MEMORY = 2000;

let worker: Worker | null = null;
let asked = 0;

function started(): Worker {
  // ".ts" from the sources, ".js" as it is built.
  const thread = new Worker(new URL(`officeWorker${extname(import.meta.url)}`, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  thread.unref();
  return thread;
}
