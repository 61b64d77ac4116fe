import { type NumberRow, type NumberValue, stands } from "./numbers.ts";
import type { RowView } from "./story.ts";

/** A number as it is drawn: what is the same in value, bound and time is one sign for several articles. */
export interface ChartPoint {
  readonly low: number;
  readonly high: number | null;
  readonly bound: NumberValue["bound"];
  readonly time: number | null;
  /** Columns, each once, ascending. */
  readonly columns: readonly number[];
  /** Columns that others contradict. */
  readonly contradicted: boolean;
}

export interface Chart {
  /** "time": values over when they stood so. "article": a line for each value. */
  readonly over: "time" | "article";
  readonly points: readonly ChartPoint[];
  /** First and last value of the axis. */
  readonly values: readonly [number, number];
  /** Values span more than two orders of magnitude, so each step of the axis is ten times the last. */
  readonly log: boolean;
  /** First and last moment; the same where there is only one. */
  readonly times: readonly [number, number];
  /** Minutes east of Greenwich in which moments are told. */
  readonly offset: number;
}

/** Two orders of magnitude. */
const WIDE = 100;

/** How a counted thing is drawn; null where there is only one value, which says itself. */
export function chartOf({ row, values }: NumberRow): Chart | null {
  const points = pointsOf(row, values);
  const numbers = points.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (points.length < 2 || least === most) return null;
  const log = least > 0 && most / least > WIDE;
  const times = points.flatMap(({ time }) => (time === null ? [] : [time]));
  const timed = times.length === points.length && new Set(times).size > 1;
  return {
    over: timed ? "time" : "article",
    points,
    values: log ? [least, most] : axisOf(least, most),
    log,
    times: timed ? [Math.min(...times), Math.max(...times)] : [0, 0],
    offset: values.find(({ offset }) => offset !== null)?.offset ?? 0,
  };
}

/** Times smaller than the least at which an axis from nought would press all values together. */
const FAR = 3;

/** From nought, where that leaves the values apart. */
function axisOf(least: number, most: number): [number, number] {
  const room = (most - least) * 0.15;
  return least >= 0 && least < (most - least) * FAR ? [0, most + room] : [least - room, most + room];
}

function pointsOf(row: RowView, values: readonly NumberValue[]): ChartPoint[] {
  const groups = Map.groupBy(values, ({ low, high, bound, time }) => [low, high, bound, time].join(" "));
  return [...groups.values()].map((same) => {
    const { low, high, bound, time } = same[0]!;
    return { low, high, bound, time, columns: [...new Set(same.map(({ column }) => column))], contradicted: same.some((value) => stands(row, value) === "conflict") };
  });
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Pixels: a letter of a label, about; the height of a label; half of a dot with room around it. */
const LETTER = 6.6;
const LINE = 14;
const DOT = 8;

/**
 * Labels for dots, beside the dot where there is room, else below, above or on its other side. Dots of one value that stand close together have one label.
 * `at`: the dots' places in pixels; `words` gives the label of some of the points.
 */
export function labelled(points: readonly ChartPoint[], at: readonly { readonly x: number; readonly y: number }[], right: number, words: (points: readonly ChartPoint[]) => string): Label[] {
  const dots = at.map(({ x, y }): Box => ({ x: x - DOT, y, width: 2 * DOT }));
  const done: Box[] = [];
  return clusters(points, at).map((members) => {
    const text = words(members.map((i) => points[i]!));
    const width = text.length * LETTER;
    const [first, last] = [at[members[0]!]!, at[members.at(-1)!]!];
    const [after, before] = [last.x + DOT + 3, first.x - DOT - 3 - width];
    const places = [0, LINE, -LINE, 2 * LINE, -2 * LINE, 3 * LINE].flatMap((down) => [
      { x: after, y: last.y + down },
      { x: before, y: first.y + down },
    ]);
    const fits = ({ x, y }: { readonly x: number; readonly y: number }) => x >= 0 && x + width <= right && [...dots, ...done].every((box) => Math.abs(box.y - y) >= LINE || box.x >= x + width || x >= box.x + box.width);
    const place = places.find(fits) ?? places[0]!;
    done.push({ ...place, width });
    return { ...place, words: text };
  });
}

/** Pixels between dots of one value that still have one label. */
const CLOSE = 70;

/** Indices of the points that share a label, each group from left to right. */
function clusters(points: readonly ChartPoint[], at: readonly { readonly x: number }[]): number[][] {
  const order = points.map((_, i) => i).sort((a, b) => at[a]!.x - at[b]!.x || a - b);
  const groups: number[][] = [];
  for (const i of order) {
    const same = groups.find((group) => alike(points[group[0]!]!, points[i]!) && at[i]!.x - at[group.at(-1)!]!.x < CLOSE);
    if (same) same.push(i);
    else groups.push([i]);
  }
  return groups;
}

function alike(a: ChartPoint, b: ChartPoint): boolean {
  return a.low === b.low && a.high === b.high && a.bound === b.bound && a.contradicted === b.contradicted;
}
