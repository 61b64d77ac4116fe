import { createHash } from "node:crypto";
import { constants, type Dirent, globSync, readdirSync, realpathSync, statSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { basename, dirname, extname, join, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { type Given, type SourceDocument, sidecar, metadataTable, tooLarge } from "../stages/intake/intake.ts";

/** What a folder is searched for. A file that is named outright is tried whatever its name. */
const ARTICLE_FILES = new Set([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"]);
const TABLE = "metadata.csv";
/** The name under which standard input appears. */
const STDIN = "stdin";

/** A sidecar or a table larger than this is no sidecar and no table. Bytes. */
const MOST_BESIDE = 50_000_000;
/** Rows of a table without a file that one note names. */
const MOST_ROWS = 5;

export interface Inputs {
  /** In order of name, whatever the order of the arguments; read from disk one by one. */
  readonly documents: AsyncIterable<SourceDocument>;
  /** Grows while the documents are read. */
  readonly problems: readonly Problem[];
  /** The files as the system knows them, links followed: nothing may be written there. */
  readonly files: ReadonlySet<string>;
}

/** The documents behind the arguments: files, folders, globs, and `-` for standard input. */
export async function inputs(args: readonly string[], maxArticle: number): Promise<Inputs> {
  const problems: Problem[] = [];
  const files = await filesOf(args, problems);
  return { documents: documentsOf([...files.values()].sort(), args.includes("-"), maxArticle, problems), problems, files: new Set(files.keys()) };
}

async function* documentsOf(files: readonly string[], withStdin: boolean, maxArticle: number, problems: Problem[]): AsyncGenerator<SourceDocument> {
  const seen = new Map<string, string>();
  const givens = new Givens(problems);
  if (withStdin) {
    const bytes = await readStdin(maxArticle);
    yield { name: STDIN, bytes, sha256: sha256(bytes), given: null };
  }
  for (const file of files) {
    const bytes = await bytesOf(file, maxArticle, problems);
    if (bytes === null) continue;
    const hash = sha256(bytes);
    const twin = seen.get(hash);
    if (twin !== undefined) problems.push({ code: "same-bytes", name: nameOf(file), message: `holds the same bytes as ${twin}; both are kept as articles of their own. Leave one out if they are one article.`, severity: "noted" });
    else seen.set(hash, nameOf(file));
    yield { name: nameOf(file), bytes, sha256: hash, given: await givens.of(file) };
  }
}

/** By real path. */
async function filesOf(args: readonly string[], problems: Problem[]): Promise<ReadonlyMap<string, string>> {
  const byRealPath = new Map<string, string>();
  for (const arg of args) {
    if (arg === "-") continue;
    for (const file of await filesAt(arg, problems)) {
      const real = realPathOf(file, problems);
      if (real === null) continue;
      const known = byRealPath.get(real);
      if (known === undefined) byRealPath.set(real, file);
      else problems.push({ code: "same-path", name: nameOf(file), message: `is named twice${known === file ? "" : ` (also as ${nameOf(known)})`}; it is read once.`, severity: "noted" });
    }
  }
  return byRealPath;
}

function realPathOf(file: string, problems: Problem[]): string | null {
  try {
    return realpathSync(file);
  } catch (error) {
    // A folder's link that leads nowhere, or in a circle.
    const leadsNowhere = (error as NodeJS.ErrnoException).code === "ENOENT";
    problems.push(leadsNowhere ? { code: "missing", name: nameOf(file), message: "the file it links to is not there. Mend the link, or leave it out.", severity: "unread" } : fromSystem(file, error));
    return null;
  }
}

async function filesAt(arg: string, problems: Problem[]): Promise<string[]> {
  const kind = kindOf(arg, problems);
  if (kind === "file") return isBesideAnArticle(arg) ? [] : [arg];
  if (kind === "folder") return filesIn(arg, problems);
  if (kind === "refused") return [];
  const found = /[*?[{]/.test(arg) ? globSync(arg).sort() : [];
  if (found.length === 0) problems.push({ code: "missing", name: nameOf(arg), message: "there is no such file or folder, and as a pattern it matches nothing. Check the spelling and the folder you are in.", severity: "unread" });
  const files: string[] = [];
  for (const path of found) files.push(...(kindOf(path, problems) === "folder" ? await filesIn(path, problems) : isBesideAnArticle(path) ? [] : [path]));
  return files;
}

async function filesIn(folder: string, problems: Problem[]): Promise<string[]> {
  const files: string[] = [];
  const before = problems.length;
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of await entriesOf(at, problems)) {
      if (entry.name.startsWith(".")) continue;
      const path = join(at, entry.name);
      // Links to folders are not followed: they may lead in a circle or out of the folder that was named.
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isSymbolicLink() && isFolder(path)) continue;
      else if (ARTICLE_FILES.has(extname(entry.name).toLowerCase())) files.push(path);
    }
  }
  // A folder that could not be listed has been named already.
  if (files.length === 0 && problems.length === before) problems.push({ code: "no-articles", name: nameOf(folder), message: `the folder holds no articles: expected files ending in ${[...ARTICLE_FILES].join(", ")}. Name a file outright to read it whatever its ending.`, severity: "unread" });
  return files;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

async function entriesOf(folder: string, problems: Problem[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(fromSystem(folder, error));
    return [];
  }
}

function kindOf(path: string, problems: Problem[]): "file" | "folder" | "none" | "refused" {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return "none";
    problems.push(fromSystem(path, error));
    return "refused";
  }
}

/** `metadata.csv`, or NAME.json beside NAME.txt: a shell's `folder/*` names them too, and they are no articles. */
function isBesideAnArticle(file: string): boolean {
  if (basename(file) === TABLE) return true;
  if (extname(file).toLowerCase() !== ".json") return false;
  const stem = file.slice(0, -extname(file).length);
  return [...ARTICLE_FILES].some((ending) => isThere(stem + ending));
}

function isThere(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch {
    // Also where the longer name is too long for the system, or a link leads in a circle.
    return false;
  }
}

async function bytesOf(file: string, maxArticle: number, problems: Problem[]): Promise<Uint8Array | null> {
  try {
    const handle = await opened(file);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) {
        problems.push({ code: "unreadable", name: nameOf(file), message: "is neither a file nor a folder (a device or a pipe). Use - to read from standard input.", severity: "unread" });
        return null;
      }
      // Checked before reading: a file far over the limit must not fill the memory first.
      if (stats.size > maxArticle) {
        problems.push(tooLarge(nameOf(file), stats.size, maxArticle));
        return null;
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    problems.push(fromSystem(file, error));
    return null;
  }
}

/** Without waiting: a named pipe would keep the program until somebody writes to it. Windows has neither the flag nor the pipe. */
function opened(file: string) {
  return open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

async function readStdin(maxArticle: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    // One byte over is enough for intake to refuse it; an endless stream must not fill the memory.
    if (size > maxArticle) break;
  }
  return Buffer.concat(chunks);
}

/** What stands beside the articles: NAME.json first, then the folder's `metadata.csv`, read once a folder. */
class Givens {
  readonly #tables = new Map<string, Promise<ReadonlyMap<string, Given>>>();
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  async of(file: string): Promise<Given | null> {
    const own = await this.#sidecar(file);
    if (own) return own;
    const folder = dirname(file);
    const table = this.#tables.get(folder) ?? this.#table(folder);
    this.#tables.set(folder, table);
    return (await table).get(basename(file).normalize()) ?? null;
  }

  async #sidecar(file: string): Promise<Given | null> {
    const path = `${file.slice(0, -extname(file).length)}.json`;
    const bytes = path === file ? null : await this.#bytes(path);
    if (!bytes) return null;
    const { given, problems } = sidecar(nameOf(path), bytes);
    this.#problems.push(...problems);
    return given;
  }

  async #table(folder: string): Promise<ReadonlyMap<string, Given>> {
    const path = join(folder, TABLE);
    const bytes = await this.#bytes(path);
    if (!bytes) return new Map();
    const { givens, problems } = metadataTable(nameOf(path), bytes);
    this.#problems.push(...problems, ...rowsWithoutFile(folder, path, [...givens.keys()]));
    // One name may be written with composed and with separate accents: "é" in the table, "e" and its accent on the disk.
    return new Map([...givens].map(([name, given]) => [name.normalize(), given]));
  }

  async #bytes(path: string): Promise<Uint8Array | null> {
    try {
      return await contentOf(path);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "ENOTDIR") this.#problems.push({ ...fromSystem(path, error), severity: "noted" });
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

function fromSystem(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM") return { code: "no-permission", name: nameOf(path), message: "you have no permission to read it. Change its permissions, or run as a user who may.", severity: "unread" };
  if (code === "ENOENT") return { code: "missing", name: nameOf(path), message: "it is gone: it was there when the folder was listed.", severity: "unread" };
  return { code: "unreadable", name: nameOf(path), message: `the system could not read it: ${message}.`, severity: "unread" };
}

/** Paths as they were given, with forward slashes on every system; where "\" may stand in a name, it stays. */
function nameOf(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
