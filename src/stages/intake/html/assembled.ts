import type { Run } from "../../../model/article.ts";
import { isBlank } from "../../../text/spans.ts";
import type { Block } from "../blocks.ts";
import type { Part } from "./content.ts";
import { type Pieces, PIECE, copyPieces } from "./pieces.ts";

/** The text of an article, its blocks joined by empty lines, with the way back to the page's source. */
export function assembled(parts: readonly Part[]): { readonly text: string; readonly runs: Run[]; readonly blocks: Block[] } {
  const words: string[] = [];
  const pieces: Pieces = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { block, kind } of parts) {
    const { start, end } = inner(block.text);
    if (start === end) continue;
    if (length > 0) words.push(BETWEEN);
    const at = length > 0 ? length + BETWEEN.length : 0;
    words.push(block.text.slice(start, end));
    copyPieces(pieces, at, block.pieces, 0, start, end);
    length = at + end - start;
    blocks.push({ start: at, end: length, kind, apart: true });
  }
  const runs: Run[] = [];
  for (let i = 0; i < pieces.length; i += PIECE) runs.push({ textStart: pieces[i]!, textEnd: pieces[i + 1]!, sourceStart: pieces[i + 2]!, sourceEnd: pieces[i + 3]! });
  return { text: words.join(""), runs, blocks };
}

const BETWEEN = "\n\n";

/** The text without blanks at its ends: no-break spaces are left over there. */
function inner(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
