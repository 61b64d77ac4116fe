import { cardinalAt, halfScaleAt } from "./cardinals.ts";
import { fractionAt } from "./fractions.ts";
import type { Pieces } from "./pieces.ts";
import { vagueAt } from "./vague.ts";

export { BORDER, formOf, isCapital, LETTERS, MARK, NUMBER, type Pieces, piecesOf, spanOfPieces, touches } from "./pieces.ts";

/** One number as written, [first, end) in pieces. "two hundred and five", "1.2 million", "dozens", "two-thirds", "2 1/2". */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** `vague`: the value is the least that the words can mean, and they give no upper end. */
  readonly kind: "digits" | "words" | "mixed" | "vague" | "fraction";
  /** The last scale word's worth (1e6 in "1.2 million"), 1 without one: "30 to 40 million" passes it to the left. */
  readonly scale: number;
}

/** The number that begins at this piece, the longest reading first; null when none does. */
export function numeralAt(pieces: Pieces, at: number): Numeral | null {
  return vagueAt(pieces, at) ?? halfScaleAt(pieces, at) ?? fractionAt(pieces, at) ?? cardinalAt(pieces, at);
}
