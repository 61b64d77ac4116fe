import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";

/** Pieces are gathered to about this many characters before each write; a write for each row would be slow. */
const BLOCK = 1 << 16;

/**
 * Writes the pieces to the file, or to standard output, waiting whenever the reader is slower than the writer.
 * A closed pipe (`variorum ... | head`) ends the writing quietly. Throws the file system's error for a file.
 */
export async function write(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  const out: Writable = file === undefined ? process.stdout : createWriteStream(file);
  let closed = false;
  let failure: Error | null = null;
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") closed = true;
    else failure = error;
  };
  out.on("error", onError);
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await send(block);
    block = "";
    if (closed || failure) break;
  }
  if (!closed && !failure && block !== "") await send(block);
  if (file !== undefined && !failure) await new Promise<void>((done) => out.end(done));
  // Standard output keeps its listener: a late EPIPE must not become a crash.
  if (failure) throw failure;

  async function send(words: string): Promise<void> {
    if (out.write(words)) return;
    await Promise.race([once(out, "drain"), once(out, "close"), once(out, "error")]).catch(() => {});
  }
}
