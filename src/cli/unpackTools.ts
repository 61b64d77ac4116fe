import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { brotliDecompressSync, createGunzip, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { DEFAULT_LIMITS, type UnpackTools } from "../stages/intake/intake.ts";
import type { Bounds } from "./bounds.ts";

/** What unpacking needs of the machine. Libraries for office documents are loaded when the first one comes. */
export function unpackToolsFor(bounds: Bounds): UnpackTools {
  return {
    limits: { ...DEFAULT_LIMITS, maxArticle: bounds.maxArticle, maxUnpacked: bounds.maxUnpacked, maxRecords: bounds.maxRecords, maxNesting: bounds.maxNesting },
    columns: bounds.column ?? new Map(),
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    digest: (method, bytes) => createHash(method).update(bytes).digest(),
    gunzip: (chunks) => Readable.from(chunks).pipe(createGunzip()),
    inflate,
    docx: async () => {
      throw new Error("not read yet");
    },
    pdf: async () => {
      throw new Error("not read yet");
    },
    async *parquet() {
      throw new Error("not read yet");
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
