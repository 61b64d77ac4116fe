import type { Box, Layout, TextBlock } from "./layout.ts";
import { type Named, namer } from "./names.ts";
import type { Element } from "./tree.ts";

/** A laid out page with what is counted in it, so that any box is judged in one step. */
export interface View {
  readonly blocks: readonly TextBlock[];
  readonly boxes: readonly Box[];
  readonly named: (element: Element) => Named;
  /** By block: characters of running text. */
  readonly prose: readonly number[];
  /** Sums over the blocks before each: characters, those in links, those in links to this site, those of running text. */
  readonly sums: { readonly all: Float64Array; readonly linked: Float64Array; readonly here: Float64Array; readonly prose: Float64Array };
  /** Where in `blocks` the title stands; -1 when it stands nowhere. */
  readonly title: number;
}

export function viewOf(layout: Layout, title: number, names: boolean): View {
  const { blocks, boxes } = layout;
  const prose = blocks.map(proseOf);
  const sums = { all: prefix(blocks.map(({ text }) => text.length)), linked: prefix(blocks.map(({ linked }) => linked)), here: prefix(blocks.map(({ linked, away }) => linked - away)), prose: prefix(prose) };
  return { blocks, boxes, named: namer(names), prose, sums, title };
}

/** What a box holds of something that was summed. */
export function within(sums: Float64Array, { first, end }: Pick<Box, "first" | "end">): number {
  return sums[end]! - sums[first]!;
}

export function prefix(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

export function isHeading({ box }: TextBlock): boolean {
  return HEADINGS.has(box.element.tagName);
}

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Characters of running text outside links; none in a heading, in a list of links and in a stub. */
function proseOf(block: TextBlock): number {
  const { text, linked } = block;
  const own = text.length - linked;
  if (isHeading(block) || own < SHORTEST || (linked > own && own < LONG)) return 0;
  if (own >= LONG) return own;
  return endsSentence(text) ? own : 0;
}

/** Characters, since not every script parts its words: a short sentence; and what runs on without a full stop too. */
const SHORTEST = 25;
const LONG = 80;

/** True when the words end as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।۔؟:;]["'”’»」』)\]]{0,3}$/u.test(text);
}
