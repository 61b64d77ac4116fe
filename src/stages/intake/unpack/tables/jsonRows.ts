import { type Row, rowOf, type Rows, type Unkept } from "./row.ts";

/** The objects of JSON Lines: one a line; a line that is none is passed over and counted. */
export async function* lineRows(pieces: AsyncIterable<string>, mostCharacters: number): Rows {
  let parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf("\n"); end >= 0; end = piece.indexOf("\n", from)) {
      keep(piece.slice(from, end));
      from = end + 1;
      const row = ended();
      if (row) yield row;
    }
    keep(piece.slice(from));
  }
  const row = ended();
  if (row) yield row;

  function keep(part: string): void {
    length += part.length;
    if (length <= mostCharacters) parts.push(part);
    else parts = [];
  }

  function ended(): Row | Unkept | null {
    const isTooLarge = length > mostCharacters;
    const line = parts.join("");
    parts = [];
    length = 0;
    return isTooLarge ? { why: "too-large" } : line.trim() === "" ? null : objectIn(line);
  }
}

/** The objects of one JSON array, each parsed when its last bracket has come. */
export async function* arrayRows(pieces: AsyncIterable<string>, mostCharacters: number): Rows {
  let parts: string[] = [];
  let length = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const mark = piece.charCodeAt(at);
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (mark === BACKSLASH) isEscaped = true;
        else if (mark === QUOTE) isString = false;
        continue;
      }
      if (mark === QUOTE) isString = true;
      else if (mark === OPEN_ARRAY || mark === OPEN_OBJECT) {
        if (depth === 1) from = at;
        depth++;
      } else if (mark === CLOSE_ARRAY || mark === CLOSE_OBJECT) {
        depth--;
        // The array is over; what stands behind it is not of it.
        if (depth <= 0) return;
        if (depth > 1) continue;
        keep(piece.slice(from, at + 1));
        from = at + 1;
        yield length > mostCharacters ? { why: "too-large" } : objectIn(parts.join(""));
        parts = [];
        length = 0;
      }
    }
    if (depth > 1) keep(piece.slice(from));
  }
  // Cut off within an object.
  if (depth > 1) yield { why: "no-object" };

  function keep(part: string): void {
    length += part.length;
    if (length <= mostCharacters) parts.push(part);
    else parts = [];
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

function objectIn(words: string): Row | Unkept {
  try {
    const parsed: unknown = JSON.parse(words);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? rowOf(parsed as Readonly<Record<string, unknown>>) : { why: "no-object" };
  } catch {
    return { why: "no-object" };
  }
}
