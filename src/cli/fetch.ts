import { basename, extname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { EXIT, exitCode } from "./exit.ts";
import type { Asked, Fetched, Manners, Outcome } from "./fetching/fetching.ts";
import { size } from "./options.ts";
import { problemLines } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { WrongUse } from "./usage.ts";
import { version } from "./version.ts";

export interface FetchOptions {
  readonly feed?: readonly string[];
  readonly list?: string;
  readonly table?: string;
  readonly column?: string;
  readonly out?: string;
  readonly again?: string;
  readonly agent?: string;
  /** Seconds. */
  readonly delay: number;
  readonly patience: number;
  readonly maxSeconds: number;
  readonly hosts: number;
  /** Bytes. */
  readonly maxSize: number;
  readonly allowPrivate?: boolean;
}

/** Polite towards a small newsroom's server, and still 3,600 pages an hour from each host. Seconds. */
const DELAY = 1;
/** Longer waits are a matter of another run. Seconds. */
const PATIENCE = 120;
const MAX_SECONDS = 60;
/** Bytes: pages stay below 5 million; some PDFs reach 20. */
const MAX_SIZE = 20_000_000;
const HOSTS = 4;
const MOST_HOSTS = 64;
/** From one address to its page. Honest ways are shorter than 5; browsers give up after 20. */
const MAX_REDIRECTS = 10;

export function fetchCommand(done: (exitCode: number) => void): Command {
  return new Command("fetch")
    .description("fetch pages into a web archive (WARC), politely; the one command that uses the network")
    .argument("[address...]", "addresses of pages")
    .addOption(new Option("--feed <address>", "fetch a feed (RSS, Atom, JSON Feed, sitemap) and every page that it leads to; may be repeated").argParser(listed))
    .option("--list <file>", "fetch the addresses in a file, one a line, or an OPML list of feeds; - for standard input")
    .option("--table <file>", "fetch the addresses in a column of a CSV or TSV, and write the table anew with what became of each")
    .addOption(new Option("--column <url=name>", "the table's column of addresses, where it is not called url, link or address").argParser(column))
    .addOption(new Option("-o, --out <file>", `web archive to write, or to go on with where it is there already (default: the list's or table's name, else ${DEFAULT_OUT})`).argParser(warcFile))
    .option("--again <file>", "ask only for what has changed since that web archive was written")
    .addOption(new Option("--agent <words>", `how to introduce yourself to servers, such as "YourStudy/1.0 (+https://your.page)"`).argParser(agent).default(`Variorum/${version()}`, "Variorum and its version"))
    .addOption(new Option("--delay <seconds>", "least pause between two requests to one host").argParser(seconds).default(DELAY))
    .addOption(new Option("--hosts <count>", "hosts that are asked at the same time").argParser(hosts).default(HOSTS))
    .addOption(new Option("--patience <seconds>", "longest wait that a host may ask for (Retry-After, Crawl-delay)").argParser(seconds).default(PATIENCE))
    .addOption(new Option("--max-size <size>", "largest page taken, as it comes and decompressed").argParser(size).default(MAX_SIZE, "20M"))
    .addOption(new Option("--max-seconds <count>", "longest time that one answer may take").argParser(longTime).default(MAX_SECONDS))
    .option("--allow-private", "also fetch from this machine and its own network")
    .addHelpText("after", EXAMPLES)
    .action(async (addresses: string[], options: FetchOptions) => done(await fetchPages(addresses, options)));
}

/** Gives the exit code. */
export async function fetchPages(addresses: readonly string[], options: FetchOptions): Promise<number> {
  // Loaded only here: no other command has anything in memory that could reach a network.
  const { fetching, NETWORK } = await import("./fetching/fetching.ts");
  const asked = askedBy(addresses, options);
  const out = options.out ?? defaultOut(asked);
  const progress = progressOn(process.stderr);
  const stop = new AbortController();
  const ended = endedBy(stop);
  try {
    const fetched = await fetching({
      asked,
      out,
      // A list or a table is its own name for the archive; only "fetched.warc.gz" may be somebody else's.
      mayGoOn: out !== DEFAULT_OUT || options.out !== undefined,
      again: options.again,
      manners: mannersOf(options),
      hosts: options.hosts,
      version: version(),
      network: NETWORK,
      stop: stop.signal,
      progress: (count, total) => progress.show("fetching", count, total),
    });
    progress.clear();
    process.stderr.write(problemLines(fetched.problems));
    process.stdout.write(summary(fetched, out));
    if (fetched.interrupted) return ended.code();
    return exitCode([...fetched.outcomes.values()].filter(isHad).length, fetched.problems);
  } finally {
    progress.clear();
    ended.forget();
  }
}

const DEFAULT_OUT = "fetched.warc.gz";

/** Throws WrongUse unless one thing is asked for. */
function askedBy(addresses: readonly string[], { feed, list, table, column }: FetchOptions): Asked {
  const asked: Asked[] = [
    ...(addresses.length > 0 ? [{ kind: "addresses", addresses } as const] : []),
    ...(feed ? [{ kind: "feeds", addresses: feed } as const] : []),
    ...(list !== undefined ? [{ kind: "list", file: list } as const] : []),
    ...(table !== undefined ? [{ kind: "table", file: table, column } as const] : []),
  ];
  if (column !== undefined && table === undefined) throw new WrongUse("--column names a column of the table given by --table. Leave it out, or add --table FILE.");
  if (asked.length !== 1) throw new WrongUse(`expected addresses, or one of --feed, --list and --table; came ${asked.length === 0 ? "none" : "several"}. See variorum fetch --help.`);
  return asked[0]!;
}

function defaultOut(asked: Asked): string {
  if ((asked.kind !== "list" && asked.kind !== "table") || asked.file === "-") return DEFAULT_OUT;
  return `${basename(asked.file, extname(asked.file))}.warc.gz`;
}

function mannersOf({ agent, delay, patience, maxSize, maxSeconds, allowPrivate }: FetchOptions): Manners {
  return { agent: agent ?? `Variorum/${version()}`, delay: delay * 1000, patience: patience * 1000, maxSize, maxTime: maxSeconds * 1000, maxRedirects: MAX_REDIRECTS, allowPrivate: allowPrivate ?? false };
}

/** Ctrl-C and a polite kill end the run after what is being written; a second Ctrl-C ends it at once. */
function endedBy(stop: AbortController): { code(): number; forget(): void } {
  let code: number = EXIT.allRead;
  const on = (signal: "SIGINT" | "SIGTERM") => {
    code = SIGNAL_CODES[signal];
    stop.abort();
  };
  for (const signal of SIGNALS) process.once(signal, on);
  return {
    code: () => code,
    forget() {
      for (const signal of SIGNALS) process.off(signal, on);
    },
  };
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** 128 and the signal's number, as shells have it. */
const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

function summary({ outcomes, table, interrupted }: Fetched, out: string): string {
  const count = (state: Outcome["state"]) => [...outcomes.values()].filter((outcome) => outcome.state === state).length;
  const parts = [
    `${count("fetched")} fetched`,
    ...(count("unchanged") > 0 ? [`${count("unchanged")} unchanged`] : []),
    ...(count("before") > 0 ? [`${count("before")} fetched before`] : []),
    ...(count("failed") > 0 ? [`${count("failed")} not fetched`] : []),
    ...(count("waiting") > 0 ? [`${count("waiting")} not yet`] : []),
  ];
  const on = interrupted ? `Stopped. The same command with --out ${out} goes on from here.\n` : "";
  return `${out}: ${parts.join(", ")}\n${table === null ? "" : `${table}: what became of each address\n`}${on}`;
}

function isHad({ state }: Outcome): boolean {
  return state === "fetched" || state === "unchanged" || state === "before";
}

function listed(words: string, before: readonly string[] = []): readonly string[] {
  return [...before, words];
}

function column(words: string): string {
  const name = /^url=(.+)$/s.exec(words.trim())?.[1];
  if (name === undefined) throw new InvalidArgumentError("Expected url= and the name of the column, such as url=story_link.");
  return name;
}

function warcFile(words: string): string {
  if (!/[^/\\]\.warc\.gz$/i.test(words)) throw new InvalidArgumentError("Expected the name of a file that ends in .warc.gz, such as pages.warc.gz.");
  return words;
}

/** Characters of the name that servers are told. */
const LONGEST_AGENT = 200;

/** Only what may stand in a header (RFC 9110): nothing that would end its line. */
function agent(words: string): string {
  if (!/^[!-~][ -~]*$/.test(words) || words.length > LONGEST_AGENT) throw new InvalidArgumentError(`Expected at most ${LONGEST_AGENT} plain characters such as "YourStudy/1.0 (+https://your.page)".`);
  return words.trim();
}

/** Seconds: a day. Timers do not count much further. */
const LONGEST_WAIT = 86_400;

function seconds(words: string): number {
  const found = /^\d{1,6}(?:\.\d{1,3})?$/.test(words.trim()) ? Number(words) : Number.NaN;
  if (!(found <= LONGEST_WAIT)) throw new InvalidArgumentError(`Expected seconds such as 2 or 0.5, at most ${LONGEST_WAIT}.`);
  return found;
}

function longTime(words: string): number {
  const found = seconds(words);
  if (found === 0) throw new InvalidArgumentError("Expected more than 0 seconds.");
  return found;
}

function hosts(words: string): number {
  const found = /^\d{1,3}$/.test(words.trim()) ? Number(words) : 0;
  if (found < 1 || found > MOST_HOSTS) throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_HOSTS}.`);
  return found;
}

const EXAMPLES = `
Every site's robots.txt is obeyed; a host gets one request at a time; a page is never run. Run the same command again to go on:
what is in the archive already is not asked for a second time, what failed is tried again.

Examples:
  variorum fetch https://news.example/story https://paper.example/a -o pier.warc.gz
                                                 two pages; then: variorum collate pier.warc.gz
  variorum fetch --feed https://news.example/rss -o daily.warc.gz
                                                 the feed and its pages; run daily, it adds only the new ones
  variorum fetch --list addresses.txt            one address a line, into addresses.warc.gz
  variorum fetch --table export.csv              into export.warc.gz, with export.fetched.csv telling what became of each row
  variorum fetch --table export.csv --column url=story_link
  variorum fetch --list addresses.txt --again addresses.warc.gz
                                                 what has changed since; unchanged pages become revisit records
  variorum fetch --list addresses.txt --agent "PressStudy/1.0 (+https://your.page; you@your.page)"`;
