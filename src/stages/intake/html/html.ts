import type { Removed, Run } from "../../../model/article.ts";
import type { Block } from "../blocks.ts";
import { type Guide, guideOf } from "./articleBody.ts";
import { assembled } from "./assembled.ts";
import { type Content, type Part, contentOf, everything } from "./content.ts";
import { type PageHead, headOf } from "./head/head.ts";
import { type Layout, type TextBlock, layoutOf } from "./layout.ts";
import { treeOf } from "./parse.ts";
import { removedFrom } from "./removed.ts";
import type { Stop, Tree } from "./tree.ts";
import { type Watch, watchOf } from "./watch.ts";

export { readsAs } from "./readsAs.ts";

/** The article of a page: its title, standfirst and paragraphs joined by empty lines, with the way back to the page's source. */
export interface ReadPage {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  readonly head: PageHead;
  /** False when the title stands nowhere on the page, but in its head alone. */
  readonly hasHeadline: boolean;
  /** More than one article stands on the page in full; the others were left out. */
  readonly several: boolean;
  /** Why it was not read to its end; null when it was. */
  readonly stopped: Stop | null;
}

export interface PageLimits {
  /** Elements within each other. */
  readonly maxNesting?: number | undefined;
  /** Time for one page, by a clock in milliseconds; without both there is no limit. */
  readonly maxSeconds?: number | undefined;
  readonly clock?: (() => number) | undefined;
  /** A piece of a page (a feed's item, a table's cell): all that it shows is the article. */
  readonly fragment?: boolean | undefined;
}

/** Browsers stop at 512 too, and the work of reading grows with the depth. */
export const MAX_NESTING = 512;

/** Reads a page by a positioned parse. Text that no part of the source shows (a title from the page's head) stands in no run. */
export function readPage(source: string, { maxNesting = MAX_NESTING, maxSeconds, clock, fragment = false }: PageLimits = {}): ReadPage {
  const watch = watchOf(clock, maxSeconds);
  const tree = treeOf(source, maxNesting, watch);
  const guide = guideOf(source);
  // What was read in time is laid out in any case.
  const left = tree.stopped === "too-slow" ? watchOf(undefined, undefined) : watch;
  const { layout, head, content } = fragment ? allOf(tree, left) : bestOf(tree, guide, left);
  const headline = head.headline === null ? null : layout.blocks[head.headline]!;
  return {
    ...assembled(withTitle(content.parts, headline, head.title)),
    removed: removedFrom(content, layout),
    head,
    hasHeadline: headline !== null,
    several: content.several,
    stopped: layout.stopped,
  };
}

interface Reading {
  readonly layout: Layout;
  readonly head: PageHead;
  readonly content: Content;
}

/** The page as it is seen; where that gives next to nothing, without trust in names, and then with what the page hides: some show their article by script only. */
function bestOf(tree: Tree, guide: Guide | null, watch: Watch): Reading {
  const layout = layoutOf(tree, false, watch);
  const head = headOf(tree, layout.blocks);
  const seen: Reading = { layout, head, content: contentOf(layout, head.headline ?? -1, guide, true) };
  if (runningText(seen) >= NEXT_TO_NOTHING || watch.isLate()) return seen;
  const unnamed: Reading = { layout, head, content: contentOf(layout, head.headline ?? -1, guide, false) };
  if (runningText(unnamed) > Math.max(runningText(seen) * MUCH_MORE, NEXT_TO_NOTHING)) return unnamed;
  const whole = layoutOf(tree, true, watch);
  const shown = headOf(tree, whole.blocks);
  const unhidden: Reading = { layout: whole, head: shown, content: contentOf(whole, shown.headline ?? -1, guide, true) };
  return runningText(unhidden) > Math.max(runningText(seen) * MUCH_MORE, NEXT_TO_NOTHING) ? unhidden : seen;
}

function allOf(tree: Tree, watch: Watch): Reading {
  const layout = layoutOf(tree, false, watch);
  const head = headOf(tree, layout.blocks);
  return { layout, head, content: everything(layout, head.headline ?? -1) };
}

/** Characters; a news item in brief is longer. */
const NEXT_TO_NOTHING = 140;
const MUCH_MORE = 3;

function runningText({ content }: Reading): number {
  return content.parts.reduce((sum, { block, kind }) => sum + (kind === null || kind === "list-item" || kind === "block-quote" || kind === "standfirst" ? block.text.length : 0), 0);
}

function withTitle(parts: readonly Part[], block: TextBlock | null, given: string | null): readonly Part[] {
  if (block) return [{ block, kind: "title" }, ...parts];
  const first = parts[0];
  return first && given !== null ? [{ block: { text: given, pieces: [], box: first.block.box, linked: 0, away: 0 }, kind: "title" }, ...parts] : parts;
}
