import type { Quote } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { byPlace } from "../../../text/spans.ts";
import { framesOf } from "./frames.ts";
import type { Frame, Frames } from "./frames.ts";
import { linesOf } from "./lines.ts";
import type { Line } from "./lines.ts";
import { looseUtterance } from "./loosePieces.ts";
import { piecesOf } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import { speakerNames } from "./speakers.ts";
import type { SpeakerNames } from "./speakers.ts";
import { utterancesOf } from "./utterances.ts";
import type { Utterance } from "./utterances.ts";
import { kindsOf } from "./wordKinds.ts";

/**
 * Who is reported to say what: words in quotation marks and reported statements, each with speaker and cue; and the marks that hold
 * a term, a title or a nickname. In order of place.
 */
export function findQuotes(reading: Reading): { readonly quotes: Quote[]; readonly terms: Span[] } {
  const pieces = piecesOf(reading);
  const utterances: Utterance[] = [];
  const told = new Set<Piece>();
  const tell = (utterance: Utterance): void => {
    utterances.push(utterance);
    for (const part of utterance.parts) for (const piece of part.pieces) told.add(piece);
  };
  let pending: { line: Line; frame: Frame } | null = null;
  let before: Line | null = null;
  let last: Utterance | null = null;
  const lines = linesOf(reading, pieces, kindsOf(reading));
  for (const line of lines) {
    const frames = framesOf(line);
    const framed = utterancesOf(line, frames);
    const claimed = new Set<Piece>(framed.flatMap((utterance) => utterance.parts.flatMap((part) => part.pieces)));
    const inLine: Utterance[] = [];
    line.items.forEach((item, at) => {
      if (item >= 0 || claimed.has(line.pieces[-1 - item]!)) return;
      const loose = looseUtterance(line, at, { pending, last: inLine[inLine.length - 1] ?? last, line: before });
      if (loose !== null) inLine.push(loose);
    });
    for (const utterance of [...framed, ...inLine]) tell(utterance);
    last = lastOf([...framed, ...inLine]) ?? last;
    pending = pendingFrame(line, frames);
    before = line;
  }
  return { quotes: quotesOf(utterances, speakerNames(lines)), terms: pieces.filter((piece) => !told.has(piece) && piece.ends !== "unopened").map(({ start, end }) => ({ start, end })) };
}

function lastOf(utterances: readonly Utterance[]): Utterance | undefined {
  return utterances.findLast((utterance) => utterance.speaker !== null) ?? utterances[utterances.length - 1];
}

/** "Ruiz said:" at the end of a line. */
function pendingFrame(line: Line, frames: Frames): { line: Line; frame: Frame } | null {
  if (line.kinds[line.items.length - 1] !== "colon") return null;
  const frame = frames.all.findLast((each) => each.verb !== null && each.verb.frames.has("quote"));
  return frame === undefined ? null : { line, frame };
}

function quotesOf(utterances: readonly Utterance[], named: SpeakerNames): Quote[] {
  const parts = utterances.flatMap((utterance) => utterance.parts.map((part) => ({ utterance, part })));
  parts.sort((a, b) => byPlace(a.part, b.part) || (a.part.form < b.part.form ? -1 : a.part.form > b.part.form ? 1 : 0));
  const ids = new Map<Utterance, string>();
  return parts.map(({ utterance, part }) => {
    const first = utterance.continues ?? utterance;
    const id = ids.get(first) ?? `u${ids.size + 1}`;
    ids.set(first, id);
    const speaker = utterance.speaker === null ? null : named(utterance.speaker, utterance.inferred);
    const fragments = part.form === "indirect" && part.pieces.length > 0 ? { fragments: part.pieces.map(({ start, end }) => ({ start, end })) } : {};
    return { start: part.start, end: part.end, form: part.form, ...fragments, utterance: id, speaker, cue: utterance.cue, confidence: utterance.confidence, by: utterance.by };
  });
}

