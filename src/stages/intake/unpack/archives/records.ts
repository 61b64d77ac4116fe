import type { SourceFile } from "../sourceFile.ts";
import { Content } from "./content.ts";
import type { Flow } from "./flow.ts";
import { takeHead } from "./heads.ts";
import { recordAt, SIGNATURE, startsRecord } from "./signature.ts";

/** One record of a web archive. Its content is read by whoever wants it, before the next record is asked for. */
export interface WarcRecord {
  /** By name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly content: Content;
}

/** Bytes that belong to no record, or to one whose headers are none. */
export interface NoRecord {
  readonly bytes: number;
}

/** Looks ahead in the archive; null where that would cost more than a look. */
export type Ahead = SourceFile["read"] | null;

/** The records of a WARC file (ISO 28500: 1.0, 1.1 and the drafts before), and what stands between them. Goes on behind whatever is broken. */
export async function* records(flow: Flow, ahead: Ahead): AsyncGenerator<WarcRecord | NoRecord> {
  let unread = 0;
  for (;;) {
    const skipped = unread + (await toNextRecord(flow));
    unread = 0;
    if (skipped > 0) yield { bytes: skipped };
    if (flow.held.length === 0) break;
    const fields = await takeHead(flow);
    if (fields === null) {
      flow.drop(1);
      unread = 1;
      continue;
    }
    const length = /^\d{1,15}$/.test(fields.get("content-length") ?? "") ? Number(fields.get("content-length")) : null;
    const content = new Content(flow, length, length === null || !(await endsWell(flow.at + length, ahead)));
    yield { fields, content };
    await content.rest();
  }
  while (flow.seam !== null) flow.passSeam();
}

/** Passes blank lines; gives the number of other bytes that it passes. */
async function toNextRecord(flow: Flow): Promise<number> {
  let skipped = 0;
  for (;;) {
    const held = await flow.peek(SIGNATURE);
    if (held.length === 0 || startsRecord(held, 0)) return skipped;
    const blanks = skipped > 0 ? 0 : blanksAt(held);
    const found = blanks > 0 ? -1 : recordAt(held, 1);
    const passed = blanks > 0 ? blanks : found >= 0 ? found : Math.max(1, held.length - SIGNATURE + 1);
    flow.drop(passed);
    if (blanks === 0) skipped += passed;
  }
}

/** Line ends, and the zeros with which some writers fill up. */
function blanksAt(bytes: Uint8Array): number {
  let at = 0;
  while (bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 0) at++;
  return at;
}

/** True where the next record, or the end, stands at the place that a record's length leads to, or where that cannot be seen. */
async function endsWell(end: number, ahead: Ahead): Promise<boolean> {
  if (ahead === null) return true;
  const seen = await ahead(end - 1, end + LOOK);
  if (seen.length === 0) return false;
  const after = seen.subarray(1);
  const blanks = blanksAt(after);
  return blanks === after.length || startsRecord(after, blanks);
}

/** Bytes: the blank lines between records are two, and some writers set more. */
const LOOK = 64;
