import { aligned } from "./alignment.ts";
import { decidedOn } from "../decisions/decisions.ts";
import { firstOfEachColumn, grouped, type Match } from "../groups.ts";
import { likenessOf, sharedOf } from "../likeness.ts";
import { quoteRelation } from "./quoteRelation.ts";
import { pairsOf } from "../relation.ts";
import type { Draft } from "../row.ts";
import { SILENCE } from "../silence.ts";
import { soughtIn } from "../sought.ts";
import type { StoryTexts } from "../units.ts";
import { unmarked } from "./unmarked.ts";
import { maybeOneSpeaker, type Utterance, utterancesOf } from "./utterances.ts";
import { indexOf, type WordIndex } from "../wordIndex.ts";

/** Share of the shorter's words that stand in the other in the same order: cuts and single changed words leave more. */
const SAME_WORDS = 0.6;

/** Share of the shorter's content that stands in the other, where one of the two is not in marks: the words may be anybody's. */
const SAME_CONTENT = 0.6;

/** And where both name one speaker so much is enough: "counted on two farms" is his "made up on two farms". */
const ONE_SPEAKERS_CONTENT = 0.45;

/** Shorter fragments ("unfair") are the same utterance only where speaker or sentence are alike too. */
const TELLING_TERMS = 3;

/** Sentences around two short fragments that are at least so alike tell of one occasion. */
const SAME_OCCASION = 0.2;

/** The best matches kept for one utterance. */
const CANDIDATES = 20;

/** One utterance across the articles, with every way in which it is given; indirect speech on its own is a statement, not a quote. */
export function quoteRows(texts: StoryTexts, index: WordIndex): Draft[] {
  const utterances = utterancesOf(texts);
  const score = (a: number, b: number): number => sameness(texts, utterances[a]!, utterances[b]!);
  const decided = decidedOn("quote", utterances.map(({ column, passages }) => ({ column, spans: passages })), texts);
  const groups = grouped({ count: utterances.length, ...(decided && { decided }), columnOf: (item) => utterances[item]!.column, alike: (a, b) => score(a, b) > 0, matches: matchesOf(texts, utterances, score) });
  return groups
    .map((group) => group.map((item) => utterances[item]!))
    .filter((group) => group.some(isQuote))
    .map((group) => draftOf(texts, [...group, ...unmarked(texts, index, group)].sort((a, b) => a.column - b.column)));
}

function matchesOf(texts: StoryTexts, utterances: readonly Utterance[], score: (a: number, b: number) => number): Match[] {
  const bags = indexOf(utterances, texts.weights);
  return utterances.flatMap((utterance, b) => {
    const found: Match[] = [];
    const rough: { a: number; weight: number }[] = [];
    bags.sharing(utterance.terms, (a, weight) => {
      const other = utterances[a]!;
      if (other.column >= utterance.column || !(isQuote(other) || isQuote(utterance))) return;
      if (weight >= ONE_SPEAKERS_CONTENT * Math.min(utterance.weight, other.weight)) rough.push({ a, weight: weight / Math.max(utterance.weight, other.weight) });
    });
    rough.sort((x, y) => y.weight - x.weight || x.a - y.a);
    for (const { a } of rough.slice(0, CANDIDATES)) {
      const sure = score(a, b);
      if (sure > 0) found.push({ a, b, score: sure });
    }
    return found;
  });
}

/** 0 for two utterances, up to 1 for the same words in the same order. */
function sameness(texts: StoryTexts, a: Utterance, b: Utterance): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const shared = sharedOf(a.terms, b.terms, texts.weights);
  const content = shared.weight / Math.min(a.weight, b.weight);
  if (content < ONE_SPEAKERS_CONTENT) return 0;
  const telling = shared.terms >= TELLING_TERMS;
  const one = isOneSpeaker(texts, a, b);
  if (a.form === "indirect" || b.form === "indirect") {
    const enough = one ? shared.terms >= TELLING_TERMS - 1 : telling && content >= SAME_CONTENT;
    return enough && maybeOneSpeaker(texts, a, b) ? content / 2 : 0;
  }
  if (content < SAME_CONTENT) return 0;
  if (!telling && !one && !sameOccasion(texts, a, b) && !isSamePhrase(a, b)) return 0;
  const words = aligned(a.words, b.words).a.length;
  const both = (2 * words) / (a.words.length + b.words.length);
  // A title or a nickname in marks is not the speech that mentions it.
  const needed = a.form === "term" || b.form === "term" ? both : words / Math.min(a.words.length, b.words.length);
  return needed < SAME_WORDS ? 0 : both;
}

function isQuote({ form }: Utterance): boolean {
  return form === "direct" || form === "partial";
}

/** Word by word the same, and long enough to be no chance: "Count them again". */
function isSamePhrase(a: Utterance, b: Utterance): boolean {
  return a.words.length >= PHRASE_WORDS && a.words.join(" ") === b.words.join(" ");
}

const PHRASE_WORDS = 3;

/** Both name a speaker, and it may be one. */
function isOneSpeaker(texts: StoryTexts, a: Utterance, b: Utterance): boolean {
  return a.speaker !== null && b.speaker !== null && maybeOneSpeaker(texts, a, b);
}

function sameOccasion(texts: StoryTexts, a: Utterance, b: Utterance): boolean {
  if (a.unit === null || b.unit === null) return false;
  return likenessOf(texts, texts.units[a.unit]!, texts.units[b.unit]!).score >= SAME_OCCASION;
}

function draftOf(texts: StoryTexts, utterances: readonly Utterance[]): Draft {
  const first = firstOfEachColumn(utterances);
  return {
    kind: "quote",
    said: utterances.map(({ column, passages }) => ({ column, passages })),
    pairs: pairsOf(first.map(({ column }) => column), (a, b) => quoteRelation(texts, first[a]!, first[b]!)),
    notes: [],
    confidence: confidenceOf(texts, utterances),
    // A short phrase is looked for word by word (unmarked.ts): that its one content word stands elsewhere says nothing.
    ...(utterances[0]!.terms.length < TELLING_TERMS && utterances[0]!.words.length >= PHRASE_WORDS && { limits: { ...SILENCE.quote, nearMiss: Infinity } }),
    sought: soughtIn(texts, utterances[0]!.column, { first: utterances[0]!.tokens[0]!.first, end: utterances[0]!.tokens.at(-1)!.end }),
  };
}

/** The findings' own doubt, the least where several articles quote the same; then how much of the shorter's content stands in the longer: a cut is no doubt. */
function confidenceOf(texts: StoryTexts, utterances: readonly Utterance[]): number {
  const found = Math.max(...utterances.map(({ confidence }) => confidence));
  const [first, ...others] = utterances;
  if (others.length === 0) return found;
  const shares = others.map((other) => sharedOf(first!.terms, other.terms, texts.weights).weight / Math.min(first!.weight, other.weight));
  return found * Math.min(1, 0.3 + 0.7 * (shares.reduce((sum, share) => sum + share, 0) / shares.length));
}
