/** Two groups that may join, with their average log-odds and what breaks a tie. */
export interface Offer {
  readonly one: number;
  readonly other: number;
  readonly odds: number;
  /** The first members of the two, the smaller first. */
  readonly first: number;
  readonly second: number;
}

/** A binary heap: the greatest odds first, then the smaller members. */
export function queue(): { put(offer: Offer): void; take(): Offer | null } {
  const heap: Offer[] = [];
  return {
    put(offer) {
      let at = heap.push(offer) - 1;
      while (at > 0 && isBefore(offer, heap[(at - 1) >> 1]!)) {
        heap[at] = heap[(at - 1) >> 1]!;
        at = (at - 1) >> 1;
      }
      heap[at] = offer;
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return null;
      if (heap.length === 0) return top;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= heap.length) break;
        if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
        if (!isBefore(heap[child]!, last)) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = last;
      return top;
    },
  };
}

function isBefore(one: Offer, other: Offer): boolean {
  if (one.odds !== other.odds) return one.odds > other.odds;
  if (one.first !== other.first) return one.first < other.first;
  return one.second < other.second;
}
