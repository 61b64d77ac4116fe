import { hedges } from "../../../language/en/hedges.ts";
import { wordAt } from "../../../text/tokens.ts";
import { type Note, type Side, type Sides, tokenWhere } from "./sides.ts";
import { maybeOneSource, namedWords, sourceWords } from "../sources.ts";
import { isTelling } from "../terms.ts";
import { type StoryTexts, voiceOf } from "../units.ts";
import { said } from "../wording.ts";

/** Who answers for it: the outlet, or somebody it names. */
export function attributed({ texts, a, b }: Sides): Note | null {
  const [speakerA, speakerB] = [a.unit.quote?.speaker, b.unit.quote?.speaker];
  const [nameA, nameB] = [speakerA?.name, speakerB?.name];
  const [voiceA, voiceB] = [voiceOf(a.unit.quote), voiceOf(b.unit.quote)];
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
  const [cueA, cueB] = [a.unit.quote?.cue, b.unit.quote?.cue];
  if (!cueA || !cueB || cueA.judges === cueB.judges) return null;
  return { relation: "differ", because: `cue: ${said(a.column, cueA.span)}, ${said(b.column, cueB.span)}` };
}

/** "reportedly", "the alleged attack" on one side alone. */
export function hedged({ a, b }: Sides): Note | null {
  const [inA, inB] = [hedgeIn(a), hedgeIn(b)];
  if ((inA === null) === (inB === null)) return null;
  const [with_, word, without] = inA !== null ? [a, inA, b] : [b, inB!, a];
  return { relation: "differ", because: `hedge: ${with_.column.letter} has “${word}”, ${without.column.letter} has none` };
}

function hedgeIn(side: Side): string | null {
  const token = tokenWhere(side, (form) => hedges.has(form));
  return token === null ? null : wordAt(side.column.read.reading, token);
}
