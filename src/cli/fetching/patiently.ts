import type { Exchange } from "./exchange.ts";
import { NotFetched } from "./notFetched.ts";
import type { Turns } from "./turns.ts";

/** Requests for one address before it is given up for this run. */
const TRIES = 3;
/** Milliseconds: the first step of the back-off is twice the pause between requests, but not less than this. */
const LEAST_STEP = 20;
/** Answers that pass: too many requests, and a server or the one behind it that is down for the moment (RFC 6585, RFC 9110). */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks in the host's turn, and again where the failure may pass: after twice, then four times the pause, or as long as the server asks for.
 * Meanwhile nothing else is asked of the host. Gives the last answer, whatever its status; throws the last failure.
 */
export async function patiently(host: string, ask: () => Promise<Exchange>, turns: Turns, delay: number, patience: number): Promise<Exchange> {
  const step = Math.max(LEAST_STEP, 2 * delay);
  for (let tries = 1; ; tries++) {
    const came = await turns.take(host, ask).catch((error: unknown) => {
      if (error instanceof NotFetched && error.passing && tries < TRIES) return error;
      throw error;
    });
    if (!(came instanceof NotFetched) && !PASSING.has(came.status)) return came;
    const asked = came instanceof NotFetched ? 0 : retryAfter(came);
    turns.putOff(host, Math.max(Math.min(step * 2 ** (tries - 1), patience), asked));
    if (!(came instanceof NotFetched) && (tries === TRIES || asked > patience)) return came;
  }
}

/** Milliseconds that the server asks to wait (RFC 9110, section 10.2.3); 0 where it does not say, or says it wrongly. */
function retryAfter({ headers, at }: Exchange): number {
  const words = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(words)) return Number(words) * 1000;
  const moment = HTTP_DATE.test(words) ? Date.parse(words) : Number.NaN;
  // By the server's own clock where it tells the time: ours may be wrong.
  const now = HTTP_DATE.test(headers.date ?? "") ? Date.parse(headers.date!) : at.getTime();
  return Number.isNaN(moment) || Number.isNaN(now) ? 0 : Math.max(0, moment - now);
}

/** "Sun, 06 Nov 2033 08:49:37 GMT". */
export const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
