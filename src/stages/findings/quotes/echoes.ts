import type { Reading } from "../../../model/reading.ts";
import { formAt } from "../../../text/tokens.ts";
import type { Piece } from "./pieces.ts";
import { wholePiece } from "./utterances.ts";
import type { Utterance } from "./utterances.ts";

/** Quoted stretches of a headline that are looked for below; a page of nothing but marks has more. */
const MOST_ECHOES = 8;

/** Words of a stretch that can be told from others: “success” alone is anybody's. */
const SHORTEST_ECHO = 2;

/** ‘It filled like a bath’ in the headline, “It filled like a bath, slowly and then all at once,” Lee said below: the same words have the same speaker. */
export function echoes(reading: Reading, pieces: readonly Piece[], utterances: readonly Utterance[]): Map<Piece, Utterance> {
  const found = new Map<Piece, Utterance>();
  const spoken = utterances.filter((utterance) => utterance.speaker !== null);
  const told = spoken.flatMap((utterance) => utterance.parts.flatMap((part) => part.pieces.map((piece) => ({ utterance, piece }))));
  const known = new Set(told.map(({ piece }) => piece));
  const above = pieces.filter((piece) => isAbove(reading, piece) && !known.has(piece) && piece.words.end - piece.words.first >= SHORTEST_ECHO).slice(0, MOST_ECHOES);
  if (above.length === 0) return found;
  const below = told.map(({ utterance, piece }) => ({ utterance, words: wordsOf(reading, piece) }));
  for (const piece of above) {
    const words = wordsOf(reading, piece);
    const source = below.find((each) => each.words.includes(words))?.utterance;
    if (source === undefined) continue;
    found.set(piece, { line: source.line, parts: [wholePiece(piece, false)], speaker: source.speaker, inferred: true, cue: null, continues: null, confidence: 0.8, by: "echo" });
  }
  return found;
}

/** In a headline or what stands directly below it. */
function isAbove(reading: Reading, piece: Piece): boolean {
  const kind = reading.paragraphs[piece.paragraph]!.kind;
  return kind === "title" || kind === "standfirst" || kind === "heading" || piece.paragraph === 0;
}

/** Lower-cased words between blanks, marks left out, a blank at either end. */
function wordsOf(reading: Reading, piece: Piece): string {
  let words = " ";
  for (let token = piece.words.first; token < piece.words.end; token++) {
    const form = formAt(reading, token);
    if (/[\p{L}\p{N}]/u.test(form)) words += `${form} `;
  }
  return words;
}
