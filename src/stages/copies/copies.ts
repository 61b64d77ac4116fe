import type { Copies, Copy, SharedText } from "../../model/copy.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { compareWords } from "../../text/order.ts";
import { evidenceBetween } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { nearDuplicates } from "./nearDuplicates.ts";
import { ownShares } from "./ownShares.ts";
import { alignedPassages } from "./passages.ts";
import { placed } from "./places.ts";
import type { Placed, Shared, Stretch } from "./places.ts";
import { recurringApart } from "./recurring.ts";
import { remembered } from "./remembered.ts";
import { type Rewritten, rewrittenPairs } from "./rewritten/rewritten.ts";
import { runsWithEarlier } from "./runs.ts";
import type { Run } from "./runs.ts";
import { shinglesOf } from "./shingles.ts";
import type { Shingles } from "./shingles.ts";
import { sharesOf } from "./shares.ts";
import { withThirds } from "./thirds.ts";
import { comparedWords } from "./words.ts";
import type { Readings, Words } from "./words.ts";
import { writtenOtherwise } from "./writtenOtherwise.ts";

export { bandingFor, nearDuplicateIndex, signatures } from "./sketches/sketches.ts";
export type { Readings } from "./words.ts";

/**
 * All passages that stand in two articles in the same or nearly the same words, compared as they read, and what each pair shares in all; sentences
 * that tell the same in other words; and what recurs in many stories and counts for none.
 * Neither the order of the readings nor which article is `a` changes what is found. Ascending by `a`, `b`, then place.
 */
export function copies(readings: readonly Reading[]): Copies {
  const sorted = [...readings].sort((one, other) => compareWords(one.article.id, other.article.id));
  return copiesAmong({ count: sorted.length, reading: (article) => sorted[article]! });
}

/** The same for more articles than fit into memory as readings: words are held as columns, and only what shares something is read again. */
export function copiesAmong(source: Readings): Copies {
  const columns = comparedWords(remembered(source));
  const all = sharedPassages(columns);
  const rewritten = rewrittenPairs(columns, all);
  const largerShares = all.map((shared) => largerOf(sharesOf(shared, columns)));
  const { recurring, found, stretches } = recurringApart(all, largerShares, rewritten, columns);

  const evidence = evidenceBetween(columns);
  const shares = found.map((shared) => sharesOf(shared, columns));
  const argued = withThirds(
    found,
    found.map((shared, i) => evidence(shared, largerOf(shares[i]!))),
    columns,
  );
  const argumentOf = new Map(found.map(({ a, b }, i) => [a * columns.count + b, argued[i]!.whole]));
  const argumentFor = ({ a, b }: { readonly a: number; readonly b: number }): Evidence => argumentOf.get(a * columns.count + b) ?? evidence({ a, b, places: [] }, 0).whole;
  const id = (article: number): string => columns.ids[article]!;
  const directions = argued.map(({ whole }) => whole.direction);
  const told = rewritten.flatMap((pair) => pair.places.map((place) => ({ pair, place, argued: argumentFor(pair) })));
  const [sure, perhaps] = [told.filter(({ place }) => place.likeness >= SURELY_REWRITTEN), told.filter(({ place }) => place.likeness < SURELY_REWRITTEN)];
  return {
    passages: found.flatMap((shared, i) => shared.places.map((place, k) => copyOf(shared, place, argued[i]!.passages[k]!, columns))),
    pairs: found.map(({ a, b }, i): SharedText => ({ a: id(a), b: id(b), ...shares[i]!, ...argued[i]!.whole })),
    rewritten: sure.map(({ pair, place, argued: whole }) => rewrittenCopy(pair, place, whole, columns)),
    perhapsRewritten: perhaps.map(({ pair, place, argued: whole }) => rewrittenCopy(pair, place, whole, columns)),
    recurring,
    groups: nearDuplicates(columns.count, found.map(({ a, b }, i) => ({ a, b, ...shares[i]! }))).map((group) => group.map(id)),
    shares: ownShares(columns, found, directions, sure.map(({ place, argued: { direction } }) => ({ ...place, direction })), stretches),
  };
}

/** Under this likeness are many that only tell the same event; bench/accuracy.ts shows what those from here on cost in precision. */
const SURELY_REWRITTEN = 0.6;

/** What each pair of articles shares word for word or nearly so. */
function sharedPassages(columns: Words): readonly Shared[] {
  const shingles = shinglesOf(columns);
  const found: Shared[] = [];
  for (let b = 0; b < columns.count; b++) {
    for (const [a, runs] of runsWithEarlier(b, columns, shingles)) {
      const places = placesShared(a, b, runs, columns, shingles);
      if (places.length > 0 && columns.ids[a] !== columns.ids[b]) found.push({ a, b, places });
    }
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}

function largerOf({ shareOfA, shareOfB }: { readonly shareOfA: number; readonly shareOfB: number }): number {
  return Math.max(shareOfA, shareOfB);
}

function copyOf({ a, b }: Shared, place: Placed, argued: Evidence, columns: Words): Copy {
  const { one, other } = place;
  const similarity = place.equal / place.columns;
  const written = writtenOtherwise(place, columns.reading(a), columns.reading(b));
  return {
    a: { article: columns.ids[a]!, ...one.span },
    b: { article: columns.ids[b]!, ...other.span },
    kind: similarity === 1 ? "exact" : "near",
    similarity,
    direction: argued.direction,
    because: written.length === 0 ? argued.because : [...argued.because, `reads the same, written otherwise: ${written.join(", ")}`],
    tokens: Math.max(one.end - one.first, other.end - other.first),
    ...(written.length > 0 && { written }),
  };
}

function rewrittenCopy({ a, b }: { readonly a: number; readonly b: number }, { one, other, likeness }: Rewritten, argued: Evidence, columns: Words): Copy {
  return {
    a: { article: columns.ids[a]!, ...sentenceAt(a, one.first, columns) },
    b: { article: columns.ids[b]!, ...sentenceAt(b, other.first, columns) },
    kind: "rewritten",
    similarity: likeness,
    ...argued,
    tokens: Math.max(one.end - one.first, other.end - other.first),
  };
}

function sentenceAt(article: number, place: number, columns: Words): Span {
  const { sentences, tokens } = columns.reading(article);
  return sentences[tokens.sentences[columns.tokens[place]!]!]!.span;
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
