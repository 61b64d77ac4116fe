import { likenessOf } from "./likeness.ts";
import type { Statement } from "./statements.ts";

/** A sentence of each of two articles that tells the same in other words. `one` lies in the article with the smaller index. */
export interface Rewritten {
  readonly one: Statement;
  readonly other: Statement;
  readonly likeness: number;
}

/** From this likeness on two sentences tell the same (bench/rewritten.ts; chosen on the development half). */
const SAME_STATEMENT = 0.42;

/** Of each sentence the best match on the other side. A sentence may be the best one of several: what one article packs into one sentence the other tells in two. */
export function matched(ofA: readonly Statement[], ofB: readonly Statement[]): readonly Rewritten[] {
  const holders = new Map<number, number[]>();
  ofB.forEach(({ terms }, i) => {
    for (const term of terms) {
      const held = holders.get(term);
      if (held) held.push(i);
      else holders.set(term, [i]);
    }
  });
  const bestOfB: (Rewritten | undefined)[] = [];
  const bestOfA: Rewritten[] = [];
  const sums = new Float64Array(ofB.length);
  for (const one of ofA) {
    const met: number[] = [];
    one.terms.forEach((term, i) => {
      const held = holders.get(term) ?? [];
      if (held.length > SENTENCES_OF_TERM) return;
      for (const other of held) {
        if (sums[other] === 0) met.push(other);
        sums[other]! += one.weights[i]!;
      }
    });
    const likely = met.filter((at) => sums[at]! >= LEAST_BOUND * Math.min(one.weight, ofB[at]!.weight)).sort((x, y) => sums[y]! - sums[x]! || x - y).slice(0, MOST_LIKELY);
    for (const at of met) sums[at] = 0;
    let best: Rewritten | undefined;
    for (const at of likely.sort((x, y) => x - y)) {
      const other = ofB[at]!;
      const likeness = likenessOf(one, other);
      if (likeness < SAME_STATEMENT) continue;
      const found = { one, other, likeness };
      if (best === undefined || likeness > best.likeness) best = found;
      if (bestOfB[at] === undefined || likeness > bestOfB[at].likeness) bestOfB[at] = found;
    }
    if (best) bestOfA.push(best);
  }
  const all = new Set([...bestOfA, ...bestOfB.filter((best) => best !== undefined)]);
  return [...all].sort((x, y) => x.one.first - y.one.first || x.other.first - y.other.first);
}

/** A term that more sentences of one article hold is its topic; they meet through others. */
const SENTENCES_OF_TERM = 60;
/** Sentences of the other article looked at closely for one, those with most in common first. */
const MOST_LIKELY = 20;
/** Even with all in order a match needs more in common than this; weights of the two sides differ by less than half. */
const LEAST_BOUND = 0.25;
