import { setTimeout as pause } from "node:timers/promises";
import { seconds } from "./exchange.ts";
import { Interrupted, NotFetched } from "./notFetched.ts";

/** Who may ask a host, and when: one request at a time, with a pause after each. */
export interface Turns {
  /** Does the work when it is this host's turn. Throws NotFetched where the host asks for a longer wait than is had. */
  take<T>(host: string, work: () => Promise<T>): Promise<T>;
  /** The next request to the host waits for so many milliseconds from now on. */
  putOff(host: string, ms: number): void;
  /** The pause after every request to the host is at least so many milliseconds (robots.txt, Crawl-delay). */
  slowTo(host: string, ms: number): void;
}

/** `delay`: the least pause between two requests to one host; `patience`: the longest wait that a host may ask for. Milliseconds. */
export function createTurns(delay: number, patience: number, stop: AbortSignal): Turns {
  const hosts = new Map<string, Host>();
  const at = (name: string) => {
    const host = hosts.get(name) ?? { last: Promise.resolve(), ended: -Infinity, pause: delay, notBefore: -Infinity };
    hosts.set(name, host);
    return host;
  };
  return {
    async take(name, work) {
      const host = at(name);
      const before = host.last;
      const { promise, resolve } = Promise.withResolvers<void>();
      host.last = promise;
      await before;
      try {
        await waited(host, Math.max(patience, delay), stop);
        try {
          return await work();
        } finally {
          host.ended = performance.now();
        }
      } finally {
        resolve();
      }
    },
    putOff(name, ms) {
      const host = at(name);
      host.notBefore = Math.max(host.notBefore, performance.now() + ms);
    },
    slowTo(name, ms) {
      const host = at(name);
      host.pause = Math.max(host.pause, ms);
    },
  };
}

interface Host {
  last: Promise<void>;
  /** When its last request ended. */
  ended: number;
  pause: number;
  notBefore: number;
}

async function waited(host: Host, patience: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) throw new Interrupted();
  const wait = Math.max(host.ended + host.pause, host.notBefore) - performance.now();
  if (wait > patience) throw tooLong(wait, patience);
  if (wait <= 0) return;
  try {
    // A millisecond more: timers may fire a little early.
    await pause(Math.ceil(wait) + 1, undefined, { signal: stop });
  } catch {
    throw new Interrupted();
  }
}

function tooLong(wait: number, patience: number): NotFetched {
  return new NotFetched("not-fetched", `expected a host that can be asked again within ${seconds(patience)}, came one that asks to wait ${seconds(wait)}. Run the same command again later, or raise --patience.`);
}
