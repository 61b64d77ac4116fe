/** The byte that Windows-1252 writes a character as; -1 for a character it has not. C1 control characters stand for themselves, as decoders of the web have it. */
export function windows1252Byte(code: number): number {
  return code < 0x100 ? code : (BYTES.get(code) ?? -1);
}

/** What byte 0x80 to 0x9F is in Windows-1252; itself where the code page has a hole. */
export function windows1252Character(byte: number): number {
  return HIGH_HALF[byte - 0x80] ?? byte;
}

/** Bytes 0x80 to 0x9F. */
const HIGH_HALF: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

const BYTES: ReadonlyMap<number, number> = new Map(HIGH_HALF.map((code, i) => [code, 0x80 + i]));
