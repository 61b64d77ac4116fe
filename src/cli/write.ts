import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import type { Writable } from "node:stream";
import { WrongUse } from "./usage.ts";

/** Pieces are gathered to about this many characters before each write; a write for each row would be slow. */
const BLOCK = 1 << 16;

/** They may be made while they are written, and may wait for what is still being read. */
type Pieces = Iterable<string> | AsyncIterable<string>;

/**
 * Writes the pieces to the file, or to standard output, waiting whenever the reader is slower than the writer.
 * A file appears whole or not at all: it is written beside its place and then put there. Throws WrongUse where that cannot be done.
 * A closed pipe (`variorum ... | head`) ends the writing quietly.
 */
export async function write(pieces: Pieces, file: string | undefined): Promise<void> {
  // `-o -`, as with other programs.
  if (file === undefined || file === "-") {
    const failure = await sent(pieces, process.stdout);
    if (failure && failure.code !== "EPIPE") throw new WrongUse(`cannot write to standard output: ${reason(failure)}.`);
    return;
  }
  // A device or a named pipe is written to as it stands.
  const direct = isNoFile(file);
  // A name of its own, and only if it is free: somebody's "report.html.part" is theirs.
  const part = direct ? file : `${file}.${process.pid}.part`;
  const failure = (await sentOrGone(pieces, part, direct)) ?? (direct ? null : moved(part, file));
  if (!failure) return;
  if (!direct && failure.code !== "EEXIST") rmSync(part, { force: true });
  throw new WrongUse(`cannot write ${file}: ${reason(failure)}. Name a file in a folder that exists and that you may write to.`);
}

/** The pieces may be made while they are written: where making one fails, no half file stays. */
async function sentOrGone(pieces: Pieces, part: string, direct: boolean): Promise<NodeJS.ErrnoException | null> {
  try {
    return await sent(pieces, createWriteStream(part, { flags: direct ? "w" : "wx" }));
  } catch (error) {
    if (!direct) rmSync(part, { force: true });
    throw error;
  }
}

function isNoFile(file: string): boolean {
  try {
    return !statSync(file).isFile();
  } catch {
    // Not there yet; where it cannot be, opening it says why.
    return false;
  }
}

/** Throws WrongUse where writing to `file` would destroy one of the inputs. */
export function refuseInput(file: string | undefined, inputs: ReadonlySet<string>): void {
  if (file === undefined || !inputs.has(realPathOf(file))) return;
  throw new WrongUse(`${file} is itself one of the inputs, and writing would destroy it. Name another file, or one outside the folder that is read; delete it first if it is an old report.`);
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // Not there yet, or not to be reached: then it is no input.
    return "";
  }
}

async function sent(pieces: Pieces, out: Writable): Promise<NodeJS.ErrnoException | null> {
  const failures: NodeJS.ErrnoException[] = [];
  // The listener stays: a late error must not become a crash.
  out.on("error", (error: NodeJS.ErrnoException) => failures.push(error));
  let block = "";
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await send(block);
    block = "";
    if (failures.length > 0) break;
  }
  await send(block);
  if (out !== process.stdout && failures.length === 0) await new Promise<void>((done) => out.end((error?: NodeJS.ErrnoException | null) => {
    // The callback comes before the event: a device that is full says so only here.
    if (error) failures.push(error);
    done();
  }));
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
