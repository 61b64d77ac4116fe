import type { Lexicon, TokenRange } from "../model/reading.ts";
import { addFeature, textFeature } from "./perceptron.ts";
import type { Perceptron } from "./perceptron.ts";

/** What the labels of a sequence are learned and told from. Features are 32-bit hashes; label 0 stands for "before the sentence". */
export interface Design {
  readonly labels: number;
  /** Distances of the words that are looked at, ascending from -reach to reach. */
  readonly reach: number;
  /** What a word says about the labels around it, a list for each distance from -reach: the first is for the token `reach` after it, the middle one for its own. */
  wordFeatures(word: string): readonly (readonly number[])[];
  /** Two hashes of a word that go with the labels before it. */
  keys(word: string): readonly [number, number];
  /** What the two labels before say by themselves. */
  labelFeatures(before: number, twoBefore: number): readonly number[];
  /** What the label before says together with the words; fills `into` and gives how many. */
  history(into: Uint32Array, at: HistoryPlace): number;
  /** The label of a word that needs no look: a lower-cased word is no name. 0 where the features decide. It holds only where `forbidden` lets it. */
  plainLabel?(word: string): number;
  /** For each label the labels that may not follow it; 0 may, 1 may not. Absent: all may. */
  readonly forbidden?: readonly Uint8Array[];
}

export interface HistoryPlace {
  before: number;
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

/** Words whose sums of weights are kept, a power of two; a later word takes the place of an older one. So many take 15 MB with 47 labels. */
const KEPT_WORDS = 16384;

/** A labeller that looks up the features of each distinct word once and keeps their sums. */
export function createLabeller(model: Perceptron, design: Design): Labeller {
  const { labels } = design;
  const words = wordSums(model, design);
  const pairs = labelSums(model, design);
  const outside = outsideSums(model, design);
  const scores = new Int32Array(labels);
  const features = new Uint32Array(MOST_FEATURES);
  const place: HistoryPlace = { before: 0, key: 0, shape: 0, next: 0, first: true };
  const add = (from: Int32Array, at: number): void => {
    for (let label = 0; label < labels; label++) scores[label]! += from[at + label]!;
  };
  return {
    label(lexicon, column, sentence, out, context) {
      words.use(lexicon);
      let [before, twoBefore] = [0, 0];
      for (let token = sentence.first; token < sentence.end; token++) {
        const slot = words.slot(column[token]!);
        const forbidden = design.forbidden?.[before];
        let label = words.plain[slot]!;
        if (label === 0 || forbidden?.[label] === 1) {
          scores.fill(0);
          add(pairs.sums, pairs.row(before, twoBefore));
          for (let offset = -design.reach; offset <= design.reach; offset++) {
            const at = token + offset;
            if (at < sentence.first || at >= sentence.end) add(outside, (offset + design.reach) * labels);
            else add(words.sums, words.row(words.slot(column[at]!), offset));
          }
          // Another word of the window may have taken the slot; the keys are read after it is made sure of.
          place.next = token + 1 < sentence.end ? words.keys[2 * words.slot(column[token + 1]!)]! : 0;
          const own = words.slot(column[token]!);
          place.before = before;
          place.key = words.keys[2 * own]!;
          place.shape = words.keys[2 * own + 1]!;
          place.first = token === sentence.first;
          const told = design.history(features, place);
          for (let i = 0; i < told; i++) addFeature(model, features[i]!, scores, 0);
          const more = context?.(token, features) ?? 0;
          for (let i = 0; i < more; i++) addFeature(model, features[i]!, scores, 0);
          label = best(scores, forbidden);
        }
        out[token] = label;
        twoBefore = before;
        before = label;
      }
    },
  };
}

/** What each word adds to the scores at each distance, with its keys and its plain label; looked up once, kept in a table of fixed size. */
interface WordSums {
  readonly sums: Int32Array;
  /** Two a slot. */
  readonly keys: Uint32Array;
  readonly plain: Uint8Array;
  /** Word ids are those of this lexicon from now on. */
  use(lexicon: Lexicon): void;
  slot(word: number): number;
  row(slot: number, offset: number): number;
}

function wordSums(model: Perceptron, design: Design): WordSums {
  const { labels, reach } = design;
  const stride = (2 * reach + 1) * labels;
  const sums = new Int32Array(KEPT_WORDS * stride);
  const keys = new Uint32Array(2 * KEPT_WORDS);
  const plain = new Uint8Array(KEPT_WORDS);
  const owners = new Int32Array(KEPT_WORDS).fill(-1);
  let lexicon: Lexicon | null = null;
  const row = (slot: number, offset: number): number => slot * stride + (offset + reach) * labels;
  return {
    sums,
    keys,
    plain,
    row,
    use(next) {
      if (next !== lexicon) owners.fill(-1);
      lexicon = next;
    },
    slot(word) {
      const slot = word & (KEPT_WORDS - 1);
      if (owners[slot] === word) return slot;
      owners[slot] = word;
      const written = lexicon!.word(word);
      sums.fill(0, slot * stride, (slot + 1) * stride);
      design.wordFeatures(written).forEach((features, i) => {
        for (const feature of features) addFeature(model, feature, sums, row(slot, i - reach));
      });
      [keys[2 * slot], keys[2 * slot + 1]] = design.keys(written);
      plain[slot] = design.plainLabel?.(written) ?? 0;
      return slot;
    },
  };
}

/** What each pair of labels before adds to the scores. */
function labelSums(model: Perceptron, design: Design): { readonly sums: Int32Array; row(before: number, twoBefore: number): number } {
  const { labels } = design;
  const sums = new Int32Array(labels * labels * labels);
  const row = (before: number, twoBefore: number): number => (before * labels + twoBefore) * labels;
  for (let before = 0; before < labels; before++) {
    for (let twoBefore = 0; twoBefore < labels; twoBefore++) for (const feature of design.labelFeatures(before, twoBefore)) addFeature(model, feature, sums, row(before, twoBefore));
  }
  return { sums, row };
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
