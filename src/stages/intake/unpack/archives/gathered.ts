/** Bytes put together from pieces, however small those are: in all, each byte is copied a few times at most. */
export class Gathered {
  #room: Uint8Array;
  length: number;

  /** Begins with a piece, which is not copied until another comes. */
  constructor(first: Uint8Array = new Uint8Array(0)) {
    this.#room = first;
    this.length = first.length;
  }

  add(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length > this.#room.length) {
      const room = new Uint8Array(this.length === 0 ? length : Math.max(length, this.length * 2));
      room.set(this.bytes);
      this.#room = room;
    }
    this.#room.set(piece, this.length);
    this.length = length;
  }

  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.length);
  }
}
