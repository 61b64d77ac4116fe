import { MENU_WORDS } from "../../../language/en/furniture.ts";
import type { Span } from "../../../model/span.ts";
import { endsSentence } from "../sentenceEnds.ts";
import { type Page, isEdge } from "./page.ts";

/** Marks menus at the edges of a page: runs of short lines, half of them words of menus, and lines of such words with marks between. */
export function markMenus(page: Page): void {
  for (let i = 0; i < page.blocks.length; i++) {
    if (!isEntry(page, i)) continue;
    let end = i + 1;
    while (end < page.blocks.length && isEntry(page, end)) end++;
    markRun(page, i, end);
    i = end - 1;
  }
}

/** The shortest run, and characters of an entry. */
const SHORTEST_RUN = 3;
const LONGEST_ENTRY = 28;
/** Characters of a menu on one line. */
const LONGEST_ROW = 300;

function markRun(page: Page, first: number, end: number): void {
  const known: boolean[] = [];
  for (let i = first; i < end; i++) known.push(isMenuText(page.text, page.blocks[i]!));
  const count = known.filter(Boolean).length;
  // The run may hold the headline at its end: only what stands up to the last known word is the menu.
  const last = known.lastIndexOf(true);
  const whole = last + 1 >= SHORTEST_RUN && count * 2 >= last + 1;
  for (let i = 0; i <= last; i++) {
    // "Opinion" above a headline is the section's name; a row of words with marks between is a menu by itself.
    if (page.kinds[first + i] !== null) continue;
    if (whole || (known[i]! && (isRow(page.text, page.blocks[first + i]!) || isBesideFurniture(page, first + i)))) page.kinds[first + i] = "menu";
  }
}

function isEntry(page: Page, at: number): boolean {
  const block = page.blocks[at]!;
  const length = block.end - block.start;
  // "Subscribe" has a rule of its own, and stands in menus too.
  if (page.rules[at] || page.kinds[at] !== null) return length <= LONGEST_ENTRY && isMenuText(page.text, block);
  if (page.prose[at] || !isEdge(page, at)) return false;
  return length <= LONGEST_ENTRY ? !endsSentence(page.text, block) : length <= LONGEST_ROW && isMenuText(page.text, block);
}

function isMenuText(text: string, block: Span): boolean {
  const parts = partsOf(text, block);
  const known = parts.filter((part) => MENU_WORDS.has(part)).length;
  return known > 0 && known * 2 >= parts.length;
}

/** "Home | News | Sport", "Home > World". */
function isRow(text: string, block: Span): boolean {
  return partsOf(text, block).length > 1;
}

function partsOf(text: string, block: Span): string[] {
  return text
    .slice(block.start, block.end)
    .toLowerCase()
    .split(/\s*[|/›»>·•]\s*|\s{2,}|\t/)
    .filter((part) => part !== "");
}

/** Above a headline at the very top, or with furniture directly above or below. */
function isBesideFurniture(page: Page, at: number): boolean {
  if (at === 0) return page.blocks.length > 1 && !page.prose[1];
  return page.kinds[at - 1] !== null || (page.kinds[at + 1] ?? null) !== null;
}
