/** Reads a web archive strictly, by the standard (ISO 28500:2017) and with nothing of the program: what it does not like throws. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export interface WarcRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Buffer;
}

const MUST_HAVE = ["WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length"];
const MUST_HAVE_TARGET = new Set(["response", "request", "revisit", "resource"]);

/** Every record of the file, each in a gzip member of its own. */
export function warcRecords(file: string): WarcRecord[] {
  const records = members(readFileSync(file)).map(record);
  const ids = new Set(records.map(({ id }) => id));
  assert.equal(ids.size, records.length, "two records share an id");
  if (records.length > 0) assert.equal(records[0]!.type, "warcinfo");
  for (const { type, fields } of records) if (type === "request") assert.ok(ids.has(fields["WARC-Concurrent-To"]!), "a request without its answer");
  return records;
}

/** The answers alone. */
export function answersIn(file: string): WarcRecord[] {
  return warcRecords(file).filter(({ type }) => type === "response" || type === "revisit");
}

/** The HTTP message within a record: its body without chunks and compression. */
export function httpIn({ block }: WarcRecord): { first: string; headers: Readonly<Record<string, string>>; body: string } {
  const end = block.indexOf("\r\n\r\n");
  assert.ok(end > 0, "no end of the headers");
  const [first, ...lines] = block.toString("latin1", 0, end).split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
  const raw = block.subarray(end + 4);
  const whole = headers["transfer-encoding"] === "chunked" ? dechunked(raw) : raw;
  return { first: first!, headers, body: (headers["content-encoding"] === "gzip" && whole.length > 0 ? gunzipSync(whole) : whole).toString("utf8") };
}

function members(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const magic = Buffer.from([0x1f, 0x8b]);
  for (let start = 0; start < bytes.length; ) {
    assert.equal(bytes.indexOf(magic, start), start, `no gzip member at ${start}`);
    let end = start;
    let member: Buffer | null = null;
    // A member ends where the next one or the file begins; the two bytes may also stand within one.
    while (member === null) {
      const next = bytes.indexOf(magic, end + 2);
      end = next < 0 ? bytes.length : next;
      member = whole(bytes.subarray(start, end));
      assert.ok(member !== null || end < bytes.length, `the gzip member at ${start} is broken`);
    }
    found.push(member);
    start = end;
  }
  return found;
}

function whole(bytes: Buffer): Buffer | null {
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

function record(bytes: Buffer): WarcRecord {
  const end = bytes.indexOf("\r\n\r\n");
  const [version, ...lines] = bytes.toString("utf8", 0, end).split("\r\n");
  assert.equal(version, "WARC/1.1");
  const fields: Record<string, string> = {};
  for (const line of lines) {
    const found = /^([A-Za-z0-9-]+): ([^\u0000-\u001f\u007f]+)$/.exec(line);
    assert.ok(found, `no named field: ${JSON.stringify(line)}`);
    assert.equal(fields[found[1]!], undefined, `${found[1]} twice`);
    fields[found[1]!] = found[2]!;
  }
  for (const name of MUST_HAVE) assert.ok(fields[name], `no ${name}`);
  const type = fields["WARC-Type"]!;
  if (MUST_HAVE_TARGET.has(type)) assert.ok(URL.canParse(fields["WARC-Target-URI"]!), "no target");
  assert.match(fields["WARC-Record-ID"]!, /^<urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/);
  assert.match(fields["WARC-Date"]!, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const length = Number(fields["Content-Length"]);
  const block = bytes.subarray(end + 4, end + 4 + length);
  assert.equal(block.length, length);
  assert.equal(bytes.subarray(end + 4 + length).toString("latin1"), "\r\n\r\n");
  assert.equal(fields["WARC-Block-Digest"], sha1(block));
  const made: WarcRecord = { type, id: fields["WARC-Record-ID"]!, fields, block };
  if (type === "response") assert.equal(fields["WARC-Payload-Digest"], sha1(payload(block)));
  if (type === "revisit") assert.match(fields["WARC-Profile"]!, /^http:\/\/netpreserve\.org\/warc\/1\.1\/revisit\//);
  return made;
}

/** Without transfer coding, with content coding (RFC 2616's entity-body). */
function payload(block: Buffer): Buffer {
  const end = block.indexOf("\r\n\r\n");
  const body = block.subarray(end + 4);
  return /\r\ntransfer-encoding: chunked/i.test(block.toString("latin1", 0, end)) ? dechunked(body) : body;
}

function dechunked(raw: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = raw.indexOf("\r\n", at);
    assert.ok(lineEnd > 0, "no size of a chunk");
    const size = Number.parseInt(raw.toString("latin1", at, lineEnd), 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(raw.subarray(lineEnd + 2, lineEnd + 2 + size));
    assert.equal(raw.toString("latin1", lineEnd + 2 + size, lineEnd + 4 + size), "\r\n");
    at = lineEnd + 4 + size;
  }
}

function sha1(bytes: Uint8Array): string {
  let left = BigInt(`0x${createHash("sha1").update(bytes).digest("hex")}`);
  let letters = "";
  for (let i = 0; i < 32; i++, left >>= 5n) letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number(left & 31n)]! + letters;
  return `sha1:${letters}`;
}
