import type { Quote } from "../../../model/findings.ts";
import type { Span } from "../../../model/span.ts";
import type { Frame, Frames } from "./frames.ts";
import { pieceAt, piecesIn, spanOfItems } from "./lines.ts";
import type { ItemRange, Line } from "./lines.ts";
import type { Piece } from "./pieces.ts";
import { openingAfter } from "./openings.ts";
import { rules } from "./rules.ts";
import type { Content, Rule } from "./sight.ts";

/** Who spoke, as a place in a line. */
export interface Spoken {
  readonly line: Line;
  readonly subject: ItemRange;
}

/** What somebody is reported to say, in one or more unbroken parts. */
export interface Utterance {
  readonly line: Line;
  readonly parts: readonly Part[];
  readonly speaker: Spoken | null;
  /** Stated beside an earlier utterance only. */
  readonly inferred: boolean;
  /** Where the cue stands; in an earlier line when it ends in a colon there. */
  readonly cue: { readonly span: Span; readonly judges: boolean } | null;
  /** The first of the utterance that this one goes on with: “We won,” she said. “By far.” */
  readonly continues: Utterance | null;
  readonly confidence: number;
  readonly by: string;
}

export interface Part extends Span {
  readonly form: Quote["form"];
  /** The quoted stretches that the part is or holds. */
  readonly pieces: readonly Piece[];
}

/** The utterances that the frames of a line report, in the order of the frames. */
export function utterancesOf(line: Line, frames: Frames): Utterance[] {
  const utterances: Utterance[] = [];
  const taken = new Set<Piece>();
  let from = 0;
  let told = 0;
  for (const frame of frames.all) {
    if (frame.whole.first < told && isSameVoice(line, frame)) continue;
    const sight = { line, frame, frames, opening: openingAfter(line, frame), from };
    for (const rule of rules) {
      const content = rule.content(sight);
      if (content === null) continue;
      const utterance = utteranceOf(line, frame, rule, content, taken);
      if (utterance === null) break;
      utterances.push(utterance);
      if (content[0]!.first >= frame.whole.end) told = Math.max(told, content[content.length - 1]!.end);
      if (rule.closes) from = Math.max(frame.whole.end, ...content.map((range) => range.end));
      break;
    }
  }
  return utterances;
}

/** "Ruiz said she thought the plan was bad" and "said Lee, who thought it was bad, had left": inside what is told, a pronoun tells nothing of its own. */
function isSameVoice(line: Line, frame: Frame): boolean {
  if (frame.subject === null) return true;
  const kind = line.kinds[frame.subject.first];
  return kind === "pronoun" || (kind === "wh" && frame.verb?.sense === "thought");
}

function utteranceOf(line: Line, frame: Frame, rule: Rule, content: Content, taken: Set<Piece>): Utterance | null {
  const parts: Part[] = [];
  for (const range of content) {
    const part = partOf(line, range, rule);
    // Words in marks have one speaker: the first frame that claims them.
    if (part.form !== "indirect" && part.pieces.some((piece) => taken.has(piece))) continue;
    parts.push(part);
  }
  if (parts.length === 0) return null;
  for (const part of parts) for (const piece of part.pieces) taken.add(piece);
  return {
    line,
    parts,
    speaker: frame.subject === null ? null : { line, subject: frame.subject },
    inferred: false,
    cue: { span: spanOfItems(line, frame.cue), judges: frame.judges },
    continues: null,
    confidence: rule.confidence,
    by: rule.name,
  };
}

/** Share of a reported stretch that stands in marks: the words around it are only its beginning ("that he “will never ...”"). */
const MOSTLY_QUOTED = 0.8;

/** A reported stretch as a part: words in marks alone, or a statement with those that it holds. */
export function partOf(line: Line, range: ItemRange, rule?: Rule): Part {
  const pieces = piecesIn(line, range);
  const only = pieces.length === 1 ? pieces[0]! : null;
  if (only !== null && range.end - range.first === 1) return wholePiece(only, isOwnWords(line, range.first) && rule?.name !== "description");
  const span = spanOfItems(line, range);
  if (only !== null && only.end - only.start >= MOSTLY_QUOTED * (span.end - span.start)) return { start: only.start, end: only.end, form: "partial", pieces };
  return { ...span, form: "indirect", pieces };
}

/** A quoted stretch as a part: the speaker's sentence, or a fragment in the outlet's. */
export function wholePiece(piece: Piece, sentence: boolean): Part {
  return { start: piece.start, end: piece.end, form: sentence ? "direct" : "partial", pieces: [piece] };
}

/** After a comma, a colon or nothing, or with a capital: words on their own. "said the bridge was “a gift”" has a fragment. */
function isOwnWords(line: Line, at: number): boolean {
  const before = line.kinds[at - 1];
  if (before === undefined || before === "comma" || before === "colon") return true;
  const first = line.reading.article.text[pieceAt(line, at)!.start]!;
  return first !== first.toLowerCase();
}
