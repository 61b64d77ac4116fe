import { hedges } from "../../../language/en/hedges.ts";
import { wordAt } from "../../../text/tokens.ts";
import type { Cue } from "../../../model/findings.ts";
import { type Note, type Side, type Sides, tokenWhere } from "./sides.ts";
import { maybeOneSource, namedWords, sourceWords } from "../sources.ts";
import { isTelling } from "../terms.ts";
import { type StoryTexts, voiceOf } from "../units.ts";
import { startingIn } from "../within.ts";
import { said } from "../wording.ts";

/** Who answers for it: the outlet, or somebody it names. */
export function attributed({ texts, a, b }: Sides): Note | null {
  const [speakerA, speakerB] = [a.quote?.speaker, b.quote?.speaker];
  const [nameA, nameB] = [speakerA?.name, speakerB?.name];
  const [voiceA, voiceB] = [voiceOf(a.quote), voiceOf(b.quote)];
  if (speakerA && speakerB) {
    if (maybeOneSource(namedWords(a.column, speakerA, texts.vocabulary), namedWords(b.column, speakerB, texts.vocabulary))) return null;
    return { relation: "differ", because: `attribution: ${a.column.letter} gives it to “${nameA}”, ${b.column.letter} to “${nameB}”` };
  }
  if ((voiceA === "own") === (voiceB === "own")) return null;
  const [own, given, name] = voiceA === "own" ? [a, b, nameB] : [b, a, nameA];
  // "Norway has hailed the treaty" and "Norway, it said, hails the treaty": who says so stands in both.
  if (name !== undefined && isNamedIn(texts, own, name)) return null;
  return { relation: "differ", because: `voice: ${own.column.letter} says it itself, ${given.column.letter} gives it to ${name === undefined ? "somebody else" : `“${name}”`}` };
}

function isNamedIn(texts: StoryTexts, side: Side, name: string): boolean {
  const held = new Set(side.unit.terms);
  const words = [...sourceWords(name, texts.vocabulary)].filter(isTelling);
  return words.length > 0 && words.every((word) => held.has(texts.idOf(word) ?? -1));
}

/** "claims", "admits" on one side alone: the cue judges what is said. */
export function judged({ a, b }: Sides): Note | null {
  const [cuesA, cuesB] = [cuesOf(a), cuesOf(b)];
  const [judgingA, judgingB] = [cuesA, cuesB].map((cues) => cues.find(({ judges }) => judges));
  if ((judgingA === undefined) === (judgingB === undefined)) return null;
  const [with_, cue, without, other] = judgingA !== undefined ? [a, judgingA, b, cuesB[0]] : [b, judgingB!, a, cuesA[0]];
  return { relation: "differ", because: `cue: ${said(with_.column, cue.span)}, ${other ? said(without.column, other.span) : `${without.column.letter} has none`}` };
}

/** The cue of the quotation that speaks for the sentence; where the outlet speaks, those of the quotations in it: "the centre that, it says, lies under it". */
function cuesOf({ unit, column, quote }: Side): readonly Cue[] {
  if (quote !== null) return quote.cue === null ? [] : [quote.cue];
  return startingIn(column.read.findings.quotes, unit.span).flatMap(({ cue }) => cue ?? []);
}

/** "reportedly", "the alleged attack" on one side alone. */
export function hedged({ a, b }: Sides): Note | null {
  const [inA, inB] = [hedgeIn(a), hedgeIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, word, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  return { relation: "differ", because: `hedge: ${with_.column.letter} has “${word}”, ${without.column.letter} has none` };
}

function hedgeIn(side: Side): string | null {
  const token = tokenWhere(side, (form) => hedges.has(form), side.focus);
  return token === null ? null : wordAt(side.column.read.reading, token);
}
