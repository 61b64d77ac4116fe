import { readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type Given, metadataTable, sidecar } from "../stages/intake/intake.ts";
import { fromSystem, nameOf, opened } from "./files.ts";

/** The table of a folder's articles. */
export const TABLE = "metadata.csv";

/** A sidecar or a table larger than this is no sidecar and no table. Bytes. */
const MOST_BESIDE = 50_000_000;
/** Rows of a table without a file that one note names. */
const MOST_ROWS = 5;

/** What is known of an article besides its text. */
export interface Givens {
  of(file: string): Promise<Given | null>;
}

/** What stands beside the articles: NAME.json first, then the folder's `metadata.csv`, read once a folder. */
export function createGivens(found: Problem[]): Givens {
  const tables = new Map<string, Promise<ReadonlyMap<string, Given>>>();
  return {
    async of(file) {
      const own = await besideIt(file);
      if (own) return own;
      const folder = dirname(file);
      const rows = tables.get(folder) ?? tableOf(folder);
      tables.set(folder, rows);
      return (await rows).get(basename(file).normalize()) ?? null;
    },
  };

  async function besideIt(file: string): Promise<Given | null> {
    const path = `${file.slice(0, -extname(file).length)}.json`;
    const bytes = path === file ? null : await bytesOf(path);
    if (!bytes) return null;
    const { given, problems } = sidecar(nameOf(path), bytes);
    found.push(...problems);
    return given;
  }

  async function tableOf(folder: string): Promise<ReadonlyMap<string, Given>> {
    const path = join(folder, TABLE);
    const bytes = await bytesOf(path);
    if (!bytes) return new Map();
    const { givens, problems } = metadataTable(nameOf(path), bytes);
    found.push(...problems, ...rowsWithoutFile(folder, path, [...givens.keys()]));
    // One name may be written with composed and with separate accents: "é" in the table, "e" and its accent on the disk.
    return new Map([...givens].map(([name, given]) => [name.normalize(), given]));
  }

  async function bytesOf(path: string): Promise<Uint8Array | null> {
    try {
      return await contentOf(path);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") found.push({ ...fromSystem(path, error), severity: "noted" });
      return null;
    }
  }
}

async function contentOf(path: string): Promise<Uint8Array> {
  const handle = await opened(path);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error("expected a file, came a folder, a device or a pipe");
    if (stats.size > MOST_BESIDE) throw new Error(`expected at most ${MOST_BESIDE} bytes, came ${stats.size}`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** A misspelt name in the table would otherwise leave an article without its outlet and say nothing. */
function rowsWithoutFile(folder: string, table: string, names: readonly string[]): Problem[] {
  const there = new Set(namesIn(folder));
  const without = names.filter((name) => !there.has(name.normalize()));
  if (without.length === 0) return [];
  const more = without.length > MOST_ROWS ? ` and ${without.length - MOST_ROWS} more` : "";
  const message = `expected rows for files of its own folder, came ${without.slice(0, MOST_ROWS).join(", ")}${more}; no such file is there, and these rows are not used. Check the spelling in the column file.`;
  return [{ code: "bad-metadata", name: nameOf(table), message, severity: "noted" }];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => name.normalize());
  } catch {
    return [];
  }
}
