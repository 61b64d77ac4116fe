import { type FileHandle, open } from "node:fs/promises";
import { crc32, inflateRawSync } from "node:zlib";
import { headEnd } from "./block.ts";

/** One record of a web archive that is gzipped by record. */
export interface FoundRecord {
  /** Names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
  /** The bytes of the file in which its member lies. */
  readonly start: number;
  readonly end: number;
}

/** How the reading of an archive ended: at its end, within a record that was cut off, or at bytes that are no record. `end`: behind the last whole record. */
export interface ReadTo {
  readonly state: "whole" | "cut-off" | "damaged";
  readonly end: number;
}

/** The records from `from` on, one at a time; at last how far the file could be read. Never throws on what the file holds. */
export async function* recordsIn(file: string, from = 0): AsyncGenerator<FoundRecord, ReadTo> {
  const handle = await open(file, "r");
  try {
    const window = createWindow(handle, from);
    for (let start = from; ; ) {
      const member = await nextMember(window);
      if (typeof member === "string") return { state: member, end: start };
      const end = start + member.length;
      const found = recordsOf(member.bytes);
      if (found === null) return { state: "damaged", end: start };
      for (const record of found) yield { ...record, start, end };
      start = end;
    }
  } finally {
    await handle.close();
  }
}

/** Bytes that are read from the file at once. */
const READ = 1 << 18;
/** Bytes of one record, decompressed. Larger ones are none that `fetch` wrote. */
const MOST_RECORD = 1 << 28;
/** Bytes: ten, no name and no comment, as `fetch` writes them; what others add is read past. */
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

interface Window {
  bytes: Buffer;
  /** False at the end of the file. */
  more(): Promise<boolean>;
}

function createWindow(handle: FileHandle, from: number): Window {
  let at = from;
  return {
    bytes: Buffer.alloc(0),
    async more() {
      // Twice as much each time, so that a large record is not begun anew too often.
      const block = Buffer.allocUnsafe(Math.max(READ, this.bytes.length));
      const { bytesRead } = await handle.read(block, 0, block.length, at);
      at += bytesRead;
      this.bytes = Buffer.concat([this.bytes, block.subarray(0, bytesRead)]);
      return bytesRead > 0;
    },
  };
}

/** The next gzip member (RFC 1952), taken out of the window; how the file ends where there is none. */
async function nextMember(window: Window): Promise<{ bytes: Buffer; length: number } | ReadTo["state"]> {
  for (;;) {
    const found = memberIn(window.bytes);
    if (found === "damaged") return "damaged";
    if (found !== "cut-off") {
      window.bytes = window.bytes.subarray(found.length);
      return found;
    }
    if (window.bytes.length > MOST_RECORD) return "damaged";
    if (!(await window.more())) return window.bytes.length === 0 ? "whole" : "cut-off";
  }
}

function memberIn(bytes: Buffer): { bytes: Buffer; length: number } | "cut-off" | "damaged" {
  const known = Math.min(bytes.length, MAGIC.length);
  if (!bytes.subarray(0, known).equals(MAGIC.subarray(0, known))) return "damaged";
  const body = gzipBody(bytes);
  if (body === null || body >= bytes.length) return "cut-off";
  try {
    // With `info` the engine comes along, which says how many bytes it took; the types do not know it.
    const { buffer, engine } = inflateRawSync(bytes.subarray(body), { info: true, maxOutputLength: MOST_RECORD }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const tail = body + engine.bytesWritten;
    if (tail + GZIP_TAIL > bytes.length) return "cut-off";
    return bytes.readUInt32LE(tail) === crc32(buffer) ? { bytes: buffer, length: tail + GZIP_TAIL } : "damaged";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR" ? "cut-off" : "damaged";
  }
}

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const FLAGS = { headSum: 2, extra: 4, name: 8, comment: 16 } as const;

/** Where the compressed bytes of a member begin; null where its head is not whole. */
function gzipBody(bytes: Buffer): number | null {
  if (bytes.length < GZIP_HEAD) return null;
  const flags = bytes[3]!;
  let at = GZIP_HEAD;
  if (flags & FLAGS.extra) at += bytes.length < at + 2 ? Infinity : 2 + bytes.readUInt16LE(at);
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag && at < bytes.length) at = bytes.indexOf(0, at) + 1 || Infinity;
  if (flags & FLAGS.headSum) at += 2;
  return at < bytes.length ? at : null;
}

/** The records of one member: one, as the standard recommends, or several. Null where it is not made of whole records. */
function recordsOf(bytes: Buffer): Pick<FoundRecord, "fields" | "block">[] | null {
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.toString("latin1", at, at + 7) !== "WARC/1.") return null;
    const block = headEnd(bytes, at);
    const fields = fieldsOf(bytes.toString("utf8", at, block));
    const length = Number(fields.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0 || block + length > bytes.length) return null;
    found.push({ fields, block: bytes.subarray(block, block + length) });
    at = block + length;
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  }
  return found;
}

/** The named fields of a record or of an HTTP message, after its first line. The first of each name. */
export function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
