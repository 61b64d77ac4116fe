import type { Lexicon, TokenRange } from "../model/reading.ts";
import { addFeature, textFeature } from "./perceptron.ts";
import type { Perceptron } from "./perceptron.ts";

/** What the labels of a sequence are learned and told from. Features are 32-bit hashes; label 0 stands for "before the sentence". */
export interface Design {
  readonly labels: number;
  /** Distances of the words that are looked at, ascending from -reach to reach. */
  readonly reach: number;
  /** What a word says about the label of the token that stands `offset` before it. */
  wordFeatures(word: string, offset: number): readonly number[];
  /** Two hashes of a word that go with the labels before it. */
  keys(word: string): readonly [number, number];
  /** What the labels before say; fills `into` and gives how many. */
  history(into: Uint32Array, at: HistoryPlace): number;
  /** For each label the labels that may not follow it; 0 may, 1 may not. Absent: all may. */
  readonly forbidden?: readonly Uint8Array[];
}

export interface HistoryPlace {
  before: number;
  twoBefore: number;
  key: number;
  shape: number;
  /** First key of the next word; 0 at the end. */
  next: number;
  first: boolean;
}

/** Features of a token that need more than single words ("capital letters elsewhere in lower case"); fills `into` and gives how many. */
export type ContextFeatures = (token: number, into: Uint32Array) => number;

export interface Labeller {
  /** Writes the label of each token of the sentence into `labels`. Greedy, left to right. */
  label(lexicon: Lexicon, words: Uint32Array, sentence: TokenRange, labels: Uint8Array, context?: ContextFeatures): void;
}

/** Most features that a history or a context gives for one token. */
export const MOST_FEATURES = 64;

/** Words whose sums of weights are kept, a power of two; a rarer word takes the place of an older one. 8,192 cover nine in ten words of news. */
const KEPT_WORDS = 8192;

/** A labeller that looks up the features of each distinct word once and keeps their sums. */
export function createLabeller(model: Perceptron, design: Design): Labeller {
  const { labels } = design;
  const width = 2 * design.reach + 1;
  const stride = width * labels;
  const sums = new Int32Array(KEPT_WORDS * stride);
  const keys = new Uint32Array(KEPT_WORDS * 2);
  const owners = new Int32Array(KEPT_WORDS).fill(-1);
  let lexiconNow: Lexicon | null = null;
  const outside = outsideSums(model, design);
  const scores = new Int32Array(labels);
  const features = new Uint32Array(MOST_FEATURES);
  const place: HistoryPlace = { before: 0, twoBefore: 0, key: 0, shape: 0, next: 0, first: true };

  const slotOf = (lexicon: Lexicon, word: number): number => {
    const slot = word & (KEPT_WORDS - 1);
    if (owners[slot] === word) return slot;
    owners[slot] = word;
    const written = lexicon.word(word);
    sums.fill(0, slot * stride, (slot + 1) * stride);
    for (let offset = 0; offset < width; offset++) {
      for (const feature of design.wordFeatures(written, offset - design.reach)) addFeature(model, feature, sums, slot * stride + offset * labels);
    }
    [keys[2 * slot], keys[2 * slot + 1]] = design.keys(written);
    return slot;
  };
  const add = (from: Int32Array, at: number): void => {
    for (let label = 0; label < labels; label++) scores[label]! += from[at + label]!;
  };

  return {
    label(lexicon, words, sentence, out, context) {
      if (lexicon !== lexiconNow) owners.fill(-1);
      lexiconNow = lexicon;
      place.before = place.twoBefore = 0;
      for (let token = sentence.first; token < sentence.end; token++) {
        scores.fill(0);
        for (let offset = 0; offset < width; offset++) {
          const at = token + offset - design.reach;
          if (at < sentence.first || at >= sentence.end) add(outside, offset * labels);
          else add(sums, slotOf(lexicon, words[at]!) * stride + offset * labels);
        }
        place.next = token + 1 < sentence.end ? keys[2 * slotOf(lexicon, words[token + 1]!)]! : 0;
        const slot = slotOf(lexicon, words[token]!);
        place.key = keys[2 * slot]!;
        place.shape = keys[2 * slot + 1]!;
        place.first = token === sentence.first;
        const told = design.history(features, place);
        for (let i = 0; i < told; i++) addFeature(model, features[i]!, scores, 0);
        const more = context?.(token, features) ?? 0;
        for (let i = 0; i < more; i++) addFeature(model, features[i]!, scores, 0);
        const label = best(scores, design.forbidden?.[place.before]);
        out[token] = label;
        place.twoBefore = place.before;
        place.before = label;
      }
    },
  };
}

/** The feature of a place beyond the sentence. */
export function outsideFeature(offset: number): number {
  return textFeature(255, String(offset));
}

function outsideSums(model: Perceptron, design: Design): Int32Array {
  const sums = new Int32Array((2 * design.reach + 1) * design.labels);
  for (let offset = -design.reach; offset <= design.reach; offset++) addFeature(model, outsideFeature(offset), sums, (offset + design.reach) * design.labels);
  return sums;
}

/** The label with the highest score, of equals the first; label 0 never. */
function best(scores: Int32Array, forbidden: Uint8Array | undefined): number {
  let top = -Infinity;
  let found = 1;
  for (let label = 1; label < scores.length; label++) {
    if (scores[label]! <= top || forbidden?.[label] === 1) continue;
    top = scores[label]!;
    found = label;
  }
  return found;
}
