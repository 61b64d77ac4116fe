import { addressOf, locationOf } from "./address.ts";
import type { Archive } from "./archive.ts";
import { headEnd } from "./block.ts";
import { ACCEPT_ENCODING, decoded } from "./content.ts";
import { type Earlier, isPage } from "./earlier.ts";
import { type Bounds, exchange, type Exchange } from "./exchange.ts";
import type { Network } from "./network.ts";
import { NotFetched } from "./notFetched.ts";
import { patiently } from "./patiently.ts";
import { createRobots } from "./robots.ts";
import { createTurns } from "./turns.ts";
import { answerRecords, digest, moment } from "./warc.ts";

/** How the run behaves towards servers. Times in milliseconds. */
export interface Manners extends Bounds {
  readonly agent: string;
  /** The least pause between two requests to one host. */
  readonly delay: number;
  /** The longest wait that a host may ask for. */
  readonly patience: number;
  readonly maxRedirects: number;
}

/** The last answer on the way that an address leads. */
export interface Arrival {
  readonly url: string;
  readonly status: number;
  readonly record: string;
  readonly at: string;
  readonly unchanged: boolean;
  /** The page decompressed, and what it says it is; null where it is not kept (only feeds are) or did not come anew. */
  readonly body: { readonly bytes: Buffer; readonly type: string } | null;
}

/** One answer and where it leads. */
interface Visit extends Arrival {
  readonly location: string | null;
}

/** Follows addresses to their pages and puts every answer into the archive. */
export interface Follower {
  /** Throws NotFetched; Interrupted; WrongUse where the archive cannot be written. */
  follow(address: URL, as: "feed" | "page"): Promise<Arrival>;
}

/** `earlier`: what is known of an address, so that it is asked for only if it has changed. `info`: the id of the run's warcinfo record. */
export function createFollower(manners: Manners, network: Network, archive: Archive, info: string, earlier: (href: string) => Earlier | undefined, stop: AbortSignal): Follower {
  const { agent, delay, patience, maxSize, maxRedirects } = manners;
  const turns = createTurns(delay, patience, stop);
  const named = ["User-Agent", agent, "Accept-Encoding", ACCEPT_ENCODING];
  const robots = createRobots((url) => patiently(url.hostname, () => exchange(url, [...named, "Accept", "text/plain,*/*;q=0.5"], manners, network, stop), turns, delay, patience), productOf(agent), maxSize, turns.slowTo);
  const visits = new Map<string, Promise<Visit>>();

  return {
    async follow(address, as) {
      const seen = new Set<string>();
      for (let at = address; ; ) {
        if (seen.has(at.href)) throw new NotFetched("not-fetched", `expected a page, came redirects that lead in a circle${seen.size > 1 ? ` of ${seen.size}` : ""}.`);
        if (seen.size > maxRedirects) throw new NotFetched("not-fetched", `expected a page after at most ${maxRedirects} redirects, came another redirect.`);
        seen.add(at.href);
        const known = visits.get(at.href) ?? visit(at, as === "feed");
        visits.set(at.href, known);
        const came = await known;
        if (came.location === null) return came;
        at = addressOf(came.location, at);
      }
    },
  };

  async function visit(url: URL, keepBody: boolean): Promise<Visit> {
    await robots.check(url);
    const before = earlier(url.href);
    const asking = conditions(before);
    const came = await patiently(url.hostname, () => exchange(url, [...named, "Accept", ACCEPT, ...asking], manners, network, stop), turns, delay, patience);
    const location = isRedirect(came) ? locationOf(came.headers.location!) : null;
    if (came.status === 304 && asking.length === 0) throw new NotFetched("not-fetched", "expected a page, came status 304 (not modified) without having asked for changes.");
    const bytes = location === null ? decoded(came.payload, came.headers["content-encoding"], maxSize) : null;
    if (isPage(came) && came.status !== 304 && came.payload.length === 0) throw new NotFetched("empty", "expected a page, came an empty answer. Open the address in a browser to see whether a page is there.");
    const unchanged = came.status === 304 || (before !== undefined && isPage(came) && isPage(before) && before.digest === digest(came.payload));
    const { answer, request } = answerRecords(came, info, headEnd(came.received, 0), unchanged ? before! : null);
    await archive.append([answer.bytes, request.bytes]);
    const body = keepBody && bytes !== null && came.status !== 304 ? { bytes, type: came.headers["content-type"] ?? "" } : null;
    return { url: url.href, status: came.status, record: answer.id, at: moment(came.at), unchanged, body, location };
  }
}

const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.8";

/** Asks for the page only if it has changed. The marks were checked where they were read: nothing in them ends a line. */
function conditions(before: Earlier | undefined): string[] {
  if (!before) return [];
  return [...(before.etag === null ? [] : ["If-None-Match", before.etag]), ...(before.lastModified === null ? [] : ["If-Modified-Since", before.lastModified])];
}

function isRedirect({ status, headers }: Exchange): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
}

/** "Variorum/0.1 (+https://...)" -> "Variorum": what a robots.txt calls us by. */
function productOf(agent: string): string {
  return /^[^\s/(;]+/.exec(agent)?.[0] ?? agent;
}
