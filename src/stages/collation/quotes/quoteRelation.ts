import { spanOfTokens } from "../../../text/tokens.ts";
import { aligned, longestGap } from "./alignment.ts";
import type { Judgement } from "../relation.ts";
import type { StoryTexts } from "../units.ts";
import { maybeOneSpeaker, type Utterance } from "./utterances.ts";
import { said } from "../wording.ts";

/** How two articles give one utterance: the same words, or cut, altered, turned into reported speech, without marks, by another speaker. */
export function quoteRelation(texts: StoryTexts, a: Utterance, b: Utterance): Judgement {
  const because = RULES.flatMap((rule) => rule(texts, a, b) ?? []);
  return because.length > 0 ? { relation: "differ", because } : { relation: "agree", because: ["the same words"] };
}

type Rule = (texts: StoryTexts, a: Utterance, b: Utterance) => string | null;

/** In the order in which the reasons are given. */
const RULES: readonly Rule[] = [anotherSpeaker, marksLost, reported, cut, altered];

function anotherSpeaker(texts: StoryTexts, a: Utterance, b: Utterance): string | null {
  if (a.speaker === null || b.speaker === null || maybeOneSpeaker(texts, a, b)) return null;
  return `another speaker: ${texts.columns[a.column]!.letter} gives it to “${a.speaker.name}”, ${texts.columns[b.column]!.letter} to “${b.speaker.name}”`;
}

function marksLost({ columns }: StoryTexts, a: Utterance, b: Utterance): string | null {
  if ((a.form === "unmarked") === (b.form === "unmarked")) return null;
  const [lost, kept] = a.form === "unmarked" ? [a, b] : [b, a];
  return `marks lost: ${columns[lost.column]!.letter} has the words without the quotation marks of ${columns[kept.column]!.letter}`;
}

function reported({ columns }: StoryTexts, a: Utterance, b: Utterance): string | null {
  if ((a.form === "indirect") === (b.form === "indirect")) return null;
  const [indirect, marked] = a.form === "indirect" ? [a, b] : [b, a];
  if (marked.form === "unmarked") return null;
  return `direct and indirect: ${columns[marked.column]!.letter} quotes, ${columns[indirect.column]!.letter} reports in its own words`;
}

/** All of the shorter stands in the longer, in order. */
function cut(texts: StoryTexts, a: Utterance, b: Utterance): string | null {
  if (a.words.length === b.words.length || a.form === "indirect" || b.form === "indirect") return null;
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
  const { a: kept, b: places } = aligned(shorter.words, longer.words);
  if (kept.length < shorter.words.length) return null;
  const gap = longestGap(places, longer.words.length);
  if (gap === null) return null;
  return `cut: ${texts.columns[shorter.column]!.letter} leaves out ${stretch(texts, longer, gap)}`;
}

/** Each has words that the other has not. */
function altered(texts: StoryTexts, a: Utterance, b: Utterance): string | null {
  if (a.form === "indirect" || b.form === "indirect") return null;
  const places = aligned(a.words, b.words);
  const gapA = longestGap(places.a, a.words.length);
  const gapB = longestGap(places.b, b.words.length);
  if (gapA === null || gapB === null) return null;
  return `words altered: ${stretch(texts, a, gapA)}, ${stretch(texts, b, gapB)}`;
}

/** The column's letter with the words of the stretch; an utterance in pieces is shown to the end of the piece. */
function stretch(texts: StoryTexts, { column, tokens }: Utterance, { first, end }: { first: number; end: number }): string {
  let last = first;
  while (last + 1 < end && tokens[last + 1]!.first - tokens[last]!.end < PIECES_APART) last++;
  return said(texts.columns[column]!, spanOfTokens(texts.columns[column]!.read.reading, { first: tokens[first]!.first, end: tokens[last]!.end }));
}

/** Tokens between two words of one piece: a dash and a mark. More is the outlet's own text between two pieces. */
const PIECES_APART = 4;
