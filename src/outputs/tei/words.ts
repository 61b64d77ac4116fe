import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { trimmed } from "../../text/spans.ts";
import { formAt, tokensIn } from "../../text/tokens.ts";
import { readsOtherwise } from "../asRead.ts";
import { oneLine } from "../wording.ts";
import { escaped } from "./escaped.ts";

/** A word of one witness. */
export interface Word {
  /** By which words of different witnesses are the same: as it reads, lower-cased. */
  readonly key: string;
  /** As it stands, in XML. */
  readonly xml: string;
  /** White space follows, within the passage. */
  readonly gap: boolean;
}

/** Where one passage of an utterance ends and the next begins. */
const BREAK: Word = { key: "\u0000", xml: '<milestone unit="passage"/>', gap: false };

/** The words of the passages of one article, with a milestone between two passages. Together they are the passages, white space folded. */
export function wordsOfPassages(reading: Reading, passages: readonly Span[]): Word[] {
  return passages.flatMap((passage, i) => (i === 0 ? wordsOfPassage(reading, passage) : [BREAK, ...wordsOfPassage(reading, passage)]));
}

/** A span of an article in XML: as it stands, and as it reads where letters were swapped or hidden. */
export function wordsXml(reading: Reading, span: Span): string {
  const exact = escaped(oneLine(reading.article.text.slice(span.start, span.end)));
  const reads = readsOtherwise(reading, span);
  return reads === null ? exact : `<choice><orig>${exact}</orig><reg>${escaped(oneLine(reads))}</reg></choice>`;
}

/** Every character of the passage is in one of the words: each reaches to where the next begins. */
function wordsOfPassage(reading: Reading, passage: Span): Word[] {
  const { starts } = reading.tokens;
  const range = tokensIn(reading, passage);
  const words: Word[] = [];
  for (let token = range.first; token < Math.max(range.end, range.first + 1); token++) {
    const isFirst = token === range.first;
    const isLast = token >= range.end - 1;
    const whole = { start: isFirst ? passage.start : starts[token]!, end: isLast ? passage.end : starts[token + 1]! };
    const span = trimmed(reading.article.text, whole);
    if (span.start === span.end) continue;
    words.push({ key: range.end > range.first ? formAt(reading, token) : "", xml: wordsXml(reading, span), gap: !isLast && span.end < whole.end });
  }
  return words;
}
