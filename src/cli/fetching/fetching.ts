import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { WrongUse } from "../usage.ts";
import { write } from "../write.ts";
import { addressName, addressOf } from "./address.ts";
import { openArchive } from "./archive.ts";
import { isPage } from "./earlier.ts";
import { feedLinks, feedNote } from "./feeds.ts";
import { type Arrival, createFollower, type Follower, type Manners } from "./follow.ts";
import { inLanes } from "./lanes.ts";
import type { Network } from "./network.ts";
import { Interrupted } from "./notFetched.ts";
import { type Outcome, WAITING } from "./outcome.ts";
import { problemOf, statusProblem } from "./problems.ts";
import { type Before, before, realOf, SOFTWARE } from "./resume.ts";
import { resultCsv } from "./table.ts";
import { infoRecord } from "./warc.ts";
import { type Asked, wantedBy } from "./wanted.ts";

export type { Manners } from "./follow.ts";
export { NETWORK, type Network } from "./network.ts";
export type { Outcome } from "./outcome.ts";
export type { Asked } from "./wanted.ts";

export interface Job {
  readonly asked: Asked;
  /** The web archive that is written. */
  readonly out: string;
  /** Whether it is gone on with where it is there already. */
  readonly mayGoOn: boolean;
  /** A web archive whose pages are asked for only if they have changed. */
  readonly again?: string | undefined;
  readonly manners: Manners;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
  readonly version: string;
  readonly network: Network;
  /** Ends the run; what was written stays. */
  readonly stop: AbortSignal;
  readonly progress: (done: number, total: number | null) => void;
}

export interface Fetched {
  /** By address, in the order asked for; feeds first. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly problems: readonly Problem[];
  /** The table beside the archive; null where no table was given. */
  readonly table: string | null;
  readonly interrupted: boolean;
}

/** Fetches what is asked for into a web archive (WARC 1.1). One address that fails never stops the others. Throws WrongUse. */
export async function fetching(job: Job): Promise<Fetched> {
  const { asked, out, manners, stop } = job;
  const wanted = await wantedBy(asked);
  const feeds = addressesOf(wanted.feeds);
  const earlier = await before(out, job.mayGoOn, job.again, feeds.urls);
  const table = wanted.table === null ? null : resultFile(out, asked, earlier);
  const archive = await openArchive(out, earlier.end);
  const problems: Problem[] = [...earlier.problems];
  const outcomes = new Map<string, Outcome>();
  const pages = addressesOf(wanted.pages);
  try {
    const info = infoRecord(`${SOFTWARE}${job.version}`, manners.agent, basename(out), new Date());
    await archive.append([info.bytes]);
    const follower = createFollower(manners, job.network, archive, info.id, earlier.earlier, stop);
    const linked = await fromFeeds(feeds, follower, earlier, job, outcomes, problems);
    for (const [href, address] of linked.urls) if (!pages.urls.has(href)) pages.urls.set(href, address);
    for (const [name, problem] of [...feeds.bad, ...pages.bad, ...linked.bad]) outcomes.set(name, { ...WAITING, state: "failed", problem });
    await eachPage(pages.urls, follower, earlier, job, outcomes);
  } finally {
    await archive.close();
    // Also where the archive could not be written to its end: what became of each row so far is worth having.
    if (table !== null) await write(resultCsv(wanted.table!, (words) => outcomes.get(hrefOf(words)) ?? WAITING), table);
  }
  for (const { problem } of outcomes.values()) if (problem !== null) problems.push(problem);
  return { outcomes, problems, table, interrupted: stop.aborted };
}

interface Addresses {
  /** Each once, by its full form. */
  readonly urls: Map<string, URL>;
  /** By what was written. */
  readonly bad: ReadonlyMap<string, Problem>;
}

function addressesOf(all: readonly string[]): Addresses {
  const urls = new Map<string, URL>();
  const bad = new Map<string, Problem>();
  for (const words of all) {
    try {
      const url = addressOf(words);
      urls.set(url.href, url);
    } catch (error) {
      bad.set(words, problemOf(words, error));
    }
  }
  return { urls, bad };
}

/** As `addressesOf` names it: the full form of an address, or what was written. */
function hrefOf(words: string): string {
  try {
    return addressOf(words).href;
  } catch {
    return words;
  }
}

/** "links.warc.gz" -> "links.fetched.csv". Throws WrongUse where somebody's table lies there. */
function resultFile(out: string, asked: Asked, { end }: Before): string {
  const file = `${out.replace(/\.warc\.gz$/i, "")}.fetched.csv`;
  const own = asked.kind === "table" && hasPath(asked.file, file);
  if (own || (end === null && existsSync(file))) throw new WrongUse(`${file} is there already, and the table with what became of each address would be written there. Name another file with --out.`);
  return file;
}

function hasPath(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realOf(one) === realOf(other);
}

async function fromFeeds(feeds: Addresses, follower: Follower, earlier: Before, job: Job, outcomes: Map<string, Outcome>, problems: Problem[]): Promise<Addresses> {
  const links = new Map<string, readonly string[]>();
  await inLanes(byHost(feeds.urls), job.hosts, job.stop, async (url) => {
    job.progress(outcomes.size, null);
    const outcome = await arrived(url, follower, "feed", async (came) => {
      const { pages, notes } = await feedLinks(came, earlier.earlier(came.url), job.manners.maxSize);
      links.set(url.href, pages);
      problems.push(...notes.map((note) => feedNote(addressName(url.href), note)));
    });
    outcomes.set(url.href, outcome);
  });
  return addressesOf([...feeds.urls.keys()].flatMap((href) => links.get(href) ?? []));
}

async function eachPage(urls: ReadonlyMap<string, URL>, follower: Follower, earlier: Before, job: Job, outcomes: Map<string, Outcome>): Promise<void> {
  const left = new Map<string, URL>();
  for (const [href, url] of urls) {
    if (outcomes.has(href)) continue;
    const done = earlier.done(url);
    outcomes.set(href, done ?? WAITING);
    if (done === null) left.set(href, url);
  }
  let count = 0;
  job.progress(count, left.size);
  await inLanes(byHost(left), job.hosts, job.stop, async (url) => {
    outcomes.set(url.href, await arrived(url, follower, "page"));
    job.progress(++count, left.size);
  });
}

/** What becomes of one address. Throws only what ends the run. */
async function arrived(url: URL, follower: Follower, as: "feed" | "page", then?: (came: Arrival) => Promise<void>): Promise<Outcome> {
  try {
    const came = await follower.follow(url, as);
    const { status, record, at } = came;
    const outcome = { status, url: came.url, record, at };
    if (!isPage(came)) return { state: "failed", ...outcome, problem: statusProblem(url.href, status) };
    await then?.(came);
    return { state: came.unchanged ? "unchanged" : "fetched", ...outcome, problem: null };
  } catch (error) {
    if (error instanceof Interrupted) return WAITING;
    return { ...WAITING, state: "failed", problem: problemOf(url.href, error) };
  }
}

function byHost(urls: ReadonlyMap<string, URL>): Iterable<readonly URL[]> {
  return Map.groupBy(urls.values(), (url) => url.hostname).values();
}
