import type { FileHandle } from "node:fs/promises";
import type { Problem } from "../model/problem.ts";
import { type Given, holdsDocuments, type SourceFile } from "../stages/intake/intake.ts";
import type { Bounds } from "./bounds.ts";
import { fromSystem, nameOf, opened } from "./files.ts";

/** A source file that holds something of the system until it is closed. */
export interface OpenFile extends SourceFile {
  close(): Promise<void>;
}

/** A file on the disk, open; null where it cannot be read, which is then among the problems. */
export async function diskFile(path: string, name: string, given: () => Promise<Given | null>, problems: Problem[]): Promise<OpenFile | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await opened(path);
    const stats = await handle.stat();
    if (!stats.isFile()) {
      await handle.close();
      problems.push({ code: "unreadable", name: nameOf(path), message: "is neither a file nor a folder (a device or a pipe). Use - to read from standard input.", severity: "unread" });
      return null;
    }
    return { ...readerOf(handle), name, size: stats.size, given: await given() };
  } catch (error) {
    await handle?.close();
    problems.push(fromSystem(path, error));
    return null;
  }
}

function readerOf(handle: FileHandle): Pick<OpenFile, "chunks" | "read" | "close"> {
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  };
  return {
    read,
    async *chunks() {
      for (let at = 0, chunk = await read(0, CHUNK); chunk.length > 0; at += chunk.length, chunk = await read(at, at + CHUNK)) yield chunk;
    },
    close: () => handle.close(),
  };
}

/** Bytes read from the disk at a time. */
const CHUNK = 1 << 18;

/** Standard input, held in memory: one document up to its bound, an archive or a table up to `MOST_PIPED`. */
export async function stdinFile(name: string, { maxArticle }: Bounds): Promise<OpenFile> {
  const bytes = await readStdin(name, maxArticle);
  return {
    name,
    size: bytes.length,
    given: null,
    read: async (start, end) => bytes.subarray(start, end),
    async *chunks() {
      yield bytes;
    },
    close: async () => {},
  };
}

/** Bytes of an archive that may come through a pipe; a larger one is read from a file. */
const MOST_PIPED = 1_000_000_000;

async function readStdin(name: string, maxArticle: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let most: number | null = null;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxArticle) most ??= holdsDocuments(name, Buffer.concat(chunks)) ? MOST_PIPED : maxArticle;
    // One byte over is enough for intake to refuse it; an endless stream must not fill the memory.
    if (most !== null && size > most) break;
  }
  return Buffer.concat(chunks);
}
