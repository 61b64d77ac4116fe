import type { Flag } from "../../model/article.ts";
import { windows1252Byte, windows1252Character } from "../../text/windows1252.ts";

/**
 * UTF-8 that was once read as Windows-1252: "â€™" for ’, "Ã©" for é; also when it happened twice, and Windows-1252 that was read as ISO 8859-1 ("\x92").
 * One flag for each unbroken run; it reads as what was meant.
 */
export function mojibake(text: string): Flag[] {
  const flags: Flag[] = [];
  for (const { index } of text.matchAll(LEAD)) {
    const last = flags[flags.length - 1];
    if (last && index < last.end) continue;
    const run = runAt(text, index);
    if (run.end > index) flags.push({ kind: "mojibake", start: index, end: run.end, reads: twice(run.reads) });
  }
  return flags;
}

/** What the first byte of a letter beyond ASCII looks like in Windows-1252, and control characters that were punctuation. */
const LEAD = /[\xc2-\xf4\x80-\x84\x86-\x9f]/g;

interface Run {
  readonly end: number;
  readonly reads: string;
}

/** The pieces that follow each other without a gap. */
function runAt(text: string, start: number): Run {
  let end = start;
  const reads: string[] = [];
  while (end < text.length) {
    const piece = pieceAt(text, end);
    if (!piece) break;
    reads.push(piece.reads);
    end = piece.end;
  }
  return { end, reads: reads.join("") };
}

/** What was read wrongly twice is all mojibake again after one repair. */
function twice(reads: string): string {
  const again = runAt(reads, 0);
  return reads.length > 1 && again.end === reads.length ? again.reads : reads;
}

function pieceAt(text: string, start: number): Run | null {
  const lead = text.charCodeAt(start);
  if (lead >= 0x80 && lead < 0xa0) return controlAt(lead, start);
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0) return null;
  const code = decoded(text, start, length);
  if (code === null) return lostQuoteAt(text, start);
  if (!(length === 2 ? isCertainPair(text, start) : isCertainRun(text, start, length))) return null;
  return { end: start + length, reads: code === BYTE_ORDER_MARK ? "" : String.fromCodePoint(code) };
}

/** A control character where Windows-1252 has punctuation: "It\x92s". */
function controlAt(code: number, start: number): Run | null {
  const meant = windows1252Character(code);
  return meant === code || code === 0x85 ? null : { end: start + 1, reads: String.fromCharCode(meant) };
}

/** The code point that the characters spell as bytes of UTF-8; null when they do not, or spell a control character or half a pair. */
function decoded(text: string, start: number, length: number): number | null {
  let code = text.charCodeAt(start) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = windows1252Byte(text.charCodeAt(start + i));
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const fewest = [0, 0, 0x80, 0x800, 0x10000][length]!;
  if (code < fewest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < 0xa0) return null;
  return code;
}

/** "â€" alone: the third byte of ” (0x9D) is in no code page, and many programs drop it. */
function lostQuoteAt(text: string, start: number): Run | null {
  if (text.charCodeAt(start) !== 0xe2 || text.charCodeAt(start + 1) !== 0x20ac) return null;
  return { end: start + 2, reads: "”" };
}

/**
 * Two characters may stand side by side by chance: “AMANHÔ ends in Ã and a quotation mark. A letter that goes on in lower case,
 * or a second character that never follows a letter, is none.
 */
function isCertainPair(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (!MAY_FOLLOW.has(second)) return true;
  // "Â" by itself is hardly ever a word, and with a no-break space or a guillemet behind it never.
  if (text.charCodeAt(start) === 0xc2 && /^\s?$/.test(text[start - 1] ?? "")) return true;
  return /[a-z]/.test(text[start - 1] ?? "") || /[a-z]/.test(text[start + 2] ?? "");
}

/** “Beyoncé”—again: é, a quotation mark and a dash spell a Chinese character. "â€" begins nothing but punctuation in UTF-8. */
function isCertainRun(text: string, start: number, length: number): boolean {
  if (text.charCodeAt(start) === 0xe2 && text.charCodeAt(start + 1) === 0x20ac) return true;
  for (let i = 1; i < length; i++) if (!MAY_FOLLOW.has(text.charCodeAt(start + i))) return true;
  return false;
}

const BYTE_ORDER_MARK = 0xfeff;

/** Characters that may stand behind a capital letter: quotation marks, dashes, an ellipsis, the no-break space, a trade mark. */
const MAY_FOLLOW: ReadonlySet<number> = new Set([0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2013, 0x2014, 0x2026, 0x203a, 0x2039, 0x2022, 0x2122, 0xa0, 0xbb, 0xab]);
