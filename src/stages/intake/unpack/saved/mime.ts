import { fieldsIn } from "../fields.ts";
import { charactersOf, standsAt } from "./bytes.ts";

/** One part of a message: its fields by name in lower case, and its bytes as sent. */
export interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** A message or part as its fields and its body (RFC 5322: a line that begins with a blank goes on with the one before). */
export function partOf(bytes: Uint8Array): Part {
  const end = endOfFields(bytes);
  return { fields: fieldsIn(charactersOf(bytes.subarray(0, Math.min(end, MOST_FIELDS)))), body: bytes.subarray(end) };
}

/** Bytes of fields that are looked at. */
const MOST_FIELDS = 65_536;

/** Behind the first empty line; the end where there is none. */
function endOfFields(bytes: Uint8Array): number {
  if (bytes[0] === 10) return 1;
  if (bytes[0] === 13 && bytes[1] === 10) return 2;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return bytes.length;
}

/** A value with its parameters, names in lower case (RFC 2045): `text/html; charset="utf-8"`. */
export function parameters(words: string | undefined): { readonly value: string; readonly named: ReadonlyMap<string, string> } {
  const all = (words ?? "").slice(0, LONGEST);
  const named = new Map<string, string>();
  for (const [, name, quoted, plain] of all.matchAll(/;\s{0,20}([\w*-]{1,40})\s{0,5}=\s{0,5}(?:"([^"]{0,500})"|([^\s;"]{1,500}))/g)) if (!named.has(name!.toLowerCase())) named.set(name!.toLowerCase(), quoted ?? plain!);
  return { value: /^[^;\s]{0,200}/.exec(all)![0].toLowerCase(), named };
}

/** Characters of one field that are looked at. */
const LONGEST = 4000;

/** The parts between the boundaries, in order (RFC 2046); the last one may lack its end, as a file that was cut off does. */
export function* partsOf(body: Uint8Array, boundary: string): Generator<Part> {
  const mark = Uint8Array.from(`--${boundary}`, (character) => character.charCodeAt(0) & 255);
  let start = -1;
  for (let at = lineAt(body, mark, 0), count = 0; count <= MOST_PARTS; at = lineAt(body, mark, at + 1), count++) {
    const end = at < 0 ? body.length : at;
    if (start >= 0) yield partOf(body.subarray(start, withoutLineEnd(body, start, end)));
    if (at < 0 || (body[at + mark.length] === 45 && body[at + mark.length + 1] === 45)) return;
    const line = body.indexOf(10, at);
    start = line < 0 ? body.length : line + 1;
  }
}

/** A page has hundreds; more is an attack on the time. */
const MOST_PARTS = 100_000;

/** The first line from `from` on that begins with the mark. */
function lineAt(body: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = from; at >= 0; at = body.indexOf(10, at) + 1 || -1) if ((at === 0 || body[at - 1] === 10) && standsAt(body, mark, at)) return at;
  return -1;
}

/** The line end before a boundary belongs to it. */
function withoutLineEnd(body: Uint8Array, start: number, end: number): number {
  const before = end > start && body[end - 1] === 10 ? end - 1 : end;
  return before > start && before < end && body[before - 1] === 13 ? before - 1 : before;
}
