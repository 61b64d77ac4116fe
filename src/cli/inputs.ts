import { closeSync, type Dirent, globSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { MARKDOWN_MARK } from "../outputs/markdown/markdown.ts";
import { READER_MARK } from "../outputs/reader/reader.ts";
import { documentsIn, type SourceDocument, type UnpackTools } from "../stages/intake/intake.ts";
import type { Bounds } from "./bounds.ts";
import { fromSystem, nameOf, namesOf } from "./files.ts";
import { createGivens, TABLE } from "./givens.ts";
import { diskFile, type OpenFile as SourceFile, stdinFile } from "./sourceFiles.ts";
import { unpackToolsFor } from "./unpackTools.ts";

/** What a folder is searched for. A file that is named outright is tried whatever its name: a table in a folder may be this program's own. */
const ARTICLE_FILES = new Set([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf", ".rss", ".atom", ".mhtml", ".mht", ".warc", ".warc.gz", ".wacz"]);
/** The name under which standard input appears. */
const STDIN = "stdin";

export interface Inputs {
  /** In order of name, whatever the order of the arguments; read from disk one by one. */
  readonly documents: AsyncIterable<SourceDocument>;
  /** Grows while the documents are read. */
  readonly problems: readonly Problem[];
  /** The files as the system knows them, links followed: nothing may be written there. */
  readonly files: ReadonlySet<string>;
}

/**
 * The documents behind the arguments: files, folders, globs, and `-` for standard input. `out` is where the report goes: an old
 * report that lies in a folder of articles is none of them.
 */
export async function inputs(args: readonly string[], bounds: Bounds, out?: string): Promise<Inputs> {
  const problems: Problem[] = [];
  const files = await filesOf(args, out, problems);
  return { documents: documentsOf([...files.values()].sort(), args.includes("-"), bounds, problems), problems, files: new Set(files.keys()) };
}

/** The paths that a folder would be read by. */
export function filesFoundIn(folder: string): Promise<string[]> {
  return filesIn(folder, []);
}

async function* documentsOf(files: readonly string[], withStdin: boolean, bounds: Bounds, problems: Problem[]): AsyncGenerator<SourceDocument> {
  const seen = new Map<string, string>();
  const givens = createGivens(problems);
  const names = namesOf(files);
  const unpackTools = unpackToolsFor(bounds);
  if (withStdin) yield* unpacked(await stdinFile(STDIN, bounds), unpackTools, problems);
  for (const file of files) {
    const name = names.get(file)!;
    const source = await diskFile(file, name, () => givens.of(file), problems);
    if (source === null) continue;
    for await (const document of unpacked(source, unpackTools, problems)) {
      const twin = seen.get(document.sha256);
      if (twin === undefined) seen.set(document.sha256, document.name);
      // Feeds and archives hold the same page many times; two files are more likely somebody's slip.
      else if (!document.within) problems.push({ code: "same-bytes", name: document.name, message: `holds the same bytes as ${twin}; both are kept as articles of their own. Leave one out if they are one article.`, severity: "noted" });
      yield document;
    }
  }
}

async function* unpacked(file: SourceFile, unpackTools: UnpackTools, problems: Problem[]): AsyncGenerator<SourceDocument> {
  try {
    for await (const found of documentsIn(file, unpackTools)) {
      if ("code" in found) problems.push(found);
      else yield found;
    }
  } catch (error) {
    // The system, not the content: a disk that fails while it is read.
    problems.push(fromSystem(file.name, error));
  } finally {
    await file.close();
  }
}

/** By real path. */
async function filesOf(args: readonly string[], out: string | undefined, problems: Problem[]): Promise<ReadonlyMap<string, string>> {
  const byRealPath = new Map<string, string>();
  for (const arg of args) {
    if (arg === "-") continue;
    for (const file of await filesAt(arg, problems)) {
      const real = realPathOf(file, problems);
      if (real === null) continue;
      if (file !== arg && isOwnReport(real)) {
        // The one that is about to be written anew goes without saying.
        if (!isSameFile(real, out)) problems.push({ code: "left-out", name: nameOf(file), message: "is a report of this program and no article; it is passed over. Name it outright to read it all the same.", severity: "noted" });
        continue;
      }
      const known = byRealPath.get(real);
      if (known === undefined) byRealPath.set(real, file);
      else problems.push({ code: "same-path", name: nameOf(file), message: `is named twice${known === file ? "" : ` (also as ${nameOf(known)})`}; it is read once.`, severity: "noted" });
    }
  }
  return byRealPath;
}

/** True for a page that this program wrote: its words stand in the articles too. */
function isOwnReport(real: string): boolean {
  if (!REPORT_FILES.has(extname(real).toLowerCase()) || !statSync(real).isFile()) return false;
  const words = beginning(real);
  return words.includes(READER_MARK) || words.includes(MARKDOWN_MARK);
}

const REPORT_FILES = new Set([".html", ".htm", ".md", ".markdown"]);

function isSameFile(real: string, out: string | undefined): boolean {
  return out !== undefined && isThere(out) && real === realpathSync(out);
}

/** The first bytes of a file; empty where it may not be read, which is said when it is its turn. */
function beginning(real: string): string {
  try {
    const file = openSync(real, "r");
    const bytes = Buffer.alloc(MARK_WITHIN);
    const length = readSync(file, bytes);
    closeSync(file);
    return bytes.toString("latin1", 0, length);
  } catch {
    return "";
  }
}

/** The mark stands in the head of the report, within its first so many bytes. */
const MARK_WITHIN = 1000;

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

/** "pier_files" beside "pier.html": what a browser's "Save page as" puts there are the page's pictures and the pages of its advertisements. */
function isBelongingsOfAPage(folder: string, beside: ReadonlySet<string>): boolean {
  const ending = BELONGINGS.find((each) => folder.endsWith(each));
  if (ending === undefined) return false;
  const page = folder.slice(0, -ending.length);
  return PAGES.some((each) => beside.has(page + each));
}

/** In English, German, French, Spanish and Portuguese browsers. */
const BELONGINGS = ["_files", "-Dateien", "_fichiers", "_archivos", "_arquivos"];
const PAGES = [".html", ".htm", ".xhtml"];

async function filesIn(folder: string, problems: Problem[]): Promise<string[]> {
  const files: string[] = [];
  const before = problems.length;
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = await entriesOf(at, problems);
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(at, entry.name);
      // Links to folders are not followed: they may lead in a circle or out of the folder that was named.
      if (entry.isDirectory()) {
        if (!isBelongingsOfAPage(entry.name, names)) waiting.push(path);
      }
      else if (entry.isSymbolicLink() && isFolder(path)) continue;
      else if (ARTICLE_FILES.has(endingOf(entry.name))) files.push(path);
    }
  }
  // A folder that could not be listed has been named already.
  if (files.length === 0 && problems.length === before) problems.push({ code: "no-articles", name: nameOf(folder), message: `the folder holds no articles: expected files ending in ${[...ARTICLE_FILES].join(", ")}. Name a file outright to read it whatever its ending.`, severity: "unread" });
  return files;
}

/** ".txt"; of a packed file with the one before it: ".warc.gz". */
function endingOf(name: string): string {
  return (/\.\w{1,10}\.gz$/i.exec(name)?.[0] ?? extname(name)).toLowerCase();
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
