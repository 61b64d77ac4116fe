import type { SpanPair } from "../../../src/model/report.ts";
import { trimmed } from "../../../src/text/spans.ts";
import type { ArticleView } from "./run.ts";

/** A stretch of an article's text that is shown as one: a paragraph, or what stands outside the article. */
export interface Block {
  readonly span: SpanPair;
  /** A paragraph's kind; of what stands outside the article the kind of that, or "other" for words that belong to neither. */
  readonly kind: string;
  readonly outside: boolean;
  /** It goes on from the block before, which would have been too long. */
  readonly goesOn: boolean;
  /** It is the first, or the last, of a run of blocks outside the article. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Characters of a block. An article may be one paragraph of megabytes; cut up, only what is seen of it has to be drawn. */
const LONGEST = 6000;

const MADE = new WeakMap<ArticleView, readonly Block[]>();

/** The whole text as blocks in order: together they hold every character that is no blank. Worked out once. */
export function blocksOf(article: ArticleView): readonly Block[] {
  const known = MADE.get(article);
  if (known) return known;
  const made = blocks(article);
  MADE.set(article, made);
  return made;
}

function blocks({ text, report }: ArticleView): Block[] {
  const known = [...report.paragraphs.map((each) => ({ ...each, outside: false })), ...report.furniture.map((each) => ({ ...each, outside: true }))].sort((a, b) => a.span[0] - b.span[0]);
  const made: Block[] = [];
  let at = 0;
  for (const { span, kind, outside } of known) {
    const start = Math.max(at, span[0]);
    if (start > at) made.push(...cut(text, [at, start], "other", true));
    if (span[1] > start) made.push(...cut(text, [start, span[1]], kind, outside));
    at = Math.max(at, span[1]);
  }
  made.push(...cut(text, [at, text.length], "other", true));
  return made.map((block, i) => (block.outside ? { ...block, opens: !made[i - 1]?.outside, closes: !made[i + 1]?.outside } : block));
}

function cut(text: string, [from, to]: SpanPair, kind: string, outside: boolean): Block[] {
  const { start, end } = trimmed(text, { start: from, end: to });
  const made: Block[] = [];
  for (let at = start; at < end; ) {
    const next = end - at <= LONGEST ? end : cutAt(text, at + LONGEST);
    made.push({ span: [at, next], kind, outside, goesOn: at > start, opens: false, closes: false });
    at = next;
  }
  return made;
}

/** How far back a blank is looked for, in characters. */
const BACK = 200;

function cutAt(text: string, place: number): number {
  const blank = text.lastIndexOf(" ", place);
  if (blank > place - BACK) return blank + 1;
  // Never between the two halves of a character.
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}

/** Index of the block that holds a place, else of the first after it; the last where none follows. */
export function blockAt(blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "published-line" -> "published line". */
export function kindWords({ kind }: Block): string {
  return kind.replaceAll("-", " ");
}
