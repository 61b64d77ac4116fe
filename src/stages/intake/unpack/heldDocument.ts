import type { Within } from "../../../model/article.ts";
import type { Format } from "../format.ts";
import type { Given } from "../given.ts";
import type { SourceDocument } from "../intake.ts";
import type { SourceFile } from "./sourceFile.ts";
import type { UnpackTools } from "./tools.ts";

/** A text that was taken out of a file, with what that file says of it. */
export interface Held {
  /** As an article's report names it. */
  readonly name: string;
  readonly content: string;
  readonly format: Format;
  readonly within: Omit<Within, "file">;
  readonly given: Given;
  readonly cuts?: readonly string[];
}

/** The text as a document of its own: its bytes are its characters as UTF-8, so that hash and places are of what was taken out. What stands beside the file outranks what it says. */
export function heldDocument({ name, content, format, within, given, cuts = [] }: Held, file: SourceFile, tools: UnpackTools): SourceDocument {
  const bytes = new TextEncoder().encode(content);
  return { name, bytes, sha256: tools.sha256(bytes), given: outranked(given, file.given), within: { ...within, file: file.name }, declared: { format, charset: "utf-8" }, fragment: format === "html" && !isPage(content), cuts };
}

/** A table may hold whole pages. */
function isPage(content: string): boolean {
  return /<(?:html|head|body)[\s>]/i.test(content.slice(0, LOOKED_AT));
}

/** Characters from the start. */
const LOOKED_AT = 2000;

function outranked(own: Given, beside: Given | null): Given {
  if (beside === null) return own;
  return {
    from: beside.from,
    outlet: beside.outlet ?? own.outlet,
    url: beside.url ?? own.url,
    title: beside.title ?? own.title,
    published: beside.published ?? own.published,
    modified: beside.modified ?? own.modified ?? null,
    authors: beside.authors?.length ? beside.authors : (own.authors ?? []),
    language: beside.language ?? own.language ?? null,
    licence: beside.licence ?? own.licence ?? null,
  };
}
