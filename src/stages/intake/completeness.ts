import type { Completeness, Paragraph } from "../../model/article.ts";
import { beforeClosers, countWords, endsSentence } from "./sentenceEnds.ts";

/** What is known of an article when its completeness is judged. */
export interface Evidence {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly language: string;
  /** What the page itself says of a cut, in words. */
  readonly cuts: readonly string[];
  /** And why it may be cut without showing it. */
  readonly doubts: readonly string[];
  /** Words of the whole article by the page's own metadata; null where it says nothing. */
  readonly statedWords: number | null;
}

/** `whole` unless something shows a cut; `unknown` where that cannot be judged. Every other state names its reasons. */
export function completenessOf(evidence: Evidence): Completeness {
  const reasons = [...evidence.cuts, ...endReasons(evidence), ...lengthReasons(evidence)];
  if (reasons.length > 0) return { state: "partial", reasons: [...new Set(reasons)] };
  const doubts = [...evidence.doubts, ...doubtsOf(evidence)];
  return doubts.length > 0 ? { state: "unknown", reasons: doubts } : { state: "whole", reasons: [] };
}

/** Words under which a text may be a teaser or a photo caption as well as an article. */
const FEWEST_WORDS = 25;
/** A last paragraph of fewer words without a full stop is a heading, a name or a list entry. */
const CUT_WORDS = 9;
/** The page may count captions and credits too; a fifth more is no sign of a cut. */
const STATED_MORE = 1.25;
/** Characters at the end in which a counter of left-out characters is looked for. */
const TAIL = 60;

function endReasons({ text, paragraphs }: Evidence): string[] {
  const last = paragraphs.findLast(({ kind }) => kind !== "caption" && kind !== "heading");
  if (!last || last.kind === "title" || last.kind === "standfirst") return [];
  const tail = text.slice(Math.max(last.start, last.end - TAIL), last.end);
  if (/\[\+\s?\d+\s?(?:chars|characters|words)\]$/i.test(tail)) return ["ends in a count of characters left out"];
  // “We will see ...” ends in a voice that trails off; a bare ellipsis in a text that does.
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))$/.test(tail)) return ["ends in an ellipsis"];
  if (/(?:\(more\)|\bmore\s?(?:>>|»)|\bMORE)$/.test(tail)) return ["ends in “more”"];
  if (endsSentence(text, last) || last.kind === "list-item" || countWords(text, last, CUT_WORDS) < CUT_WORDS) return [];
  // "... and property. 219-11", "SSH": marks of those who passed the text.
  if (/[.!?]["”’)]?\s{1,3}[A-Z\d/. -]{1,10}$/.test(tail)) return [];
  return isOpenEnd(text, last) ? ["ends without a full stop"] : [];
}

/** No full stop, and no other mark that may close a paragraph: a colon before a list, a bracket, a dash. */
function isOpenEnd(text: string, span: Paragraph): boolean {
  const mark = text[beforeClosers(text, span)] ?? "";
  return /[\p{L}\p{N},;]/u.test(mark) && text[span.end - 1] !== ")";
}

function lengthReasons({ text, paragraphs, statedWords }: Evidence): string[] {
  if (statedWords === null) return [];
  const body = paragraphs.filter(({ kind }) => kind !== "title");
  const words = body.reduce((sum, paragraph) => sum + countWords(text, paragraph, Infinity), 0);
  return statedWords > words * STATED_MORE + FEWEST_WORDS ? [`the page counts ${statedWords} words, ${words} are here`] : [];
}

function doubtsOf({ text, paragraphs, language }: Evidence): string[] {
  const doubts: string[] = [];
  if (language === "und") doubts.push("not in a language that is read");
  let words = 0;
  for (const paragraph of paragraphs) if (paragraph.kind !== "title" && words < FEWEST_WORDS) words += countWords(text, paragraph, FEWEST_WORDS);
  if (words < FEWEST_WORDS) doubts.push(`very short: fewer than ${FEWEST_WORDS} words`);
  return doubts;
}
