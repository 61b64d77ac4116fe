import { addressOf } from "./address.ts";
import { headEnd } from "./block.ts";
import { HTTP_DATE } from "./patiently.ts";
import { fieldsOf, type FoundRecord, type ReadTo, recordsIn } from "./records.ts";
import type { RefersTo } from "./warc.ts";

/** What a web archive holds of one address. */
export interface Earlier extends RefersTo {
  readonly status: number;
  /** Where a redirect leads, as the header has it. */
  readonly location: string | null;
  /** What a conditional request asks by; null where the server gave none, or none that is safe to send. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly file: string;
  /** Where its record lies in the file. */
  readonly start: number;
}

export interface EarlierArchive extends ReadTo {
  readonly answers: ReadonlyMap<string, Earlier>;
  /** What the first record says wrote the file; null where it does not say. */
  readonly software: string | null;
}

/** The answers of an archive by address: for each the last, but an answer that failed does not hide a page that was had before. */
export async function earlierIn(file: string): Promise<EarlierArchive> {
  const answers = new Map<string, Earlier>();
  let software: string | null = null;
  const records = recordsIn(file);
  for (let first = true; ; first = false) {
    const next = await records.next();
    if (next.done) return { ...next.value, answers, software };
    if (first && next.value.fields.get("warc-type") === "warcinfo") software = fieldsOf(`\n${next.value.block.toString("utf8")}`).get("software") ?? null;
    const found = answerOf(next.value, file);
    const known = found && answers.get(found.target);
    if (found && !(known && isPage(known) && !isPage(found))) answers.set(found.target, found);
  }
}

/** True for a page that came, and for one that had not changed. */
export function isPage({ status }: { readonly status: number }): boolean {
  return (status >= 200 && status < 300) || status === 304;
}

/** Characters: an entity tag is a short thing, and it is sent back as it came. */
const LONGEST_TAG = 300;
const TAG = /^(?:W\/)?"[\x21\x23-\x7e]*"$/;

function answerOf({ fields, block, start }: FoundRecord, file: string): Earlier | null {
  const type = fields.get("warc-type");
  if (type !== "response" && type !== "revisit") return null;
  const target = targetOf(fields.get("warc-target-uri"));
  const revisit = type === "revisit";
  const id = fields.get(revisit ? "warc-refers-to" : "warc-record-id");
  const date = fields.get(revisit ? "warc-refers-to-date" : "warc-date");
  const head = block.toString("latin1", 0, headEnd(block, 0));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  if (target === null || !id || !date || status === undefined) return null;
  const http = fieldsOf(head);
  const etag = http.get("etag") ?? "";
  const lastModified = http.get("last-modified") ?? "";
  return {
    id,
    target,
    date,
    digest: fields.get("warc-payload-digest") ?? null,
    status: revisit ? 304 : Number(status),
    location: http.get("location") ?? null,
    etag: etag.length <= LONGEST_TAG && TAG.test(etag) ? etag : null,
    lastModified: HTTP_DATE.test(lastModified) ? lastModified : null,
    file,
    start,
  };
}

/** Some writers put the address in angle brackets, as an example of WARC 1.0 did. */
function targetOf(words: string | undefined): string | null {
  try {
    return addressOf((words ?? "").replace(/^<|>$/g, "")).href;
  } catch {
    return null;
  }
}
