import type { Paragraph, RemovedReason } from "../../../model/article.ts";
import { type Guide, guided } from "./articleBody.ts";
import { containerOf } from "./container.ts";
import { kindsOf } from "./kinds.ts";
import type { Box, Layout, TextBlock } from "./layout.ts";
import { type Mark, marksOf } from "./marks.ts";
import { otherArticles } from "./otherArticles.ts";
import { AFTERWARDS, type Judged, weaknessOf } from "./rules.ts";
import { type View, viewOf } from "./view.ts";

/** The blocks of a page that are its article, in order, what each is, and why each of the others is not. */
export interface Content {
  readonly parts: readonly Part[];
  readonly left: readonly Left[];
  /** More than one article stands on the page. */
  readonly several: boolean;
}

export interface Part {
  readonly block: TextBlock;
  /** Null for a plain paragraph. */
  readonly kind: Paragraph["kind"] | null;
}

export interface Left {
  readonly block: TextBlock;
  readonly reason: RemovedReason;
  /** What left it out with the blocks beside it: the outermost box of that kind, or the box it stands in. */
  readonly box: Box;
}

/** `title` is the place of the headline among the layout's blocks, -1 when the page shows none. Without `names`, classes and ids say nothing. */
export function contentOf(layout: Layout, title: number, guide: Guide | null, names: boolean): Content {
  const view = viewOf(layout, title, names);
  const marks = marksOf(view);
  const found = guide ? guided(view.blocks, guide) : null;
  const container = containerOf(view, marks, found);
  const others = otherArticles(view, marks, container);
  const reasons = new Map<TextBlock, RemovedReason>();
  const judged: Judged = { view, marks, container, others, found, lastFound: found?.lastIndexOf(true) ?? -1, start: startOf(view, container), reasons };
  view.blocks.forEach((block, i) => {
    const reason = i === title ? null : weaknessOf(judged, block, i);
    if (reason) reasons.set(block, reason);
  });
  for (const rule of AFTERWARDS) rule(judged);
  const kept = view.blocks.filter((block, i) => i !== title && !reasons.has(block));
  const kinds = kindsOf(view, marks, kept);
  return {
    parts: kept.map((block, i) => ({ block, kind: kinds[i]! })),
    left: view.blocks.filter((block) => reasons.has(block)).map((block) => ({ block, reason: reasons.get(block)!, box: rootOf(marks, block) })),
    several: others.size > 0,
  };
}

/** All visible blocks, of a piece of a page that holds an article and nothing around it. */
export function everything(layout: Layout, title: number): Content {
  const view = viewOf(layout, title, true);
  const kept = view.blocks.filter((_, i) => i !== title);
  const kinds = kindsOf(view, marksOf(view), kept);
  return { parts: kept.map((block, i) => ({ block, kind: kinds[i]! })), left: [], several: false };
}

function rootOf(marks: ReadonlyMap<Box, Mark>, { box }: TextBlock): Box {
  return marks.get(box)?.root ?? box.parent ?? box;
}

/** Where the article can begin: behind the headline, unless much of the container stands above it (then it heads something else). */
function startOf({ title, sums }: View, container: Box | null): number {
  if (!container || title < container.first) return container?.first ?? 0;
  const above = sums.prose[Math.min(title, container.end)]! - sums.prose[container.first]!;
  const all = sums.prose[container.end]! - sums.prose[container.first]!;
  return above > all * MUCH_ABOVE ? container.first : title + 1;
}

/** Share of the container's running text. */
const MUCH_ABOVE = 0.25;
