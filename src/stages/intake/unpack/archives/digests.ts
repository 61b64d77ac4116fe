import type { UnpackTools } from "../tools.ts";

/** Whether one of the bodies answers a digest as archives write it ("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ"); null where there is none, or its method is not known. Writers do not agree whether chunks belong to what is digested. */
export function digestFits(written: string | null, bodies: readonly Uint8Array[], tools: UnpackTools): boolean | null {
  const found = /^\s*(sha-?1|sha-?256|md5)\s*:\s*([A-Za-z0-9+/_=-]{16,200})\s*$/i.exec(written ?? "");
  if (!found) return null;
  const method = found[1]!.toLowerCase().replace("-", "") as "sha1" | "sha256" | "md5";
  const digest = found[2]!;
  const distinct = bodies.filter((body, i) => bodies.indexOf(body) === i);
  const made = distinct.map((body) => tools.digest(method, body));
  if (made.every((bytes) => bytes === null)) return null;
  return made.some((bytes) => bytes !== null && [hexadecimal(bytes), base32(bytes), base64(bytes)].some((words) => isSame(words, digest)));
}

/** Base 32 and hexadecimal digits mean the same in both cases; base 64 does not, but does not come out by chance either. */
function isSame(words: string, digest: string): boolean {
  return words.toLowerCase() === digest.toLowerCase().replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base32(bytes: Uint8Array): string {
  return inGroups(bytes, 5, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
}

function base64(bytes: Uint8Array): string {
  return inGroups(bytes, 6, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
}

/** RFC 4648 without filling. */
function inGroups(bytes: Uint8Array, width: number, letters: string): string {
  let words = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= width; bits -= width) words += letters[(held >> (bits - width)) & ((1 << width) - 1)];
  }
  return bits > 0 ? words + letters[(held << (width - bits)) & ((1 << width) - 1)] : words;
}
