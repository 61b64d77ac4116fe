/**
 * Fits the coefficients of `src/stages/stories/likeness.ts` on the labelled stories (`VARIORUM_DATA`) and prints them: a logistic regression over
 * pairs of articles that share telling terms or a topic. Its cross-check goes by topic, in five parts: coefficients are fitted and the rule for joining
 * groups is chosen without the topics of one part, then all articles are read at once and those of that part are scored. No word of the texts is learned.
 * Last it prints the frontier: what each rule for joining gives on all topics.
 *
 *   node scripts/train/storyLikeness.ts
 */
import { labelledStories, measured, told } from "../../bench/labelledStories.ts";
import { candidates } from "../../src/stages/stories/candidates.ts";
import { groupsOf } from "../../src/stages/stories/groups.ts";
import type { Joining } from "../../src/stages/stories/groups.ts";
import { FEATURE_COUNT, features, likenessOf, weighed } from "../../src/stages/stories/likeness.ts";
import { profilesOf } from "../../src/stages/stories/profiles.ts";
import { nearCopies, sharedTexts } from "../../src/stages/stories/sharedText.ts";

const PARTS = 5;
const ROUNDS = 200;
const STEP = 0.3;
/** Steps shrink after so many rounds. */
const SHRINKS_AFTER = 100;
/** Keeps coefficients small where features say the same (ridge). */
const RIDGE = 1e-4;
/** Memory of the running mean of squared slopes (RMSProp, Hinton 2012). */
const MEMORY = 0.95;
/** The rule for joining is that of the best B-cubed among those whose pairs are so often right. */
const PRECISION = 0.95;

const RULES: readonly Joining[] = [1, 1.5].flatMap((first) => [1.5, 2].flatMap((contrast) => [1.5, 2].map((lesser) => ({ first, grown: 2.5, contrast, lesser }))));

interface Pair {
  readonly spoken: Float64Array;
  readonly same: boolean;
  readonly topics: readonly [number, number];
}

interface Fitted {
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

const set = await labelledStories();
if (set === null) process.exit(0);
const read = [...set.articles].sort((one, other) => (one.reading.article.id < other.reading.article.id ? -1 : 1));
const ids = read.map(({ reading }) => reading.article.id);
const topics = ids.map((id) => parseInt(set.eventOf.get(id)!, 10));
const profiles = profilesOf(read);
const shared = sharedTexts(ids, set.copies);
const texts = nearCopies(ids.length, shared, { together: [], apart: new Map(), problems: [] });
const near = candidates(profiles).map((others) => new Set(others));
for (const { one, other } of shared.all) near[one]!.add(other) && near[other]!.add(one);
const known = new Map<number, Float64Array>();
const pairs: Pair[] = profiles.flatMap((_, one) =>
  profiles.flatMap((_, other): Pair[] => {
    if (other <= one || (topics[one] !== topics[other] && !near[one]!.has(other))) return [];
    return [{ spoken: spokenBy(one, other), same: set.eventOf.get(ids[one]!) === set.eventOf.get(ids[other]!), topics: [topics[one]!, topics[other]!] }];
  }),
);
console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one event`);

const parts = partsOf([...new Set(topics)]);
const crossed = parts.map((part) => {
  const fit = fitted(pairs.filter(({ topics: both }) => !both.some((topic) => part.has(topic))));
  const others = RULES.map((rule) => ({ rule, groups: grouped(fit, rule) })).map(({ rule, groups }) => ({ rule, groups, found: measured(groups, set.eventOf, (event) => !part.has(parseInt(event, 10))) }));
  const sure = others.filter(({ found }) => found.pairs.precision >= PRECISION);
  const best = (sure.length > 0 ? sure : others).reduce((best, each) => (each.found.bCubed.f1 > best.found.bCubed.f1 ? each : best));
  console.log(`without topics ${[...part].sort((a, b) => a - b).join(" ")}: ${JSON.stringify(best.rule)}; on them ${told(measured(best.groups, set.eventOf, (event) => part.has(parseInt(event, 10))))}`);
  return { part, groups: best.groups };
});
// Each article in the group that the fit without its topic gives it; groups of different parts are different.
const crossedGroups = crossed.flatMap(({ part, groups }) => groups.map((group) => group.filter((id) => part.has(topics[ids.indexOf(id)]!)))).filter((group) => group.length > 0);
console.log(`cross-validated: ${told(measured(crossedGroups, set.eventOf))}`);

const all = fitted(pairs);
console.log(`COEFFICIENTS = [${all.coefficients.map((value) => value.toFixed(1)).join(", ")}]; INTERCEPT = ${all.intercept.toFixed(1)}`);
console.log("the frontier, on all topics:");
for (const rule of RULES) console.log(`${JSON.stringify(rule)} ${told(measured(grouped(all, rule), set.eventOf))}`);

function partsOf(all: readonly number[]): readonly ReadonlySet<number>[] {
  const sorted = [...all].sort((a, b) => a - b);
  return Array.from({ length: PARTS }, (_, part) => new Set(sorted.filter((_, i) => i % PARTS === part)));
}

function spokenBy(one: number, other: number): Float64Array {
  const key = Math.min(one, other) * ids.length + Math.max(one, other);
  const before = known.get(key);
  if (before !== undefined) return before;
  const spoken = features(profiles[Math.min(one, other)]!, profiles[Math.max(one, other)]!, shared.between(one, other)?.more ?? 0);
  known.set(key, spoken);
  return spoken;
}

/** As `stories` groups: near copies are joined first and the longest print stands for all. */
function grouped({ coefficients, intercept }: Fitted, rule: Joining): readonly (readonly string[])[] {
  const fullest = texts.map((prints) => prints.reduce((best, print) => (read[print]!.reading.tokens.count > read[best]!.reading.tokens.count ? print : best)));
  const textOf = new Map(fullest.map((article, text) => [article, text]));
  const nearTexts = fullest.map((article) => [...near[article]!].flatMap((other) => textOf.get(other) ?? []).sort((a, b) => a - b));
  const groups = groupsOf(fullest.map((article) => profiles[article]!), nearTexts, (one, other) => likenessOf(spokenBy(fullest[one]!, fullest[other]!), 0, coefficients, intercept), { together: [], apart: new Map() }, rule);
  return groups.map((group) => group.flatMap((text) => texts[text]!.map((member) => ids[member]!)));
}

function fitted(from: readonly Pair[]): Fitted {
  const width = FEATURE_COUNT + 1;
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(width);
    for (const { spoken, same } of from) {
      let odds = weights[0]!;
      for (let i = 0; i < spoken.length; i++) odds += weights[i + 1]! * weighed(spoken[i]!, i);
      const error = 1 / (1 + Math.exp(-odds)) - (same ? 1 : 0);
      slopes[0]! += error;
      for (let i = 0; i < spoken.length; i++) slopes[i + 1]! += error * weighed(spoken[i]!, i);
    }
    for (let i = 0; i < width; i++) {
      const slope = slopes[i]! / from.length + (i === 0 ? 0 : RIDGE * weights[i]!);
      squares[i] = MEMORY * squares[i]! + (1 - MEMORY) * slope * slope;
      weights[i]! -= (STEP * slope * Math.min(1, SHRINKS_AFTER / (round + 1))) / Math.sqrt(squares[i]! + 1e-8);
    }
  }
  return { intercept: weights[0]!, coefficients: [...weights.subarray(1)] };
}
