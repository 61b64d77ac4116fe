/** Letters and digits of a title, lower-cased, with single blanks: what is left when marks and their shapes do not count. */
export function titleWords(title: string): string {
  // Most titles are plain letters and digits, and much is compared with them.
  if (/^[ -~]*$/.test(title)) return title.toLowerCase().replace(/['`]/g, "").replace(/[^a-z\d]+/g, " ").trim();
  return title.normalize("NFC").toLowerCase().replace(/['’‘`´]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** True for one title in two writings, or cut off at a length that programs set ("... third Beijing local to contract"). */
export function sameTitle(one: string, other: string): boolean {
  return sameFolded(titleWords(one), titleWords(other));
}

/** The same of what `titleWords` gives. */
export function sameFolded(a: string, b: string): boolean {
  if (a === b) return a !== "";
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= CUT_OFF && long.startsWith(short);
}

/** Letters: programs cut titles at 60 and more; what is shorter may be another title's beginning. */
const CUT_OFF = 50;

/** Share of the words of the shorter title that the other has too, of what `titleWords` gives; 0 for titles of fewer than three words. */
export function sharedWords(one: string, other: string): number {
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const fewer = Math.min(a.size, b.size);
  if (fewer < FEWEST_WORDS) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / fewer;
}

const FEWEST_WORDS = 3;
