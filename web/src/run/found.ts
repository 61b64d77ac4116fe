/** A stretch of words, and whether it is one that was searched for. */
export interface Stretch {
  readonly words: string;
  readonly found: boolean;
}

/** The words cut at what was searched for, in any case. `asked` are in small letters. */
export function foundIn(words: string, asked: readonly string[]): Stretch[] {
  const lower = words.toLowerCase();
  // A letter that becomes two in small letters ("İ") would shift every place after it.
  if (asked.length === 0 || lower.length !== words.length) return [{ words, found: false }];
  const stretches: Stretch[] = [];
  const places = asked.map((word) => lower.indexOf(word));
  let at = 0;
  for (;;) {
    let next = -1;
    for (const [i, place] of places.entries()) {
      if (place >= 0 && place < at) places[i] = lower.indexOf(asked[i]!, at);
      if (places[i]! >= 0 && (next < 0 || places[i]! < places[next]!)) next = i;
    }
    if (next < 0) break;
    const start = places[next]!;
    const end = start + asked[next]!.length;
    if (start > at) stretches.push({ words: words.slice(at, start), found: false });
    stretches.push({ words: words.slice(start, end), found: true });
    at = end;
  }
  if (at < words.length || stretches.length === 0) stretches.push({ words: words.slice(at), found: false });
  return stretches;
}

/** "Close  AGAIN" -> ["close", "again"]. */
export function searchWords(words: string): string[] {
  return words.toLowerCase().split(/\s+/).filter(Boolean);
}
