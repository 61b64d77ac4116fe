import type { UnpackTools } from "../tools.ts";
import type { Piece } from "./flow.ts";
import { Gathered } from "./gathered.ts";
import { type Cut, cutAtMembers } from "./members.ts";
import { mayStartRecord } from "./signature.ts";

/** How much may still be unpacked, in bytes; shared by all that one file holds. */
export interface Allowance {
  left: number;
}

/** Bytes that may be packed with gzip, unpacked: one member for each record, one for all, or none. After a broken place it goes on with the next member. Stops where the allowance is used up. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, tools: UnpackTools, allowance: Allowance): AsyncGenerator<Piece> {
  const raw = chunks[Symbol.asyncIterator]();
  try {
    const head = await atLeast(raw, 2);
    const all = following(head, raw);
    yield* isGzip(head) ? members(all, tools, allowance) : all;
  } finally {
    await raw.return?.();
  }
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* members(chunks: AsyncIterable<Uint8Array>, tools: UnpackTools, allowance: Allowance): AsyncGenerator<Piece> {
  const pieces = new Pieces(cutAtMembers(chunks));
  let astray = false;
  let strayed = 0;
  for (let broken = 0; broken < MOST_BROKEN && (await pieces.toMember()); ) {
    let isWarc = false;
    try {
      for await (const bytes of tools.gunzip(pieces.fed())) {
        const begins = pieces.begun && mayStartRecord(bytes);
        // A member whose end is broken draws the next one in: it is unpacked anew, for itself.
        if (isWarc && !begins && pieces.begun && pieces.isMember && strayed++ < MOST_BROKEN) {
          astray = true;
          break;
        }
        if (astray && begins) yield "broken";
        if (pieces.begun) yield "member";
        astray = false;
        isWarc ||= begins;
        pieces.begun = false;
        allowance.left -= bytes.length;
        if (allowance.left < 0) return;
        yield bytes;
      }
      if (!astray) pieces.drop();
    } catch {
      if (pieces.failure !== null) throw pieces.failure;
      yield "broken";
      astray = false;
      broken++;
      if (pieces.isFirst || !pieces.begun) pieces.drop();
    }
  }
}

/** Places that are gone round; bytes that are broken more often than this are not worth the time. */
export const MOST_BROKEN = 1000;

/** What is handed over to be unpacked. Since nothing is asked for before its time, what comes out after a piece was handed over is the piece's. */
class Pieces {
  readonly #cut: AsyncIterator<Cut>;
  #current: Cut | null = null;
  /** The current piece is the first of a row. */
  isFirst = true;
  /** A member's front was handed over, and nothing has come out yet. */
  begun = false;
  /** What the system says where it cannot go on reading. */
  failure: unknown = null;

  constructor(cut: AsyncIterator<Cut>) {
    this.#cut = cut;
  }

  /** The current piece is a member's front. */
  get isMember(): boolean {
    return this.#current?.begins ?? false;
  }

  /** Goes on to the next piece with a header, unless the current one has it; false where none comes. */
  async toMember(): Promise<boolean> {
    while (!this.isMember) if (!(await this.#next())) return false;
    return true;
  }

  /** The current piece, and those after it. */
  async *fed(): AsyncGenerator<Uint8Array> {
    this.isFirst = true;
    do {
      this.begun ||= this.#current!.begins;
      yield this.#current!.bytes;
      this.isFirst = false;
    } while (await this.#next());
  }

  drop(): void {
    this.#current = null;
  }

  async #next(): Promise<boolean> {
    try {
      const { value, done } = await this.#cut.next();
      this.#current = done ? null : value;
      return !done;
    } catch (error) {
      this.failure = error ?? new Error("could not be read");
      throw this.failure;
    }
  }
}

async function atLeast(raw: AsyncIterator<Uint8Array>, count: number): Promise<Uint8Array> {
  const head = new Gathered();
  while (head.length < count) {
    const { value, done } = await raw.next();
    if (done) break;
    head.add(value);
  }
  return head.bytes;
}

async function* following(head: Uint8Array, raw: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await raw.next(); !next.done; next = await raw.next()) yield next.value;
}
