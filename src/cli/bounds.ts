import { type Command, InvalidArgumentError, Option } from "commander";
import { DEFAULTS } from "../pipeline.ts";
import { DEFAULT_LIMITS } from "../stages/intake/intake.ts";
import { size } from "./options.ts";

/** How much one input may ask of the machine, and what the columns of a table hold. */
export interface Bounds {
  /** Bytes of one article, unpacked. */
  readonly maxArticle: number;
  /** Bytes that all of one archive unpacks to. */
  readonly maxUnpacked: number;
  /** Records, items or rows of one file. */
  readonly maxRecords: number;
  /** Elements within each other. */
  readonly maxNesting: number;
  /** Seconds that one document may take to be taken in. */
  readonly maxSeconds: number;
  /** What cannot be read is left out: counted, not listed, and no reason for exit code 3. */
  readonly skipUnreadable?: boolean;
  /** Name of a table's column by what it holds. */
  readonly column?: ReadonlyMap<string, string>;
}

export const DEFAULT_BOUNDS: Bounds = { ...DEFAULT_LIMITS, maxArticle: DEFAULTS.maxArticle, maxNesting: DEFAULTS.maxNesting, maxSeconds: DEFAULTS.maxSeconds };

/** The options that every command that reads articles has. */
export function withBounds(command: Command): Command {
  return command
    .addOption(new Option("--column <what=name>", `in a table, the column that holds the ${COLUMNS.join(", ")}: --column text=content; may be repeated`).argParser(column))
    .option("--skip-unreadable", "leave out what cannot be read: one line counts it, and the exit code is 0")
    .addOption(new Option("--max-article <size>", "largest article taken in, such as 500k or 20M").argParser(size).default(DEFAULT_BOUNDS.maxArticle, "5M"))
    .addOption(new Option("--max-unpacked <size>", "largest size that one archive may unpack to").argParser(size).default(DEFAULT_BOUNDS.maxUnpacked, "20G"))
    .addOption(new Option("--max-records <count>", "most records, items or rows read from one file").argParser(count).default(DEFAULT_BOUNDS.maxRecords, "1000000"))
    .addOption(new Option("--max-nesting <count>", "most elements of a page within each other").argParser(count).default(DEFAULT_BOUNDS.maxNesting, String(DEFAULT_BOUNDS.maxNesting)))
    .addOption(new Option("--max-seconds <count>", "longest time that one page may take to be taken in").argParser(count).default(DEFAULT_BOUNDS.maxSeconds, String(DEFAULT_BOUNDS.maxSeconds)));
}

/** What of the bounds the pipeline keeps itself. */
export function boundsOf({ maxArticle, maxNesting, maxSeconds }: Bounds): Pick<Bounds, "maxArticle" | "maxNesting" | "maxSeconds"> {
  return { maxArticle, maxNesting, maxSeconds };
}

/** What a table's column may hold. */
export const COLUMNS = ["text", "title", "outlet", "url", "published", "authors", "language", "id", "series"] as const;

/** "text=content". Throws InvalidArgumentError for anything else. */
function column(words: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [, what, name] = /^([a-z]+)=(.+)$/.exec(words.trim()) ?? [];
  if (what === undefined || name === undefined || !COLUMNS.includes(what as (typeof COLUMNS)[number])) throw new InvalidArgumentError(`Expected what the column holds and its name, such as text=content; the first one of ${COLUMNS.join(", ")}.`);
  return new Map([...before, [what, name]]);
}

/** "500" -> 500. Throws InvalidArgumentError, which commander shows as wrong use. */
function count(words: string): number {
  const found = Number(words.trim());
  if (!/^\d{1,12}$/.test(words.trim()) || found < 1) throw new InvalidArgumentError("Expected a whole number above 0.");
  return found;
}
