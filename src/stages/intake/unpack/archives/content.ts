import type { Flow } from "./flow.ts";
import { recordLineAt, SIGNATURE, startsRecord } from "./signature.ts";

/** `whole`: as long as it was said to be. `short`: another record begins before. `unsaid`: no length was given; it goes on to the next record. `broken`: packed bytes could not be unpacked. `cut`: the archive ends within it. */
export type Ending = "whole" | "short" | "unsaid" | "broken" | "cut";

/** The content of one record, taken piece by piece. */
export class Content {
  readonly #flow: Flow;
  readonly #watched: boolean;
  readonly length: number | null;
  #left: number;
  #ending: Ending | null = null;
  /** The bytes to come begin a line. */
  #atLine = true;

  /** `watched`: its length is not to be trusted, so that it also ends where a line begins a new record. */
  constructor(flow: Flow, length: number | null, watched: boolean) {
    this.#flow = flow;
    this.#watched = watched;
    this.length = length;
    this.#left = length ?? Infinity;
  }

  /** Null as long as it has not been read to its end. */
  get ending(): Ending | null {
    return this.#ending;
  }

  /** The next bytes; null at the end. */
  async next(): Promise<Uint8Array | null> {
    const flow = this.#flow;
    while (this.#ending === null) {
      if (this.#left === 0) return this.#ends("whole");
      const held = await flow.peek(this.#watched ? SIGNATURE + 1 : 1);
      const { seam } = flow;
      if (seam?.at === flow.at && seam.kind === "broken") return this.#ends("broken");
      if (seam?.at === flow.at) {
        // A record never goes on in the next member, but some writers pack theirs in several.
        if (startsRecord(await flow.peek(SIGNATURE), 0)) return this.#ends(this.length === null ? "unsaid" : "short");
        flow.passSeam();
        continue;
      }
      if (held.length === 0) return this.#ends(this.length === null ? "unsaid" : "cut");
      const most = Math.min(held.length, this.#left, seam === null ? Infinity : seam.at - flow.at);
      return this.#watched ? this.#watching(held, most) : this.#taken(held, most);
    }
    return null;
  }

  /** Reads what is left and lets it go. */
  async rest(): Promise<void> {
    while ((await this.next()) !== null);
  }

  #watching(held: Uint8Array, most: number): Uint8Array | null {
    if (this.#atLine && startsRecord(held, 0)) return this.#ends(this.length === null ? "unsaid" : "short");
    const found = recordLineAt(held.subarray(0, most + SIGNATURE), 1);
    if (found >= 0 && found <= most) return this.#taken(held, found);
    // What may be the beginning of a record is left until more has come.
    return this.#taken(held, held.length <= SIGNATURE ? most : Math.min(most, held.length - SIGNATURE + 1));
  }

  #taken(held: Uint8Array, count: number): Uint8Array {
    this.#flow.drop(count);
    this.#left -= count;
    this.#atLine = held[count - 1] === 10;
    return held.subarray(0, count);
  }

  #ends(ending: Ending): null {
    if (ending === "broken") this.#flow.passBroken();
    this.#ending = ending;
    return null;
  }
}
