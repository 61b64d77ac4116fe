import { realpathSync, statSync } from "node:fs";
import type { Problem } from "../../model/problem.ts";
import { WrongUse } from "../usage.ts";
import { addressOf, locationOf } from "./address.ts";
import { type Earlier, type EarlierArchive, earlierIn, isPage } from "./earlier.ts";
import type { Outcome } from "./outcome.ts";
import { statusProblem } from "./problems.ts";

/** What earlier runs left: what need not be asked for again, and what is asked for only if it has changed. */
export interface Before {
  /** Where the archive is gone on with; null where it is new. */
  readonly end: number | null;
  /** What has been fetched into the same archive; null for an address that is to be asked for. */
  done(address: URL): Outcome | null;
  /** What is known of an address, for conditional requests. */
  earlier(href: string): Earlier | undefined;
  readonly problems: readonly Problem[];
}

/** Names of the program in the first record of its archives: only such an archive is gone on with. */
export const SOFTWARE = "Variorum/";

/** `mayGoOn`: whether an archive that is there already is gone on with. Throws WrongUse where `out` may not be written or `again` not be read. */
export async function before(out: string, mayGoOn: boolean, again: string | undefined, feeds: ReadonlyMap<string, URL>): Promise<Before> {
  const problems: Problem[] = [];
  const own = sizeOf(out) === null ? null : await goneOnWith(out, mayGoOn, problems);
  const same = again !== undefined && realOf(again) === realOf(out);
  const known = again === undefined || same ? own : await askedAgain(again, problems);
  const skipped = same ? null : own;
  const ownFeeds = new Map([...feeds.values()].flatMap((feed) => [...(own === null ? [] : way(feed, own.answers))]).map((answer) => [answer.target, answer]));
  return {
    end: own === null ? null : own.end,
    problems,
    done: (address) => (skipped === null ? null : arrivedBefore(address, skipped.answers)),
    // A feed is asked for on every run, and its own last answer is what it may have changed from.
    earlier: (href) => (again !== undefined ? known?.answers.get(href) : undefined) ?? ownFeeds.get(href),
  };
}

async function goneOnWith(out: string, mayGoOn: boolean, problems: Problem[]): Promise<EarlierArchive> {
  if (!statSync(out).isFile()) throw new WrongUse(`${out}: expected the name of a file, came a folder, a device or a pipe. Name another file with --out.`);
  if (!mayGoOn) throw new WrongUse(`${out} is there already. Add --out ${out} to go on with it, or name another file.`);
  const own = await earlierIn(out).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`cannot read ${out}: ${error.message}.`);
  });
  const empty = own.end === 0 && sizeOf(out) === 0;
  if (!empty && own.software?.startsWith(SOFTWARE) !== true) throw new WrongUse(`${out} is there already and was not written by variorum fetch; nothing is added to it. Name another file with --out.`);
  if (own.state === "damaged") throw new WrongUse(`${out}: expected a web archive, came damaged bytes at ${own.end}; nothing is added to it. Name another file with --out, and give this one with --again.`);
  if (own.state === "cut-off") problems.push({ code: "unreadable", name: out, message: `the last record was cut off when an earlier run was ended; it is removed, and its page fetched again.`, severity: "noted" });
  return own;
}

async function askedAgain(again: string, problems: Problem[]): Promise<EarlierArchive> {
  const found = await earlierIn(again).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`cannot read ${again}: ${error.code === "ENOENT" ? "there is no such file. Check the spelling and the folder you are in" : error.message}.`);
  });
  if (found.answers.size === 0) throw new WrongUse(`${again}: expected a web archive (.warc.gz) with pages, came a file without any. Leave --again out to fetch everything anew.`);
  if (found.state !== "whole") problems.push({ code: "unreadable", name: again, message: `expected a whole web archive, came ${found.state === "cut-off" ? "one that is cut off" : "damaged bytes"} at ${found.end}; what stands before is used.`, severity: "noted" });
  return found;
}

/** More steps than any run follows; an archive may hold a circle. */
const MOST_STEPS = 50;
/** Answers that are final: a page that is not there is not asked for by every run. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

function arrivedBefore(address: URL, answers: ReadonlyMap<string, Earlier>): Outcome | null {
  const last = [...way(address, answers)].at(-1);
  if (!last) return null;
  const outcome = { status: last.status, url: last.target, record: last.id, at: last.date };
  if (isPage(last)) return { state: "before", ...outcome, problem: null };
  return GONE.has(last.status) ? { state: "failed", ...outcome, problem: statusProblem(address.href, last.status) } : null;
}

/** The answers on the way that an address led, as far as they are known. */
function* way(address: URL, answers: ReadonlyMap<string, Earlier>): Generator<Earlier> {
  let at = address;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const found = answers.get(at.href);
    if (!found) return;
    yield found;
    if (found.status < 300 || found.status >= 400 || found.location === null) return;
    try {
      at = addressOf(locationOf(found.location), at);
    } catch {
      return;
    }
  }
}

function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

export function realOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
