import { fieldsIn } from "../fields.ts";
import type { Flow } from "./flow.ts";
import { startsRecord } from "./signature.ts";

/** Bytes of a record's or an answer's own headers. An address may be long; ten million bytes are none. */
export const MOST_HEAD = 1 << 18;

/** The fields of the record that begins here, taken; null where no end of them is found, with nothing taken. */
export async function takeHead(flow: Flow): Promise<ReadonlyMap<string, string> | null> {
  let looked = 0;
  for (let held = await flow.peek(1); looked <= MOST_HEAD; held = await flow.peek(held.length + 1)) {
    const end = headEnd(held, Math.max(0, looked - REACH));
    if (end === "another") return null;
    if (end !== null) {
      const fields = fieldsIn(textOf(held.subarray(0, end)));
      flow.drop(end);
      return fields;
    }
    if (held.length === looked) return null;
    looked = held.length;
  }
  return null;
}

/** Bytes that tell what a line end ends, after it and before it. */
const REACH = 12;

/** The place behind the blank line that ends the headers; null where none does, `another` where a further record begins first. Some writers forget the blank line before an answer's own first line. */
export function headEnd(bytes: Uint8Array, from: number): number | "another" | null {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
    if (bytes[at + 1] === 72 && bytes[at + 2] === 84 && bytes[at + 3] === 84 && bytes[at + 4] === 80 && bytes[at + 5] === 47) return at + 1;
    if (at > REACH && (startsRecord(bytes, at - 8) || startsRecord(bytes, at - 9))) return "another";
  }
  return null;
}

/** Headers as characters: UTF-8, as the standard for archives has it. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
