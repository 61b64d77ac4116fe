import type { Direction } from "../../../src/model/copy.ts";
import type { CopyReport, SpanPair } from "../../../src/model/report.ts";
import type { ReaderRun } from "../../../src/model/reader.ts";
import type { StoryView } from "./story.ts";

/** All that two articles of a story share. `a` is the column further left, the earlier one where times are known. */
export interface SharedPair {
  readonly a: number;
  readonly b: number;
  readonly direction: Direction;
  /** Share of each article's characters that stand in the other, in the same or nearly the same words; 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** They share nothing but what is told again in other words; the shares are of that. */
  readonly reworded: boolean;
  /** In the order of `a`'s text. */
  readonly passages: readonly SharedPassage[];
  /** Every reason once; those of the direction first. */
  readonly because: readonly string[];
  /** Of a common origin: the column of the article that both have it from; null where that text is not here. */
  readonly third: number | null;
}

/** One passage that two articles share, `a` being the pair's `a`. */
export interface SharedPassage {
  readonly a: SpanPair;
  readonly b: SpanPair;
  readonly kind: CopyReport["kind"];
  readonly similarity: number;
  readonly direction: Direction;
  readonly because: readonly string[];
  readonly written: readonly string[];
}

const MADE = new WeakMap<StoryView, readonly SharedPair[]>();

/** Every pair of a story that shares anything, the largest share first. */
export function sharedPairs(report: ReaderRun, story: StoryView): readonly SharedPair[] {
  const known = MADE.get(story);
  if (known) return known;
  const made = pairsIn(report, story);
  MADE.set(story, made);
  return made;
}

/** "A-C": a pair's name in an address. */
export function pairName(story: StoryView, { a, b }: Pick<SharedPair, "a" | "b">): string {
  return `${story.letters[a]}-${story.letters[b]}`;
}

export function pairNamed(story: StoryView, pairs: readonly SharedPair[], name: string | undefined): SharedPair | null {
  return pairs.find((pair) => pairName(story, pair) === name) ?? null;
}

/** The share of who took it; of undecided ones the larger. */
export function shareOf({ direction, shareOfA, shareOfB }: SharedPair): number {
  if (direction === "a-from-b") return shareOfA;
  if (direction === "b-from-a") return shareOfB;
  return Math.max(shareOfA, shareOfB);
}

function pairsIn(report: ReaderRun, story: StoryView): SharedPair[] {
  const columnOf = new Map(story.columns.map(({ id }, i) => [id, i]));
  const found = new Map<string, { readonly a: number; readonly b: number; readonly passages: SharedPassage[] }>();
  for (const copy of copiesOf(report, story)) {
    const [one, other] = [columnOf.get(copy.a.article), columnOf.get(copy.b.article)];
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    const pair = found.get(key) ?? { a, b, passages: [] };
    pair.passages.push(one < other ? turned(copy, false) : turned(copy, true));
    found.set(key, pair);
  }
  const pairs = [...found.values()].map(({ a, b, passages }) => pairOf(story, a, b, passages.sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0])));
  const sources = new Map(story.columns.map((_, i) => [i, new Set<number>()]));
  for (const { a, b, direction } of pairs) {
    if (direction === "a-from-b") sources.get(a)!.add(b);
    if (direction === "b-from-a") sources.get(b)!.add(a);
  }
  const thirdOf = ({ a, b, direction }: SharedPair) => (direction === "common" ? ([...sources.get(a)!].filter((column) => sources.get(b)!.has(column)).sort((x, y) => x - y)[0] ?? null) : null);
  return pairs.map((pair) => ({ ...pair, third: thirdOf(pair) })).sort((x, y) => Number(x.reworded) - Number(y.reworded) || shareOf(y) - shareOf(x) || x.a - y.a || x.b - y.b);
}

function pairOf(story: StoryView, a: number, b: number, all: readonly SharedPassage[]): SharedPair {
  const same = all.filter(({ kind }) => kind !== "rewritten");
  const counted = same.length > 0 ? same : all;
  const direction = directionOf(counted);
  const because = [...counted.filter((passage) => passage.direction === direction), ...all].flatMap((passage) => passage.because);
  // What one passage alone leaves open is no reason for the pair that others decide.
  const reasons = [...new Set(because)].filter((reason) => direction === "undecided" || !reason.startsWith("undecided: "));
  return {
    a,
    b,
    direction,
    shareOfA: covered(counted.map((passage) => passage.a)) / bodyLength(story, a),
    shareOfB: covered(counted.map((passage) => passage.b)) / bodyLength(story, b),
    reworded: same.length === 0,
    passages: all,
    because: reasons,
    third: null,
  };
}

/** What most of the shared words say, among those that are decided at all. */
function directionOf(passages: readonly SharedPassage[]): Direction {
  const weights = new Map<Direction, number>();
  for (const { direction, a } of passages) weights.set(direction, (weights.get(direction) ?? 0) + a[1] - a[0]);
  const order: readonly Direction[] = ["b-from-a", "a-from-b", "common"];
  const decided = order.filter((direction) => weights.has(direction)).sort((x, y) => weights.get(y)! - weights.get(x)!);
  return decided[0] ?? "undecided";
}

const TURNED: Readonly<Record<Direction, Direction>> = { "a-from-b": "b-from-a", "b-from-a": "a-from-b", common: "common", undecided: "undecided" };

function turned({ a, b, kind, similarity, direction, because, written = [] }: CopyReport, around: boolean): SharedPassage {
  return around ? { a: b.span, b: a.span, kind, similarity, direction: TURNED[direction], because, written } : { a: a.span, b: b.span, kind, similarity, direction, because, written };
}

const BY_ARTICLE = new WeakMap<ReaderRun, ReadonlyMap<string, readonly CopyReport[]>>();

/** Copies whose first article is in the story: a run of thousands of stories is gone through once. */
function copiesOf(report: ReaderRun, story: StoryView): CopyReport[] {
  const known = BY_ARTICLE.get(report) ?? Map.groupBy(report.copies ?? [], (copy) => copy.a.article);
  BY_ARTICLE.set(report, known);
  return story.columns.flatMap(({ id }) => known.get(id) ?? []);
}

/** Characters that at least one of the spans covers. */
function covered(spans: readonly SpanPair[]): number {
  let end = 0;
  let sum = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** Characters of an article's paragraphs; never 0, so that a share can be taken. */
function bodyLength(story: StoryView, column: number): number {
  return Math.max(1, story.columns[column]!.report.paragraphs.reduce((sum, { span: [start, end] }) => sum + end - start, 0));
}
