import type { Box } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { type View, isHeading, within } from "./view.ts";

/** Articles in full beside the one that the headline heads: pages that go on with the next article hold several. */
export function otherArticles(view: View, marks: ReadonlyMap<Box, Mark>, container: Box | null): ReadonlySet<Box> {
  const others = new Set<Box>();
  if (!container || view.title < 0) return others;
  const full = view.boxes.filter((box) => box.element.tagName === "article" && !marks.has(box) && within(view.sums.prose, box) >= FULL && hasHeadline(view, box));
  const own = full.findLast(({ first, end }) => first <= view.title && view.title < end);
  if (!own) return others;
  for (const box of full) if (box.first >= own.end || box.end <= own.first) others.add(box);
  return others;
}

/** Characters of running text: three paragraphs. */
const FULL = 500;

/** The entries of a live blog have headings of lower rank. */
function hasHeadline({ blocks, title }: View, { first, end }: Box): boolean {
  const rank = blocks[title]!.box.element.tagName;
  for (let i = first; i < end; i++) if (isHeading(blocks[i]!)) return blocks[i]!.box.element.tagName === rank;
  return false;
}
