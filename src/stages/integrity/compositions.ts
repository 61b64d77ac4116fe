import type { Edit } from "../../text/edits.ts";

/** Letters with their accents apart ("e" and U+0301) read as one: Unicode's normal form C, wherever it is no longer than what stands there. */
export function compositions(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!MAY_COMPOSE.test(text)) return edits;
  for (const { index, 0: cluster } of text.matchAll(CLUSTER)) {
    const reads = cluster.normalize("NFC");
    if (reads !== cluster && reads.length <= cluster.length) edits.push({ start: index, end: index + cluster.length, reads });
  }
  return edits;
}

const MAY_COMPOSE = /[\p{M}\u212a\u212b\u2126]/u;
/** A letter with up to four marks, or one of the few characters that are another by definition: the Ångström, Kelvin and Ohm signs. */
const CLUSTER = /\p{L}\p{M}{1,4}|[\u212a\u212b\u2126]/gu;
