import type { Problem } from "../../../model/problem.ts";
import type { SourceDocument } from "../intake.ts";
import { containerOf } from "./containers.ts";
import { oneDocument } from "./oneDocument.ts";
import { headOf, type SourceFile } from "./sourceFile.ts";
import type { UnpackTools } from "./tools.ts";

export type { SourceFile } from "./sourceFile.ts";
export { DEFAULT_LIMITS, type DocxText, type Limits, type PdfPage, type PdfPiece, type PdfText, type UnpackTools, type ZipEntry } from "./tools.ts";

/**
 * The documents that a file holds: itself, or what a feed, an archive, a table or an office document has within. In the file's order, one at a time, so that
 * an archive larger than the memory can be read. What cannot be read comes as a problem in its place; the rest goes on. Never throws on what the file holds.
 */
export async function* documentsIn(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const head = await headOf(file);
  const container = containerOf(file.name, head);
  yield* container === null ? oneDocument(file, tools) : container(file, tools);
}

/** True for the beginning of a file that holds documents rather than being one. */
export function holdsDocuments(name: string, head: Uint8Array): boolean {
  return containerOf(name, head) !== null;
}
