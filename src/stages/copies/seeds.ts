import { roomFor } from "./growing.ts";
import type { Words } from "./words.ts";

/** Two equal shingles in two articles. `other` lies in the later one; both are indices into the words' columns. */
export interface Seed {
  readonly one: number;
  readonly other: number;
}

/** Seeds as two columns while they are found; then in the order of their later article. */
export function seedColumns() {
  let ones: Uint32Array = new Uint32Array(1 << 10);
  let others: Uint32Array = new Uint32Array(1 << 10);
  let count = 0;
  const add = (one: number, other: number): void => {
    ones = roomFor(ones, count + 1);
    others = roomFor(others, count + 1);
    ones[count] = one;
    others[count++] = other;
  };
  const byLater = ({ articles, begins }: Words): ((article: number) => readonly Seed[]) => {
    const ends = new Uint32Array(begins.length);
    for (let i = 0; i < count; i++) ends[articles[others[i]!]! + 1]!++;
    for (let article = 1; article < ends.length; article++) ends[article]! += ends[article - 1]!;
    const next = ends.slice();
    const order = new Uint32Array(count);
    for (let i = 0; i < count; i++) order[next[articles[others[i]!]!]!++] = i;
    return (article) => Array.from(order.subarray(ends[article], ends[article + 1]), (i) => ({ one: ones[i]!, other: others[i]! }));
  };
  return { add, byLater };
}
