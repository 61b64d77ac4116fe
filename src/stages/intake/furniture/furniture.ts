import type { FurnitureRule } from "../../../language/en/furniture.ts";
import type { Furniture, FurnitureKind } from "../../../model/article.ts";
import type { Block } from "../blocks.ts";
import { type LabelledDate, labelledDate } from "../labelledDate.ts";
import { markBoxes } from "./boxes.ts";
import { markMenus } from "./menus.ts";
import { type Page, isEdge, pageOf } from "./page.ts";
import { cutTail } from "./tails.ts";

/** An article's blocks with what stands around it set apart. */
export interface Marked {
  /** In order. */
  readonly furniture: readonly Furniture[];
  /** What is left, in order: the article's own words. */
  readonly blocks: readonly Block[];
  readonly dates: readonly LabelledDate[];
  /** What the page says of a cut, in words; empty when it says nothing of one. */
  readonly cuts: readonly string[];
}

/** Sets page furniture apart: whole blocks by their words and place, then what is left of it at the end of the last paragraph. */
export function setFurnitureApart(text: string, blocks: readonly Block[]): Marked {
  const page = pageOf(text, blocks);
  markLines(page);
  markBoxes(page);
  markMenus(page);
  markWeakLines(page);
  // All of it furniture: then it is what was meant to be read.
  if (page.kinds.every((kind) => kind !== null)) return { furniture: [], blocks, dates: page.dates, cuts: [] };
  return split(page);
}

function markLines(page: Page): void {
  for (let i = 0; i < page.blocks.length; i++) {
    const rule = page.rules[i]!;
    if (i >= page.closedFrom) page.kinds[i] = rule?.kind ?? page.kinds[i - 1] ?? "related";
    if (page.kinds[i] !== null) continue;
    const date = isEdge(page, i) ? labelledDate(page.text, page.blocks[i]!) : null;
    if (date) {
      page.dates.push(date);
      if (date.end === page.blocks[i]!.end) page.kinds[i] = "published-line";
    }
    if (page.kinds[i] !== null || !rule || rule.weak || !fits(page, rule, i)) continue;
    page.kinds[i] = rule.kind;
    if (rule.cut !== undefined && i > page.lastProse) page.cuts.push(rule.cut);
    if (rule.opens === "list") markList(page, i + 1, rule.kind);
  }
}

/** "Related articles" and the short lines below it. */
function markList(page: Page, from: number, kind: FurnitureKind): void {
  for (let i = from; i < page.blocks.length; i++) {
    const { start, end } = page.blocks[i]!;
    if (page.prose[i] || page.rules[i] || end - start > LONGEST_TEASER) return;
    page.kinds[i] = kind;
  }
}

/** Characters: the headline of another article. */
const LONGEST_TEASER = 160;

function fits(page: Page, rule: FurnitureRule, at: number): boolean {
  if (rule.where === "anywhere") return true;
  if (rule.where === "end") return at > page.lastProse;
  // A byline may stand below a standfirst that is a sentence.
  if (rule.where === "top") return at <= page.firstProse + 1;
  return isEdge(page, at);
}

/** Words that are common by themselves ("Email", "Name"): furniture beside furniture, or two of them together. */
function markWeakLines(page: Page): void {
  const isWeak = (at: number): boolean => page.kinds[at] === null && page.rules[at]?.weak === true && fits(page, page.rules[at]!, at);
  const beside = (at: number): boolean => page.kinds[at] !== null && page.kinds[at] !== undefined;
  for (let i = 0; i < page.blocks.length; i++) {
    if (!isWeak(i)) continue;
    let end = i + 1;
    while (end < page.blocks.length && isWeak(end)) end++;
    if (end - i > 1 || beside(i - 1) || beside(end)) for (let j = i; j < end; j++) page.kinds[j] = page.rules[j]!.kind;
    i = end - 1;
  }
}

function split(page: Page): Marked {
  const furniture: Furniture[] = [];
  const rest: Block[] = [];
  const dates = new Map(page.dates.map((date) => [date.start, date]));
  page.blocks.forEach((block, i) => {
    const kind = page.kinds[i];
    if (kind) return void furniture.push({ start: block.start, end: block.end, kind });
    const date = dates.get(block.start);
    if (!date) return void rest.push(block);
    furniture.push({ start: date.start, end: date.end, kind: "published-line" });
    let start = date.end;
    while (start < block.end && /[\s|–—-]/.test(page.text[start]!)) start++;
    rest.push({ ...block, start });
  });
  const { blocks, cut, cuts } = cutTail(page.text, rest);
  return { furniture: [...furniture, ...cut].sort((a, b) => a.start - b.start), blocks, dates: page.dates, cuts: [...page.cuts, ...cuts] };
}
