/** Does the work for every item, in order within its group, several groups at once. Stops beginning new work when the signal says so. Rejects with the first failure. */
export async function inLanes<T>(groups: Iterable<readonly T[]>, lanes: number, stop: AbortSignal, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = groups[Symbol.iterator]();
  let failed = false;
  const lane = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      for (const item of next.value) {
        if (stop.aborted || failed) return;
        await work(item).catch((error: unknown) => {
          failed = true;
          throw error;
        });
      }
    }
  };
  // All lanes come to rest before a failure is told: nothing is written after that.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ended) if (end.status === "rejected") throw end.reason;
}
