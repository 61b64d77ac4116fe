import type { Anchors } from "./anchors.ts";
import type { Match } from "../groups.ts";
import { samenessOf } from "./sameness.ts";
import type { StoryTexts, Unit } from "../units.ts";
import { indexOf } from "../wordIndex.ts";

/** From this sameness on two sentences are matched; chosen on the development half (bench/statementRows.ts). */
export const SAME_STATEMENT = 0.38;

/** The best matches kept for one sentence; a wire text that 300 outlets carry has 300. */
const CANDIDATES = 40;

/** Pairs of sentences of different articles that may state the same, best first; items are places in `compared`. */
export function statementMatches(texts: StoryTexts, anchors: Anchors, compared: readonly Unit[]): Match[] {
  const wordings = wordingsOf(compared);
  const matches = [...wordings.flatMap(sameWording), ...likeWordings(texts, anchors, compared, wordings)];
  return matches.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Sentences of the same words, ascending; the first stands for all, so that a wire text that 300 outlets carry is compared once. */
function wordingsOf(compared: readonly Unit[]): number[][] {
  const wordings = Map.groupBy(compared.keys(), (item) => `${compared[item]!.terms.join(" ")}|${compared[item]!.neighbours.join(" ")}`);
  return [...wordings.values()];
}

function sameWording([first, ...others]: readonly number[]): Match[] {
  return others.map((other) => ({ a: first!, b: other, score: 1 }));
}

/** Pairs of different wordings, the best `CANDIDATES` of each. */
function likeWordings(texts: StoryTexts, anchors: Anchors, compared: readonly Unit[], wordings: readonly (readonly number[])[]): Match[] {
  const index = indexOf(wordings.map(([first]) => compared[first!]!), texts.weights);
  return wordings.flatMap((wording, own) => {
    const unit = compared[wording[0]!]!;
    const found: Match[] = [];
    index.sharing(unit.terms, (other, weight) => {
      if (other === own) return;
      if (weight / Math.min(unit.weight, compared[wordings[other]![0]!]!.weight) < LEAST_SHARED) return;
      const pair = ofTwoColumns(compared, wording, wordings[other]!);
      if (pair === null) return;
      const score = samenessOf(texts, anchors, compared[pair[0]]!, compared[pair[1]]!);
      if (score >= SAME_STATEMENT) found.push({ a: Math.min(...pair), b: Math.max(...pair), score });
    });
    found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    return found.slice(0, CANDIDATES);
  });
}

/** Two sentences of which neither holds a fiftieth of the other's weight share a common word or two. */
const LEAST_SHARED = 0.02;

/** The first sentences of two wordings that stand in different articles. */
function ofTwoColumns(compared: readonly Unit[], a: readonly number[], b: readonly number[]): readonly [number, number] | null {
  const { column } = compared[a[0]!]!;
  const other = b.find((item) => compared[item]!.column !== column);
  if (other !== undefined) return [a[0]!, other];
  const own = a.find((item) => compared[item]!.column !== column);
  return own === undefined ? null : [own, b[0]!];
}
