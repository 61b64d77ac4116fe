import { formAt, spanOfTokens } from "../../../text/tokens.ts";
import { aligned } from "./alignment.ts";
import { sharedOf } from "../likeness.ts";
import { type StoryTexts, type Unit, voiceOf, weightOf } from "../units.ts";
import { formsOf, type Utterance, wordAs, wordTokens } from "./utterances.ts";
import type { WordIndex } from "../wordIndex.ts";

/** Share of the quoted words that must stand in the sentence in the same order. */
const SAME_WORDS = 0.75;

/** Quotations of fewer content words are phrases that anybody may use: they must stand there whole, word by word. */
const TELLING_TERMS = 4;

/** And of fewer words they are no quotation at all. */
const TELLING_WORDS = 4;

/** All of its content, but for what adding up loses. */
const WHOLE = 0.999;

/** Where other articles have the quoted words without marks, as if they were their own: an utterance `unmarked`, one for each column at most. */
export function unmarked(texts: StoryTexts, index: WordIndex, group: readonly Utterance[]): Utterance[] {
  const seed = group.find(({ form }) => form === "direct") ?? group[0]!;
  if (seed.words.length < TELLING_WORDS) return [];
  const share = seed.terms.length < TELLING_TERMS ? WHOLE : SAME_WORDS;
  const quoting = new Set(group.map(({ column }) => column));
  const best = new Map<number, Unit>();
  const most = new Map<number, number>();
  index.sharing(seed.terms, (place, weight) => {
    const unit = texts.units[place]!;
    if (quoting.has(unit.column) || weight < share * seed.weight || weight <= (most.get(unit.column) ?? 0)) return;
    most.set(unit.column, weight);
    best.set(unit.column, unit);
  });
  return [...best.values()].flatMap((unit) => taken(texts, seed, unit) ?? []);
}

/** The stretch of the sentence that holds the quoted words; null where they stand in another order. */
function taken(texts: StoryTexts, seed: Utterance, unit: Unit): Utterance | null {
  const { reading } = texts.columns[unit.column]!.read;
  const tokens = wordTokens(reading, unit);
  const places = aligned(seed.words, tokens.map((word) => wordAs(reading, word))).b;
  if (places.length < SAME_WORDS * seed.words.length) return null;
  const short = seed.terms.length < TELLING_TERMS;
  if (short && (places.length < seed.words.length || places.at(-1)! - places[0]! !== places.length - 1)) return null;
  const held = tokens.slice(places[0]!, places.at(-1)! + 1);
  const terms = texts.termsOf(held.flatMap((word) => formsOf(reading, word)));
  if (!short && sharedOf(terms, seed.terms, texts.weights).terms < TELLING_TERMS) return null;
  const range = { first: held[0]!.first, end: held.at(-1)!.end };
  const span = spanOfTokens(reading, range);
  const speaker = unit.quote?.speaker ?? null;
  return {
    column: unit.column,
    passages: [{ ...span, voice: voiceOf(unit.quote), ...(speaker && { source: speaker.span }), who: speaker?.name ?? null }],
    // The article has marks there, whatever the finder made of them: nothing is lost.
    form: MARKS.test(formAt(reading, range.first - 1)) ? "term" : "unmarked",
    words: held.map((word) => wordAs(reading, word)),
    tokens: held,
    terms,
    weight: weightOf(terms, texts.weights),
    unit: unit.index,
    speaker,
    confidence: seed.confidence,
  };
}

const MARKS = /^["“”„‟«»‹›‘‚'`]/;
