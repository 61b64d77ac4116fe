import type { Problem } from "../../../model/problem.ts";
import type { SourceDocument } from "../intake.ts";
import { tooLarge } from "../problems.ts";
import { bytesOf, type SourceFile } from "./sourceFile.ts";
import type { UnpackTools } from "./tools.ts";

/** A file that is one document. */
export async function* oneDocument(file: SourceFile, tools: UnpackTools): AsyncGenerator<SourceDocument | Problem> {
  const bytes = await bytesOf(file, tools.limits.maxArticle);
  if (bytes === null) yield tooLarge(file.name, file.size, tools.limits.maxArticle);
  else yield { name: file.name, bytes, sha256: tools.sha256(bytes), given: file.given };
}
