import type { Arrow, Flow } from "../../run/flow.ts";

/** Where a text's letter stands, in pixels of the plot. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Pixels of a line: with its share in words, or of many; and of each arrow that ends on it. */
const ROOMY = 58;
const TIGHT = 36;
const MANY = 14;
const PORT = 15;

export function heightsOf({ lanes, arrows }: Flow): number[] {
  return lanes.map((_, i) => Math.max(lanes.length > MANY ? TIGHT : ROOMY, (arrows.filter(({ to }) => to === i).length + 1) * PORT));
}

export interface Drawn {
  readonly arrow: Arrow;
  readonly line: string;
  /** The arrow's head; null where the direction is not decided. */
  readonly head: string | null;
  /** Where its share is written, and from which end. */
  readonly label: Place & { readonly anchor: "start" | "end" };
}

/** Half a letter's box, the bend of a corner, and the length of a head. */
const HALF = 14;
const BEND = 8;
const HEAD = 8;
/** Pixels to the right from which a corner fits. */
const ASIDE = 40;

/** Lines apart up to which a curve's share is written in its middle. */
const NEAR = 2;

/** Lines of the arrows: down from the source and across to the taker; where both stand one above the other, a curve at their left. */
export function drawnArrows({ arrows }: Flow, places: readonly Place[]): Drawn[] {
  const into = Map.groupBy(arrows, ({ to }) => to);
  return arrows.map((arrow): Drawn => {
    const [from, to] = [places[arrow.from]!, places[arrow.to]!];
    const beside = into.get(arrow.to)!;
    // The nearest source comes in at the top, so that lines do not cross where they arrive.
    const port = beside.toSorted((x, y) => places[y.from]!.x - places[x.from]!.x || y.from - x.from).indexOf(arrow);
    const y = to.y + (port - (beside.length - 1) / 2) * PORT;
    const down = y > from.y ? 1 : -1;
    const end = to.x - HALF - 1;
    const stop = arrow.decided ? end - HEAD + 1 : end;
    const head = arrow.decided ? `M${end},${y}l${-HEAD},${-HEAD / 2}v${HEAD}z` : null;
    if (to.x - from.x > ASIDE) {
      const line = `M${from.x},${from.y + down * (HALF - 2)}V${y - down * BEND}Q${from.x},${y} ${from.x + BEND},${y}H${stop}`;
      return { arrow, line, head, label: { x: end - HEAD - 4, y: y - 3, anchor: "end" } };
    }
    const left = Math.min(from.x, to.x) - HALF - Math.min(44, 18 + Math.abs(arrow.to - arrow.from) * 6 + port * 5);
    const line = `M${from.x - HALF},${from.y}C${left},${from.y} ${left},${y} ${stop},${y}`;
    // Beside a long curve many others pass; at its end there is one line, its own.
    if (Math.abs(arrow.to - arrow.from) > NEAR) return { arrow, line, head, label: { x: end - HEAD - 4, y: y - 4, anchor: "end" } };
    return { arrow, line, head, label: { x: Math.max(34, (from.x - HALF + 3 * left) / 4 - 4), y: (from.y + y) / 2 + 4, anchor: "end" } };
  });
}
