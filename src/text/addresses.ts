import { GAP, isWordAt, kindAt, wordRunEnd } from "./characters.ts";

/**
 * Where an address ends that has begun before `at` ("https" before "://", "ana" before "@example.org", "example" before ".com"):
 * at white space, a quotation mark or a bracket, without the punctuation at its end.
 */
export function addressEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && kindAt(text, i) !== GAP && !CLOSING.includes(text[i]!)) i++;
  while (i > at && TRAILING.includes(text[i - 1]!)) i--;
  return i;
}

/** True when a full stop at `at` stands inside an address: "www.example.org", "example.com/news", "Example.co.uk". */
export function isNamedAddress(text: string, start: number, at: number, end: number, labels = MOST_LABELS): boolean {
  if (!isWordAt(text, at + 1, end)) return false;
  if (at - start === 3 && text.slice(start, at).toLowerCase() === "www") return true;
  const stop = wordRunEnd(text, at + 1, Math.min(end, at + 2 + LONGEST_ENDING));
  if (isWordAt(text, stop, end)) return false;
  const label = text.slice(at + 1, stop);
  // "war.It began": a capital is a new sentence, not a domain.
  if (label !== label.toLowerCase()) return false;
  return ENDINGS.has(label) || (labels > 0 && text[stop] === "." && isNamedAddress(text, at + 1, stop, end, labels - 1));
}

const CLOSING = "<>\"“”„«»‹›{}|\\^[]()";
const TRAILING = ".,;:!?'’‘…*_";
/** Longest label that is looked through, and how many, on the way to a known last part: "news.example.co.uk". */
const LONGEST_ENDING = 20;
const MOST_LABELS = 3;

/** Last parts of domains and file names that are no everyday words after a missing blank ("end.to", "left.it" are sentences). */
const ENDINGS: ReadonlySet<string> = new Set(
  ("com org net gov edu mil info biz eu uk ca au nz za de fr es nl ch se dk fi pl cz ru ua tr ir il sy lb jo eg ae qa kw sa pk cn jp kr tw hk sg th vn ph ng ke gh br mx ar cl pe ie pt gr ro hu bg " +
    "rs hr tv fm io htm html php pdf docx xls xlsx csv jpg jpeg png gif mp3 mp4 txt").split(" "),
);
