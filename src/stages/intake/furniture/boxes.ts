import { SKIES } from "../../../language/en/furniture.ts";
import { wholeDate } from "../writtenDate.ts";
import { type Page, isEdge } from "./page.ts";

/** Marks what stands in one box with a temperature (its place, date and sky), and dates that are the page's, not the article's. */
export function markBoxes(page: Page): void {
  for (let i = 0; i < page.blocks.length; i++) if (page.kinds[i] === null && isEdge(page, i) && isBoxInOneLine(wordsAt(page, i))) page.kinds[i] = "weather";
  for (let i = 0; i < page.blocks.length; i++) if (page.kinds[i] === "weather") markBox(page, i);
  for (let i = 0; i < page.blocks.length; i++) if (isPageDate(page, i)) page.kinds[i] = "date";
}

/** "Thursday 8 January 2032 | Tarn 6 °C, gales": a whole box, its parts set apart by bars. */
function isBoxInOneLine(words: string): boolean {
  const parts = words.split(/\s*[|·•]\s*/);
  if (parts.length < 2) return false;
  return parts.some((part) => wholeDate(part) !== null) && parts.some((part) => /(?:^|\s)[-−+]?\d{1,3}\s?[°º]/.test(part));
}

/** Blocks on either side of a temperature that may belong to its box. */
const BOX = 3;

function markBox(page: Page, at: number): void {
  let placed = false;
  for (const step of [1, -1]) {
    for (let i = at + step; i >= 0 && i < page.blocks.length && Math.abs(i - at) <= BOX; i += step) {
      if (page.kinds[i] === "weather") continue;
      if (page.kinds[i] !== null || page.prose[i]) break;
      const words = wordsAt(page, i);
      if (SKIES.has(words.toLowerCase()) || isHeading(words)) page.kinds[i] = "weather";
      else if (wholeDate(words)) page.kinds[i] = "date";
      else if (!placed && isPlace(words)) placed = mark(page, i);
      else break;
    }
  }
}

/** "Tarn weather", "Port Ellis forecast": the heading of a box. */
function isHeading(words: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:weather|forecast)$/u.test(words);
}

function mark(page: Page, at: number): true {
  page.kinds[at] = "place";
  return true;
}

/** One to three capitalised words: "Tarn", "Port Ellis". */
function isPlace(words: string): boolean {
  return words.length <= LONGEST_PLACE && /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(words);
}

const LONGEST_PLACE = 40;

/** A bare date above the headline or beside other furniture. One alone under a headline is the article's own date line. */
function isPageDate(page: Page, at: number): boolean {
  if (page.kinds[at] !== null || !isEdge(page, at) || !wholeDate(wordsAt(page, at))) return false;
  return at === 0 || isMarked(page, at - 1) || isMarked(page, at + 1) || at > page.lastProse;
}

function isMarked(page: Page, at: number): boolean {
  return page.kinds[at] !== null && page.kinds[at] !== undefined;
}

function wordsAt(page: Page, at: number): string {
  const { start, end } = page.blocks[at]!;
  return end - start > LONGEST_BOX_LINE ? "" : page.text.slice(start, end);
}

const LONGEST_BOX_LINE = 90;
