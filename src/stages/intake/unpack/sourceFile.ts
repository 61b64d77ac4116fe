import type { Given } from "../given.ts";

/** A file as it is handed to intake: not in memory, and perhaps larger than it. */
export interface SourceFile {
  /** The path or address it came from, as reports name it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** What stands beside it (a sidecar or a row of `metadata.csv`); it holds for every document within. */
  readonly given: Given | null;
  /** Its bytes from the first on; each call begins anew. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The bytes of [start, end), fewer where the file ends before. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The first bytes, by which formats are told apart. */
export function headOf(file: SourceFile): Promise<Uint8Array> {
  return file.read(0, HEAD);
}

/** Bytes: a comment or a declaration may stand before what tells. */
export const HEAD = 4096;

/** All bytes of a file; null where there are more than `most`. */
export async function bytesOf(file: SourceFile, most: number): Promise<Uint8Array | null> {
  return file.size > most ? null : file.read(0, file.size);
}
