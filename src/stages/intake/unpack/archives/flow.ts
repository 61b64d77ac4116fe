import { Gathered } from "./gathered.ts";

/** Bytes of an archive as they come, unpacked; between them, what is known of the places between. */
export type Piece = Uint8Array | Seam;

/** `member`: a gzip member begins here, so a record may. `broken`: packed bytes that stood here could not be unpacked. */
export type Seam = "member" | "broken";

/** Bytes taken from the front, with a look at what comes next. Holds a piece or two at a time. */
export class Flow {
  readonly #pieces: AsyncIterator<Piece>;
  #seams: { readonly at: number; readonly kind: Seam }[] = [];
  #ended = false;
  #gathered = new Gathered();
  /** Bytes of what is gathered that were taken already. */
  #taken = 0;
  /** Bytes taken so far. */
  at = 0;
  /** Broken places that were passed while no record was being read. */
  lost = 0;

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** What is held of the bytes from `at` on. */
  get held(): Uint8Array {
    return this.#gathered.bytes.subarray(this.#taken);
  }

  /** The next bytes, not taken: at least `count`, unless the end comes before. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.#gathered.length - this.#taken < count && !this.#ended) await this.#more();
    return this.held;
  }

  /** Takes bytes that are held. */
  drop(count: number): void {
    this.#taken += count;
    this.at += count;
    while (this.#seams.length > 0 && this.#seams[0]!.at < this.at) this.passSeam();
  }

  /** The first place in or before the held bytes that is not yet passed. */
  get seam(): { readonly at: number; readonly kind: Seam } | null {
    return this.#seams[0] ?? null;
  }

  passSeam(): void {
    if (this.#seams.shift()?.kind === "broken") this.lost++;
  }

  /** Passes a broken place that is said of the record it stands in. */
  passBroken(): void {
    this.#seams.shift();
  }

  /** Stops reading; nothing more comes. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#pieces.return?.();
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    const left = this.#gathered.length - this.#taken;
    if (done) this.#ended = true;
    else if (typeof value === "string") this.#seams.push({ at: this.at + left, kind: value });
    else if (left === 0) this.#startWith(value);
    else {
      // What was taken is let go as soon as that costs less than it frees.
      if (this.#taken > left) this.#startWith(this.held.slice());
      this.#gathered.add(value);
    }
  }

  #startWith(piece: Uint8Array): void {
    this.#gathered = new Gathered(piece);
    this.#taken = 0;
  }
}
