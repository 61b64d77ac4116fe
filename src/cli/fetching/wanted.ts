import { open } from "node:fs/promises";
import { WrongUse } from "../usage.ts";
import { addressOf } from "./address.ts";
import { linksIn } from "./links.ts";
import { type Table, tableOf } from "./table.ts";
import { wordsIn } from "./words.ts";

/** What the command line asks for: one of these. */
export type Asked =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "feeds"; readonly addresses: readonly string[] }
  | { readonly kind: "list"; readonly file: string }
  | { readonly kind: "table"; readonly file: string; readonly column: string | undefined };

export interface Wanted {
  /** As written. */
  readonly pages: readonly string[];
  readonly feeds: readonly string[];
  readonly table: Table | null;
}

/** Throws WrongUse for a file that cannot be read, and for one without addresses. */
export async function wantedBy(asked: Asked): Promise<Wanted> {
  switch (asked.kind) {
    case "addresses":
      return { pages: asked.addresses, feeds: [], table: null };
    case "feeds":
      return { pages: [], feeds: asked.addresses, table: null };
    case "list":
      return { ...listed(asked.file, wordsIn(await bytesOf(asked.file))), table: null };
    case "table": {
      const table = tableOf(asked.file, wordsIn(await bytesOf(asked.file)), asked.column);
      const pages = table.rows.map((row) => row[table.at] ?? "").filter((words) => words.trim() !== "");
      if (pages.length === 0) throw new WrongUse(`${asked.file}: expected addresses in the column ${table.columns[table.at]}, came none.`);
      return { pages, feeds: [], table };
    }
  }
}

/** One address a line; "#" begins a comment line. OPML lists feeds; a sitemap or a feed that was saved lists pages. */
function listed(file: string, words: string): Pick<Wanted, "pages" | "feeds"> {
  const links = linksIn(words);
  const lines = words.replace(/^\ufeff/, "").split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const found = links ?? { pages: lines, feeds: [] };
  if (found.pages.length + found.feeds.length === 0) throw new WrongUse(`${file}: expected addresses, one a line, or an OPML list; came none.`);
  if (links === null && !lines.some(isAddress)) throw new WrongUse(`${file}: expected addresses, one a line, came a file without any. For a table with a column of addresses use --table ${file}.`);
  return found;
}

function isAddress(words: string): boolean {
  try {
    return addressOf(words) !== null;
  } catch {
    return false;
  }
}

/** Bytes of a list or a table. A million addresses take about 100 million. */
const MOST_BYTES = 250_000_000;

/** "-" is standard input. */
async function bytesOf(file: string): Promise<Buffer> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = file === "-" ? process.stdin : (await open(file, "r")).createReadStream();
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) throw new Error(`expected at most ${MOST_BYTES} bytes, came more; cut it into several files`);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const words = code === "ENOENT" ? "there is no such file. Check the spelling and the folder you are in" : code === "EACCES" ? "you have no permission to read it" : code === "EISDIR" ? "it is a folder" : message;
    throw new WrongUse(`cannot read ${file}: ${words}.`);
  }
}
