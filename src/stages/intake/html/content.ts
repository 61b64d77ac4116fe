import type { Element } from "./tree.ts";
import { attribute } from "./tree.ts";
import { type VisibleBlock, hasAncestor } from "./visible.ts";

/** The blocks of a page that are its article: those in the element that holds most running text. In order of the page. */
export function articleBlocks(blocks: readonly VisibleBlock[]): VisibleBlock[] {
  const candidates = blocks.filter((block) => !isAside(block.element));
  const container = densest(candidates);
  if (!container) return [];
  return candidates.filter((block) => isWithin(block.element, container) && isKept(block));
}

/** Names that pages give to what stands around an article; each is a whole word at the start of a class or id. */
const ASIDE =
  /^(?:comments?|respond|disqus|related|sidebar|newsletter|social|shar(?:e|ing)|cookies?|consent|breadcrumbs?|promos?|advert(?:s|isements?)?|ads?|recommended|recommendations|trending|most-?read|most-?popular|popular|subscribe|subscription|signup|modal|popup|paywall|tags|author-?bio|site-?footer|footer|menu|navbar|nav|toolbar|widget)(?:[-_].*)?$/i;
/** Elements upwards that are asked for such a name; and characters of a class attribute that are read. */
const FAR_UP = 8;
const LONGEST_CLASS = 300;

function isAside(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; i < FAR_UP && at && !WHOLE_PAGE.has(at.tagName); i++) {
    if (namesOf(at).some((name) => ASIDE.test(name))) return true;
    at = parentOf(at);
  }
  return false;
}

/** Their classes say what a page has, not what they are ("has-sidebar"). */
const WHOLE_PAGE = new Set(["html", "body", "main", "article"]);

export function namesOf(element: Element): string[] {
  return `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`.slice(0, LONGEST_CLASS).split(/\s+/);
}

/** The element with the highest score: the length of its paragraphs, those of elements within it counting less the deeper they are. */
function densest(blocks: readonly VisibleBlock[]): Element | null {
  const scores = new Map<Element, number>();
  let best: Element | null = null;
  for (const block of blocks) {
    let share = lengthThatCounts(block);
    let at = isParagraph(block) ? parentOf(block.element) : block.element;
    for (let i = 0; i < LEVELS && at && share > 0; i++) {
      const score = (scores.get(at) ?? 0) + share;
      scores.set(at, score);
      if (!best || score > scores.get(best)!) best = at;
      share *= FURTHER_UP;
      at = parentOf(at);
    }
  }
  return best;
}

/** How far up a paragraph counts, and what is left of it a level further up: an article in three sections is found whole, a page around it is not. */
const LEVELS = 5;
const FURTHER_UP = 0.6;

function lengthThatCounts(block: VisibleBlock): number {
  if (!RUNNING.has(block.element.tagName) || isMostlyLinks(block)) return 0;
  const { length } = block.text;
  return length >= (isParagraph(block) ? SHORTEST_PARAGRAPH : SHORTEST_ELSEWHERE) ? length : 0;
}

const RUNNING = new Set(["p", "blockquote", "pre", "div", "section", "article", "main", "td", "li", "center", "dd", "body"]);
/** Characters, since not every script parts its words: half a dozen words, and a sentence. */
const SHORTEST_PARAGRAPH = 36;
const SHORTEST_ELSEWHERE = 90;
/** Share of a block's characters. */
const MOSTLY_LINKS = 0.5;

function isParagraph({ element }: VisibleBlock): boolean {
  return element.tagName === "p" || element.tagName === "blockquote" || element.tagName === "pre";
}

function isMostlyLinks({ linked, text }: VisibleBlock): boolean {
  return linked > text.length * MOSTLY_LINKS;
}

/** Paragraphs and headings however short; elsewhere only what runs on. */
function isKept(block: VisibleBlock): boolean {
  const { tagName } = block.element;
  if (isMostlyLinks(block) && !/^h[1-6]$/.test(tagName)) return false;
  if (isParagraph(block) || /^h[1-6]$/.test(tagName) || tagName === "figcaption") return true;
  const { length } = block.text;
  if (tagName === "li") return length >= SHORTEST_PARAGRAPH;
  return RUNNING.has(tagName) && (length >= SHORTEST_ELSEWHERE || (length >= SHORTEST_PARAGRAPH && /[.!?。]["”’」]?$/.test(block.text)));
}

function isWithin(element: Element, container: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; i < LEVELS + FAR_UP && at; i++, at = parentOf(at)) if (at === container) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : null;
}

/** True for a block within a quotation. */
export function isInQuote(block: VisibleBlock): boolean {
  return block.element.tagName === "blockquote" || hasAncestor(block.element, new Set(["blockquote"]));
}
