import { Gathered } from "./gathered.ts";

/** A piece of packed bytes. */
export interface Cut {
  readonly bytes: Uint8Array;
  /** A gzip header stands at its front. */
  readonly begins: boolean;
}

/** The same bytes, cut anew so that every member's header stands at the front of a piece. A cut within a member does no harm. */
export async function* cutAtMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const { bytes } = together(rest, chunk);
    // A header may go on in the next chunk.
    const end = Math.max(0, bytes.length - HEADER + 1);
    yield* cuts(bytes, end);
    rest = bytes.subarray(end);
  }
  yield* cuts(rest, rest.length);
}

function* cuts(bytes: Uint8Array, end: number): Generator<Cut> {
  let start = 0;
  for (let at = bytes.indexOf(0x1f); at >= 0 && at < end; at = bytes.indexOf(0x1f, at + 1)) {
    if (!isHeader(bytes, at) || (at < start + SMALLEST && isHeader(bytes, start))) continue;
    if (at > start) yield { bytes: bytes.subarray(start, at), begins: isHeader(bytes, start) };
    start = at;
  }
  if (end > start) yield { bytes: bytes.subarray(start, end), begins: isHeader(bytes, start) };
}

/** Bytes of a gzip header. */
const HEADER = 10;
/** Bytes; a record's own headers take more, packed. Keeps the cuts few where somebody writes headers only. */
const SMALLEST = 64;

/** RFC 1952: the mark, deflate, and flags of which three are never set. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20 && (bytes[at + 8] ?? 0) <= 4;
}

function together(first: Uint8Array, second: Uint8Array): Gathered {
  const gathered = new Gathered(first.length === 0 ? second : first);
  if (first.length > 0) gathered.add(second);
  return gathered;
}
