/** Bytes by which the beginning of a record is known: "WARC/1.0" and a line end. */
export const SIGNATURE = 10;

/** True where a line "WARC/1.0", or another version, stands. */
export function startsRecord(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 87 && bytes[at + 1] === 65 && bytes[at + 2] === 82 && bytes[at + 3] === 67 && bytes[at + 4] === 47 && isDigit(bytes[at + 5]) && bytes[at + 6] === 46 && isDigit(bytes[at + 7]) &&
    (bytes[at + 8] === 10 || (bytes[at + 8] === 13 && bytes[at + 9] === 10))
  );
}

/** True for the first bytes of a record, however few. */
export function mayStartRecord(bytes: Uint8Array): boolean {
  return "WARC/".startsWith(String.fromCharCode(...bytes.subarray(0, 5)));
}

/** The first place from `from` on where a record begins; -1 for none. */
export function recordAt(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(87, from); at >= 0; at = bytes.indexOf(87, at + 1)) if (startsRecord(bytes, at)) return at;
  return -1;
}

/** As `recordAt`, at the beginning of a line. */
export function recordLineAt(bytes: Uint8Array, from: number): number {
  for (let at = recordAt(bytes, from); at >= 0; at = recordAt(bytes, at + 1)) if (bytes[at - 1] === 10) return at;
  return -1;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
