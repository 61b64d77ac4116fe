import type { Paragraph, Removed, Run } from "../../../model/article.ts";
import { isBlank } from "../../../text/spans.ts";
import type { Block } from "../blocks.ts";
import { articleBlocks, isInQuote, namesOf } from "./content.ts";
import { type PageHead, headOf } from "./head.ts";
import { PIECE } from "./pieces.ts";
import { treeOf } from "./tree.ts";
import { type VisibleBlock, visibleBlocks } from "./visible.ts";

/** The article of a page: its title, standfirst and paragraphs joined by empty lines, with the way back to the page's source. */
export interface ReadPage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  readonly head: PageHead;
  /** False when the title stands nowhere on the page, but in its head alone. */
  readonly hasHeadline: boolean;
  /** False when it was nested too deeply to be read to its end. */
  readonly whole: boolean;
}

/** Reads a page by a positioned parse. Text that no part of the source shows (a title from the page's head) stands in no run. */
export function readPage(source: string): ReadPage {
  const tree = treeOf(source);
  const head = headOf(tree);
  const visible = visibleBlocks(tree);
  const body = articleBlocks(visible);
  const title = titleBlock(visible, body, head.title);
  const parts: Part[] = body.filter((block) => block !== title).map((block, i, all) => ({ block, kind: kindOf(block, all, i) }));
  if (title) parts.unshift({ block: title, kind: "title" });
  else if (head.title !== null && parts.length > 0) parts.unshift({ block: { text: head.title, pieces: [], element: parts[0]!.block.element, linked: 0 }, kind: "title" });
  return { ...assembled(parts), removed: [], head, hasHeadline: title !== null, whole: tree.whole };
}

interface Part {
  readonly block: VisibleBlock;
  readonly kind: Paragraph["kind"] | null;
}

/** The h1 that the page's own title repeats, else the first in the article, else the first of the page. */
function titleBlock(visible: readonly VisibleBlock[], body: readonly VisibleBlock[], title: string | null): VisibleBlock | null {
  const headings = visible.filter(({ element }) => element.tagName === "h1");
  const wanted = title?.toLowerCase() ?? "";
  const named = headings.find(({ text }) => text.length >= SHORTEST_TITLE && wanted.includes(text.toLowerCase()));
  return named ?? headings.find((heading) => body.includes(heading)) ?? headings.find(({ text }) => text.length >= SHORTEST_TITLE) ?? null;
}

/** Characters; a shorter h1 is more likely the outlet's or the section's name. */
const SHORTEST_TITLE = 15;

/** What the markup says; null for a plain paragraph. */
function kindOf(block: VisibleBlock, all: readonly VisibleBlock[], at: number): Paragraph["kind"] | null {
  const { tagName } = block.element;
  if (at <= LAST_STANDFIRST && isStandfirst(block, all, at)) return "standfirst";
  if (/^h[1-6]$/.test(tagName)) return "heading";
  if (tagName === "li") return "list-item";
  if (tagName === "figcaption") return "caption";
  return isInQuote(block) ? "block-quote" : null;
}

/** Blocks into the article at which a standfirst may still stand. */
const LAST_STANDFIRST = 2;

function isStandfirst(block: VisibleBlock, all: readonly VisibleBlock[], at: number): boolean {
  if (namesOf(block.element).some((name) => STANDFIRST.test(name))) return true;
  return at === 0 && block.element.tagName === "h2" && all.length > 1 && block.text.split(" ").length >= STANDFIRST_WORDS;
}

const STANDFIRST = /(?:^|[-_])(?:standfirst|dek|deck|subhead|subheadline|subheading|subtitle|sub-title|strapline|summary|excerpt|lede)(?:$|[-_])/i;
const STANDFIRST_WORDS = 6;

function assembled(parts: readonly Part[]): { readonly text: string; readonly runs: Run[]; readonly blocks: Block[] } {
  const words: string[] = [];
  const runs: Run[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { block, kind } of parts) {
    const { start, end } = inner(block.text);
    if (start === end) continue;
    if (length > 0) words.push(BETWEEN);
    const at = length > 0 ? length + BETWEEN.length : 0;
    words.push(block.text.slice(start, end));
    for (let i = 0; i < block.pieces.length; i += PIECE) addRun(runs, block.pieces, i, start, end, at);
    length = at + end - start;
    blocks.push({ start: at, end: length, kind, apart: true });
  }
  return { text: words.join(""), runs, blocks };
}

const BETWEEN = "\n\n";

/** The text without blanks at its ends: no-break spaces are left over there. */
function inner(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The part of a piece that lies within [start, end) of the block, moved to where the block stands in the text. */
function addRun(runs: Run[], pieces: readonly number[], i: number, start: number, end: number, at: number): void {
  const [from, to, sourceFrom, sourceTo] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]!, pieces[i + 3]!];
  const equal = to - from === sourceTo - sourceFrom;
  const first = Math.max(from, start);
  const last = Math.min(to, end);
  if (first >= last || (!equal && (first !== from || last !== to))) return;
  const move = at - start;
  const sourceStart = equal ? sourceFrom + first - from : sourceFrom;
  runs.push({ textStart: first + move, textEnd: last + move, sourceStart, sourceEnd: equal ? sourceStart + last - first : sourceTo });
}
