import type { Flag } from "../../model/article.ts";

/** Characters that show nothing, change the direction of others, or mean nothing that can be shown; one flag for each. */
export function hiddenCharacters(text: string): Flag[] {
  const flags: Flag[] = [];
  for (const { index } of text.matchAll(SUSPECT)) {
    const flag = flagAt(text, index);
    if (flag) flags.push(flag);
  }
  return flags;
}

/** Every character that any rule below may flag. */
const SUSPECT =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ue000-\uf8ff]|[\ud800-\udfff]|[\u{e0000}-\u{e01ef}]|[\u{f0000}-\u{10fffd}]/gu;

function flagAt(text: string, start: number): Flag | null {
  const code = text.codePointAt(start)!;
  const end = start + (code > 0xffff ? 2 : 1);
  if (code >= 0xd800 && code <= 0xdfff) return { kind: "surrogate", start, end, reads: "\ufffd" };
  // What a private-use character shows, its font alone knows; it stays.
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return { kind: "private-use", start, end, reads: text.slice(start, end) };
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return { kind: "control", start, end, reads: "" };
  if (isBidi(code)) return isMark(code) && isNearRightToLeft(text, start, end) ? null : { kind: "bidi", start, end, reads: "" };
  return isMeant(text, start, end, code) ? null : { kind: "hidden", start, end, reads: "" };
}

function isBidi(code: number): boolean {
  return isMark(code) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Left-to-right, right-to-left and Arabic letter mark: harmless beside letters that run from right to left. */
function isMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x61c;
}

function isNearRightToLeft(text: string, start: number, end: number): boolean {
  return RIGHT_TO_LEFT.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Code units: a name or number that a mark keeps in place. */
const NEAR = 24;

/** True where writing needs the character: joiners in Persian or Hindi, in emoji, selectors behind emoji or CJK, the tags of a flag. */
function isMeant(text: string, start: number, end: number, code: number): boolean {
  const before = characterBefore(text, start);
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : "";
  if (code === ZWJ && PICTURE_END.test(before) && PICTURE.test(after)) return true;
  if (code === ZWJ || code === ZWNJ) return JOINING.test(before) || (before === "\u200c" && JOINING.test(characterBefore(text, start - 1)));
  if (code >= 0xfe00 && code <= 0xfe0f) return PICTURE.test(before) || SELECTED.test(before) || after === "\u20e3";
  if (code >= 0xe0100) return /\p{Script=Han}/u.test(before);
  if (code >= 0xe0020 && code <= 0xe007f) return isFlagTag(text, start);
  // A zero-width space tells a browser where it may break a line of Thai or Khmer.
  if (code === 0x200b) return UNSPACED.test(before) || UNSPACED.test(after);
  // Old Korean fills the place of a missing vowel.
  return (code === 0x115f || code === 0x1160) && HANGUL.test(before + after);
}

const ZWNJ = 0x200c;
const ZWJ = 0x200d;
const PICTURE = /\p{Extended_Pictographic}/u;
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** Scripts that write with joiners. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Characters with more than one standard shape. */
const SELECTED = /[\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Emoji}\p{Sm}]/u;
/** Scripts that set no blanks between words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const HANGUL = /[\u1100-\u11ff\ua960-\ua97f]/;

function characterBefore(text: string, at: number): string {
  if (at <= 0) return "";
  const low = text.charCodeAt(at - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : "";
  return pair !== "" && pair.codePointAt(0)! > 0xffff ? pair : text[at - 1]!;
}

/** Tags behind a black flag spell a region: the flags of England, Scotland and Wales. */
function isFlagTag(text: string, start: number): boolean {
  let at = start;
  for (let i = 0; i < LONGEST_FLAG; i++) {
    const before = characterBefore(text, at);
    if (before === "🏴") return true;
    if (before.length < 2 || before.codePointAt(0)! < 0xe0020 || before.codePointAt(0)! > 0xe007f) return false;
    at -= 2;
  }
  return false;
}

/** Tags: "gbeng" and the one that ends them, with room. */
const LONGEST_FLAG = 8;
