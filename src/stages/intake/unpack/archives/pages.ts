import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { grouped, noted, unread } from "../../problems.ts";
import type { SourceFile } from "../sourceFile.ts";
import type { Archive } from "./archive.ts";
import { captureOf } from "./captures.ts";
import { Flow } from "./flow.ts";
import { isGzip, unpacked } from "./packed.ts";
import { records, type WarcRecord } from "./records.ts";
import { notRead, passedOver } from "./tally.ts";

/** Where the bytes of WARC records come from: a file, or a file within a WACZ, in which nothing can be looked up ahead. */
export type Origin = Pick<SourceFile, "chunks"> & { readonly read?: SourceFile["read"] };

/** The pages among the records, one at a time; what the archive holds besides is counted. */
export async function* pagesIn(origin: Origin, archive: Archive): AsyncGenerator<SourceDocument | Problem> {
  const { tally, allowance, tools } = archive;
  const { maxRecords, maxUnpacked } = tools.limits;
  const head = (await origin.read?.(0, 2)) ?? null;
  const flow = new Flow(unpacked(origin.chunks(), tools, allowance));
  const ahead = head === null || isGzip(head) ? null : origin.read!;
  try {
    for await (const record of records(flow, ahead)) {
      if ("bytes" in record) {
        tally.strayBytes += record.bytes;
        tally.strayPlaces++;
      } else if (archive.records >= maxRecords) {
        archive.over = `holds more than ${grouped(maxRecords)} records; what follows was not read. Raise the limit with --max-records.`;
      } else {
        const found = await captureOf(record, archive);
        await record.content.rest();
        if (allowance.left < 0) break;
        yield* found.length === 0 ? endsWithin(record, archive) : found;
      }
      if (archive.over !== null) break;
    }
    if (allowance.left < 0) archive.over = `unpacks to more than ${grouped(maxUnpacked)} bytes; what follows was not read. Raise the limit with --max-unpacked.`;
  } finally {
    tally.brokenPlaces += flow.lost;
    await flow.close();
  }
}

/** A picture in which the archive ends or is broken is no loss, but what stood behind it may be. */
function endsWithin({ content: { ending } }: WarcRecord, { file, records: count }: Archive): Problem[] {
  if (ending !== "cut" && ending !== "broken") return [];
  const message = ending === "cut" ? "the archive ends within this record; what stood behind it is lost." : "the packed bytes of this record are broken, or end too early.";
  return [unread("broken-archive", `${file.name}#${count - 1}`, message)];
}

/** What is to be said of the archive as a whole, once it has been read. */
export function* notesOn({ file: { name }, tally, over, named }: Archive): Generator<Problem> {
  if (over !== null) yield unread("too-large", name, over);
  for (const message of notRead(tally)) yield unread("broken-archive", name, message);
  for (const message of passedOver(tally)) yield noted("left-out", name, message);
  if (tally.documents === 0 && named === 0 && over === null) yield unread("no-articles", name, "expected an archive with pages of text, came one with none.");
}
