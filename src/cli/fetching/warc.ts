import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Exchange } from "./exchange.ts";

/** A record as it goes into the archive, and the name it can be found by. */
export interface Written {
  readonly id: string;
  /** One gzip member a record. */
  readonly bytes: Buffer;
}

/** An earlier answer that a revisit record leads back to. */
export interface RefersTo {
  readonly id: string;
  readonly target: string;
  readonly date: string;
  readonly digest: string | null;
}

/** WARC 1.1 (ISO 28500:2017). */
const VERSION = "WARC/1.1";
const CONFORMS = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";
const PROFILES = {
  unchanged: "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
  same: "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
} as const;

/** The first record of every run: who wrote the others, and how. */
export function infoRecord(software: string, agent: string, file: string, now: Date): Written {
  const fields = { software, format: "WARC File Format 1.1", conformsTo: CONFORMS, robots: "obey", "http-header-user-agent": agent };
  const block = Buffer.from(Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`).join(""));
  return record("warcinfo", now, [["WARC-Filename", file]], "application/warc-fields", block);
}

/** An answer and the request it answers. With `refersTo`, an answer that says or shows that nothing has changed since: then only its headers are kept. */
export function answerRecords(came: Exchange, info: string, head: number, refersTo: RefersTo | null): { answer: Written; request: Written } {
  const shared: Fields = [["WARC-Target-URI", came.url.href], ["WARC-IP-Address", came.ip], ["WARC-Warcinfo-ID", info]];
  const answer = refersTo === null
    ? record("response", came.at, [...shared, ["WARC-Payload-Digest", digest(came.payload)]], "application/http;msgtype=response", came.received)
    : record("revisit", came.at, [...shared, ...revisit(came, refersTo)], "application/http;msgtype=response", came.received.subarray(0, head));
  const request = record("request", came.at, [...shared, ["WARC-Concurrent-To", answer.id]], "application/http;msgtype=request", came.sent);
  return { answer, request };
}

type Fields = readonly (readonly [name: string, value: string])[];

function revisit({ status }: Exchange, { id, target, date, digest }: RefersTo): Fields {
  return [
    ["WARC-Profile", status === 304 ? PROFILES.unchanged : PROFILES.same],
    ["WARC-Refers-To", id],
    ["WARC-Refers-To-Target-URI", target],
    ["WARC-Refers-To-Date", date],
    ...(digest === null ? [] : [["WARC-Payload-Digest", digest] as const]),
    // Of an answer that is the same as before only the headers are kept; one that says "not modified" has nothing else.
    ...(status === 304 ? [] : [["WARC-Truncated", "length"] as const]),
  ];
}

function record(type: string, at: Date, fields: Fields, contentType: string, block: Buffer): Written {
  const id = `<urn:uuid:${randomUUID()}>`;
  const all: Fields = [["WARC-Type", type], ["WARC-Record-ID", id], ["WARC-Date", moment(at)], ...fields, ["WARC-Block-Digest", digest(block)], ["Content-Type", contentType], ["Content-Length", String(block.length)]];
  // No value ends its own line, wherever it came from.
  const head = `${VERSION}\r\n${all.map(([name, value]) => `${name}: ${value.replace(/[\u0000-\u001f\u007f]/g, "")}\r\n`).join("")}\r\n`;
  return { id, bytes: gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")])) };
}

/** To the second, which readers of WARC 1.0 understand too. */
export function moment(at: Date): string {
  return `${at.toISOString().slice(0, "2031-04-02T08:00:00".length)}Z`;
}

/** `sha1:` and base 32, which is what web archives are compared by everywhere. */
export function digest(bytes: Uint8Array): string {
  return `sha1:${base32(createHash("sha1").update(bytes).digest())}`;
}

/** RFC 4648. A SHA-1 of 160 bits fills 32 letters exactly, so nothing is padded. */
function base32(bytes: Uint8Array): string {
  let letters = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    for (; bits >= 5; bits -= 5) letters += ALPHABET[(held >> (bits - 5)) & 31];
  }
  return letters;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
