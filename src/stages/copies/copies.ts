import type { Copies, Copy, SharedText } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import { evidenceBetween } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { alignedPassages } from "./passages.ts";
import { placed } from "./places.ts";
import type { Placed, Shared, Stretch } from "./places.ts";
import { runsWithEarlier } from "./runs.ts";
import type { Run } from "./runs.ts";
import { shinglesOf } from "./shingles.ts";
import type { Shingles } from "./shingles.ts";
import { bodySizes, sharesOf } from "./shares.ts";
import { withThirds } from "./thirds.ts";
import { comparedWords } from "./words.ts";
import type { Words } from "./words.ts";


/**
 * All passages that stand in two articles in the same or nearly the same words, compared as they read, and what each pair shares in all.
 * Candidates come from an index of five-word shingles (never all pairs); each is carried on by alignment. Neither the order of the readings
 * nor which article is `a` changes what is found. Ascending by `a`, `b`, then place.
 */
export function copies(readings: readonly Reading[]): Copies {
  const columns = comparedWords(readings);
  const shingles = shinglesOf(columns);
  const sizes = bodySizes(columns);
  const evidence = evidenceBetween(columns);
  const found: Shared[] = [];
  for (let b = 0; b < columns.readings.length; b++) {
    for (const [a, runs] of runsWithEarlier(b, columns, shingles)) {
      const places = placesShared(a, b, runs, columns, shingles);
      if (places.length > 0 && id(a) !== id(b)) found.push({ a, b, places });
    }
  }
  found.sort((x, y) => x.a - y.a || x.b - y.b);
  const shares = found.map((shared) => sharesOf(shared, columns, sizes));
  const argued = withThirds(
    found,
    found.map((shared, i) => evidence(shared, Math.max(shares[i]!.shareOfA, shares[i]!.shareOfB))),
    columns,
  );
  const passages = found.flatMap((shared, i) => shared.places.map((place, k) => copyOf(shared, place, argued[i]!.passages[k]!)));
  const pairs = found.map(({ a, b }, i): SharedText => ({ a: id(a), b: id(b), ...shares[i]!, ...argued[i]!.whole }));
  return { passages, pairs };

  function id(article: number): string {
    return columns.readings[article]!.article.id;
  }

  function copyOf({ a, b }: Shared, { one, other, equal, columns }: Placed, argued: Evidence): Copy {
    const similarity = equal / columns;
    return {
      a: { article: id(a), start: one.span.start, end: one.span.end },
      b: { article: id(b), start: other.span.start, end: other.span.end },
      kind: similarity === 1 ? "exact" : "near",
      similarity,
      ...argued,
      tokens: Math.max(one.end - one.first, other.end - other.first),
    };
  }
}

/** The alignment breaks ties for the side it gets first, so that side is chosen by its words, never by its id: a mirror stays a mirror. */
function placesShared(a: number, b: number, runs: readonly Run[], columns: Words, shingles: Shingles): readonly Placed[] {
  const turned = comesFirst(b, a, columns);
  const [one, other] = turned ? [b, a] : [a, b];
  const inOrder = turned ? runs.map((run) => ({ one: run.other, other: run.one, length: run.length })) : runs;
  const places = alignedPassages(inOrder, one, other, columns, shingles).map((passage) => placed(passage, one, other, columns));
  const back = turned ? places.map((place) => ({ ...place, one: place.other, other: place.one })) : places;
  return [...back].sort((x, y) => byPlace(x.one, y.one) || byPlace(x.other, y.other));
}

function byPlace(one: Stretch, other: Stretch): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}

/** The shorter article first; of equal length the one whose first other word has the smaller hash. */
function comesFirst(one: number, other: number, { begins, words, hashes }: Words): boolean {
  const length = begins[one + 1]! - begins[one]!;
  const difference = length - (begins[other + 1]! - begins[other]!);
  if (difference !== 0) return difference < 0;
  for (let i = 0; i < length; i++) {
    const here = words[begins[one]! + i]!;
    const there = words[begins[other]! + i]!;
    if (here !== there) return hashes[here]! < hashes[there]!;
  }
  return false;
}
