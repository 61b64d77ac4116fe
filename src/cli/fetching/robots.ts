import { addressOf, locationOf } from "./address.ts";
import { decoded } from "./content.ts";
import type { Exchange } from "./exchange.ts";
import { NoServer, NotFetched } from "./notFetched.ts";
import { type RobotsRules, robotsRules } from "./robotsRules.ts";

/** Keeps to what sites ask of robots (RFC 9309). */
export interface Robots {
  /** Throws NotFetched where the site does not want the address fetched by us, or its wish cannot be known. */
  check(url: URL): Promise<void>;
}

/** What the rules of one site come to: rules, or the reason why nothing of it may be fetched. */
type Rules = RobotsRules | NotFetched;

/** Asks once for each site (scheme, name and port). `product`: the first word of our name, which the site's groups are looked up by; `slow` is told of a Crawl-delay in milliseconds. */
export function createRobots(ask: (url: URL) => Promise<Exchange>, product: string, maxSize: number, slow: (host: string, ms: number) => void): Robots {
  const sites = new Map<string, Promise<Rules>>();
  return {
    async check(url) {
      const known = sites.get(url.origin) ?? rulesOf(url, ask, product, maxSize, slow);
      sites.set(url.origin, known);
      const rules = await known;
      if (rules instanceof NotFetched) throw rules;
      if (!rules.isAllowed(url)) throw new NotFetched("disallowed", "expected a page that robots may fetch, came a site whose robots.txt disallows it. Save the page from a browser, or ask the outlet.");
    },
  };
}

async function rulesOf(url: URL, ask: (url: URL) => Promise<Exchange>, product: string, maxSize: number, slow: (host: string, ms: number) => void): Promise<Rules> {
  const home = new URL("/robots.txt", url);
  try {
    const rules = robotsRules(await robotsText(home, ask, maxSize), product);
    if (rules.crawlDelay !== null) slow(url.hostname, rules.crawlDelay * 1000);
    return rules;
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    // Nobody is there to ask for the page either.
    if (error instanceof NoServer) return error;
    return new NotFetched(error.code, `nothing of the site is fetched, since its robots.txt cannot be read: ${error.message}`);
  }
}

/** Redirects of robots.txt that are followed; after more of them it counts as absent (RFC 9309, section 2.3.1.2). */
const MOST_REDIRECTS = 5;
/** Bytes of robots.txt that are read (RFC 9309, section 2.5). */
const MOST_BYTES = 512_000;

/** Empty where the site has none. Throws NotFetched where it cannot be known. */
async function robotsText(home: URL, ask: (url: URL) => Promise<Exchange>, maxSize: number): Promise<string> {
  let at = home;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const came = await ask(at);
    const { status, headers } = came;
    if (status === 429 || status >= 500) throw new NotFetched("disallowed", `expected it or status 404, came status ${status}. Run the same command again later.`);
    if (status >= 400) return "";
    if (status >= 300 && headers.location !== undefined) at = addressOf(locationOf(headers.location), at);
    else if (status < 200 || status >= 300) return "";
    else return new TextDecoder().decode(decoded(came.payload, headers["content-encoding"], maxSize).subarray(0, MOST_BYTES));
  }
  return "";
}
