import type { Paragraph } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Block } from "./blocks.ts";
import { isProse } from "./prose.ts";
import { countWords, endsSentence } from "./sentenceEnds.ts";
import { wholeDate } from "./writtenDate.ts";

/** What stands before an article's first paragraph. */
export interface Front {
  readonly headline: Block | null;
  /** By the block's index. */
  readonly kinds: ReadonlyMap<number, Paragraph["kind"]>;
}

/**
 * The headline and what is around it, from the short lines before the first prose. Of several lines the first of some length is the headline;
 * a shorter one above it captions a picture, a longer one below it without a full stop is the standfirst.
 */
export function frontOf(text: string, blocks: readonly Block[]): Front {
  const marked = blocks.findIndex(({ kind }) => kind === "title");
  if (marked >= 0) return { headline: blocks[marked]!, kinds: new Map() };
  const lines = frontLines(text, blocks);
  if (lines.length === 0) return { headline: null, kinds: new Map() };
  const words = lines.map((i) => countWords(text, blocks[i]!, MOST_WORDS + 1));
  const long = words.findIndex((count) => count >= HEADLINE_WORDS);
  const chosen = long >= 0 ? long : words.indexOf(Math.max(...words));
  const kinds = new Map<number, Paragraph["kind"]>();
  lines.forEach((i, at) => {
    if (at < chosen) kinds.set(i, "caption");
    else if (at === chosen) kinds.set(i, "title");
    else kinds.set(i, words[at]! >= HEADLINE_WORDS ? "standfirst" : "heading");
  });
  return { headline: blocks[lines[chosen]!]!, kinds };
}

/** Lines looked at; more are a list, not a front. */
const MOST_LINES = 5;
/** Words and characters of the longest line that can be a headline or a standfirst without a full stop. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 240;
/** From here on a line says something; "Ana Ruiz", "Port Ellis" and "World news" are shorter. */
const HEADLINE_WORDS = 4;
/** A question set apart is a headline up to this many words; a longer one opens an article. */
const QUESTION_WORDS = 16;

/** Indices of the lines of the front, with prose behind them; empty when the text begins with prose, or holds none. */
function frontLines(text: string, blocks: readonly Block[]): number[] {
  const lines: number[] = [];
  for (let i = 0; i < blocks.length && i <= MOST_LINES; i++) {
    const block = blocks[i]!;
    if (isFrontLine(text, block) && !(lines.length > 0 && lastMark(text, block) === ".")) {
      // "August 9, 2010" below a headline is the article's date line.
      if (!wholeDate(text.slice(block.start, block.end))) lines.push(i);
      continue;
    }
    return isBody(text, block) ? lines : [];
  }
  return [];
}

function isBody(text: string, block: Block): boolean {
  return block.kind !== null || isProse(text, block) || endsSentence(text, block);
}

function isFrontLine(text: string, block: Block): boolean {
  if ((block.kind !== null && block.kind !== "heading") || block.end - block.start > MOST_CHARACTERS) return false;
  const words = countWords(text, block, MOST_WORDS + 1);
  if (words > MOST_WORDS) return false;
  if (!endsSentence(text, block)) return !",:–—-_".includes(text[block.end - 1]!);
  const mark = lastMark(text, block);
  if (mark === "?" || mark === "!") return words <= QUESTION_WORDS;
  // "Raisi Says Iran Backs Talks." is a headline with a full stop.
  return mark === "." && words >= HEADLINE_WORDS && isTitleCase(text.slice(block.start, block.end));
}

function lastMark(text: string, span: Span): string {
  let last = span.end - 1;
  while (last > span.start && "\"'”’»)]* ".includes(text[last]!)) last--;
  return text[last]!;
}

/** Nearly every longer word begins with a capital. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length >= LONG_WORD && /^\p{L}/u.test(word));
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals >= long.length * TITLE_CASE;
}

/** Letters; shorter words stay small in titles. */
const LONG_WORD = 4;
const TITLE_CASE = 0.8;
