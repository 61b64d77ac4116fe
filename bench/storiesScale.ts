/**
 * How long do stories take? Generated articles, read before, against a plain all-pairs cosine of TF-IDF vectors in the same process.
 * `node bench/storiesScale.ts`, or with sizes.
 */
import { fileURLToPath } from "node:url";
import type { Findings } from "../src/model/findings.ts";
import type { ReadArticle } from "../src/model/run.ts";
import { copies } from "../src/stages/copies/copies.ts";
import { findings } from "../src/stages/findings/findings.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { stories } from "../src/stages/stories/stories.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { formAt } from "../src/text/tokens.ts";
import { generatedArticles } from "./generator.ts";
import { hash } from "./labelledStories.ts";

export interface StoriesTimed {
  readonly articles: number;
  /** Of the stories alone: reading and copies are done before. */
  readonly seconds: number;
  /** Of the peer: cosines of all pairs of TF-IDF vectors, and nothing done with them. */
  readonly peer: number;
  readonly stories: number;
  readonly made: number;
  /** Pairs of one made story that are in one story, and pairs in one story that are of one made story. */
  readonly recall: number;
  readonly precision: number;
  /** Highest resident memory so far, in MB. */
  readonly peak: number;
}

/** `withFindings`: people, dates and figures too, as `collate` has them; reading takes longer. */
export function timedStories(count: number, withFindings = false): StoriesTimed {
  const generated = [...generatedArticles(count)];
  const lexicon = createLexicon();
  const read = generated.map(({ name, text, published, outlet }): ReadArticle => {
    const reading = tokenise(articleOf(text, { id: name, published, outlet }), [], [], lexicon);
    if (!withFindings) return { reading, findings: NOTHING };
    const tagged = tag(reading, testModels());
    return { reading: tagged, findings: findings(tagged) };
  });
  const shared = copies(read.map(({ reading }) => reading));
  const began = performance.now();
  const found = stories(read, shared, { together: false, hash });
  const seconds = (performance.now() - began) / 1000;
  const storyOf = new Map(generated.map(({ name, story }) => [name, story]));
  const pairs = (members: number): number => (members * (members - 1)) / 2;
  let [right, together] = [0, 0];
  for (const { articles } of found) {
    together += pairs(articles.length);
    for (const same of Map.groupBy(articles, (id) => storyOf.get(id)!).values()) right += pairs(same.length);
  }
  const made = Map.groupBy(generated, ({ story }) => story);
  const all = [...made.values()].reduce((sum, members) => sum + pairs(members.length), 0);
  return { articles: count, seconds, peer: allPairs(read), stories: found.length, made: made.size, recall: right / all, precision: right / together, peak: Math.round(process.resourceUsage().maxRSS / 1024) };
}

const NOTHING: Findings = { quotes: [], figures: [], dates: [], mentions: [], entities: [], terms: [] };

/** Seconds for the cosines of all pairs of the articles' TF-IDF vectors, merged over sorted terms. */
function allPairs(read: readonly ReadArticle[]): number {
  const began = performance.now();
  const terms = new Map<string, number>();
  const counts = read.map(({ reading }) => {
    const counted = new Map<number, number>();
    for (let token = 0; token < reading.tokens.count; token++) {
      const form = formAt(reading, token);
      const term = terms.get(form) ?? terms.size;
      terms.set(form, term);
      counted.set(term, (counted.get(term) ?? 0) + 1);
    }
    return [...counted].sort((a, b) => a[0] - b[0]);
  });
  const articlesWith = new Float64Array(terms.size);
  for (const counted of counts) for (const [term] of counted) articlesWith[term]!++;
  const vectors = counts.map((counted) => {
    const weights = Float64Array.from(counted, ([term, count]) => count * Math.log(read.length / articlesWith[term]!));
    const length = Math.hypot(...weights) || 1;
    return { terms: Uint32Array.from(counted, ([term]) => term), weights: weights.map((weight) => weight / length) };
  });
  let sum = 0;
  for (let one = 0; one < vectors.length; one++) for (let other = one + 1; other < vectors.length; other++) sum += cosine(vectors[one]!, vectors[other]!);
  if (!Number.isFinite(sum)) throw new Error("expected cosines that are numbers");
  return (performance.now() - began) / 1000;
}

interface Vector {
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

function cosine(one: Vector, other: Vector): number {
  let [i, k, sum] = [0, 0, 0];
  while (i < one.terms.length && k < other.terms.length) {
    const difference = one.terms[i]! - other.terms[k]!;
    if (difference === 0) sum += one.weights[i]! * other.weights[k]!;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const withFindings = process.argv.includes("--findings");
  const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
  console.log("| articles | seconds | all-pairs TF-IDF cosines, seconds | times faster | stories | made | pairs precision | pairs recall | peak MB |\n|---|---|---|---|---|---|---|---|---|");
  for (const size of sizes.length > 0 ? sizes : [1250, 2500, 5000]) {
    const { articles, seconds, peer, stories: count, made, precision, recall, peak } = timedStories(size, withFindings);
    console.log(`| ${articles} | ${seconds.toFixed(2)} | ${peer.toFixed(2)} | ${(peer / seconds).toFixed(1)} | ${count} | ${made} | ${(100 * precision).toFixed(1)} | ${(100 * recall).toFixed(1)} | ${peak} |`);
  }
}
