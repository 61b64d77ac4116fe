import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { WrongUse } from "../usage.ts";

/** The web archive that is written: it grows by whole records, and is a valid archive after each. */
export interface Archive {
  /** Throws WrongUse where it cannot be written; then nothing of these records stays. */
  append(records: readonly Uint8Array[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new file, or goes on with one behind its last whole record, which ends at `end`. Throws WrongUse. */
export async function openArchive(file: string, end: number | null): Promise<Archive> {
  const handle = await opened(file, end);
  let size = end ?? 0;
  let last: Promise<void> = Promise.resolve();
  return {
    append(records) {
      const bytes = Buffer.concat(records);
      // One after another, and after one that failed none: what it left may not be the end of a record.
      last = last.then(async () => {
        try {
          await handle.appendFile(bytes);
          size += bytes.length;
        } catch (error) {
          await handle.truncate(size).catch(() => undefined);
          throw new WrongUse(`cannot write ${file}: ${reason(error)}. What was written before stays; run the same command again to go on.`);
        }
      });
      return last;
    },
    async close() {
      await last.catch(() => undefined);
      await handle.close();
    },
  };
}

async function opened(file: string, end: number | null): Promise<FileHandle> {
  try {
    if (end === null) return await open(file, "ax");
    const handle = await open(file, constants.O_WRONLY | constants.O_APPEND);
    // What a run that was killed left of its last record.
    await handle.truncate(end);
    return handle;
  } catch (error) {
    throw new WrongUse(`cannot write ${file}: ${reason(error)}. Name a file in a folder that exists and that you may write to.`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "its folder does not exist";
  if (code === "EACCES" || code === "EPERM") return "no permission";
  return code === "ENOSPC" ? "the disk is full" : message;
}
