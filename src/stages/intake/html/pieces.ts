/** Stretches of a string with their places in the source, flat: start, end, source start, source end. Equal lengths mean equal characters. */
export type Pieces = number[];

/** Numbers for one piece. */
export const PIECE = 4;

/** Joined with the piece before it when both go on where that ended, character for character. */
export function addPiece(pieces: Pieces, start: number, end: number, from: number, to: number): void {
  const last = pieces.length - PIECE;
  const follows = last >= 0 && pieces[last + 1] === start && pieces[last + 3] === from;
  if (follows && end - start === to - from && pieces[last + 1]! - pieces[last]! === pieces[last + 3]! - pieces[last + 2]!) {
    pieces[last + 1] = end;
    pieces[last + 3] = to;
    return;
  }
  pieces.push(start, end, from, to);
}

/** The pieces of value [start, end), written to `into` from `at` on. `i` is the first piece that may reach into it. A reference goes whole or not at all. */
export function copyPieces(into: Pieces, at: number, pieces: Pieces, i: number, start: number, end: number): void {
  const move = at - start;
  for (; i < pieces.length && pieces[i]! < end; i += PIECE) {
    const [from, to, sourceFrom, sourceTo] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!, pieces[i + 3]!];
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    if (first >= last) continue;
    if (to - from === sourceTo - sourceFrom) addPiece(into, first + move, last + move, sourceFrom + first - from, sourceFrom + last - from);
    else if (first === from && last === to) addPiece(into, from + move, to + move, sourceFrom, sourceTo);
  }
}
