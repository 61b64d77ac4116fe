import type { OffsetMap } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** Replaces [start, end) of a text by `reads`, which is never longer. */
export interface Edit extends Span {
  readonly reads: string;
}

/**
 * The text as it reads after the edits, with the way back.
 * Throws RangeError when edits overlap, are out of order or lengthen the text: a programmer's mistake.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { readonly asRead: string; readonly offsets: OffsetMap } {
  const pieces: string[] = [];
  const read = [0];
  const from = [0];
  let at = 0;
  let length = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end <= edit.start || edit.end > text.length) throw new RangeError(`edit [${edit.start}, ${edit.end}) after ${at} in a text of ${text.length}`);
    if (edit.reads.length > edit.end - edit.start) throw new RangeError(`edit [${edit.start}, ${edit.end}) lengthens the text`);
    pieces.push(text.slice(at, edit.start), edit.reads);
    length += edit.start - at + edit.reads.length;
    at = edit.end;
    // Equal lengths keep the distance, so the map needs no new step.
    if (edit.reads.length === edit.end - edit.start) continue;
    read.push(length);
    from.push(at);
  }
  pieces.push(text.slice(at));
  return { asRead: pieces.join(""), offsets: { read: Uint32Array.from(read), text: Uint32Array.from(from) } };
}

/** The place in the text of a place in the reading: of the character that stands there. */
export function toText(offsets: OffsetMap, position: number): number {
  const step = lastAtMost(offsets.read, position);
  return offsets.text[step]! + position - offsets.read[step]!;
}

/** The place in the reading of a place in the text; inside something removed, the place where it stood. */
export function toReading(offsets: OffsetMap, position: number): number {
  const step = lastAtMost(offsets.text, position);
  const reading = offsets.read[step]! + position - offsets.text[step]!;
  const next = offsets.read[step + 1];
  return next === undefined ? reading : Math.min(reading, next);
}

/** The span in the text of a span of the reading: from its first character to the end of its last. */
export function spanInText(offsets: OffsetMap, span: Span): Span {
  if (span.end <= span.start) return { start: toText(offsets, span.start), end: toText(offsets, span.start) };
  return { start: toText(offsets, span.start), end: toText(offsets, span.end - 1) + 1 };
}

/** Index of the last value that is at most `wanted`; of equal values the last. Values ascend from 0. */
function lastAtMost(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
