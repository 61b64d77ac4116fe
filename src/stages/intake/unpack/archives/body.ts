import type { UnpackTools } from "../tools.ts";

/** A body as it was stored, with chunks and codings undone. */
export interface Body {
  readonly bytes: Uint8Array;
  /** With chunks undone only: what the standard takes a payload's digest of. */
  readonly sent: Uint8Array;
  /** What is known to be missing, in words; null when nothing is. */
  readonly cut: string | null;
}

/** Undoes Transfer-Encoding, then Content-Encoding; gives words for what cannot be undone. Some archives keep the headers of what they have undone already. */
export function bodyOf(stored: Uint8Array, fields: ReadonlyMap<string, string>, tools: UnpackTools): Body | string {
  const transfer = codings(fields.get("transfer-encoding"));
  const { bytes, whole } = transfer.includes("chunked") ? dechunked(stored) : { bytes: stored, whole: true };
  const all = [...codings(fields.get("content-encoding")), ...transfer.filter((coding) => coding !== "chunked")].filter((coding) => coding !== "identity");
  if (all.length > MOST_CODINGS) return `is packed ${all.length} times over`;
  let undone = bytes;
  for (const coding of all.toReversed()) {
    const next = undo(coding, undone, tools);
    if (next === null && !looksPlain(undone)) return `is packed with ${coding.slice(0, SHOWN)}, and is broken there or larger than one article may be (--max-article)`;
    undone = next ?? undone;
  }
  return { bytes: undone, sent: bytes, cut: whole ? null : "the chunks that it was sent in end before it does" };
}

/** Packing the packed is done by mistake, at most once or twice. */
const MOST_CODINGS = 4;
/** Characters of an unknown name. */
const SHOWN = 20;

function codings(words: string | undefined): string[] {
  return (words ?? "").slice(0, 200).toLowerCase().split(",").map((coding) => coding.trim()).filter((coding) => coding !== "");
}

function undo(coding: string, bytes: Uint8Array, tools: UnpackTools): Uint8Array | null {
  const most = tools.limits.maxArticle;
  if (bytes.length === 0) return bytes;
  if (coding === "gzip" || coding === "x-gzip") return tools.inflate("gzip", bytes, most);
  // The standard means zlib's; some servers send the bare stream.
  if (coding === "deflate") return tools.inflate("deflate", bytes, most) ?? tools.inflate("deflate-raw", bytes, most);
  return coding === "br" || coding === "zstd" ? tools.inflate(coding, bytes, most) : null;
}

/** True for bytes that are text as they stand: the first of them are no control characters. */
function looksPlain(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).every((byte) => (byte >= 32 && byte < 127) || byte >= 0xc2 || (byte >= 0x80 && byte < 0xc0) || (byte >= 9 && byte <= 13)) && bytes[0] !== 0x1f;
}

/** RFC 9112, 7.1. Bytes that do not begin with a chunk's size are taken as they are; where a later size lies, what stands before is kept, and is not whole. */
export function dechunked(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly whole: boolean } {
  const undone = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; ; ) {
    const end = bytes.indexOf(10, at);
    const size = end < 0 || end - at > LONGEST_SIZE ? null : sizeOf(bytes.subarray(at, end));
    if (size === null && at === 0) return { bytes, whole: true };
    const part = bytes.subarray(end + 1, end + 1 + (size ?? 0));
    undone.set(part, length);
    length += part.length;
    if (size === null || size === 0 || part.length < size) return { bytes: undone.subarray(0, length), whole: size === 0 };
    at = end + 1 + size;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
}

/** Bytes of a line with a chunk's size and what a server adds to it. */
const LONGEST_SIZE = 1000;

function sizeOf(line: Uint8Array): number | null {
  const found = /^\s{0,9}([0-9a-f]{1,8})\s{0,9}(?:;.*)?\r?$/i.exec(String.fromCharCode(...line));
  return found ? Number.parseInt(found[1]!, 16) : null;
}
