/**
 * Fits the coefficients of `src/stages/stories/likeness.ts` on the labelled stories (`VARIORUM_DATA`) and prints them: a logistic regression over
 * all pairs of articles that share telling terms. Its cross-check fits on the even topics and tells how many pairs of the odd ones it gets right,
 * and the other way round. No word of the texts is learned, only how much each feature counts.
 *
 *   node scripts/train/storyLikeness.ts
 */
import { labelled } from "../../bench/labelled.ts";
import { tokenise } from "../../src/stages/reading/reading.ts";
import { articleOf } from "../../src/stages/reading/testing.ts";
import { candidates } from "../../src/stages/stories/candidates.ts";
import { features } from "../../src/stages/stories/likeness.ts";
import { profilesOf } from "../../src/stages/stories/profiles.ts";
import { createLexicon } from "../../src/text/lexicon.ts";

const ROUNDS = 800;
const STEP = 0.3;
/** Steps shrink after so many rounds. */
const SHRINKS_AFTER = 100;
/** Keeps coefficients small where features say the same (ridge). */
const RIDGE = 1e-4;
/** Memory of the running mean of squared slopes (RMSProp, Hinton 2012). */
const MEMORY = 0.95;

interface Pair {
  readonly spoken: Float64Array;
  readonly same: boolean;
  readonly topic: number;
}

const articles = labelled("stories") as { id: string; text: string; group: string }[] | null;
if (articles === null) process.exit(0);
articles.sort((one, other) => (one.id < other.id ? -1 : 1));
const lexicon = createLexicon();
const profiles = profilesOf(articles.map(({ id, text }) => tokenise(articleOf(text, { id }), [], [], lexicon)));
const pairs: Pair[] = candidates(profiles).flatMap((others, one) =>
  others.filter((other) => other > one).map((other) => ({ spoken: features(profiles[one]!, profiles[other]!), same: articles[one]!.group === articles[other]!.group, topic: parseInt(articles[one]!.group, 10) })),
);
const even = pairs.filter(({ topic }) => topic % 2 === 0);
const odd = pairs.filter(({ topic }) => topic % 2 === 1);
console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one event`);
console.log(`right in the other half: ${(100 * right(fitted(even), odd)).toFixed(1)} % and ${(100 * right(fitted(odd), even)).toFixed(1)} %`);
const [intercept, ...coefficients] = fitted(pairs);
console.log(`COEFFICIENTS = [${coefficients.map((value) => value.toFixed(1)).join(", ")}]; INTERCEPT = ${intercept!.toFixed(1)}`);

/** The intercept, then the coefficients. */
function fitted(from: readonly Pair[]): Float64Array {
  const width = from[0]!.spoken.length + 1;
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(width);
    for (const { spoken, same } of from) {
      const error = 1 / (1 + Math.exp(-oddsOf(weights, spoken))) - (same ? 1 : 0);
      slopes[0]! += error;
      for (let i = 0; i < spoken.length; i++) slopes[i + 1]! += error * spoken[i]!;
    }
    for (let i = 0; i < width; i++) {
      const slope = slopes[i]! / from.length + (i === 0 ? 0 : RIDGE * weights[i]!);
      squares[i] = MEMORY * squares[i]! + (1 - MEMORY) * slope * slope;
      weights[i]! -= (STEP * slope * Math.min(1, SHRINKS_AFTER / (round + 1))) / Math.sqrt(squares[i]! + 1e-8);
    }
  }
  return weights;
}

function oddsOf(weights: Float64Array, spoken: Float64Array): number {
  let odds = weights[0]!;
  for (let i = 0; i < spoken.length; i++) odds += weights[i + 1]! * spoken[i]!;
  return odds;
}

function right(weights: Float64Array, of: readonly Pair[]): number {
  return of.filter(({ spoken, same }) => oddsOf(weights, spoken) > 0 === same).length / of.length;
}
