import type { Problem } from "../../../model/problem.ts";
import type { SourceDocument } from "../intake.ts";
import { gzippedDocuments, isGzip, isWacz, isWarc, waczPages, warcPages } from "./archives/archives.ts";
import { isOfficeDocument, officeDocument } from "./documents/documents.ts";
import { feedItems, isFeed } from "./feeds/feeds.ts";
import { isMhtml, isSavedPage, mhtmlPage, savedPage } from "./saved/saved.ts";
import type { SourceFile } from "./sourceFile.ts";
import { isTable, tableRows } from "./tables/tables.ts";
import type { UnpackTools } from "./tools.ts";

/** Reads one format that holds documents. */
export type Container = (file: SourceFile, tools: UnpackTools) => AsyncGenerator<SourceDocument | Problem>;

/** The reader of the format that the file has by its first bytes, or by its name's ending where those say nothing; null for a file that is one document. */
export function containerOf(name: string, head: Uint8Array): Container | null {
  for (const { is, read } of CONTAINERS) if (is(name.toLowerCase(), head)) return read;
  return null;
}

/** The first that fits is taken. */
const CONTAINERS: readonly { readonly is: (name: string, head: Uint8Array) => boolean; readonly read: Container }[] = [
  { is: isWarc, read: warcPages },
  { is: isWacz, read: waczPages },
  { is: (_name, head) => isGzip(head), read: (file, tools) => gzippedDocuments(file, tools, containerOf) },
  { is: isMhtml, read: mhtmlPage },
  { is: isSavedPage, read: savedPage },
  { is: isOfficeDocument, read: officeDocument },
  { is: isFeed, read: feedItems },
  { is: isTable, read: tableRows },
];
