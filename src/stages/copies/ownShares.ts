import type { Direction, OwnShare } from "../../model/copy.ts";
import type { Shared } from "./places.ts";
import type { Rewritten } from "./rewritten/rewritten.ts";
import { TITLED, type Words } from "./words.ts";

/** What the body of each article is made of. `directions` are those of the pairs in `found`. */
export function ownShares(
  columns: Words,
  found: readonly Shared[],
  directions: readonly Direction[],
  rewritten: readonly (Rewritten & { readonly direction: Direction })[],
  recurring: ReadonlyMap<number, readonly WordRange[]>,
): readonly OwnShare[] {
  const state = new Uint8Array(columns.words.length);
  for (const { one, other, direction } of rewritten) {
    if (direction !== "b-from-a") mark(one, REWRITTEN);
    if (direction !== "a-from-b") mark(other, REWRITTEN);
  }
  found.forEach(({ places }, i) => {
    for (const { one, other } of places) {
      if (directions[i] !== "b-from-a") mark(one, COPIED);
      if (directions[i] !== "a-from-b") mark(other, COPIED);
    }
  });
  for (const stretches of recurring.values()) for (const stretch of stretches) mark(stretch, RECURRING);
  return columns.ids.map((id, article): OwnShare => {
    const counts = [0, 0, 0, 0];
    for (let place = columns.begins[article]!; place < columns.begins[article + 1]!; place++) if ((columns.marks[place]! & TITLED) === 0) counts[state[place]!]!++;
    const share = (kind: number): number => (columns.bodies[article] === 0 ? 0 : counts[kind]! / columns.bodies[article]!);
    const [copied, told, stock] = [share(COPIED), share(REWRITTEN), share(RECURRING)];
    return { article: id, own: columns.bodies[article] === 0 ? 1 : share(OWN), copied, rewritten: told, recurring: stock };
  });

  function mark({ first, end }: WordRange, kind: number): void {
    for (let place = first; place < end; place++) if (state[place]! < kind) state[place] = kind;
  }
}

interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** The stronger kind stands: a sentence that is copied from one article and told otherwise in another is copied. */
const OWN = 0;
const REWRITTEN = 1;
const COPIED = 2;
const RECURRING = 3;
