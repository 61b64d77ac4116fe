/**
 * From places in UTF-16 code units to places in Unicode code points, as the Web Annotation model counts (section 4.2.5). Half a surrogate
 * pair that stands alone counts as one.
 */
export function codePointsOf(text: string): (place: number) => number {
  const pairs = pairEnds(text);
  return (place) => place - countAtMost(pairs, place);
}

/** Where each surrogate pair ends. Most articles have none. */
function pairEnds(text: string): Uint32Array {
  const ends: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!isPair(text, at)) continue;
    ends.push(at + 1);
    at++;
  }
  return Uint32Array.from(ends);
}

/** True when the code units before and at `at` are one character. */
export function isPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff);
}

function isBetween(code: number, low: number, high: number): boolean {
  return code >= low && code <= high;
}

/** How many of the ascending values are at most `most`. */
function countAtMost(values: Uint32Array, most: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
