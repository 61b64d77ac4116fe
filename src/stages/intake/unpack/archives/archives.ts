import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { archiveOf } from "./archive.ts";
import { notesOn, pagesIn } from "./pages.ts";
import { startsRecord } from "./signature.ts";

export { isGzip } from "./packed.ts";
export { gzippedDocuments } from "./gzipFile.ts";
export { isWacz, waczPages } from "./wacz.ts";

/** "WARC/1.0", or a name that says so. */
export function isWarc(name: string, head: Uint8Array): boolean {
  return startsRecord(head, 0) || name.endsWith(".warc") || name.endsWith(".warc.gz");
}

/** The pages of a WARC file, packed or not. */
export async function* warcPages(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const archive = archiveOf(file, "warc", tools);
  yield* pagesIn(file, archive);
  yield* notesOn(archive);
}
