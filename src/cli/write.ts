import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import type { Writable } from "node:stream";
import { WrongUse } from "./usage.ts";

/** Pieces are gathered to about this many characters before each write; a write for each row would be slow. */
const BLOCK = 1 << 16;

/**
 * Writes the pieces to the file, or to standard output, waiting whenever the reader is slower than the writer.
 * A file appears whole or not at all: it is written beside its place and then put there. Throws WrongUse where that cannot be done.
 * A closed pipe (`variorum ... | head`) ends the writing quietly.
 */
export async function write(pieces: Iterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    const failure = await sent(pieces, process.stdout);
    if (failure && failure.code !== "EPIPE") throw new WrongUse(`cannot write to standard output: ${reason(failure)}.`);
    return;
  }
  // A device or a named pipe is written to as it stands.
  const direct = statSync(file, { throwIfNoEntry: false })?.isFile() === false;
  const part = direct ? file : `${file}.part`;
  const failure = (await sent(pieces, createWriteStream(part))) ?? (direct ? null : moved(part, file));
  if (!failure) return;
  if (!direct) rmSync(part, { force: true });
  throw new WrongUse(`cannot write ${file}: ${reason(failure)}. Name a file in a folder that exists and that you may write to.`);
}

async function sent(pieces: Iterable<string>, out: Writable): Promise<NodeJS.ErrnoException | null> {
  const failures: NodeJS.ErrnoException[] = [];
  // The listener stays: a late error must not become a crash.
  out.on("error", (error: NodeJS.ErrnoException) => failures.push(error));
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await send(block);
    block = "";
    if (failures.length > 0) break;
  }
  await send(block);
  if (out !== process.stdout && failures.length === 0) await new Promise<void>((done) => out.end(done));
  return failures[0] ?? null;

  async function send(words: string): Promise<void> {
    if (words === "" || failures.length > 0 || out.write(words)) return;
    await new Promise<void>((go) => {
      const on = () => {
        for (const event of ["drain", "close", "error"]) out.off(event, on);
        go();
      };
      for (const event of ["drain", "close", "error"]) out.on(event, on);
    });
  }
}

function moved(part: string, file: string): NodeJS.ErrnoException | null {
  try {
    renameSync(part, file);
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "its folder does not exist";
  if (error.code === "EACCES" || error.code === "EPERM") return "no permission";
  if (error.code === "EISDIR") return "it is a folder";
  return error.code === "ENOSPC" ? "the disk is full" : error.message;
}
