import type { RemovedReason } from "../../../model/article.ts";
import type { Box, TextBlock } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { type View, endsSentence, isHeading, within } from "./view.ts";

/** A page whose container is known, while its blocks are judged. */
export interface Judged {
  readonly view: View;
  readonly marks: ReadonlyMap<Box, Mark>;
  readonly container: Box | null;
  readonly others: ReadonlySet<Box>;
  /** By block: whether its words stand in what the page itself gives as its article; null where that is not known. */
  readonly found: readonly (boolean | null)[] | null;
  /** The last block whose words are there; -1 for none. */
  readonly lastFound: number;
  /** The first block that the article can hold. */
  readonly start: number;
  readonly reasons: Map<TextBlock, RemovedReason>;
}

/** Why a block is no part of the article by what it is and where it stands; null when it is one. */
export function weaknessOf(judged: Judged, block: TextBlock, i: number): RemovedReason | null {
  const { view, marks, container, others, found } = judged;
  if (found?.[i] && !isHeading(block)) return null;
  const mark = marks.get(block.box)?.reason ?? null;
  if (!container || i < judged.start || i >= container.end) return mark ?? "outside";
  if (others.size > 0 && isIn(others, block.box)) return "other-article";
  if (mark) return isPartAnyway(block, mark) ? null : mark;
  if (found?.[i] === false && view.prose[i]! > 0 && i > judged.lastFound) return "outside";
  return inItself(view, block, i);
}

function isIn(boxes: ReadonlySet<Box>, box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (boxes.has(at)) return true;
  return false;
}

/** A caption; and a post of somebody that the article quotes: pages set it in a "widget", or a "social embed". */
function isPartAnyway({ box }: TextBlock, reason: RemovedReason): boolean {
  if (reason === "caption") return true;
  if (reason !== "aside" && reason !== "share") return false;
  for (let at: Box | null = box, i = 0; at && i < QUOTE_LEVELS; at = at.parent, i++) if (at.element.tagName === "blockquote") return true;
  return false;
}

const QUOTE_LEVELS = 4;

function inItself(view: View, block: TextBlock, i: number): RemovedReason | null {
  const { box, text, linked, away } = block;
  const { tagName } = box.element;
  if (isHeading(block)) return linked > text.length * ALL_LINK && isListItem(box.parent) ? "links" : null;
  // "<img src=...>" that a system wrote as text.
  if (/^<[a-z!/][^>]{0,500}>/i.test(text)) return "too-short";
  // "Get it from the maker": a link that the article gives, not one to another article of the site.
  const gives = away > linked * MOSTLY && (tagName === "p" || tagName === "li");
  if (/^https?:\/\/\S+$/.test(text)) return gives ? null : "links";
  if (isListItem(box)) return isLinkList(view, box.parent ?? box) && !gives ? "links" : null;
  if (view.prose[i]! > 0) return null;
  if (linked > text.length * MOSTLY) return gives ? null : "links";
  if (PARAGRAPHS.has(tagName) || view.named(box.element).pullQuote || text.length >= LONG || endsSentence(text)) return null;
  return "too-short";
}

const ALL_LINK = 0.8;
const MOSTLY = 0.5;
/** Characters of a line that runs on. */
const LONG = 80;
const PARAGRAPHS = new Set(["p", "blockquote", "pre", "tr"]);

function isListItem(box: Box | null): boolean {
  return box !== null && (box.element.tagName === "li" || box.element.tagName === "dd" || box.element.tagName === "dt");
}

function isLinkList({ sums }: View, list: Box): boolean {
  return within(sums.linked, list) > within(sums.all, list) * MOSTLY;
}

/** What shows only once the blocks around are judged, in order. */
export const AFTERWARDS: readonly ((judged: Judged) => void)[] = [dropRepeated, dropLinksAtEnd, dropLabels, dropEmptyHeadings];

/**
 * The same paragraphs again in another box, for another size of screen. An interview may ask the same question twice: one paragraph alone is
 * not enough unless it is long.
 */
function dropRepeated({ view: { blocks }, reasons }: Judged): void {
  const seen = new Map<string, Box | null>();
  let before = false;
  blocks.forEach((block, i) => {
    if (reasons.has(block) || block.text.length < WORTH_COMPARING) return;
    const again = seen.has(block.text) && seen.get(block.text) !== block.box.parent;
    if (!again) seen.set(block.text, block.box.parent);
    const next = blocks[i + 1]?.text ?? "";
    if (again && (before || block.text.length > LONG_PARAGRAPH || (next.length >= WORTH_COMPARING && seen.has(next)))) reasons.set(block, "repeated");
    before = again;
  });
}

/** Characters. */
const WORTH_COMPARING = 60;
const LONG_PARAGRAPH = 250;

/** A last list whose entries all lead somewhere: other articles, in the words of a reader. */
function dropLinksAtEnd({ view, reasons, start }: Judged): void {
  for (let i = view.blocks.length - 1; i >= start; i--) {
    const block = view.blocks[i]!;
    if (reasons.has(block)) continue;
    if (!isListItem(block.box) || block.linked < block.text.length * SOME || /[.。]["”’]?$/.test(block.text)) return;
    reasons.set(block, "links");
  }
}

const SOME = 0.25;

/** "DON'T MISS", and then links that were left out. */
function dropLabels({ view, reasons }: Judged): void {
  for (let i = view.blocks.length - 2; i >= 0; i--) {
    const block = view.blocks[i]!;
    if (reasons.has(block) || isHeading(block) || block.text.length > LONGEST_LABEL || view.prose[i]! > 0 || endsSentence(block.text.replace(/:$/, ""))) continue;
    const next = reasons.get(view.blocks[i + 1]!);
    if (next === "links" || next === "related") reasons.set(block, "related");
  }
}

/** Characters. */
const LONGEST_LABEL = 40;

/** "More from the Post" above what was left out. */
function dropEmptyHeadings({ view: { blocks, title }, reasons }: Judged): void {
  // The rank of the nearest heading below without words between; words are of rank 7.
  let below = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (reasons.has(block) || i === title) continue;
    const rank = isHeading(block) ? Number(block.box.element.tagName[1]) : OF_WORDS;
    if (rank < OF_WORDS && below <= rank) reasons.set(block, "related");
    else below = rank;
  }
}

const OF_WORDS = 7;
