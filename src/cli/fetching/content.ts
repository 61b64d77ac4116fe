import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { NotFetched } from "./notFetched.ts";

/** Asked for: gzip, which every reader of web archives undoes. */
export const ACCEPT_ENCODING = "gzip";

/**
 * A body without its content coding. Checked before it goes into the archive: broken or far too large compression is a failed fetch, not a
 * page. Throws NotFetched.
 */
export function decoded(payload: Buffer, encoding: string | undefined, most: number): Buffer {
  const coding = (encoding ?? "identity").trim().toLowerCase();
  if (payload.length === 0 || coding === "identity" || coding === "") return payload;
  const undo = CODINGS[coding];
  if (undo === undefined) throw new NotFetched("not-fetched", "expected a page that is compressed as it was asked for (gzip) or not at all, came another coding.");
  try {
    return undo(payload, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw new NotFetched("too-large", `expected at most ${most} bytes when decompressed, came more. Raise --max-size if the page is worth it.`);
    throw new NotFetched("not-fetched", `expected a page compressed with ${coding}, came bytes that cannot be decompressed. Run the same command again later.`);
  }
}

type Undo = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const CODINGS: Readonly<Record<string, Undo | undefined>> = Object.assign(Object.create(null), {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  // RFC 9110 means zlib by it; some servers send the bare stream.
  deflate: ((bytes, options) => ((bytes[0]! & 15) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options))) satisfies Undo,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
});
