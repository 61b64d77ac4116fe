import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { DEFAULT_LIMITS, type UnpackTools } from "../stages/intake/intake.ts";
import type { Bounds } from "./bounds.ts";
import { gunzip } from "./gunzip.ts";

/** What unpacking needs of the machine. Libraries for office documents are loaded when the first one comes. */
export function unpackToolsFor(bounds: Bounds): UnpackTools {
  return {
    limits: { ...DEFAULT_LIMITS, maxArticle: bounds.maxArticle, maxUnpacked: bounds.maxUnpacked, maxRecords: bounds.maxRecords, maxNesting: bounds.maxNesting },
    columns: bounds.column ?? new Map(),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    digest: (method, bytes) => createHash(method).update(bytes).digest(),
    gunzip,
    inflate,
    zip: async function* (read, size) {
      yield* (await import("./zipEntries.ts")).zipEntries(read, size);
    },
    docx: async (bytes, most) => (await import("./inWorker.ts")).inWorker("docx", bytes, most, bounds.maxSeconds),
    pdf: async (bytes, most) => (await import("./inWorker.ts")).inWorker("pdf", bytes, most, bounds.maxSeconds),
    parquet: async function* (read, size) {
      yield* (await import("./parquet.ts")).parquet(read, size);
    },
  };
}

const METHODS = { gzip: gunzipSync, deflate: inflateSync, "deflate-raw": inflateRawSync, br: brotliDecompressSync, zstd: zstdDecompressSync } as const;

function inflate(method: keyof typeof METHODS, bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    return METHODS[method](bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
}
