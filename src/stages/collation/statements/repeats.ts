import type { Match } from "../groups.ts";
import type { Unit } from "../units.ts";

/** A sentence is put beside another of its own article only where it is surely like one of the others. */
const SURELY_LIKE = 0.6;

/** A sentence left alone whose statement its article makes elsewhere too joins that row: a headline, a summary. `matches` come best first. */
export function withRepeats(groups: readonly (readonly number[])[], matches: readonly Match[], compared: readonly Unit[]): number[][] {
  const rows = groups.map((group) => [...group]);
  const rowOf = new Map(rows.flatMap((row) => row.map((item) => [item, row] as const)));
  for (const { a, b, score } of matches) {
    if (score < SURELY_LIKE) break;
    for (const [alone, other] of [[a, b], [b, a]] as const) {
      const own = rowOf.get(alone)!;
      const home = rowOf.get(other)!;
      if (own.length > 1 || home.length === 1) continue;
      if (!home.some((item) => compared[item]!.column === compared[alone]!.column)) continue;
      home.push(alone);
      own.pop();
      rowOf.set(alone, home);
    }
  }
  return rows.filter((row) => row.length > 0).map((row) => row.sort((x, y) => x - y));
}
