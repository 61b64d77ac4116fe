/** Bytes of a saved file's words for programs as characters, one each; other letters than ASCII come out as they may. */
export function charactersOf(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The first place from `from` on where the bytes stand; -1 for none. */
export function placeOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(wanted[0]!, from); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) if (standsAt(bytes, wanted, at)) return at;
  return -1;
}

export function standsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  let same = 0;
  while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
  return same === wanted.length;
}
