import type { Problem } from "../../model/problem.ts";
import { addressName } from "./address.ts";
import { NotFetched } from "./notFetched.ts";

/** A failure as a problem of its address. Anything that is no NotFetched is a fault of this program, or ends the run: it is thrown on. */
export function problemOf(address: string, error: unknown): Problem {
  if (!(error instanceof NotFetched)) throw error;
  return { code: error.code, name: addressName(address), message: error.message, severity: "unread" };
}

/** An answer that is no page. The record of it is in the archive. */
export function statusProblem(address: string, status: number): Problem {
  const [, came, next] = STATUSES.find(([is]) => is(status))!;
  return { code: "not-fetched", name: addressName(address), message: `expected a page, came status ${status}${came}. ${next}`, severity: "unread" };
}

/** The first that fits. */
const STATUSES: readonly (readonly [is: (status: number) => boolean, came: string, next: string])[] = [
  [(status) => status === 401 || status === 402 || status === 403, " (not for everybody)", "Save the page from a browser if you may read it there."],
  [(status) => status === 404 || status === 410, " (not there)", "Check the address; an archive of the web may have the page."],
  [(status) => status === 429, " (too many requests)", "Run the same command again later, or with a longer --delay."],
  [(status) => status === 451, " (withheld for legal reasons)", "An archive of the web may have the page."],
  [(status) => status >= 500, " (the server fails)", "Run the same command again later."],
  [(status) => status >= 300 && status < 400, " without an address that it leads to", "Open the address in a browser to see whether a page is there."],
  [() => true, "", "Open the address in a browser to see whether a page is there."],
];
