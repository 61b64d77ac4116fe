import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { unread } from "../../problems.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools, ZipEntry } from "../tools.ts";
import { type Archive, archiveOf } from "./archive.ts";
import { notesOn, pagesIn } from "./pages.ts";

/** A name that says so, or a zip archive whose first file is one of a WACZ. */
export function isWacz(name: string, head: Uint8Array): boolean {
  if (name.endsWith(".wacz")) return true;
  const isZip = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
  return isZip && /^(?:archive\/|datapackage(?:-digest)?\.json|pages\/|indexes\/)/.test(String.fromCharCode(...head.subarray(30, 60)));
}

/** The pages of a web archive collection (WACZ 1.1.1): the WARC files within, in the order of its directory. Nothing is written to the disk, and archives within are not followed. */
export async function* waczPages(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const archive = archiveOf(file, "wacz", tools);
  let entries = 0;
  try {
    for await (const entry of tools.zip((start, end) => file.read(start, end), file.size)) {
      if (++entries > MOST_ENTRIES) {
        archive.over = `holds more than ${MOST_ENTRIES} files; what follows was not read.`;
        break;
      }
      yield* pagesOfEntry(entry, archive);
      if (archive.over !== null) break;
    }
  } catch (error) {
    archive.named++;
    yield unread("broken-archive", file.name, `is no zip archive that can be read, or is broken (${inWords(error)}). Copy or download it again.`);
  }
  yield* notesOn(archive);
}

/** Files within one archive. */
const MOST_ENTRIES = 100_000;

async function* pagesOfEntry(entry: ZipEntry, archive: Archive): AsyncGenerator<SourceDocument | Problem> {
  const { name } = archive.file;
  const shown = JSON.stringify(entry.name.slice(0, SHOWN));
  if (leadsOut(entry.name)) {
    archive.named++;
    return void (yield unread("broken-archive", name, `holds a file with the name ${shown}, which leads out of the archive; it was not read.`));
  }
  if (!/\.warc(?:\.gz)?$/i.test(entry.name)) return;
  if (entry.locked) {
    archive.named++;
    return void (yield unread("broken-archive", name, `holds ${shown} locked with a password. Save the archive without one.`));
  }
  const before = archive.records;
  try {
    yield* pagesIn({ chunks: () => bounded(entry, archive) }, archive);
  } catch (error) {
    archive.named++;
    yield unread("broken-archive", name, `holds ${shown}, which is broken (${inWords(error)}); ${archive.records - before} of its records were read.`);
  }
}

/** What the entry itself unpacks to counts too. */
async function* bounded(entry: ZipEntry, { allowance }: Archive): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry.chunks()) {
    allowance.left -= chunk.length;
    if (allowance.left < 0) return;
    yield chunk;
  }
}

/** "../x", "/x", "C:\x", a name with a NUL: no writer of archives makes them by mistake. */
function leadsOut(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes("..");
}

/** Characters of a name or a library's message that a problem repeats. */
const SHOWN = 80;

function inWords(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, SHOWN);
}
