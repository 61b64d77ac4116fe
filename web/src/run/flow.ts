import { shareOf, type SharedPair } from "./sharedText.ts";
import type { StoryView } from "./story.ts";
import { type Moment, momentOf } from "./times.ts";

/** Who has words from whom, as it is drawn: a line for each text, arrows between the lines. */
export interface Flow {
  /** By time, those without one last; a text that is not here stands before who has it. */
  readonly lanes: readonly Lane[];
  /** The largest share first. */
  readonly arrows: readonly Arrow[];
  /** Pairs that are in the list and not drawn. */
  readonly left: number;
}

export interface Lane {
  /** Columns on it: one, or articles that are nearly one text; of an unseen text none. */
  readonly columns: readonly number[];
  /** The reason by which a text that is not here is known: 'both credit "Ostwire"'; null for articles. */
  readonly unseen: string | null;
  readonly moment: Moment | null;
}

export interface Arrow {
  /** Indices of the lanes. Of undecided ones `from` is the earlier. */
  readonly from: number;
  readonly to: number;
  readonly pair: SharedPair;
  /** Of the text of `to`, 0 to 1. */
  readonly share: number;
  readonly decided: boolean;
  readonly reworded: boolean;
}

export interface FlowSetting {
  /** Pairs that share less are not drawn, 0 to 1. */
  readonly least: number;
  /** Articles that are nearly one text stand on one line. */
  readonly folded: boolean;
}

/** More lines than this into one text cannot be told apart by eye; the list has them all. */
const MOST_INTO = 4;

export function flow(story: StoryView, pairs: readonly SharedPair[], groups: readonly (readonly number[])[], { least, folded }: FlowSetting): Flow {
  const unseen = unseenTexts(pairs);
  const lanes = lanesOf(story, folded ? groups : [], unseen);
  const laneOf = new Map(lanes.flatMap(({ columns }, i) => columns.map((column) => [column, i] as const)));
  const arrows = new Map<string, Arrow>();
  const add = (arrow: Arrow) => {
    const key = `${arrow.from} ${arrow.to}`;
    const known = arrows.get(key);
    if (arrow.from !== arrow.to && (!known || strength(arrow, known) < 0)) arrows.set(key, arrow);
  };
  for (const pair of pairs) {
    const { a, b, direction, reworded } = pair;
    if (shareOf(pair) < least || direction === "common") continue;
    const [from, to] = direction === "a-from-b" ? [b, a] : [a, b];
    add({ from: laneOf.get(from)!, to: laneOf.get(to)!, pair, share: to === a ? pair.shareOfA : pair.shareOfB, decided: direction !== "undecided", reworded });
  }
  for (const { because, pairs: shared } of unseen) {
    const from = lanes.findIndex((lane) => lane.unseen === because && lane.columns.length === 0);
    for (const pair of shared) {
      if (pair.shareOfA >= least) add({ from, to: laneOf.get(pair.a)!, pair, share: pair.shareOfA, decided: true, reworded: pair.reworded });
      if (pair.shareOfB >= least) add({ from, to: laneOf.get(pair.b)!, pair, share: pair.shareOfB, decided: true, reworded: pair.reworded });
    }
  }
  const kept = strongest([...arrows.values()].sort((x, y) => strength(x, y) || x.from - y.from || x.to - y.to));
  const drawn = new Set(kept.map(({ pair }) => pair));
  return { ...shownLanes(lanes, kept), left: pairs.filter((pair) => pair.third === null && !drawn.has(pair) && laneOf.get(pair.a) !== laneOf.get(pair.b)).length };
}

/** Words before other words, decided before undecided, then the larger share. */
function strength(x: Arrow, y: Arrow): number {
  return Number(x.reworded) - Number(y.reworded) || Number(y.decided) - Number(x.decided) || y.share - x.share;
}

/** Groups of columns that are nearly one text, of a story's own articles. */
export function nearlyOne(story: StoryView, groups: readonly (readonly string[])[]): number[][] {
  const columnOf = new Map(story.columns.map(({ id }, i) => [id, i]));
  return groups.map((group) => group.flatMap((id) => columnOf.get(id) ?? []).sort((a, b) => a - b)).filter((group) => group.length > 1);
}

interface Unseen {
  readonly because: string;
  readonly pairs: readonly SharedPair[];
}

/** Pairs with a common origin that is none of the articles, those of one reason together. */
function unseenTexts(pairs: readonly SharedPair[]): Unseen[] {
  const common = pairs.filter(({ direction, third }) => direction === "common" && third === null);
  return [...Map.groupBy(common, ({ because }) => because.find((reason) => /\bcredits? /.test(reason)) ?? "a text that is not here")].map(([because, found]) => ({ because, pairs: found }));
}

function lanesOf(story: StoryView, groups: readonly (readonly number[])[], unseen: readonly Unseen[]): Lane[] {
  const moments = story.columns.map(({ report }) => momentOf(report.published));
  const inGroup = new Set(groups.flatMap((group) => group.slice(1)));
  const lanes = story.columns.flatMap((_, column): Lane[] => {
    if (inGroup.has(column)) return [];
    return [{ columns: groups.find((group) => group[0] === column) ?? [column], unseen: null, moment: moments[column]! }];
  });
  lanes.sort((x, y) => (x.moment?.from ?? Infinity) - (y.moment?.from ?? Infinity) || x.columns[0]! - y.columns[0]! || 0);
  for (const { because, pairs } of unseen) {
    const takers = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    const first = lanes.findIndex(({ columns }) => columns.some((column) => takers.has(column)));
    lanes.splice(first, 0, { columns: [], unseen: because, moment: null });
  }
  return lanes;
}

/** Without unseen texts to which no arrow that is drawn leads. */
function shownLanes(lanes: readonly Lane[], arrows: readonly Arrow[]): Pick<Flow, "lanes" | "arrows"> {
  const used = new Set(arrows.map(({ from }) => from));
  const kept = lanes.flatMap((lane, i) => (lane.unseen === null || used.has(i) ? [i] : []));
  const place = new Map(kept.map((lane, i) => [lane, i]));
  return { lanes: kept.map((i) => lanes[i]!), arrows: arrows.map((arrow) => ({ ...arrow, from: place.get(arrow.from)!, to: place.get(arrow.to)! })) };
}

function strongest(arrows: readonly Arrow[]): Arrow[] {
  const into = new Map<number, number>();
  return arrows.filter(({ to }) => {
    const count = into.get(to) ?? 0;
    into.set(to, count + 1);
    return count < MOST_INTO;
  });
}
