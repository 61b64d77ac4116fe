import type { Furniture, FurnitureKind } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { isBlank, trimmed } from "../../../text/spans.ts";
import type { Block } from "../blocks.ts";
import { isAgencyLine } from "../names.ts";
import { ruleOf } from "./rules.ts";

/** What the last blocks end in: "... he said. SA/PA  All content is licensed under ...". */
export interface Tail {
  readonly blocks: readonly Block[];
  readonly cut: readonly Furniture[];
  readonly cuts: readonly string[];
}

/** Takes sentences of furniture off the end of the text, one after the other, as long as there are any. */
export function cutTail(text: string, blocks: readonly Block[]): Tail {
  const rest = [...blocks];
  const cut: Furniture[] = [];
  const cuts: string[] = [];
  for (let i = 0; i < MOST_PIECES; i++) {
    const last = rest[rest.length - 1];
    // The first block stays: an article cannot be furniture alone.
    const piece = last && pieceAtEnd(text, last, rest.length > 1);
    if (!last || !piece) break;
    cut.push({ start: piece.start, end: last.end, kind: piece.kind });
    if (piece.cut !== undefined) cuts.push(piece.cut);
    rest.pop();
    const left = trimmed(text, { start: last.start, end: piece.start });
    if (left.end > left.start) rest.push({ ...last, ...left });
  }
  return { blocks: rest, cut, cuts };
}

const MOST_PIECES = 8;
/** Characters at the end of a text in which pieces are looked for. */
const WINDOW = 420;

interface Piece {
  readonly start: number;
  readonly kind: FurnitureKind;
  readonly cut?: string | undefined;
}

/** The nearest beginning of a sentence from which everything to the end is furniture. */
function pieceAtEnd(text: string, block: Span, mayBeAll: boolean): Piece | null {
  const from = Math.max(block.start, block.end - WINDOW);
  for (let start = block.end - 1; start >= from; start--) {
    if (start === block.start ? !mayBeAll : !beginsPiece(text, start)) continue;
    const rule = ruleOf(text, { start, end: block.end }, ({ tail }) => tail === true);
    if (rule) return { start, kind: rule.kind, cut: rule.cut };
    if (isAgencyLine(text.slice(start, block.end).replace(/^[-–—([\s]{0,4}|[)\].\s]{0,3}$/g, ""))) return { start, kind: "credit" };
  }
  return null;
}

/** Behind a full stop and a blank, or behind two blanks. */
function beginsPiece(text: string, at: number): boolean {
  if (at < 2 || isBlank(text.charCodeAt(at)) || !isBlank(text.charCodeAt(at - 1))) return false;
  return isBlank(text.charCodeAt(at - 2)) || ".!?…\"”’')]".includes(text[at - 2]!);
}
