/** The name of an attribute, lower-cased, if it says something of an article or of where it stands; null for the many that pages carry for their programs. */
export function attributeName(source: string, start: number, end: number): string | null {
  const first = source.charCodeAt(start) | SMALL;
  const length = end - start;
  if (first > LAST_LETTER || length > LONGEST || (LENGTHS[first]! & (1 << length)) === 0) return null;
  const written = source.slice(start, end);
  return NAMES.get(written) ?? NAMES.get(written.toLowerCase()) ?? null;
}

/** All that is asked for anywhere in reading a page. */
const READ: readonly string[] = [
  "aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop", "itemscope", "itemtype", "lang", "name", "property", "pubdate", "rel", "role", "style", "type", "typeof", "xml:lang",
];
const NAMES: ReadonlyMap<string, string> = new Map(READ.map((name) => [name, name]));

/** The bit by which a small letter of ASCII differs from its capital. */
const SMALL = 32;
const LAST_LETTER = 122;
const LONGEST = Math.max(...READ.map(({ length }) => length));
/** By first letter, the lengths of the names as bits: most of the others are told by these two, without a look at their letters. */
const LENGTHS = new Int32Array(LAST_LETTER + 1);
for (const name of READ) LENGTHS[name.charCodeAt(0)]! |= 1 << name.length;
