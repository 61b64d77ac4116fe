import { type Pieces, PIECE, addPiece, copyPieces } from "./pieces.ts";
import type { TextNode } from "./tree.ts";

/** What was written between two places where a line begins anew. */
export interface Ink {
  readonly text: string;
  readonly pieces: Pieces;
  /** Characters within links, and those of them that lead to other sites. */
  readonly linked: number;
  readonly away: number;
}

/** Where the words being written lead. */
export type Link = "none" | "here" | "away";

/** Collects the words of one block after the other, folding white space as a page shows it. Lives for one walk. */
export class Pen {
  #words = "";
  #pieces: Pieces = [];
  #linked = 0;
  #away = 0;
  /** Blanks since the last word; and where a single plain space stands in the source, otherwise -1. */
  #blank = false;
  #blankFrom = -1;
  #breaks = 0;

  write({ value, pieces }: TextNode, link: Link): void {
    let piece = 0;
    for (let at = 0; at < value.length; ) {
      const end = isBlank(value.charCodeAt(at)) ? endOfBlanks(value, at) : endOfWords(value, at);
      while (piece < pieces.length && pieces[piece + 1]! <= at) piece += PIECE;
      if (isBlank(value.charCodeAt(at))) this.#seeBlank(value, at, end, pieces, piece);
      else this.#writeWords(value, at, end, pieces, piece, link);
      at = end;
    }
  }

  /** Line breaks since the last word; 0 when there was none yet. */
  breakLine(): number {
    return this.#words === "" ? 0 : ++this.#breaks;
  }

  /** What was written since the last time; null for nothing. */
  lift(): Ink | null {
    const ink = this.#words === "" ? null : { text: this.#words, pieces: this.#pieces, linked: this.#linked, away: this.#away };
    this.#words = "";
    if (ink) this.#pieces = [];
    this.#linked = 0;
    this.#away = 0;
    this.#forgetBlank();
    return ink;
  }

  /** A stretch without folded blanks in it, single spaces between words as they stand. */
  #writeWords(value: string, start: number, end: number, pieces: Pieces, piece: number, link: Link): void {
    this.#writeGap();
    copyPieces(this.#pieces, this.#words.length, pieces, piece, start, end);
    this.#words += value.slice(start, end);
    if (link !== "none") this.#linked += end - start;
    if (link === "away") this.#away += end - start;
  }

  #seeBlank(value: string, start: number, end: number, pieces: Pieces, piece: number): void {
    const first = !this.#blank;
    this.#blank = true;
    const plain = end - start === 1 && value[start] === " " && piece < pieces.length && pieces[piece]! <= start && pieces[piece + 1]! - pieces[piece]! === pieces[piece + 3]! - pieces[piece + 2]!;
    this.#blankFrom = first && plain ? pieces[piece + 2]! + start - pieces[piece]! : -1;
  }

  /** A rendered blank: the source's own when it is one plain space, otherwise a character that was not there. */
  #writeGap(): void {
    const length = this.#words.length;
    if (length > 0 && (this.#blank || this.#breaks > 0)) {
      if (this.#breaks === 0 && this.#blankFrom >= 0) addPiece(this.#pieces, length, length + 1, this.#blankFrom, this.#blankFrom + 1);
      this.#words += this.#breaks > 0 ? "\n" : " ";
    }
    this.#forgetBlank();
  }

  #forgetBlank(): void {
    this.#blank = false;
    this.#blankFrom = -1;
    this.#breaks = 0;
  }
}

/** White space of HTML, and the characters that end no line and are never shown; a no-break space is a character of the text. */
function isBlank(code: number): boolean {
  return code <= 32 && (code === 32 || (code >= 9 && code <= 13) || code === 0);
}

function endOfBlanks(value: string, at: number): number {
  while (at < value.length && isBlank(value.charCodeAt(at))) at++;
  return at;
}

/** Behind the last word before a blank that is more, or other, than one space; a single space between words is no folding. */
function endOfWords(value: string, at: number): number {
  for (; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code > 32) continue;
    if (code !== 32 || at + 1 >= value.length || value.charCodeAt(at + 1) <= 32) {
      if (isBlank(code)) return at;
    }
  }
  return at;
}
