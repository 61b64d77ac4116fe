/** Bytes of a saved file's words for programs as characters; other letters than ASCII come out as they may. */
export function latin1(bytes: Uint8Array): string {
  let words = "";
  for (let at = 0; at < bytes.length; at += STEP) words += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return words;
}

/** Arguments of one call. */
const STEP = 8192;

/** The first place from `from` on where the bytes stand; -1 for none. */
export function placeOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}
