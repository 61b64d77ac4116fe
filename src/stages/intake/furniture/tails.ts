import { FOOTER_WORDS } from "../../../language/en/furniture.ts";
import type { Furniture, FurnitureKind } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import { isBlank, trimmed } from "../../../text/spans.ts";
import type { Block } from "../blocks.ts";
import { isSignOff } from "../names.ts";
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
    const words = text.slice(start, block.end);
    if (isSignOff(words.replace(/^[-–—([\s]{1,4}/, "").replace(/[)\].\s]{1,3}$/, ""))) return { start, kind: "credit" };
    if (isFooter(words)) return { start, kind: "menu" };
  }
  return null;
}

const ENDS = ".!?…\"”’')]";
const DASHES = "-–—";

/** Behind a full stop and a blank, behind two blanks, or a dash right behind a full stop ("... this year.-AFP"). */
function beginsPiece(text: string, at: number): boolean {
  if (at < 2 || isBlank(text.charCodeAt(at))) return false;
  if (DASHES.includes(text[at]!)) return ENDS.includes(text[at - 1]!) || (isBlank(text.charCodeAt(at - 1)) && ENDS.includes(text[at - 2]!));
  if (!isBlank(text.charCodeAt(at - 1))) return false;
  return isBlank(text.charCodeAt(at - 2)) || ENDS.includes(text[at - 2]!);
}

/** "About us Careers Contact us Privacy policy": entries of a footer that ran together. */
function isFooter(words: string): boolean {
  if (/[.!?]\s/.test(words)) return false;
  const lower = words.toLowerCase();
  return FOOTER_WORDS.filter((entry) => lower.includes(entry)).length >= FEWEST_ENTRIES;
}

const FEWEST_ENTRIES = 3;
