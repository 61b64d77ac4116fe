import type { Box, TextBlock } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { attribute } from "./tree.ts";
import { type View, isHeading, prefix, within } from "./view.ts";

/**
 * The box that holds the article: the one with the highest sum of running text less what is not, so that it reaches over all parts of an article
 * and not over lists of links beside it. Of equals the innermost.
 */
export function containerOf(view: View, marks: ReadonlyMap<Box, Mark>, found: readonly (boolean | null)[] | null): Box | null {
  const sums = prefix(view.blocks.map((block, i) => worthOf(block, view.prose[i]!, marks.get(block.box), found?.[i] ?? null)));
  let best: Box | null = null;
  let most = 0;
  for (const box of view.boxes) {
    if (marks.has(box)) continue;
    const sum = within(sums, box) * (isMeant(view, box) ? MEANT : 1);
    if (sum >= most && sum > 0) [best, most] = [box, sum];
  }
  return best;
}

function worthOf(block: TextBlock, prose: number, mark: Mark | undefined, found: boolean | null): number {
  if (found !== null) return found ? block.text.length : -prose;
  if (mark) return mark.reason === "related" ? -RELATED : 0;
  return worth(block, prose);
}

const RELATED = 20;
/** What a box is worth more whose markup says that it holds the article. */
const MEANT = 1.1;

/** Characters of running text; what is none counts against a box. */
function worth(block: TextBlock, prose: number): number {
  if (prose > 0) return prose;
  const { text, linked } = block;
  if (isHeading(block)) return linked > 0 ? -20 : 0;
  return linked > text.length / 2 ? -15 - linked / 2 : -5;
}

function isMeant(view: View, { element }: Box): boolean {
  if (element.tagName === "article" || element.tagName === "main") return true;
  return attribute(element, "itemprop") === "articleBody" || attribute(element, "role") === "main" || view.named(element).body;
}
