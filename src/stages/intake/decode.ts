import type { Problem } from "../../model/problem.ts";
import { binaryKind, isBinary } from "./binary.ts";
import { declaredEncoding, knownLabel } from "./declaredEncoding.ts";
import { noted, tooLarge, unread } from "./problems.ts";

/** The characters of a source. Positions in a source count in UTF-16 units of this text; a byte-order mark is not part of it. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  /** Reservations only. */
  readonly problems: readonly Problem[];
}

/**
 * Bytes as characters, or why there are none. In this order: a byte-order mark, UTF-16 by its NUL bytes, strict UTF-8, the encoding that was declared when the bytes were sent (`sent`), the one that a page declares
 * (before `sent` where that is UTF-8 and the bytes are not), UTF-8 with damaged places, Windows-1252. Text that is valid UTF-8 beyond ASCII is hardly ever anything else, so it goes before the declaration.
 */
export function decode(name: string, bytes: Uint8Array, maxArticle: number, sent: string | null = null): Decoded | Problem {
  if (bytes.length === 0) return unread("empty", name, "is empty: expected the text of an article, came 0 bytes. Save it again, or leave it out.");
  if (bytes.length > maxArticle) return tooLarge(name, bytes.length, maxArticle);
  const kind = binaryKind(bytes);
  if (kind) return unread("binary", name, `is binary: expected text, came ${kind}. Save its words as .txt, .md or .html.`);
  const decoded = decodeAny(name, bytes, sent);
  if (isBinary(decoded.text)) return unread("binary", name, "is binary: expected text, came control characters all over. Save its words as .txt, .md or .html.");
  if (!/[^\s\u0085\u200b\ufeff]/.test(decoded.text)) return unread("empty", name, "is empty: expected the text of an article, came blanks only. Save it again, or leave it out.");
  if (!decoded.text.includes("\ufffd")) return decoded;
  const message = `some bytes are no characters in ${decoded.encoding}, or were lost before; they stand as U+FFFD. Save it again as UTF-8 if the words matter.`;
  return { ...decoded, problems: [...decoded.problems, noted("bad-characters", name, message)] };
}

function decodeAny(name: string, bytes: Uint8Array, sent: string | null): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, problems: [] };
  const stated = [sent === null ? null : knownLabel(sent), declaredEncoding(bytes)].filter((label) => label !== null);
  // It writes other letters in ASCII bytes, so being valid UTF-8 says nothing.
  if (stated[0] === "iso-2022-jp") return { text: decodeAs(bytes, stated[0]), encoding: stated[0], problems: [] };
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: "utf-8", problems: [] };
  const damaged = decodeAs(bytes, "utf-8");
  const other = stated.find((label) => label !== "utf-8");
  // A server that sends everything as UTF-8, and a page that knows better.
  if (other !== undefined && (stated[0] !== "utf-8" || !isMostlyUtf8(damaged))) return { text: decodeAs(bytes, other), encoding: other, problems: [] };
  if (stated[0] === "utf-8" || isMostlyUtf8(damaged)) return { text: damaged, encoding: "utf-8", problems: [] };
  const message = "is not UTF-8 and does not say what it is; it was read as Windows-1252. Save it as UTF-8 if letters look wrong.";
  return { text: decodeAs(bytes, "windows-1252"), encoding: "windows-1252", problems: [noted("guessed-encoding", name, message)] };
}

/** The encoding that the first bytes show without saying it: by a byte-order mark, or UTF-16 by its NUL bytes; null where neither is there. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return encodingByMark(bytes) ?? utf16ByZeros(bytes);
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Text of Latin letters in UTF-16 has a NUL in every second byte, and always on the same side. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length, LOOKED_AT) >> 1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const [even, odd] = zeros;
  if (odd > pairs * USUAL_ZEROS && even <= pairs * STRAY_ZEROS) return "utf-16le";
  if (even > pairs * USUAL_ZEROS && odd <= pairs * STRAY_ZEROS) return "utf-16be";
  return null;
}

/** Bytes looked at. Of the pairs, blanks and digits alone make a tenth in any alphabet; the other side holds next to none. */
const LOOKED_AT = 8192;
const USUAL_ZEROS = 0.1;
const STRAY_ZEROS = 0.005;

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page cut off within a letter, or with a few damaged bytes. In Windows-1252 hardly any two letters happen to be valid UTF-8. */
function isMostlyUtf8(text: string): boolean {
  let lost = 0;
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) lost++;
    else if (code > 127) kept++;
  }
  return kept > lost;
}
