import type { Within } from "../../../../model/article.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { UnpackTools } from "../tools.ts";
import { emptyTally, type Tally } from "./tally.ts";
import type { Allowance } from "./packed.ts";

/** What is known while one archive is read; it may lie in several files of a WACZ. */
export interface Archive {
  readonly file: SourceFile;
  readonly format: Extract<Within["format"], "warc" | "wacz">;
  readonly tools: UnpackTools;
  readonly tally: Tally;
  readonly allowance: Allowance;
  readonly seen: Seen;
  /** Records so far: the next one's index. */
  records: number;
  /** Problems of single records so far. */
  named: number;
  /** Set when a bound was reached; nothing more is read. */
  over: string | null;
}

export function archiveOf(file: SourceFile, format: Archive["format"], tools: UnpackTools): Archive {
  return { file, format, tools, tally: emptyTally(), allowance: { left: tools.limits.maxUnpacked }, seen: { names: new Set(), pages: new Set() }, records: 0, named: 0, over: null };
}

/** What stood before in the archive: hashes and names, no content. */
interface Seen {
  /** What later records may call an earlier one by: its id, its payload's digest, its address and time. */
  readonly names: Set<string>;
  /** Address and bytes of pages. */
  readonly pages: Set<string>;
}

/** All that a later record may call this one by. */
export function namesOf(fields: ReadonlyMap<string, string>): string[] {
  return namesBy(fields, "warc-record-id", "warc-target-uri", "warc-date");
}

/** By what a revisit or a conversion calls the record that it goes back to. */
export function namesOfOriginal(fields: ReadonlyMap<string, string>): string[] {
  return namesBy(fields, "warc-refers-to", "warc-refers-to-target-uri", "warc-refers-to-date");
}

/** Put together anew, so that a name that is kept does not keep the headers that it was cut from. */
function namesBy(fields: ReadonlyMap<string, string>, ...[id, target, date]: readonly [id: string, target: string, date: string]): string[] {
  const digest = fields.get("warc-payload-digest");
  return [
    ...(fields.has(id) ? [`record ${fields.get(id)}`] : []),
    ...(digest === undefined ? [] : [`digest ${digest.toLowerCase()}`]),
    ...(fields.has(target) && fields.has(date) ? [`capture ${fields.get(date)} ${bare(fields.get(target)!)}`] : []),
  ];
}

/** Some writers of WARC 1.0 set the address in angle brackets. */
export function bare(target: string): string {
  return target.replace(/^<(.*)>$/, "$1");
}
