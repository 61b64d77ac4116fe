import type { Paragraph } from "../../../model/article.ts";
import type { Box, TextBlock } from "./layout.ts";
import type { Mark } from "./marks.ts";
import { attribute } from "./tree.ts";
import { type View, isHeading } from "./view.ts";

type Kind = Paragraph["kind"] | null;

/** What each kept block is by its markup; null for a plain paragraph. */
export function kindsOf(view: View, marks: ReadonlyMap<Box, Mark>, kept: readonly TextBlock[]): Kind[] {
  const kinds = kept.map((block) => (marks.get(block.box)?.reason === "caption" ? "caption" : kindOf(view, block)));
  const body = kinds.findIndex((kind, i) => kind === null && !isStandfirst(view, kept[i]!));
  kept.slice(0, Math.max(0, body)).forEach((block, i) => {
    if (kinds[i] === null || (kinds[i] === "heading" && block.text.split(" ", STANDFIRST_WORDS).length >= STANDFIRST_WORDS)) kinds[i] = "standfirst";
  });
  return kinds;
}

/** A heading of fewer words above the first paragraph heads it. */
const STANDFIRST_WORDS = 8;

function kindOf(view: View, block: TextBlock): Kind {
  const { tagName } = block.box.element;
  let heading: Kind = null;
  if (isHeading(block)) heading = "heading";
  else if (tagName === "li" || tagName === "tr" || tagName === "dd" || tagName === "dt") heading = "list-item";
  for (let at: Box | null = block.box, i = 0; at && i < LEVELS; at = at.parent, i++) {
    const named = view.named(at.element);
    if (named.pullQuote) return "pull-quote";
    if (at.element.tagName === "figcaption" || at.element.tagName === "caption" || (named.caption && heading === null)) return "caption";
    if (at.element.tagName === "blockquote") return "block-quote";
    if (at.element.tagName === "figure" && heading === null) return "caption";
    if (heading === "heading" && (named.entry || attribute(at.element, "itemprop") === "liveBlogUpdate")) return "entry";
  }
  return heading;
}

/** Boxes upwards that are asked. */
const LEVELS = 5;

function isStandfirst(view: View, { box }: TextBlock): boolean {
  for (let at: Box | null = box, i = 0; at && i < STANDFIRST_LEVELS; at = at.parent, i++) if (view.named(at.element).standfirst) return true;
  return false;
}

const STANDFIRST_LEVELS = 2;
