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
  /** And what would show a cut if the article is short. */
  readonly hints: readonly Hint[];
  /** Words of the whole article by the page's own metadata; null where it says nothing. */
  readonly statedWords: number | null;
}

/** What would show that an article is not all here, if it is short: most pages that say such things were saved whole by those who may read them. */
export interface Hint {
  /** Words of which fewer must be here. */
  readonly under: number;
  readonly state: "partial" | "unknown";
  readonly reason: string;
}

/** `whole` unless something shows a cut; `unknown` where that cannot be judged. Every other state names its reasons. */
export function completenessOf(evidence: Evidence): Completeness {
  const words = wordsOf(evidence);
  const hints = evidence.hints.filter(({ under }) => words < under);
  const hinted = (state: Hint["state"]): string[] => hints.filter((hint) => hint.state === state).map(({ reason }) => reason);
  const reasons = [...evidence.cuts, ...hinted("partial"), ...endReasons(evidence), ...lengthReasons(evidence.statedWords, words)];
  if (reasons.length > 0) return { state: "partial", reasons: [...new Set(reasons)] };
  const doubts = [...evidence.doubts, ...hinted("unknown"), ...doubtsOf(evidence.language, words)];
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
  const last = paragraphs.findLast(({ kind, start, end }) => kind !== "caption" && kind !== "heading" && HAS_WORDS.test(text.slice(start, Math.min(end, start + TAIL))));
  if (!last || last.kind === "title" || last.kind === "standfirst") return [];
  const tail = text.slice(Math.max(last.start, last.end - TAIL), last.end);
  if (/\[\+\s?\d+\s?(?:chars|characters|words)\]$/i.test(tail)) return ["ends in a count of characters left out"];
  // “We will see ...” ends in a voice that trails off; a bare ellipsis in a text that does.
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\)|\(\.\.\.\))$/.test(tail)) return ["ends in an ellipsis"];
  if (/(?:\(more\)|\bmore\s?(?:>>|»)|\bMORE)$/.test(tail)) return ["ends in “more”"];
  if (endsSentence(text, last) || last.kind === "list-item" || countWords(text, last, CUT_WORDS) < CUT_WORDS) return [];
  // "... and property. 219-11", "SSH": marks of those who passed the text.
  if (/[.!?]["”’)]?\s{1,3}[A-Z\d/. -]{1,10}$/.test(tail)) return [];
  // "... visit www.harbourpost.example", "Follow the vote at https://...": an address takes no full stop.
  if (/(?:https?:\/\/\S{3,}|\b[\w-]{2,}(?:\.[\w-]{2,}){1,4}(?:\/\S*)?|@\w{2,})$/.test(tail)) return [];
  if (isList(text, paragraphs, last)) return [];
  return isOpenEnd(text, last) ? ["ends without a full stop"] : [];
}

/** A mark of a break that stands alone ("..." below the last paragraph) is no end. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** Lines of which none ends in a full stop: "3 May – Tarn" and below it "4 May – Port Ellis". */
function isList(text: string, paragraphs: readonly Paragraph[], last: Paragraph): boolean {
  const above = paragraphs[paragraphs.indexOf(last) - 1];
  const [own, before] = text.slice(Math.max(last.start, last.end - LIST_TAIL), last.end).split("\n").reverse();
  if (own !== undefined && before !== undefined && before.trim() !== "") return !/[.!?…]["”’)]?\s*$/.test(before);
  return above !== undefined && above.kind === last.kind && above.end - above.start < LONGEST_ENTRY && last.end - last.start < LONGEST_ENTRY && !endsSentence(text, above);
}

/** Characters in which the last two lines of a list stand, and of one entry. */
const LIST_TAIL = 300;
const LONGEST_ENTRY = 150;

/** No full stop, and no other mark that may close a paragraph: a colon before a list, a bracket, a dash. */
function isOpenEnd(text: string, span: Paragraph): boolean {
  const mark = text[beforeClosers(text, span)] ?? "";
  return /[\p{L}\p{N},;]/u.test(mark) && text[span.end - 1] !== ")";
}

function lengthReasons(stated: number | null, words: number): string[] {
  return stated !== null && stated > words * STATED_MORE + FEWEST_WORDS ? [`the page counts ${stated} words, ${words} are here`] : [];
}

function doubtsOf(language: string, words: number): string[] {
  const doubts: string[] = [];
  if (language === "und") doubts.push("not in a language that is read");
  if (words < FEWEST_WORDS) doubts.push(`very short: fewer than ${FEWEST_WORDS} words`);
  return doubts;
}

/** Words of all but the title. */
function wordsOf({ text, paragraphs }: Evidence): number {
  let words = 0;
  for (const paragraph of paragraphs) if (paragraph.kind !== "title") words += countWords(text, paragraph, Infinity);
  return words;
}
