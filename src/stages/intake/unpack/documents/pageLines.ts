import type { PdfPage, PdfPiece } from "../tools.ts";

/** A line of a page, as it is looked at. Lengths in points, from the left and the upper edge. */
export interface PageLine {
  readonly words: string;
  readonly x: number;
  readonly end: number;
  /** Of its baseline. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
}

/** The lines of a page in the order in which it draws them. Words written sideways, along a margin or across the page, are none. */
export function pageLines(page: PdfPage): PageLine[] {
  const found: PageLine[] = [];
  let line: PdfPiece[] = [];
  for (const piece of page) {
    if (piece.sideways || piece.words === "") continue;
    if (line.length > 0 && !isOfLine(line, piece)) {
      add(found, line);
      line = [];
    }
    // A blank at the beginning of a line is a rest of the line before.
    if (line.length > 0 || piece.words.trim() !== "") line.push(piece);
  }
  add(found, line);
  return found;
}

/** Of the size of the letters: a raised figure stands so much higher, a line so much lower at least. */
const RAISED = 0.6;
/** Of the size: a wider gap is that between columns, or between the cells of a table. */
const COLUMN_GAP = 2.5;
/** Of the size: a space is about 0.25 wide, letters are set closer. */
const SPACE = 0.15;

function isOfLine(line: readonly PdfPiece[], piece: PdfPiece): boolean {
  const first = line[0]!;
  const last = line[line.length - 1]!;
  const size = Math.max(first.size, piece.size, 1);
  if (Math.abs(piece.y - first.y) > size * RAISED) return false;
  const gap = piece.x - (last.x + last.width);
  return gap > -size && gap < size * COLUMN_GAP;
}

function add(found: PageLine[], pieces: readonly PdfPiece[]): void {
  const parts: string[] = [];
  let size = 0;
  let letters = 0;
  for (const [i, { words, x, size: own }] of pieces.entries()) {
    const before = pieces[i - 1];
    const isApart = before !== undefined && x - (before.x + before.width) > Math.max(before.size, own) * SPACE && !/\s$/.test(before.words) && !/^\s/.test(words);
    if (isApart) parts.push(" ");
    parts.push(words);
    // The size of most letters, not that of an initial.
    const count = words.trim().length;
    if (count > letters) [size, letters] = [own, count];
  }
  const words = parts.join("").replace(/\s+/g, " ").trim();
  const first = pieces[0];
  const last = pieces.findLast((piece) => piece.words.trim() !== "");
  if (words !== "" && first && last) found.push({ words, x: first.x, end: last.x + last.width, y: first.y, size });
}
