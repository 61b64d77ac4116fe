import { NAME_KIND, NUMBER_KIND, type Statement } from "./statements.ts";

/** Weighted overlap both ways (Dice): what either adds counts against it. */
const BOTH = 0.3;
/** The shorter within the longer: a sentence that two facts were packed into still tells each. */
const WITHIN = 0.4;
/** Overlap both ways of all but names: two sentences on one person share the name, and need not tell the same of him. */
const PLAIN = 0.2;
/** What both tell comes in the same order. */
const ORDER = 0.1;
/** Both give numbers, and none is the same; less where some are. */
const OTHER_NUMBERS = 0.1;
/** Fewer shared terms are one topic and not one statement. */
const LEAST_SHARED = 3;

/** How surely two sentences tell the same in other words, 0 to 1: by their weighted words, names, numbers and order. The same for (a, b) and (b, a). */
export function likenessOf(a: Statement, b: Statement): number {
  const shared: { readonly a: number; readonly b: number }[] = [];
  let weight = 0;
  let plain = 0;
  let numbers = 0;
  for (let i = 0, k = 0; i < a.terms.length && k < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[k]!;
    if (difference === 0) {
      const both = (a.weights[i]! + b.weights[k]!) / 2;
      weight += both;
      if (a.kinds[i] === NUMBER_KIND) numbers++;
      else if (a.kinds[i] !== NAME_KIND && b.kinds[k] !== NAME_KIND) plain += both;
      shared.push({ a: a.order[i]!, b: b.order[k]! });
    }
    if (difference <= 0) i++;
    if (difference >= 0) k++;
  }
  if (shared.length < LEAST_SHARED) return 0;
  const both = (2 * weight) / (a.weight + b.weight);
  const within = Math.min(1, weight / Math.min(a.weight, b.weight));
  const fewer = Math.min(a.numbers, b.numbers);
  const fight = fewer === 0 ? 0 : 1 - Math.min(1, numbers / fewer);
  const sum = BOTH * both + WITHIN * within + PLAIN * ((2 * plain) / Math.max(1, a.plain + b.plain)) + ORDER * inOrder(shared) - OTHER_NUMBERS * fight;
  return Math.min(1, Math.max(0, sum));
}

/** The share of the terms that come in the same order on both sides: the longest ascending row of them (Fredman 1975). */
function inOrder(shared: readonly { readonly a: number; readonly b: number }[]): number {
  const ends: number[] = [];
  for (const { b } of [...shared].sort((x, y) => x.a - y.a)) {
    let at = ends.length;
    while (at > 0 && ends[at - 1]! >= b) at--;
    ends[at] = b;
  }
  return ends.length / shared.length;
}
