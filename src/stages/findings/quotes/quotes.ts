import type { Quote } from "../../../model/findings.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { byPlace } from "../../../text/spans.ts";
import { echoes } from "./echoes.ts";
import { framesOf } from "./frames.ts";
import type { Frames } from "./frames.ts";
import { headlineSpeech } from "./headlines.ts";
import { linesOf } from "./lines.ts";
import type { Line } from "./lines.ts";
import { looseUtterance } from "./loosePieces.ts";
import type { Before } from "./loosePieces.ts";
import { nounClaims } from "./nounClaims.ts";
import { piecesOf } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import { speakerNames } from "./speakers.ts";
import type { SpeakerNames } from "./speakers.ts";
import { turnsOf } from "./turns.ts";
import { utterancesOf } from "./utterances.ts";
import type { Utterance } from "./utterances.ts";
import { kindsOf } from "./wordKinds.ts";

/**
 * Who is reported to say what: words in quotation marks and reported statements, each with speaker and cue; and the marks that hold
 * a term, a title or a nickname. In order of place.
 */
export function findQuotes(reading: Reading): { readonly quotes: Quote[]; readonly terms: Span[] } {
  const pieces = piecesOf(reading);
  const kinds = kindsOf(reading);
  const lines = linesOf(reading, pieces, kinds);
  const stated = utterancesInOrder(lines, turnsOf(reading, lines, kinds));
  const headline = headlineSpeech(lines[0], stated);
  const below = headline === null ? stated : [headline, ...stated.filter(({ line }) => line !== lines[0])];
  const echoed = echoes(reading, pieces, below);
  const utterances = [...below.filter((utterance) => !isEchoed(utterance, echoed)), ...echoed.values()];
  const told = new Set(utterances.flatMap((utterance) => utterance.parts.flatMap((part) => part.pieces)));
  const terms = pieces.filter((piece) => !told.has(piece) && piece.ends !== "unopened").map(({ start, end }) => ({ start, end }));
  return { quotes: quotesOf(utterances, speakerNames(lines)), terms };
}

/** Line by line: what its frames report, then the quoted stretches that no frame claims. A turn of a conversation is all its speaker's. */
function utterancesInOrder(lines: readonly Line[], turns: ReadonlyMap<number, readonly Utterance[]>): Utterance[] {
  const utterances: Utterance[] = [];
  let pending: Before["pending"] = null;
  let before: Line | null = null;
  let last: Utterance | null = null;
  for (const line of lines) {
    const turn = turns.get(line.paragraph);
    if (turn !== undefined) {
      if (before?.paragraph !== line.paragraph) utterances.push(...turn);
      last = lastOf(turn) ?? last;
      pending = null;
      before = line;
      continue;
    }
    const frames = framesOf(line);
    const inLine = utterancesOf(line, frames);
    for (const claim of untold(nounClaims(line, frames), inLine)) inLine.push(claim);
    const claimed = new Set(inLine.flatMap((utterance) => utterance.parts.flatMap((part) => part.pieces)));
    let loose: Utterance | null = null;
    line.items.forEach((item, at) => {
      if (item >= 0 || claimed.has(line.pieces[-1 - item]!)) return;
      const utterance = looseUtterance(line, at, { pending, last: loose ?? last, line: before });
      if (utterance === null) return;
      loose = utterance;
      inLine.push(utterance);
    });
    for (const utterance of inLine) utterances.push(utterance);
    last = lastOf(inLine) ?? last;
    pending = pendingFrame(line, frames);
    before = line;
  }
  return utterances;
}

/** The claims that are not told already: as the same words, or their words in marks by somebody else. */
function untold(claims: readonly Utterance[], utterances: readonly Utterance[]): Utterance[] {
  if (claims.length === 0) return [];
  const parts = utterances.flatMap((utterance) => utterance.parts);
  const starts = new Set(parts.map(({ start }) => start));
  const taken = new Set(parts.flatMap(({ pieces }) => pieces));
  return claims.filter(({ parts: [part] }) => {
    for (let off = -SAME_START; off <= SAME_START; off++) if (starts.has(part!.start + off)) return false;
    return part!.form === "indirect" || !part!.pieces.some((piece) => taken.has(piece));
  });
}

/** Characters by which two beginnings of one statement differ: "that ". */
const SAME_START = 5;

function isEchoed(utterance: Utterance, echoed: ReadonlyMap<Piece, Utterance>): boolean {
  return utterance.parts.every((part) => part.form !== "indirect" && part.pieces.some((piece) => echoed.has(piece)));
}

function lastOf(utterances: readonly Utterance[]): Utterance | undefined {
  return utterances.findLast((utterance) => utterance.speaker !== null) ?? utterances[utterances.length - 1];
}

/** "Ruiz said:" at the end of a line, or "Her husband cut in." */
function pendingFrame(line: Line, frames: Frames): Before["pending"] {
  const end = line.kinds[line.items.length - 1];
  if (end === "stop") {
    const tag = frames.all[frames.all.length - 1];
    const silent = tag !== undefined && tag.verb !== null && tag.verb.sense === "speech" && tag.verb.frames.has("inverts") && !tag.verb.frames.has("clause");
    return silent && tag.subject !== null && tag.place !== "after" && !tag.group.passive && !tag.group.negated && tag.group.shape === "finite" && tag.whole.end === line.items.length - 1 && line.kinds[0] !== "piece" ? { line, frame: tag } : null;
  }
  if (end !== "colon") return null;
  const frame = frames.all.findLast((each) => each.verb !== null && each.verb.frames.has("quote"));
  return frame === undefined ? null : { line, frame };
}

function quotesOf(utterances: readonly Utterance[], named: SpeakerNames): Quote[] {
  // Names are asked for in the order of the speakers' places, because a pronoun is often whoever spoke last.
  const speakers = utterances.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  speakers.sort((a, b) => a.line.index - b.line.index || a.subject.first - b.subject.first);
  for (const speaker of speakers) named(speaker, false);
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

