import type { Block } from "./blocks.ts";
import { type Line, lines } from "./lines.ts";
import { paragraphsOfLines } from "./wrapping.ts";

/** Plain text cut into blocks: by empty lines; within them by lines, unless these are one wrapped paragraph. */
export function plainBlocks(text: string): Block[] {
  const all = lines(text);
  return paragraphsOfLines(text, all).map(({ first, end }) => blockOf(text, all, first, end));
}

function blockOf(text: string, all: readonly Line[], first: number, end: number): Block {
  const line = all[first]!;
  const last = all[end - 1]!;
  const bullet = BULLET.exec(text.slice(line.start, line.start + LONGEST_BULLET));
  const start = bullet ? Math.min(line.start + bullet[0].length, last.end - 1) : line.start;
  return { start, end: last.end, kind: bullet ? "list-item" : null, apart: line.gap > 0 };
}

/** A dash may open somebody's words ("– We stay, he said"), so it is no bullet here. */
const BULLET = /^[•▪◦‣●■*]\s+(?=\S)/;
const LONGEST_BULLET = 12;
