import type { Removed } from "../../../model/article.ts";
import type { Content } from "./content.ts";
import type { Box, Layout } from "./layout.ts";
import { type Pieces, PIECE } from "./pieces.ts";

/** What a page holds besides its article, in order of the source; neighbours that were left out for one reason together are one entry. */
export function removedFrom({ left, parts }: Content, { unseen }: Layout): Removed[] {
  const kept = parts.flatMap(({ block: { pieces } }) => (pieces.length > 0 ? [{ start: pieces[2]!, stop: true as const }] : []));
  const items = [...left.map(({ block, reason, box }) => itemOf(block.pieces, block.text, reason, box)), ...unseen.map(({ pieces, text, reason }) => itemOf(pieces, text, reason, null))];
  const all = [...items.filter((item) => item !== null), ...kept].sort((a, b) => a.start - b.start);
  const removed: Removed[] = [];
  let last: Item | null = null;
  for (const item of all) {
    if ("stop" in item) last = null;
    else if (last && last.reason === item.reason && last.box === item.box) removed[removed.length - 1] = { ...removed[removed.length - 1]!, end: Math.max(item.end, last.end) };
    else if (removed.length < MOST) removed.push({ start: item.start, end: item.end, reason: item.reason, words: item.words });
    else break;
    if (!("stop" in item)) last = item;
  }
  return removed;
}

interface Item extends Removed {
  readonly box: Box | null;
}

/** A page of a hundred thousand links is not listed link by link. */
const MOST = 2000;
/** Characters of its first words. */
const LONGEST = 80;

function itemOf(pieces: Pieces, text: string, reason: Removed["reason"], box: Box | null): Item | null {
  if (pieces.length === 0) return null;
  const cut = text.slice(0, LONGEST);
  return { start: pieces[2]!, end: pieces[pieces.length - PIECE + 3]!, reason, words: cut.isWellFormed() ? cut : cut.slice(0, -1), box };
}
