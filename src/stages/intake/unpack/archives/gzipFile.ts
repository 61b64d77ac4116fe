import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { grouped, noted, unread } from "../../problems.ts";
import { HEAD, type SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { warcPages } from "./archives.ts";
import { Gathered } from "./gathered.ts";
import { isGzip, unpacked } from "./packed.ts";
import { startsRecord } from "./signature.ts";

type Reader = (file: SourceFile, tools: UnpackTools) => AsyncGenerator<SourceDocument | Problem>;

/** What was packed alone: "page.html.gz" holds "page.html", "table.csv.gz" a table. `readerOf` gives the reader of what holds documents itself; packed within packed is not followed. */
export async function* gzippedDocuments(file: SourceFile, tools: UnpackTools, readerOf: (name: string, head: Uint8Array) => Reader | null): AsyncGenerator<SourceDocument | Problem> {
  const { name, bytes, broken, more } = await beginningOf(file, tools);
  if (startsRecord(bytes, 0)) return yield* warcPages(file, tools);
  if (broken && bytes.length === 0) return void (yield unread("broken-archive", file.name, "is packed with gzip, and is broken: nothing could be unpacked. Copy or download it again."));
  if (isGzip(bytes)) return void (yield unread("broken-archive", file.name, "is packed twice over. Unpack it once."));
  const reader = readerOf(name, bytes.subarray(0, HEAD));
  if (reader !== null && broken) yield unread("broken-archive", file.name, "its packed bytes are broken, or end too early. Copy or download it again.");
  else if (reader !== null) yield* reader(more ? await packedFile(file, name, tools) : inMemory(file, name, bytes), tools);
  else if (more) yield unread("too-large", file.name, `unpacks to more than ${grouped(tools.limits.maxArticle)} bytes, the most that one article may have. Raise the limit with --max-article if it is one article.`);
  else yield* theDocument(file, name, bytes, broken, tools);
}

function* theDocument(file: SourceFile, name: string, bytes: Uint8Array, broken: boolean, tools: UnpackTools): Generator<SourceDocument | Problem> {
  const cuts = broken ? ["its packed bytes are broken, or end too early"] : [];
  yield { name, bytes, sha256: tools.sha256(bytes), given: file.given, within: { format: "gzip", file: file.name, index: 0 }, cuts };
  for (const cut of cuts) yield noted("broken-archive", file.name, `${cut}; what could be unpacked was read. Copy or download it again.`);
}

/** As much as one article may have. */
async function beginningOf(file: SourceFile, tools: UnpackTools): Promise<{ name: string; bytes: Uint8Array; broken: boolean; more: boolean }> {
  const gathered = new Gathered();
  const most = tools.limits.maxArticle;
  let broken = false;
  for await (const piece of unpacked(file.chunks(), tools, { left: tools.limits.maxUnpacked })) {
    if (typeof piece === "string") broken ||= piece === "broken";
    else gathered.add(piece);
    if (gathered.length > most || broken) break;
  }
  return { name: file.name.replace(/\.(?:gz|gzip)$/i, ""), bytes: gathered.bytes, broken, more: gathered.length > most };
}

function inMemory({ given }: SourceFile, name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    given,
    read: async (start, end) => bytes.subarray(start, end),
    async *chunks() {
      yield bytes;
    },
  };
}

/** A table or a feed too large for the memory: unpacked anew each time it is read. */
async function packedFile(file: SourceFile, name: string, tools: UnpackTools): Promise<SourceFile> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const piece of unpacked(file.chunks(), tools, { left: tools.limits.maxUnpacked })) if (typeof piece !== "string") yield piece;
  }
  let size = 0;
  for await (const { length } of chunks()) size += length;
  return { name, size, given: file.given, chunks, read: (start, end) => rangeOf(chunks(), start, end) };
}

async function rangeOf(chunks: AsyncIterable<Uint8Array>, start: number, end: number): Promise<Uint8Array> {
  const gathered = new Gathered();
  let at = 0;
  for await (const chunk of chunks) {
    if (at + chunk.length > start) gathered.add(chunk.subarray(Math.max(0, start - at), Math.max(0, end - at)));
    at += chunk.length;
    if (at >= end) break;
  }
  return gathered.bytes;
}
