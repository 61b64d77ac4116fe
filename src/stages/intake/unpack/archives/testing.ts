import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** For tests and benches: one record of a WARC file. */
export interface Written {
  readonly type?: string;
  readonly target?: string | null;
  readonly date?: string;
  readonly id?: string;
  /** Further fields, or others than those that are made up. Null takes one away. */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** The status line and headers of an answer; null for a record that is none. */
  readonly http?: readonly string[] | null;
  readonly body: string | Uint8Array;
  readonly newline?: string;
}

/** For tests: an answer with a page, unless something else is asked for. */
export function record(written: Written): Buffer {
  const { type = "response", target = "https://paper.example/one", date = "2023-11-21T10:00:00Z", id = `<urn:uuid:${count++}>`, fields = {}, http = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"], newline = "\r\n", body } = written;
  const head = http === null ? Buffer.alloc(0) : Buffer.from([...http, "", ""].join(newline));
  const block = Buffer.concat([head, Buffer.from(body as string)]);
  const all: Record<string, string | null> = {
    "WARC-Type": type,
    "WARC-Record-ID": id,
    "WARC-Date": date,
    "WARC-Target-URI": target,
    "Content-Type": http === null ? "application/octet-stream" : "application/http; msgtype=response",
    "Content-Length": String(block.length),
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return Buffer.concat([Buffer.from([`WARC/1.0`, ...lines, "", ""].join(newline)), block, Buffer.from(newline + newline)]);
}

let count = 1;

/** For tests: the records one after the other, packed each for itself. */
export function packed(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((one) => gzipSync(one)));
}

/** For tests: "sha1:..." in base 32, as most archives write it. */
export function sha1(body: string | Uint8Array): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...createHash("sha1").update(body).digest()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return `sha1:${bits.match(/.{5}/g)!.map((five) => letters[Number.parseInt(five, 2)]).join("")}`;
}

/** For tests: a page whose words tell it from others. */
export function page(words: string): string {
  return `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1><p>The harbour of Tarn will reopen in the spring, the mayor said on Monday.</p><p>It gave no date for ${words}, but twelve boats had been moved.</p></body></html>`;
}

/** For tests: a zip archive of files as they are, not packed. What is `locked` is marked as encrypted, which makes it 12 bytes longer. */
export function zipOf(files: readonly { readonly name: string; readonly body: Uint8Array; readonly locked?: boolean; readonly says?: number }[], zip64 = false): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body, locked = false, says = body.length - (locked ? 12 : 0) } of files) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(locked ? 1 : 0, 6);
    local.writeUInt32LE(body.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(name.length, 26);
    const extra = Buffer.alloc(zip64 ? 28 : 0);
    if (zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(says), 4);
      extra.writeBigUInt64LE(BigInt(body.length), 12);
      extra.writeBigUInt64LE(BigInt(at), 20);
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(45, 4);
    entry.writeUInt16LE(45, 6);
    entry.writeUInt16LE(locked ? 1 : 0, 8);
    entry.writeUInt32LE(zip64 ? 0xffffffff : body.length, 20);
    entry.writeUInt32LE(zip64 ? 0xffffffff : says, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(zip64 ? 0xffffffff : at, 42);
    parts.push(local, Buffer.from(name), Buffer.from(body));
    directory.push(Buffer.concat([entry, Buffer.from(name), extra]));
    at += 30 + name.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end64 = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeBigUInt64LE(44n, 4);
    end64.writeUInt16LE(45, 12);
    end64.writeUInt16LE(45, 14);
    end64.writeBigUInt64LE(BigInt(files.length), 24);
    end64.writeBigUInt64LE(BigInt(files.length), 32);
    end64.writeBigUInt64LE(BigInt(list.length), 40);
    end64.writeBigUInt64LE(BigInt(at), 48);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeBigUInt64LE(BigInt(at + list.length), 64);
    end64.writeUInt32LE(1, 72);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : files.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : files.length, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : list.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : at, 16);
  return Buffer.concat([...parts, list, end64, end]);
}
