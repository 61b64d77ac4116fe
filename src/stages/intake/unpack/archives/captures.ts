import type { Problem } from "../../../../model/problem.ts";
import type { SourceDocument } from "../../intake.ts";
import { noted, tooLarge, unread } from "../../problems.ts";
import { answerHead, beginsAnswer, contentType, type ContentType } from "./answers.ts";
import { type Archive, bare, namesOf, namesOfOriginal } from "./archive.ts";
import { bodyOf } from "./body.ts";
import type { Content } from "./content.ts";
import { formatOfType, isForPrograms, kindOfType } from "./contentKinds.ts";
import { digestFits } from "./digests.ts";
import { Gathered } from "./gathered.ts";
import { MOST_HEAD } from "./heads.ts";
import type { WarcRecord } from "./records.ts";
import { count } from "./tally.ts";

/** The page that a record holds, or why there is none. Pictures, redirects, repeated captures and the like are counted in the archive's tally. */
export async function captureOf(record: WarcRecord, archive: Archive): Promise<(SourceDocument | Problem)[]> {
  const { fields } = record;
  const { tally, seen } = archive;
  const index = archive.records++;
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  const target = bare(fields.get("warc-target-uri") ?? "");
  if (ABOUT_THE_ARCHIVE.has(type)) return [];
  if (type === "continuation" || fields.has("warc-segment-number")) return counted(tally.segments++);
  const goesBack = namesOfOriginal(fields).some((name) => seen.names.has(name));
  if (type === "revisit") return counted(goesBack ? tally.revisits++ : tally.strayRevisits++);
  if (type === "conversion" && fields.has("warc-refers-to") && goesBack) return counted(tally.conversions++);
  for (const name of namesOf(fields)) seen.names.add(name);
  if (!PAGE_TYPES.has(type) || !/^(?:https?|ftp|file):|^$/i.test(target)) return counted(count(tally.kinds, "records of the crawler's own"));
  const held = await heldOf(record, target, archive);
  if (held === null) return [];
  return "code" in held ? ofRecord(held, index, archive) : pageOf(record, held, target, index, archive);
}

/** Nothing of the record is given. */
function counted(_: unknown): [] {
  return [];
}

/** Records that say how the archive was made. */
const ABOUT_THE_ARCHIVE: ReadonlySet<string> = new Set(["warcinfo", "request", "metadata"]);
const PAGE_TYPES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);

/** The content of a record that is to be read, in memory. */
interface Held {
  readonly stored: Uint8Array;
  readonly fields: ReadonlyMap<string, string>;
  readonly type: ContentType;
}

type Refusal = Pick<Problem, "code" | "message"> & { readonly size?: number };

/** Null for what is no page, which is then in the tally. */
async function heldOf({ fields, content }: WarcRecord, target: string, { tally, tools }: Archive): Promise<Held | Refusal | null> {
  const beginning = await beginningOf(content);
  const isAnswer = beginsAnswer(beginning);
  const head = isAnswer ? answerHead(beginning) : null;
  if (isAnswer && head === null) return { code: "broken-archive", message: content.ending === null ? `holds an answer whose headers go on for more than ${MOST_HEAD} bytes.` : "holds an answer whose headers do not end." };
  if (head !== null && head.status !== 200) {
    count(tally.statuses, head.status);
    return null;
  }
  const type = head === null && fields.get("warc-type")?.toLowerCase() === "response" ? contentType(undefined) : contentType((head?.fields ?? fields).get("content-type"));
  const body = beginning.subarray(head?.length ?? 0);
  if (isForPrograms(target) || !(formatOfType(type.type) !== null || (type.type === "" && looksLikePage(body)))) {
    count(tally.kinds, kindOfType(type.type));
    return null;
  }
  const most = tools.limits.maxArticle;
  if ((content.length ?? 0) > most + MOST_HEAD) return { code: "too-large", message: "", size: content.length! };
  const stored = await wholeOf(body, content, most);
  return stored === null ? { code: "too-large", message: "", size: most + 1 } : { stored, fields: head?.fields ?? new Map(), type };
}

/** As much as a server's headers may take, or all. */
async function beginningOf(content: Content): Promise<Uint8Array> {
  const beginning = new Gathered((await content.next()) ?? undefined);
  for (let looked = 0; beginning.length <= MOST_HEAD; ) {
    // Looked at again when there is twice as much: pieces may be as small as a byte.
    if (beginning.length >= Math.max(SEEN, looked * 2)) {
      const head = beginsAnswer(beginning.bytes) ? answerHead(beginning.bytes) : NO_HEAD;
      if (head !== null && beginning.length >= head.length + SEEN) break;
      looked = beginning.length;
    }
    const piece = await content.next();
    if (piece === null) break;
    beginning.add(piece);
  }
  return beginning.bytes;
}

/** Bytes of a body by which a page is known. */
const SEEN = 400;
const NO_HEAD = { length: 0 };

/** Null where there is more than `most` and the head allow. */
async function wholeOf(beginning: Uint8Array, content: Content, most: number): Promise<Uint8Array | null> {
  const whole = new Gathered(beginning);
  for (let piece = await content.next(); piece !== null; piece = await content.next()) {
    whole.add(piece);
    if (whole.length > most + MOST_HEAD) return null;
  }
  return whole.bytes;
}

/** Where a server does not say what it sends: a tag, a comment or a declaration at the front. */
function looksLikePage(body: Uint8Array): boolean {
  return /^[\ufeff\s]{0,100}(?:<!doctype html|<html|<head|<body|<!--|<\?xml)/i.test(new TextDecoder().decode(body.subarray(0, SEEN)));
}

function pageOf({ fields, content }: WarcRecord, { stored, fields: sent, type }: Held, target: string, index: number, archive: Archive): (SourceDocument | Problem)[] {
  const { tools, tally, seen, file } = archive;
  if (content.ending === "cut") return ofRecord({ code: "broken-archive", message: `the archive ends within this record, after ${stored.length} bytes of its page.` }, index, archive);
  if (content.ending === "broken") return ofRecord({ code: "broken-archive", message: "the packed bytes of this record are broken." }, index, archive);
  const body = bodyOf(stored, sent, tools);
  if (typeof body === "string") return ofRecord({ code: "broken-archive", message: `${body}.` }, index, archive);
  if (body.bytes !== stored) archive.allowance.left -= body.bytes.length;
  if (body.bytes.length > tools.limits.maxArticle) return ofRecord({ code: "too-large", message: "", size: body.bytes.length }, index, archive);
  if (body.bytes.length === 0) return counted(count(tally.kinds, "empty pages"));
  const sha256 = tools.sha256(body.bytes);
  const page = `${sha256.slice(0, 32)} ${target}`;
  if (seen.pages.has(page)) return counted(tally.same++);
  seen.pages.add(page);
  tally.documents++;
  const name = `${file.name}#${index}`;
  const digest = fields.get("warc-payload-digest") ?? null;
  const fits = digestFits(digest, [stored, body.sent, body.bytes], tools);
  const cuts = [...(body.cut === null ? [] : [body.cut]), ...(fields.has("warc-truncated") ? [`the archive holds its beginning only (${fields.get("warc-truncated")!.slice(0, 20)})`] : []), ...wrongLength(content)];
  const record = { id: fields.get("warc-record-id") ?? "", target: target === "" ? null : target, captured: fields.get("warc-date") ?? null, digest, digestFits: fits };
  const document: SourceDocument = {
    name,
    bytes: body.bytes,
    sha256,
    given: file.given,
    within: { format: archive.format, file: file.name, index, record },
    declared: { format: formatOfType(type.type), charset: type.charset },
    ...(cuts.length > 0 && { cuts }),
  };
  return [document, ...cuts.map((cut) => noted("broken-archive", name, `${cut}.`)), ...(fits === false ? [noted("broken-archive", name, "its bytes do not answer the digest that the archive gives of them; it may have been changed after it was captured.")] : [])];
}

function wrongLength({ ending }: Content): string[] {
  if (ending === "short") return ["the next record begins before this one has the length that it names"];
  return ending === "unsaid" ? ["its record names no length, so it was read up to the next one"] : [];
}

/** The first so many are named each, the rest is counted: a broken archive may hold a million records. */
function ofRecord({ code, message, size }: Refusal, index: number, archive: Archive): Problem[] {
  if (++archive.named > MOST_NAMED) return counted(archive.tally.unnamed++);
  const name = `${archive.file.name}#${index}`;
  return [code === "too-large" ? tooLarge(name, size ?? 0, archive.tools.limits.maxArticle) : unread(code, name, message)];
}

const MOST_NAMED = 100;
