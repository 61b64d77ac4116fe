/** What a file is when it is no text: named by its first bytes, or "binary data"; null for what may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, at, magic] of MAGIC) if (hasAt(bytes, at, magic)) return kind;
  return null;
}

/** True for decoded characters that hold more control characters than any text does. Looks at the start alone. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  const { length } = start;
  const controls = start.match(CONTROL)?.length ?? 0;
  return controls > length * MANY || (controls >= FEW && controls > length * SOME);
}

/** Characters from the start; binary formats show themselves within the first kilobytes. */
const LOOKED_AT = 65_536;
/** A stray control character or two is a damaged text (1 in 100 at most); a tenth of a short one is not text at all. */
const MANY = 0.1;
const SOME = 0.01;
const FEW = 4;

/** C0 without tab, line ends and form feed, delete, and what a decoder puts where there was nothing to decode is not counted. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

function hasAt(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte);
}

/** Kind, place, first bytes. Formats that people drop beside articles; facts of the formats. */
const MAGIC: readonly (readonly [kind: string, at: number, magic: readonly number[]])[] = [
  ["a PDF document", 0, ascii("%PDF-")],
  ["a rich-text document (RTF)", 0, ascii("{\\rtf")],
  ["a ZIP archive or an office document", 0, [0x50, 0x4b, 3, 4]],
  ["an old office document", 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["a PNG picture", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ["a JPEG picture", 0, [0xff, 0xd8, 0xff]],
  ["a GIF picture", 0, ascii("GIF8")],
  ["a WebP, WAV or AVI file", 0, ascii("RIFF")],
  ["an MP4 or HEIC file", 4, ascii("ftyp")],
  ["an Ogg file", 0, ascii("OggS")],
  ["an MP3 file", 0, ascii("ID3")],
  ["gzip data", 0, [0x1f, 0x8b]],
  ["bzip2 data", 0, ascii("BZh")],
  ["xz data", 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["Zstandard data", 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ["a 7-Zip archive", 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["a RAR archive", 0, ascii("Rar!")],
  ["a program", 0, [0x7f, 0x45, 0x4c, 0x46]],
  ["an SQLite database", 0, ascii("SQLite format 3")],
  ["WebAssembly", 0, [0, 0x61, 0x73, 0x6d]],
  ["a Parquet table", 0, ascii("PAR1")],
];

function ascii(word: string): number[] {
  return [...word].map((character) => character.charCodeAt(0));
}
