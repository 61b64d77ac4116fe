import type { FurnitureRule } from "../../../language/en/furniture.ts";
import type { FurnitureKind } from "../../../model/article.ts";
import type { Block } from "../blocks.ts";
import type { LabelledDate } from "../labelledDate.ts";
import { isProse } from "../prose.ts";
import { ruleOf } from "./rules.ts";

/** The blocks of one text while they are being judged. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly kinds: (FurnitureKind | null)[];
  readonly rules: readonly (FurnitureRule | null)[];
  readonly prose: readonly boolean[];
  /** Indices of the first and the last block of prose; all blocks are edges where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly dates: LabelledDate[];
  readonly cuts: string[];
  /** From here on the page is over: a comment form, a list of other articles. */
  readonly closedFrom: number;
}

/** The blocks with what their words alone show. */
export function pageOf(text: string, blocks: readonly Block[]): Page {
  const rules = blocks.map((block) => ruleOf(text, block, () => true));
  const prose = blocks.map((block, i) => rules[i] === null && (block.kind === null || block.kind === "paragraph") && isProse(text, block));
  const closedFrom = closing(blocks, rules, prose);
  const inside = prose.slice(0, closedFrom);
  const firstProse = inside.indexOf(true);
  const lastProse = inside.lastIndexOf(true);
  return { text, blocks, kinds: blocks.map(() => null), rules, prose, firstProse: firstProse < 0 ? blocks.length : firstProse, lastProse, dates: [], cuts: [], closedFrom };
}

/** Where a comment form, or a list of other articles that never stands within one, ends the article: more of it must stand above than below. */
function closing(blocks: readonly Block[], rules: readonly (FurnitureRule | null)[], prose: readonly boolean[]): number {
  const last = blocks[blocks.length - 1]?.end ?? 0;
  for (let i = 0, seen = false; i < blocks.length; i++) {
    const rule = rules[i]!;
    seen ||= prose[i]!;
    if (!seen || !rule || !(rule.opens === "close" || (rule.opens === "list" && rule.where !== "anywhere"))) continue;
    if (blocks[i]!.start - blocks[0]!.start >= last - blocks[i]!.end) return i;
  }
  return blocks.length;
}

/** Above the first prose, or below the last. */
export function isEdge(page: Page, at: number): boolean {
  return at <= page.firstProse || at >= page.lastProse;
}
