import { PassThrough, Readable } from "node:stream";
import yauzl from "yauzl";
import type { ZipEntry } from "../stages/intake/intake.ts";

/** The entries of a zip archive in the order of its directory. Their names are as written: nothing of them may become a path. Throws where the bytes are no zip archive. */
export async function* zipEntries(read: (start: number, end: number) => Promise<Uint8Array>, size: number): AsyncGenerator<ZipEntry> {
  const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(read), size, { decodeStrings: false, autoClose: false });
  for await (const entry of zip.eachEntry()) {
    yield {
      name: yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
      size: entry.uncompressedSize,
      locked: entry.isEncrypted(),
      async *chunks() {
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
      },
    };
  }
}

/** Reads for yauzl from whatever gives bytes of a range. */
class Reader extends yauzl.RandomAccessReader {
  readonly #bytes: (start: number, end: number) => Promise<Uint8Array>;

  constructor(bytes: (start: number, end: number) => Promise<Uint8Array>) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false }).pipe(new PassThrough());
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; at += PIECE) yield await this.#bytes(at, Math.min(end, at + PIECE));
  }
}

/** Bytes read at a time. */
const PIECE = 1 << 18;
